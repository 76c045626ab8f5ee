import SparModel

extension Performance {
    /// Says a line for `cue`; false when the scenario has none that can be said.
    mutating func speak(cue: Cue) -> Bool {
        if let own = party.voice[cue] {
            let name = "cue:\(cue.rawValue)"
            if speak(own, from: "\(name)@\(party.key)", noting: name) { return true }
        }
        let name = "cue:\(cue.rawValue)"
        return speak(scenario.voice[cue] ?? [], from: name, noting: name)
    }

    /// What the party says on entering a beat.
    mutating func speakOpening(of beat: String) {
        guard let beat = scenario.beat(beat) else { return }
        _ = speak(beat.say, from: "opens:\(beat.name)")
    }

    /// Says one of `lines`; joined to what the same party has just said in this turn.
    ///
    /// - Parameters:
    ///   - lines: What may be said.
    ///   - source: Where the lines stand, for what was said before.
    ///   - name: What the trace calls it; nil where a reaction has named itself.
    /// - Returns: Whether a line could be said.
    mutating func speak(_ lines: [Line], from source: String, noting name: String? = nil) -> Bool {
        let filling = SlotFilling(scenario: scenario, party: party, state: state)
        let texts = lines.map(filling.text(of:))
        var draw = chance
        let picked = LinePicker.pick(
            lines.count,
            sayable: { texts[$0] != nil },
            lastSaid: { number in
                state.said[SaidLine(source: source, number: number)]
                    ?? texts[number].flatMap { state.saidWords[$0] }
            },
            chance: &draw
        )
        chance = draw
        guard let number = picked, let text = texts[number] else { return false }
        state.said[SaidLine(source: source, number: number)] = state.nextSaid
        state.saidWords[text] = state.nextSaid
        state.nextSaid += 1
        if let name {
            note("says `\(name)`")
            spoke.append(name)
        }
        if let last = replies.indices.last, replies[last].party == party.key {
            replies[last].text += " " + text
        } else {
            replies.append(
                Spoken(party: party.key, name: party.name, role: party.role, text: text)
            )
        }
        return true
    }
}

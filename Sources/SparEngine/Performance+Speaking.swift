import SparModel

extension Performance {
    /// Says a line for `cue`; false when the scenario has none that can be said.
    mutating func speak(cue: Cue) -> Bool {
        speak(scenario.voice[cue] ?? [], from: "cue:\(cue.rawValue)", noting: true)
    }

    /// What the party says on entering a beat.
    mutating func speakOpening(of beat: String) {
        guard let beat = scenario.beat(beat) else { return }
        _ = speak(beat.say, from: "opens:\(beat.name)")
    }

    /// Says one of `lines`; joined to what the same party has just said in this turn.
    mutating func speak(_ lines: [Line], from source: String, noting: Bool = false) -> Bool {
        let filling = SlotFilling(scenario: scenario, party: party, state: state)
        let texts = lines.map(filling.text(of:))
        let said = state.said
        guard
            let number = LinePicker.pick(
                lines.count,
                sayable: { texts[$0] != nil },
                lastSaid: { said[SaidLine(source: source, number: $0)] },
                chance: &chance
            ), let text = texts[number]
        else { return false }
        state.said[SaidLine(source: source, number: number)] = state.nextSaid
        state.nextSaid += 1
        if noting {
            note("says `\(source)`")
            spoke.append(source)
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

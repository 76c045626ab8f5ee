import SparModel

extension Performance {
    /// Says a line for `cue`; false when the scenario has none that can be said.
    mutating func speak(cue: Cue) -> Bool {
        if let own = member.voice[cue], speak(own) { return true }
        guard let lines = rulebook.lines(for: cue) else { return false }
        return speak(lines)
    }

    /// What the party says on entering a beat.
    mutating func speakOpening(of beat: String) {
        if let lines = rulebook.opening(of: beat) { _ = speak(lines) }
    }

    /// Says one of the lines; joined to what the same party has just said in this turn.
    ///
    /// - Parameter lines: What may be said.
    /// - Returns: Whether a line could be said.
    mutating func speak(_ lines: ScriptLines) -> Bool {
        let all = texts(of: lines)
        let texts = fitting(all, lines.claims)
        for number in texts.indices where texts[number] == nil && all[number] != nil {
            unfit.insert(SaidLine(source: lines.source, number: number))
        }
        var before = state.said[lines.source] ?? []
        if before.count < texts.count {
            before += Array(repeating: 0, count: texts.count - before.count)
        }
        var draw = chance
        let picked = LinePicker.pick(
            texts.count,
            sayable: { texts[$0] != nil },
            lastSaid: { number in
                if before[number] > 0 { return before[number] }
                return texts[number].flatMap { state.saidWords[$0] }
            },
            chance: &draw
        )
        chance = draw
        guard let number = picked, let text = texts[number] else { return false }
        said.append(SaidLine(source: lines.source, number: number))
        before[number] = state.nextSaid
        state.said[lines.source] = before
        state.saidWords[text] = state.nextSaid
        state.nextSaid += 1
        if let name = lines.name {
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

    /// The lines without what the caller has already answered, and without a yes to a question that
    /// wants none; all of them where none would be left.
    private func fitting(_ texts: [String?], _ claims: [LineClaims]) -> [String?] {
        var known: LineClaims = []
        if state.introducedTo.contains(party.key) { known.insert(.asksCaller) }
        if state.purposeTo.contains(party.key) { known.insert(.asksPurpose) }
        let wantsNoYes =
            replies.isEmpty && question.map { isRemarking || !$0.asksYesOrNo } == true
        guard !known.isEmpty || wantsNoYes else { return texts }
        let fitting = zip(texts, claims).map { text, claims -> String? in
            guard let text else { return nil }
            if wantsNoYes, claims.contains(.opensYes) { return nil }
            let told = claims.intersection(known)
            return told.isEmpty ? text : LineClaims.trimmed(text, of: told)
        }
        return fitting.contains { $0 != nil } ? fitting : texts
    }

    /// The lines in words; nil for one that has nothing to name.
    private func texts(of lines: ScriptLines) -> [String?] {
        lines.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .slots(let line):
                SlotFilling(scenario: scenario, party: party, state: state).text(of: line)
            }
        }
    }
}

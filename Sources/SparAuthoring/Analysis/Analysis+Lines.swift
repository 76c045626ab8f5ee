import SparModel

extension Analysis {
    /// Occasions for which the engine has nothing to say, and lines that have no occasion.
    mutating func checkLines(_ reach: Reach) {
        for cue in Cue.allCases where isNeeded(cue) {
            let lines = plan.voice.first { $0.cue.value == cue }?.lines ?? []
            guard !lines.contains(where: { isSayable($0, by: nil) }) else { continue }
            report(
                .missingLines,
                lines.isEmpty
                    ? "there are no lines for cue `\(cue.rawValue)`"
                    : "none of the lines for cue `\(cue.rawValue)` can be said in this case",
                at: plan.own.place,
                help: "add under `lines`: `\(cue.rawValue): [\"…\"]`"
            )
        }
        for cue in plan.voice where needsBargaining(cue.cue.value) && !anybodyBargains {
            report(
                .lineNeverSaid,
                "the lines for cue `\(cue.cue.value.rawValue)` are never said: nobody can bargain",
                at: cue.cue.place,
                help: "delete them, or give the one who decides `can_pay`"
            )
        }
        for party in plan.parties where !bargains(party.key.value) {
            for cue in party.lines where needsBargaining(cue.cue.value) {
                report(
                    .lineNeverSaid,
                    "the lines for cue `\(cue.cue.value.rawValue)` are never said: "
                        + "`\(party.key.value)` cannot bargain",
                    at: cue.cue.place,
                    help: "delete them, or give `\(party.key.value)` `can_pay`"
                )
            }
        }
        checkOpening()
        checkLaterOpenings()
        checkFigures()
        checkBeatLines(reach)
    }

    private static let figures: [Cue: [Slot]] = [
        .counter: [.offer, .offerSum], .accept: [.agreement],
    ]

    /// Lines that speak for the arithmetic have to name its figures: nobody hears them otherwise.
    private mutating func checkFigures() {
        for cue in plan.voice where anybodyBargains && !cue.lines.isEmpty {
            let wanted = Self.figures[cue.cue.value] ?? []
            guard !wanted.isEmpty else { continue }
            let named = cue.lines.filter { line in
                line.slots.contains { wanted.contains($0.value) }
            }
            guard named.isEmpty else { continue }
            report(
                .noFigures,
                "no line for cue `\(cue.cue.value.rawValue)` says what is "
                    + (cue.cue.value == .counter ? "offered" : "agreed"),
                at: cue.cue.place,
                help: "the caller never hears the sums: write "
                    + wanted.map { "`{\($0.rawValue)}`" }.joined(separator: " or ")
                    + " into the lines"
            )
        }
    }

    /// A way into a beat whose lines all wait for an offer or an agreement that may not be there.
    private mutating func checkEntry(_ beat: BeatDraft, from ways: [ReactionDraft]) {
        let isSilent = beat.say.allSatisfy { line in
            line.slots.contains {
                [.offer, .offerSum, .offerDay, .agreement].contains($0.value)
            }
        }
        guard isSilent else { return }
        let isOpen = ways.contains { draft in
            !draft.clauses.contains { clause in
                clause.value == .offered(true) || clause.value == .agreed(true)
            }
        }
        guard isOpen else { return }
        report(
            .noFigures,
            "beat `\(beat.name.value)` is entered in silence while there is no offer",
            at: beat.say[0].place,
            help: "add a line without `{offer}` or `{agreement}`"
        )
    }

    private func isNeeded(_ cue: Cue) -> Bool {
        switch cue {
        case .notUnderstood, .silence, .hold, .hangUp, .timeUp, .goodbye, .outrage, .prompt: true
        // The engine does without: it falls back on another line.
        case .overpromise, .refuseFull, .refuseLater, .stand, .holdTo, .askRestDay, .askSum,
            .didYouMean, .again:
            false
        case .accept, .counter, .refuse, .askDay, .vague, .confirm, .correct, .deny, .method,
            .goodbyeAgreed:
            anybodyBargains
        }
    }

    private func needsBargaining(_ cue: Cue) -> Bool {
        switch cue {
        case .accept, .overpromise, .counter, .refuse, .refuseFull, .refuseLater, .stand, .holdTo,
            .askDay, .askRestDay, .askSum, .vague, .confirm, .correct, .deny, .method,
            .goodbyeAgreed:
            true
        case .notUnderstood, .didYouMean, .silence, .again, .hold, .hangUp, .timeUp, .goodbye,
            .outrage, .prompt:
            false
        }
    }

    private mutating func checkOpening() {
        guard let beat = plan.beats.first(where: { $0.name.value == scenario.opening }) else {
            return
        }
        let isHeard = beat.say.contains { line in
            isSayable(line, by: plan.speaker(of: beat))
                && line.slots.allSatisfy { !comesLater($0.value) }
        }
        guard !isHeard else { return }
        report(
            .missingLines,
            "the call opens in silence: beat `\(beat.name.value)` has nothing to say at first",
            at: plan.isOwn(beat.name.place)
                ? beat.name.place : plan.opens?.place ?? plan.own.place,
            help: "give it a `say` with no slot that the bargaining fills"
        )
    }

    /// A later call opens in silence where its beat has no line that can be said then.
    private mutating func checkLaterOpenings() {
        for call in plan.own.calls {
            for opening in call.opens {
                guard
                    let beat = plan.beats.first(where: {
                        $0.name.value == opening.beat.value
                    })
                else { continue }
                let isHeard = beat.say.contains { line in
                    isSayable(line, by: plan.speaker(of: beat))
                        && line.slots.allSatisfy {
                            opening.opensWith($0.value) || !comesLater($0.value)
                        }
                }
                guard !isHeard else { continue }
                report(
                    .missingLines,
                    "the call opens in silence: beat `\(beat.name.value)` has nothing to say "
                        + "at first",
                    at: opening.beat.place,
                    help: "give it a `say` with no slot that is empty then"
                )
            }
        }
    }

    /// A beat's lines are said on entering it, unless whoever goes there has just spoken.
    private mutating func checkBeatLines(_ reach: Reach) {
        for beat in plan.beats {
            let name = beat.name.value
            guard !beat.say.isEmpty, !reach.openings.contains(name), reach.beats.contains(name)
            else {
                continue
            }
            let ways = plan.beats.flatMap { from -> [ReactionDraft] in
                guard reach.beats.contains(from.name.value), from.name.value != name else {
                    return []
                }
                return reach.reactions(in: from).filter { draft in
                    switch draft.reaction.move {
                    case .go(name):
                        draft.reaction.say.isEmpty
                            || plan.speaker(of: from) != plan.speaker(of: beat)
                    case .transfer(name): true
                    case .go, .transfer, .stay, .bargain, .reveal, .end: false
                    }
                }
            }
            guard ways.isEmpty else {
                checkEntry(beat, from: ways)
                continue
            }
            report(
                .lineNeverSaid,
                "the lines of beat `\(name)` are never said: every reaction that goes there speaks",
                at: beat.say[0].place,
                help: "leave out the `say` of one of those reactions, or of the beat"
            )
        }
    }

    // MARK: - Slots

    /// Slots of the scenario's own lines that nothing in the case can fill.
    mutating func checkSlots(_ reach: Reach) {
        for beat in plan.beats {
            let key = plan.speaker(of: beat)
            checkSlots(of: beat.say, by: key)
            for draft in beat.reactions { checkSlots(of: draft.say, by: key) }
        }
        for draft in plan.reactions { checkSlots(of: draft.say, by: nil) }
        for cue in plan.voice { checkSlots(of: cue.lines, by: nil) }
        for party in plan.parties {
            for cue in party.lines { checkSlots(of: cue.lines, by: party.key.value) }
            for clue in party.clues { checkSlots(of: clue.say, by: party.key.value) }
        }
    }

    private mutating func checkSlots(of lines: [LineDraft], by key: String?) {
        for line in lines where plan.isOwn(line.place) {
            for slot in line.slots {
                guard let lack = lack(of: slot.value, by: key) else { continue }
                report(
                    .emptySlot,
                    "slot `{\(slot.value.rawValue)}` has nothing to name: \(lack)",
                    at: slot.place,
                    help: "the line can never be said; fill the slot or write the words out"
                )
            }
        }
    }

    private func isSayable(_ line: LineDraft, by key: String?) -> Bool {
        line.slots.allSatisfy { lack(of: $0.value, by: key) == nil }
    }

    private func comesLater(_ slot: Slot) -> Bool {
        switch slot {
        case .theirSum, .theirDay, .offer, .offerSum, .offerDay, .agreement, .nextDay,
            .choice, .promised, .promisedSum, .promisedDay, .paid:
            true
        case .creditor, .collector, .debtor, .me, .firstName, .decisionMaker, .balance, .invoice,
            .amount, .due, .goods, .method, .today:
            false
        }
    }

    /// What is missing for a slot to be filled when `key` speaks, or anybody; nil when nothing is.
    private func lack(of slot: Slot, by key: String?) -> String? {
        let file = scenario.caseFile
        let bargains = key.map { self.bargains($0) } ?? anybodyBargains
        let who = key.map { "`\($0)`" } ?? "nobody"
        switch slot {
        case .creditor, .collector, .debtor, .me, .firstName, .balance, .theirSum, .theirDay,
            .today, .choice:
            return nil
        case .decisionMaker:
            let hasOne =
                file.decisionMaker?.name != nil || scenario.parties.contains(where: \.decides)
            return hasOne ? nil : "the case has no `decision_maker` with a name"
        case .invoice:
            return file.invoices.first?.number == nil ? "the first invoice has no `number`" : nil
        case .amount, .due: return file.invoices.isEmpty ? "the case has no `invoices`" : nil
        case .goods:
            return file.invoices.first?.purpose == nil ? "the first invoice has no `for`" : nil
        case .offer, .offerSum, .offerDay:
            return bargains ? nil : "\(who) \(key == nil ? "can" : "cannot") make an offer"
        case .agreement, .nextDay: return anybodyBargains ? nil : "nobody can agree to a payment"
        case .promised, .promisedSum, .promisedDay, .paid:
            // Archetypes and common files serve cases of one call too.
            return scenario.calls.isEmpty ? "the scenario has no later `calls`" : nil
        case .method:
            let hasWallet = scenario.parties.contains {
                $0.wallet != nil && (key == nil || $0.key == key)
            }
            return hasWallet ? nil : "\(who) \(key == nil ? "has" : "has no") `can_pay`"
        }
    }
}

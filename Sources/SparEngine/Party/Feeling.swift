import SparModel

/// How what was heard moves a party's mood: the temperament's table, in context, within bounds.
enum Feeling {
    /// The shift for one turn, before a reaction's own.
    static func shift(
        for utterance: Utterance,
        party: Party,
        state: CallState
    ) -> MoodShift {
        var total = MoodShift.none
        for heard in utterance.acts {
            guard let base = party.temperament.shifts[heard.act] else { continue }
            let times = state.heard[heard.act] ?? 0
            let percent =
                diminished(heard.act, times: times)
                * inContext(heard.act, party: party, state: state) / 100
            total = total + scaled(base, percent: percent)
        }
        total = total + unlooked(utterance, state: state)
        return bounded(total, to: party.temperament.bound)
    }

    /// Where a party drifts when nothing moves it: back to how it began.
    static func drift(of mood: Mood, shift: MoodShift, party: Party) -> MoodShift {
        func back(_ now: Int, _ start: Int, moved: Int) -> Int {
            guard moved == 0 else { return 0 }
            let step = party.temperament.drift
            return now > start ? -min(step, now - start) : min(step, start - now)
        }
        // Patience is spent, not recovered.
        return MoodShift(
            anger: back(mood.anger, party.mood.anger, moved: shift.anger),
            trust: back(mood.trust, party.mood.trust, moved: shift.trust)
        )
    }

    /// A gain of trust where there is much already: the last points come hard.
    static func slowed(_ gain: Int, at trust: Int) -> Int {
        // All of it up to 60, half at 80, a quarter at 90; never less than a point below 90.
        let left = gain * (100 - trust) / 40
        return max(trust < 90 ? 1 : 0, left)
    }

    /// Holds every trait's step within the temperament's bound.
    static func bounded(_ shift: MoodShift, to bound: Int) -> MoodShift {
        func held(_ value: Int) -> Int { min(bound, max(-bound, value)) }
        return MoodShift(
            anger: held(shift.anger),
            trust: held(shift.trust),
            patience: held(shift.patience)
        )
    }

    /// A kindness wears off when repeated; an offence does not.
    private static func diminished(_ act: Act, times: Int) -> Int {
        if act.isBreach { return 100 }
        switch times {
        case 0: return 100
        case 1: return 60
        case 2: return 35
        default: return 20
        }
    }

    /// What an act is worth at this moment, in percent of its table entry.
    private static func inContext(_ act: Act, party: Party, state: CallState) -> Int {
        let mood = state.moods[party.key] ?? party.mood
        switch act {
        case .empathy, .paraphrase:
            return state.justRevealed ? 160 : 70
        case .boundary:
            // Drawn against abuse it steadies; drawn against nothing it offends.
            return mood.anger >= 50 ? 150 : -60
        case .consequence:
            // Before anything was offered it is a cudgel.
            return heardAnyOffer(state) ? 100 : 250
        case .listening:
            return mood.anger >= 50 || state.justRevealed ? 150 : 80
        case .greeting, .selfIntroduction, .identityCheck, .purpose, .disclosure,
            .decisionMakerRequest, .holdGround, .amountStatement, .fullPaymentRequest,
            .reasonQuestion, .financesQuestion, .commitmentRequest, .planOffer, .partialOffer,
            .settlementOffer, .methodOffer, .reliefOffer, .disputeHandling, .acceptance, .refusal,
            .summary, .writtenConfirmation, .followUp, .closing, .apology, .refocus, .smallTalk,
            .threat, .insult, .harassment, .misrepresentation, .thirdPartyDisclosure:
            return 100
        }
    }

    /// Whether the trainee has put any way to pay on the table.
    static func heardAnyOffer(_ state: CallState) -> Bool {
        let offers: [Act] = [
            .planOffer, .partialOffer, .settlementOffer, .reliefOffer, .fullPaymentRequest,
        ]
        return offers.contains { (state.heard[$0] ?? 0) > 0 } || state.offer != nil
    }

    /// What length and repetition cost beside any act.
    private static func unlooked(_ utterance: Utterance, state: CallState) -> MoodShift {
        var shift = MoodShift(patience: -1)
        if utterance.words > 60 { shift.patience -= 4 }
        if utterance.words > 120 { shift.patience -= 6 }
        return shift
    }

    private static func scaled(_ shift: MoodShift, percent: Int) -> MoodShift {
        MoodShift(
            anger: shift.anger * percent / 100,
            trust: shift.trust * percent / 100,
            patience: shift.patience * percent / 100
        )
    }
}

extension MoodShift {
    static func + (left: MoodShift, right: MoodShift) -> MoodShift {
        MoodShift(
            anger: left.anger + right.anger,
            trust: left.trust + right.trust,
            patience: left.patience + right.patience
        )
    }
}

import SparModel

/// Who led the call, and whether it kept to its course.
extension CallFacts {
    /// Of reason, sum, day, way of paying and next talk, those that came up and whose they were.
    var stepsLed: Finding<Int> {
        let firm = collector.filter { $0.listener == .debtor && $0.did(FactTurn.requests) }
        let dated = collector.filter { !$0.reading.dates.isEmpty && !$0.acts.contains(.summary) }
        let steps: [(own: Int?, theirs: Int?)] = [
            (
                collector.first { $0.acts.contains(.reasonQuestion) }?.index,
                turn(of: .reasonTold)
            ),
            (firm.first?.index, negotiation.partyTerms.first { !$0.sums.isEmpty }?.turn),
            (dated.first?.index, negotiation.partyTerms.first { !$0.days.isEmpty }?.turn),
            (
                collector.first { !$0.reading.methods.isEmpty }?.index,
                others.first { !$0.reading.methods.isEmpty }?.index
            ),
            (contactTurns.first?.index, others.first { $0.tells([.offersRoute]) }?.index),
        ]
        let came = steps.filter { $0.own != nil || $0.theirs != nil }
        let led = came.filter { step in step.own.map { $0 < step.theirs ?? .max } ?? false }
        guard !came.isEmpty else { return .unknown }
        return Finding(led.count * 100 / came.count, led.compactMap(\.own).sorted())
    }

    /// The longest stretch of small talk.
    var smallTalkRun: Finding<Int> {
        var longest: [Int] = []
        var run: [Int] = []
        for turn in collector {
            if turn.isChat { run.append(turn.index) } else { run = [] }
            if run.count > longest.count { longest = run }
        }
        return .counting(longest)
    }

    /// Small talk that takes nothing up; a word or two around the greeting opens no topic.
    var personalTopicOpened: Finding<Bool> {
        .shown(
            by: places { turn in
                turn.isChat && turn.reading.takesUp.isEmpty && turn.reading.words > 5
                    && !turn.did([.greeting, .selfIntroduction, .closing])
            }
        )
    }

    /// Other terms put after terms were agreed, though the other party asked for none.
    var reopened: Finding<Bool> {
        guard let agreed = negotiation.agreed, let struck = negotiation.agreedTurn else {
            return Finding(false)
        }
        let right = sums(namedBy: agreed)
        return .shown(
            by: places { turn in
                turn.index > struck && turn.listener == .debtor
                    && turn.did(FactTurn.options.union([.commitmentRequest]))
                    && !turn.did([.summary, .writtenConfirmation])
                    && turn.answering.isDisjoint(with: [.refuses, .offers])
                    && turn.reading.money.contains { !right.contains($0.amount.minor) }
            }
        )
    }

    // MARK: - The debts of the file

    /// Invoices and accounts of the file that the collector named.
    var debtsNamed: Finding<Int> {
        let numbers = Set(file.invoices.compactMap(\.number))
        guard !numbers.isEmpty else { return .unknown }
        let naming = collector.filter { !numbers.isDisjoint(with: $0.utterance.references) }
        let named = Set(naming.flatMap(\.utterance.references)).intersection(numbers)
        return Finding(named.count, naming.map(\.index))
    }

    var everyDebtNamed: Finding<Bool> {
        let numbers = Set(file.invoices.compactMap(\.number))
        let named = debtsNamed
        return Finding(named.value.map { $0 == numbers.count }, named.turns)
    }

    var sumEarly: Finding<Bool> {
        guard debtorReached else { return .unknown }
        return .shown(
            by: toDebtor.prefix(3).filter { turn in
                turn.reading.money.contains { $0.amount.minor == balance.minor }
            }.map(\.index)
        )
    }

    // MARK: - How the ways to pay were put

    /// None asks for more at first than the one before it; one way alone has no order.
    var alternativesFalling: Finding<Bool> {
        let put = alternatives.filter { terms in
            negotiation.agreedTurn.map { terms.turn < $0 } ?? true
        }
        let firsts = put.compactMap { terms in
            terms.payments.first.map { (turn: terms.turn, sum: $0.amount.minor) }
        }
        guard firsts.count > 1 else { return .unknown }
        let rises = zip(firsts, firsts.dropFirst()).filter { $0.sum < $1.sum }
        return rises.isEmpty
            ? Finding(true, firsts.map { $0.turn }) : Finding(false, rises.map { $0.1.turn })
    }

    var alternativesComplete: Finding<Bool> {
        guard !alternatives.isEmpty else { return .unknown }
        let undated = alternatives.filter(\.days.isEmpty).map(\.turn)
        if !undated.isEmpty { return Finding(false, undated) }
        let methods = turns.contains { !$0.reading.methods.isEmpty }
        return Finding(methods, alternatives.map(\.turn))
    }

    /// Who sends the money: asked for, said, or told.
    var agreedPayer: Finding<Bool> {
        guard negotiation.agreed != nil else { return Finding(false) }
        return .shown(
            by: places { $0.acts.contains(.decisionMakerRequest) || $0.shows([.namesWhoActs]) }
                + lines { $0.tells([.namesAnotherDecider]) }
        )
    }

    // MARK: - Listening

    var cluesFollowedSoon: [Int] {
        clueLines.filter { line in
            collector.filter { $0.index > line.index }.prefix(2).contains { takesUp($0, line) }
        }.map(\.index)
    }

    /// Questions for what had been told, with nothing of it in them.
    var questionsAnswered: [Int] {
        places { turn in
            guard turn.reading.takesUp.isEmpty, !turn.did(FactTurn.requests) else { return false }
            let before = others.filter { $0.who == .debtor && $0.index < turn.index }
            let reason = before.contains { $0.tells([.reason, .hardship]) }
            let means = before.contains {
                $0.tells([.means]) && !($0.reading.anySums.isEmpty && $0.reading.anyDays.isEmpty)
            }
            return turn.acts.contains(.reasonQuestion) && reason
                || turn.acts.contains(.financesQuestion) && means
        }
    }

    /// What was to stop went on: asked for money after saying that nothing more would be asked.
    var ownWordKept: Finding<Bool> {
        let said = collector.filter { $0.shows([.stopsCollecting]) && !$0.did(FactTurn.requests) }
        guard let first = said.first else { return .unknown }
        let offered = negotiation.partyTerms.first { $0.turn > first.index }?.turn ?? .max
        let broken = places { turn in
            turn.index > first.index && turn.index < offered && turn.did(FactTurn.requests)
                && !turn.acts.contains(.summary)
        }
        return broken.isEmpty ? Finding(true, said.map(\.index)) : Finding(false, broken)
    }

    /// The first insult after the collector set a limit.
    var limitCrossed: Int? {
        guard let limit = turn(of: .limitSet) else { return nil }
        return abuseTurns.first { $0 > limit }
    }
}

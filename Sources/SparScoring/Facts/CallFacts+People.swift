import SparModel

extension CallFacts {
    /// Those of the file who can decide and were on the line.
    private var decidesHere: Bool {
        let deciders = file.speakers.filter(\.decides)
        if deciders.isEmpty { return debtorReached }
        return deciders.contains { speaker in
            turns.contains { !$0.isCollector && $0.listener == speaker.who }
        }
    }

    /// Lines in which the debtor puts somebody else forward as deciding.
    var otherDeciderLines: [Int] {
        lines { $0.who == .debtor && $0.signals.contains(.namesAnotherDecider) }
    }

    var deciderInQuestion: Finding<Bool> {
        let gate = lines { $0.who == .gatekeeper }
        if !gate.isEmpty { return Finding(true, Array(gate.prefix(3))) }
        // A passing word of an accountant is no question of who decides; standing on it is.
        let named = otherDeciderLines
        let handled = places { turn in
            turn.listener == .debtor
                && (turn.did([.decisionMakerRequest, .holdGround])
                    || turn.shows([.hasPapers, .takesUp]) && turn.serves)
                && !Set(turn.answeringTurns).isDisjoint(with: named)
        }
        let decides = file.speakers.contains { $0.who == .debtor && $0.decides }
        let knownElse = !file.speakers.isEmpty && !decides
        return Finding(!handled.isEmpty || named.count >= 2 || knownElse, handled + named)
    }

    var deciderReached: Finding<Bool> {
        guard debtorReached || !screened else { return Finding(false, lastOthers(2)) }
        let place = turns.first { $0.who == .debtor }?.index
        // Put forward again and again, and never taken up: the decision was not brought in.
        let named = otherDeciderLines
        let taken = collector.contains { turn in
            turn.listener == .debtor && !Set(turn.answeringTurns).isDisjoint(with: named)
                && (turn.did([.decisionMakerRequest, .followUp, .holdGround, .paraphrase])
                    || turn.shows([.hasPapers]) || negotiation.agreed != nil)
        }
        if named.count >= 2, !taken { return Finding(false, named) }
        return Finding(decidesHere, [place].compactMap { $0 })
    }

    /// A definite time or a route to the person who decides, got from whoever answered.
    var appointment: Finding<Bool> {
        let fixed = places { turn in
            turn.did([.followUp, .commitmentRequest, .decisionMakerRequest, .summary, .holdGround])
                && turn.cues.contains(.namesHour)
        }
        let answered = fixed.filter { index in
            guard let turn = turns.first(where: { $0.index == index }) else { return false }
            return turn.answer.contains(.accepts) || turn.answer.contains(.thanks)
                || turn.answerTurn == nil || !turn.answer.contains(.refuses)
        }
        let offered = lines { $0.who == .gatekeeper && $0.signals.contains(.offersRoute) }
        let taken = fixed.filter { place in offered.contains { $0 < place } }
        return .shown(by: answered.isEmpty ? taken : answered)
    }

    var settledWithAnother: Finding<Bool> {
        guard let turn = negotiation.agreedTurn, negotiation.agreedWith == .gatekeeper else {
            return Finding(false)
        }
        let decides = file.speakers.contains { $0.who == .gatekeeper && $0.decides }
        return Finding(!decides, [turn])
    }

    /// Whether what answered is a machine.
    var voicemail: Finding<Bool> {
        let machines: Set<String> = ["voicemail", "machine", "answerphone", "voice-mail"]
        let machine = file.speakers.contains { speaker in
            speaker.who == .gatekeeper
                && speaker.relation.lowercased().split(whereSeparator: { $0 == " " || $0 == "," })
                    .contains { machines.contains(String($0)) }
        }
        return Finding(machine && screened)
    }

    var deciderNamed: Finding<Bool> {
        let names =
            [file.decisionMaker?.name].compactMap { $0 }
            + file.speakers.filter(\.decides).compactMap(\.name)
        return .shown(
            by: places { turn in turn.utterance.names.contains { names.contains($0) } }
        )
    }

    var gaveUpAtScreen: Finding<Bool> {
        guard screened, !debtorReached else { return Finding(false) }
        let left = places { turn in
            turn.shows([.namesNumber])
                || turn.did([.followUp]) && turn.shows([.namesDay, .namesHour])
        }
        return Finding(left.isEmpty && appointment.value != true, lastOthers(1))
    }

    /// Attempts to get through after having been screened.
    var routes: Finding<Int> {
        let tries = places { turn in
            turn.did([.holdGround, .followUp, .decisionMakerRequest])
                || turn.shows([.namesHour, .namesNumber]) && turn.acts.isDisjoint(with: [.summary])
        }
        let kinds = Set(
            collector.flatMap { turn -> [String] in
                var kinds: [String] = []
                if turn.acts.contains(.holdGround) { kinds.append("hold") }
                if turn.shows([.namesHour]) { kinds.append("hour") }
                if turn.shows([.namesNumber]) { kinds.append("number") }
                if turn.acts.contains(.followUp) { kinds.append("follow-up") }
                if turn.acts.contains(.writtenConfirmation) || turn.shows([.willSend]) {
                    kinds.append("written")
                }
                if turn.acts.contains(.decisionMakerRequest) { kinds.append("ask") }
                return kinds
            }
        )
        return Finding(kinds.count, tries)
    }

    /// The last lines of the other party.
    func lastOthers(_ count: Int) -> [Int] { others.suffix(count).map(\.index) }

    var endedByOther: Finding<Bool> {
        guard let last = others.last else { return Finding(false) }
        let own = collector.last { $0.index > last.index }
        let setsNext: WordSet<Act> = [.followUp, .summary, .writtenConfirmation]
        if let own {
            // A goodbye after theirs closes nothing; a next step or the position does.
            return Finding(last.tells([.hangsUp]) && !own.did(setsNext), [last.index])
        }
        // "Bye" after the collector has taken leave is an answer.
        let before = collector.last { $0.index < last.index }
        let closed = before?.did(setsNext.union([.closing])) ?? false
        return Finding(last.tells([.hangsUp, .stopCalling]) && !closed, [last.index])
    }

    // MARK: - Opening

    var namedSelf: Finding<Bool> {
        // Wherever it is said before the debt is named, it is said in time.
        let latest = max(collector.prefix(2).last?.index ?? 0, debtToldTurn ?? .max)
        return .shown(
            by: places { $0.acts.contains(.selfIntroduction) && $0.index <= latest }
        )
    }

    var namedToDebtor: Finding<Bool> {
        guard debtorReached else { return .unknown }
        let latest = max(toDebtor.prefix(4).last?.index ?? 0, debtToldTurn ?? .max)
        return .shown(
            by: toDebtor.filter { turn in
                turn.acts.contains(.selfIntroduction) && turn.index <= latest
            }.map(\.index)
        )
    }

    var personChecked: Finding<Bool> {
        let asked = places { $0.acts.contains(.identityCheck) }
        let named = lines { $0.who == .debtor && $0.signals.contains(.confirmsIdentity) }
        return .shown(by: asked + named)
    }

    var detailChecked: Finding<Bool> {
        let asked = places { turn in
            turn.shows([.asksDetail])
                && (turn.acts.contains(.identityCheck) || turn.answer.contains(.givesDetail))
        }
        return .shown(by: asked)
    }

    var detailBeforeCheck: Finding<Bool> {
        guard isConsumer, debtorReached, let told = debtToldTurn else { return .unknown }
        guard let checked = verifiedTurn else { return Finding(true, [told]) }
        return Finding(told < checked, [told])
    }

    /// Telling somebody of a debt who is not to know of it.
    var debtToldToOther: Finding<Bool> {
        let screens = file.speakers.filter { $0.who == .gatekeeper }
        let allowed = file.facts.discloseTo ?? []
        let mayKnow = screens.contains { speaker in
            speaker.decides
                || allowed.contains { $0 == speaker.relation || $0 == speaker.name }
                || !isConsumer && CallFacts.keepsAccounts(speaker.relation)
                || isConsumer && isUS && CallFacts.isConsumerToo(speaker.relation)
        }
        guard screened, !mayKnow else { return screened ? .unknown : Finding(false) }
        let told = toGatekeeper.filter { turn in
            let money = turn.reading.money.contains { $0.amount.minor > 0 }
            let words = turn.shows([.tellsOfDebt, .statesCollection])
            let heard = turn.acts.contains(.thirdPartyDisclosure)
            if isConsumer {
                return money || heard && words || turn.confidence(.thirdPartyDisclosure) >= 80
                    || words && turn.did([.amountStatement])
            }
            return money || words && heard
        }
        return .shown(by: told.map(\.index))
    }

    private var isUS: Bool {
        let place = file.debtor.place ?? file.place ?? ""
        return place == "US" || place.hasPrefix("US-")
    }

    /// Whom federal law counts as the consumer: 12 CFR 1006.6(a)(1)-(5).
    private static func isConsumerToo(_ relation: String) -> Bool {
        let words = relation.lowercased().split { !$0.isLetter }.map(String.init)
        let kin: Set<String> = [
            "spouse", "wife", "husband", "guardian", "executor", "administrator",
        ]
        return words.contains(where: kin.contains)
    }

    private static func keepsAccounts(_ relation: String) -> Bool {
        // An assistant to the finance director keeps no accounts.
        let words = relation.lowercased().split { !$0.isLetter }.map(String.init)
            .prefix { $0 != "to" }
        let office: Set<String> = [
            "accounts", "accountant", "ap", "payable", "payables", "bookkeeper", "finance",
            "controller", "treasurer", "ledger", "purchasing", "manager", "director", "owner",
            "partner", "cfo",
        ]
        return words.contains(where: office.contains)
    }

    var purposeEarly: Finding<Bool> {
        guard debtorReached else { return .unknown }
        let early = toDebtor.prefix(3).filter {
            $0.did([.purpose, .amountStatement, .fullPaymentRequest]) || !$0.reading.money.isEmpty
        }
        return .shown(by: early.map(\.index))
    }

    /// Whether the file or the other party shows somebody who cannot deal with it now.
    var personUnable: Finding<Bool> {
        .shown(by: lines { $0.tells([.vulnerable]) })
    }
}

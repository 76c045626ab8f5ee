public import SparModel

/// The next call of a case: the scenario moved on by what came of the last, and what the party
/// remembers.
///
/// Pure: the same calls give the same next one on every machine.
public struct NextCall: Sendable {
    /// The scenario as this call finds it: day, balance, means, moods and opening.
    public let scenario: Scenario
    /// What the party carries over.
    public let memory: CaseMemory
    /// What became of what was promised.
    public let fate: PromiseFate

    /// What follows an ended call.
    public enum Sequel: Sendable {
        /// Another call.
        case call(NextCall)
        /// Nothing is left to call about: all has come in.
        case settled(PromiseFate)
        /// The case has no more calls.
        case over
    }

    /// What follows `call`, the call of that number of its case.
    ///
    /// - Parameters:
    ///   - call: The call as it ended, of the scenario as it was then.
    ///   - number: Which call of its case it was, from 1.
    ///   - isConfirmed: Whether the trainee sent a written confirmation.
    /// - Returns: The next call, or why there is none.
    public static func after(_ call: PracticeCall, number: Int, isConfirmed: Bool) -> Sequel {
        let calls = call.scenario.calls
        guard calls.indices.contains(number - 1) else { return .over }
        let plan = calls[number - 1]
        let fate = PromiseFate(of: call, keeps: plan.keeps, isConfirmed: isConfirmed)
        let left = call.scenario.caseFile.balance - (fate.paid ?? .zero(call.currency))
        let isCleared = call.state.agreement?.proposal.settles == true && fate.standing == .kept
        if left.minor <= 0 || isCleared { return .settled(fate) }
        return .call(NextCall(call, plan: plan, fate: fate, balance: left))
    }

    private init(_ call: PracticeCall, plan: FollowUp, fate: PromiseFate, balance: Money) {
        let before = call.scenario
        let day = NextCall.day(after: call, plan: plan, fate: fate)
        memory = CaseMemory(
            recollections: NextCall.recollections(of: call, fate),
            promise: call.state.agreement?.proposal,
            standing: fate.standing,
            owedPromise: fate.missed ?? call.state.agreement?.proposal.first,
            paid: fate.paid,
            revealed: call.state.revealed,
            given: call.state.given / 2,
            said: call.state.said,
            nextSaid: call.state.nextSaid
        )
        self.fate = fate
        var next = before
        next.about = plan.about ?? before.about
        next.opening = plan.opens[fate.standing] ?? before.opening
        next.caseFile = NextCall.file(
            before.caseFile,
            on: day,
            balance: balance,
            fate: fate,
            consequences: plan.consequences
        )
        next.parties = before.parties.map { party in
            var party = party
            party.mood = NextCall.mood(of: party, after: call)
            let isPayer = party.key == call.state.agreement?.party
            let paid = isPayer ? fate.paid ?? .zero(call.currency) : .zero(call.currency)
            party.wallet = party.wallet.map { wallet in
                var wallet = wallet
                let from = before.caseFile.today
                wallet.can = wallet.can.later(from: from, to: day, spent: paid)
                wallet.will = wallet.will.later(from: from, to: day, spent: paid)
                wallet.says = wallet.says.later(from: from, to: day, spent: paid)
                return wallet
            }
            return party
        }
        scenario = next
    }

    /// Two days after a payment that did not come or was the last: the bank takes a day.
    private static func day(
        after call: PracticeCall,
        plan: FollowUp,
        fate: PromiseFate
    ) -> CalendarDay {
        let today = call.scenario.caseFile.today
        let last = fate.missed?.day ?? fate.payments.last?.date
        let day = last.map { $0.adding(days: 2) } ?? today.adding(days: plan.after)
        switch day.weekday {
        case .saturday: return day.adding(days: 2)
        case .sunday: return day.adding(days: 1)
        case .monday, .tuesday, .wednesday, .thursday, .friday: return day
        }
    }

    private static func recollections(
        of call: PracticeCall,
        _ fate: PromiseFate
    ) -> Set<Recollection> {
        let state = call.state
        var found = state.memory?.recollections ?? []
        found.subtract([.promiseKept, .promiseBroken, .hungUp])
        found.insert(.earlierCall)
        switch fate.standing {
        case .kept: found.insert(.promiseKept)
        case .broken: found.insert(.promiseBroken)
        case .nothing: break
        }
        let isWronged = Act.allCases.contains { $0.isBreach && state.heard[$0] != nil }
        if isWronged { found.insert(.wronged) }
        let hasListened = state.heard[.empathy] != nil || state.heard[.paraphrase] != nil
        if hasListened, !isWronged { found.insert(.heardOut) }
        if state.ending == .partyHungUp || state.ending == .traineeHungUp {
            found.insert(.hungUp)
        }
        return found
    }

    /// Half the anger and three quarters of the trust last; patience is found again.
    private static func mood(of party: Party, after call: PracticeCall) -> Mood {
        let (base, end) = (party.mood, call.state.moods[party.key] ?? party.mood)
        return Mood(
            anger: base.anger + (end.anger - base.anger) / 2,
            trust: base.trust + (end.trust - base.trust) * 3 / 4,
            patience: base.patience
        )
    }

    private static func file(
        _ file: CaseFile,
        on day: CalendarDay,
        balance: Money,
        fate: PromiseFate,
        consequences: [String]?
    ) -> CaseFile {
        var next = file
        let days = day.days(since: file.today)
        next.today = day
        next.balance = balance
        next.lastPaid = fate.payments.last ?? file.lastPaid
        var rest = fate.paid ?? .zero(file.currency)
        for index in next.invoices.indices where rest.minor > 0 {
            let paid = next.invoices[index].paid ?? .zero(file.currency)
            let share = min(rest, next.invoices[index].amount - paid)
            next.invoices[index].paid = paid + share
            rest = rest - share
        }
        next.facts.contactNumber = (file.facts.contactNumber ?? 1) + 1
        if let consequences { next.facts.consequences = consequences }
        // What is asked of the debtor moves on with the days.
        next.mandate.fullBy = file.mandate.fullBy?.adding(days: days)
        next.mandate.finishedBy = file.mandate.finishedBy?.adding(days: days)
        next.mandate.settlementBy = file.mandate.settlementBy?.adding(days: days)
        next.mandate.downPayment = file.mandate.downPayment.map { min($0, balance) }
        if case .atLeast(let least)? = file.mandate.settlement {
            let left = least - (fate.paid ?? .zero(file.currency))
            next.mandate.settlement = .atLeast(max(left, .zero(file.currency)))
        }
        return next
    }
}

extension PracticeCall {
    fileprivate var currency: Currency { scenario.caseFile.currency }
}

extension Means {
    /// The means as they are some days on, when so much of them was spent.
    func later(from today: CalendarDay, to day: CalendarDay, spent: Money) -> Means {
        let left = available(by: day, today: today) - spent
        var stream = then
        if let then {
            var next = then.from ?? then.every.advance(today)
            while next <= day { next = then.every.advance(next) }
            stream?.from = next
        }
        return Means(
            now: max(left, .zero(now.currency)),
            later: later.filter { $0.date > day },
            then: stream
        )
    }
}

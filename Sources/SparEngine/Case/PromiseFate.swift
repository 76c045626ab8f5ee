public import SparModel

/// What became of a promise: decided by the scenario, the agreement, the real means and the seed.
public struct PromiseFate: Hashable, Sendable {
    /// The payments that came in, earliest first.
    public var payments: [PastPayment] = []
    /// The first payment that did not; nothing is paid after it.
    public var missed: ProposedPayment?
    /// Nothing, kept or broken.
    public var standing: PromiseStanding

    /// How a promise is kept at all, in percent, before means are looked at.
    ///
    /// Trust and calm keep promises; so do a summary said yes to, a way to pay that was named, a
    /// written confirmation, and a sum the party meant to part with. Who broke one breaks another.
    static func reliability(
        _ agreement: Agreement,
        of wallet: Wallet,
        in state: CallState,
        party: Party,
        today: CalendarDay,
        isConfirmed: Bool
    ) -> Int {
        let mood = state.moods[party.key] ?? party.mood
        var points = wallet.empty ? 5 : 55 + (mood.trust - 40) / 2 - mood.anger / 4
        if state.confirmed { points += 12 }
        if isConfirmed { points += 10 }
        if agreement.proposal.method != nil { points += 4 }
        var sum = Money.zero(wallet.will.now.currency)
        let isMeant = agreement.proposal.payments.allSatisfy { payment in
            sum = sum + payment.amount
            return wallet.will.available(by: payment.day ?? today, today: today) >= sum
        }
        if isMeant { points += 10 }
        if state.memory?.recollections.contains(.promiseBroken) == true { points -= 20 }
        return min(90, max(2, points))
    }

    /// The fate of what was agreed in an ended call.
    ///
    /// - Parameters:
    ///   - call: The call as it ended.
    ///   - keeps: Whether it is kept whatever the means, where the author says so.
    ///   - isConfirmed: Whether the trainee sent a written confirmation.
    public init(of call: PracticeCall, keeps: Bool?, isConfirmed: Bool) {
        let (state, today) = (call.state, call.scenario.caseFile.today)
        guard let agreement = state.agreement,
            let party = call.scenario.party(agreement.party),
            let wallet = party.wallet(knowing: state.revealed)
        else {
            standing = .nothing
            return
        }
        var chance = SplitMix64(seed: call.seed, stream: .max)
        var percent = PromiseFate.reliability(
            agreement,
            of: wallet,
            in: state,
            party: party,
            today: today,
            isConfirmed: isConfirmed
        )
        standing = .kept
        var paid = Money.zero(call.scenario.caseFile.currency)
        let due = agreement.proposal.payments.map { payment in
            ProposedPayment(payment.amount, on: max(payment.day ?? today.adding(days: 7), today))
        }
        for payment in due.sorted(by: { ($0.day ?? today) < ($1.day ?? today) }) {
            let day = payment.day ?? today
            let sum = paid + payment.amount
            let wants = chance.below(100) < percent
            let has = wallet.can.available(by: day, today: today) >= sum
            guard keeps ?? (wants && has) else {
                missed = payment
                standing = .broken
                return
            }
            payments.append(PastPayment(date: day, amount: payment.amount))
            paid = sum
            // Who has paid once pays again.
            percent += (100 - percent) / 4
        }
    }

    /// All that came in; nil when nothing did.
    public var paid: Money? {
        guard let first = payments.first else { return nil }
        return payments.dropFirst().reduce(first.amount) { $0 + $1.amount }
    }
}

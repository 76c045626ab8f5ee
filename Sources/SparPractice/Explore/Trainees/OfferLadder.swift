import SparModel

/// What a collector who knows the mandate can put forward, the best for the creditor first.
struct OfferLadder: Sendable {
    /// Dated proposals within the mandate, in falling order, after the whole sum.
    let offers: [Proposal]
    /// The day the whole sum is asked for.
    let fullDay: CalendarDay
    private let file: CaseFile

    init(file: CaseFile) {
        self.file = file
        fullDay = OfferLadder.weekday(file.mandate.fullBy ?? file.today.adding(days: 7))
        var offers: [Proposal] = []
        for share in [60, 40, 0] {
            for count in OfferLadder.counts(file, share: share) {
                guard let offer = OfferLadder.plan(file, share: share, count: count) else {
                    continue
                }
                if !offers.contains(offer), OfferLadder.isWithin(offer, file) {
                    offers.append(offer)
                }
            }
        }
        if case .atLeast(let least)? = file.mandate.settlement {
            let day = OfferLadder.weekday(file.mandate.settlementBy ?? file.today.adding(days: 14))
            for percent in [115, 100] {
                let sum = least.percent(percent)
                guard sum < file.balance else { continue }
                offers.append(
                    Proposal(payments: [ProposedPayment(sum, on: day)], settles: true)
                )
            }
        }
        self.offers = offers
    }

    /// Whether the collector may say yes to a proposal of the other side.
    func isAcceptable(_ proposal: Proposal) -> Bool {
        guard let total = proposal.total, total >= file.balance else { return false }
        return OfferLadder.isWithin(proposal, file)
    }

    /// The debtor's first payment taken up as the first of a plan that clears the balance.
    func completing(_ proposal: Proposal) -> Proposal? {
        guard let first = proposal.first, first.amount < file.balance,
            first.amount >= file.mandate.downPayment ?? .zero(file.currency),
            let most = file.mandate.instalments, most > 0
        else { return nil }
        // Who offers many small payments is met with many.
        let counts = Set([1, 2, most / 2, most]).filter { (1...most).contains($0) }.sorted()
        for count in proposal.payments.count > 2 ? counts.reversed() : counts {
            guard
                let plan = OfferLadder.plan(
                    file,
                    down: ProposedPayment(first.amount, on: first.day ?? file.today),
                    count: count
                ), OfferLadder.isWithin(plan, file)
            else { continue }
            return plan
        }
        return nil
    }

    // MARK: - Making plans

    private static func counts(_ file: CaseFile, share: Int) -> [Int] {
        guard let most = file.mandate.instalments, most > 0 else { return [] }
        if most <= 3 { return Array(1...most) }
        if file.mandate.downPayment == nil, share > 0 { return [] }
        return [most / 5, most / 2, most].filter { $0 > 0 }
    }

    private static func plan(_ file: CaseFile, share: Int, count: Int) -> Proposal? {
        let least = file.mandate.downPayment ?? .zero(file.currency)
        let wanted = max(least, rounded(file.balance.percent(share), up: true))
        guard wanted.minor > 0 else { return plan(file, down: nil, count: count) }
        return plan(
            file,
            down: ProposedPayment(wanted, on: weekday(file.today)),
            count: count
        )
    }

    /// `count` parts after a first payment, as far apart as the mandate lets them be.
    private static func plan(
        _ file: CaseFile,
        down: ProposedPayment?,
        count: Int
    ) -> Proposal? {
        let rest = file.balance - (down?.amount ?? .zero(file.currency))
        guard rest.minor > 0, count > 0 else { return nil }
        let start = down?.day ?? file.today
        let paces = [
            file.mandate.every ?? Interval(1, .month), Interval(2, .week), Interval(1, .week),
        ]
        let last = file.mandate.finishedBy
        let pace = paces.first { last == nil || $0.advance(start, times: count) <= last ?? start }
        guard let pace else { return nil }
        let even = Money(minor: (rest.minor + count - 1) / count, currency: file.currency)
        let each = max(rounded(even, up: true), file.mandate.instalmentMin ?? even)
        var payments = down.map { [$0] } ?? []
        var left = rest
        for index in 1...count where left.minor > 0 {
            let amount = index == count ? left : min(each, left)
            payments.append(ProposedPayment(amount, on: pace.advance(start, times: index)))
            left = left - amount
        }
        return Proposal(payments: payments)
    }

    /// A sum in whole units, tens above a thousand.
    private static func rounded(_ sum: Money, up: Bool) -> Money {
        let step = sum.minor >= 1_000_00 ? 10_00 : 1_00
        let whole = (sum.minor + (up ? step - 1 : 0)) / step * step
        return Money(minor: whole, currency: sum.currency)
    }

    static func weekday(_ day: CalendarDay) -> CalendarDay {
        switch day.weekday {
        case .saturday: day.adding(days: 2)
        case .sunday: day.adding(days: 1)
        case .monday, .tuesday, .wednesday, .thursday, .friday: day
        }
    }

    // MARK: - The mandate

    /// Whether a proposal keeps every limit of the mandate.
    static func isWithin(_ proposal: Proposal, _ file: CaseFile) -> Bool {
        let mandate = file.mandate
        guard let first = proposal.first, let last = proposal.payments.last?.day,
            proposal.isDated
        else { return false }
        if proposal.payments.count == 1 {
            let latest = mandate.fullBy ?? mandate.finishedBy ?? file.today.adding(days: 31)
            return first.amount >= file.balance && last <= latest
        }
        if let end = mandate.finishedBy, last > end { return false }
        var parts = proposal.payments
        if let down = mandate.downPayment {
            guard first.amount >= down, (first.day ?? last).days(since: file.today) <= 7 else {
                return false
            }
            parts.removeFirst()
        }
        guard parts.count <= mandate.instalments ?? .max else { return false }
        let least = mandate.instalmentMin ?? .zero(file.currency)
        return parts.dropLast().allSatisfy { $0.amount >= least }
    }
}

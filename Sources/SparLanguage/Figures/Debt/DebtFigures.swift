public import SparModel

/// Hears the sums and dates of debt and payment in a line, and the plan they spell out.
///
/// Of all the figures said, only those of the debt itself are kept: call-backs, letters, incomes,
/// prices, reference numbers and vague dates are left out.
public struct DebtFigures: Sendable {
    /// What was heard, in the order said.
    public typealias Heard = (
        money: [HeardMoney], dates: [HeardDate], plan: PlanTerms?, payments: [HeardPayment],
        limits: PaymentLimits?, changes: [PlanChange]
    )

    /// More figures than this make no plan.
    static let mostInPlan = 60

    /// A reader with no state: every line is read on its own and its context.
    public init() {}

    /// The debt's figures in `text`.
    ///
    /// - Parameters:
    ///   - text: The line.
    ///   - context: The currency, the total and the day.
    ///   - acts: What the line was heard to do, which tells a payment's day from a call-back's;
    ///     nil where nobody listened for acts.
    /// - Returns: The sums, the days and the plan, and what of a plan on the table is to be otherwise.
    public func debtFigures(
        in text: String,
        context: HearingContext,
        acts: [HeardAct]? = nil
    ) -> Heard {
        let reading = DebtReading(text, context: context)
        let sums = reading.sumCandidates()
        let days = reading.dayCandidates()
        let changes = PlanChangeReader(reading, sums: sums, days: days).changes()
        guard !reading.figures.isEmpty else { return ([], [], nil, [], nil, changes) }
        let evidence = Evidence(reading, acts: acts)
        let money = reading.money(evidence, among: sums)
        let dates = reading.dates(evidence, among: days)
        // Nobody spells out a plan of so many figures; the pairing of them is not tried.
        let isSpoken = reading.figures.count <= DebtFigures.mostInPlan
        let (plan, payments) = isSpoken ? plan(reading, money, dates) : (nil, [])
        let limits = isSpoken ? reading.limits() : nil
        return (money.map(\.heard), dates.map(\.heard), plan, payments, limits, changes)
    }

    /// The plan that the figures make which are meant for it, and the sums told with their days; a
    /// day it must be done by is its last.
    private func plan(
        _ reading: DebtReading,
        _ sums: [DebtSum],
        _ days: [DebtDay]
    ) -> (PlanTerms?, [HeardPayment]) {
        let roles = FigureRoles(
            reading.line,
            money: sums.map(\.heard),
            dates: days.map(\.heard),
            said: reading.last
        )
        let marks = roles.marks()
        func has(_ span: Range<Int>, _ kinds: HeardMark.Kind...) -> Bool {
            marks.contains { $0.span == span && kinds.contains($0.kind) }
        }
        let stated = sums.filter { !has($0.heard.span, .denied, .mentioned) }
        let own = stated.filter { !has($0.heard.span, .quoted) }
        let deadline = days.last { has($0.heard.span, .deadline) }
        let meant = own.isEmpty ? stated : own
        let open = days.filter { !has($0.heard.span, .denied, .deadline) }
        var plan = PlanReading(reading, sums: meant, days: open).terms()
        if let deadline, plan?.last == nil { plan?.last = deadline.heard.day }
        let unquoted = open.filter { !has($0.heard.span, .quoted) }
        let pairs = PaymentPairs(
            reading: reading,
            sums: meant,
            days: unquoted.isEmpty ? open : unquoted
        )
        return (plan, pairs.heard())
    }
}

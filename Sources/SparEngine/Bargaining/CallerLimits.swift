import SparModel

/// What the caller has said payments must keep to: a weekday, how many at most, the last day.
struct CallerLimits: Hashable, Sendable {
    /// The weekday of instalments.
    var weekday: Weekday?
    /// How many payments at most.
    var most: Int?
    /// The day all must be paid by.
    var last: CalendarDay?
    /// The day payment was asked for without a sum: kept to where that can be, and no more.
    var asked: CalendarDay?

    /// Whether they say how many payments, or by when all must be paid.
    var bind: Bool { most != nil || last != nil }

    /// Takes up what a line says.
    ///
    /// - Parameters:
    ///   - utterance: The line as understood.
    ///   - proposes: Whether it proposes payments of its own, which are meant instead of any limit
    ///     said before.
    ///   - today: The day of the call; none before it counts.
    mutating func hear(_ utterance: Utterance, proposes: Bool, today: CalendarDay) {
        if proposes { release() }
        if let weekday = utterance.limits?.weekday { self.weekday = weekday }
        if let most = utterance.limits?.most { self.most = most }
        let deadlines = Set(utterance.marks.filter { $0.kind == .deadline }.map(\.span))
        let days = utterance.dates.filter { deadlines.contains($0.span) && $0.day >= today }
        if let last = days.last {
            self.last = last.day
        } else if let asked = self.day(askedIn: utterance), asked >= today, !proposes {
            self.asked = asked
        }
    }

    /// The one day a line asks to be paid on without naming a sum.
    private func day(askedIn utterance: Utterance) -> CalendarDay? {
        guard utterance.has(.commitmentRequest) || utterance.has(.fullPaymentRequest),
            utterance.money.isEmpty, utterance.dates.count == 1, let date = utterance.dates.first,
            !utterance.marks.contains(where: { $0.kind == .denied && $0.span == date.span })
        else { return nil }
        return date.day
    }

    /// The same with the day asked for as the last one; nil where none was.
    var keepingDay: CallerLimits? {
        asked.map { CallerLimits(weekday: weekday, last: $0) }
    }

    /// Forgets what binds: it was turned down, or something else is asked for now.
    mutating func release() {
        most = nil
        last = nil
        asked = nil
    }

    /// Whether payments of the whole `balance` keep to the number and the last day.
    func allow(_ proposal: Proposal, of balance: Money) -> Bool {
        guard bind else { return true }
        if proposal.settles { return true }
        if let most, proposal.payments.count > most { return false }
        if let last, proposal.payments.contains(where: { ($0.day ?? last) > last }) { return false }
        return proposal.total == balance
    }
}

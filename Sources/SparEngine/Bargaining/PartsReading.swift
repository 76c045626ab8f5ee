import SparModel

/// Reads payments told part by part: sums, halves and "the rest", each with its day.
struct PartsReading {
    let utterance: Utterance
    let balance: Money
    let today: CalendarDay

    private enum Size {
        case sum(Money)
        case half
        case rest
    }

    private struct Part {
        var size: Size
        var span: Range<Int>
        /// Days that are said with the part, not to be looked for.
        var days: [CalendarDay] = []
    }

    /// The payments; nil where no part is named.
    ///
    /// A rest without a day is no payment yet.
    func proposal() -> Proposal? {
        let parts = merged(found())
        guard !parts.isEmpty else { return nil }
        var taken: Set<Int> = []
        var payments: [ProposedPayment] = []
        var restDays: [CalendarDay] = []
        for (place, part) in parts.enumerated() {
            let days = days(of: part, at: place, among: parts, taken: &taken)
            switch part.size {
            case .sum(let amount):
                payments +=
                    days.isEmpty
                    ? [ProposedPayment(amount, on: nil)]
                    : days.map { ProposedPayment(amount, on: $0) }
            case .half:
                let paid = payments.reduce(0) { $0 + $1.amount.minor }
                let half = balance.minor / 2
                let amount = paid == half ? balance.minor - half : half
                payments.append(
                    ProposedPayment(
                        Money(minor: amount, currency: balance.currency),
                        on: days.first
                    )
                )
            case .rest: restDays = days
            }
        }
        let left = payments.reduce(balance) { $0 - $1.amount }
        if left.minor > 0 { payments += equalParts(of: left, on: restDays) }
        guard !payments.isEmpty else { return nil }
        return Proposal(
            payments: payments.sorted { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        )
    }

    // MARK: - Parts

    /// The parts in the order said; the whole sum is none beside smaller ones.
    private func found() -> [Part] {
        let sums = spoken(utterance.money.filter { $0.amount.minor > 0 })
        var parts = sums.map { sum in
            Part(
                size: .sum(sum.amount),
                span: sum.span,
                days: utterance.payments.filter { $0.sum == sum.span }.map(\.day)
            )
        }
        for mark in utterance.marks
        where !utterance.money.contains(where: { $0.span.overlaps(mark.span) }) {
            switch mark.kind {
            case .half: parts.append(Part(size: .half, span: mark.span))
            case .rest: parts.append(Part(size: .rest, span: mark.span))
            case .now, .denied, .quoted, .mentioned, .deadline, .first, .second, .last,
                .asserted, .asked:
                break
            }
        }
        return parts.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// The sums that are payments: not the balance beside smaller ones, not one said again with
    /// a day ("it's 5,010, so can you pay 5,010 on the 24th?").
    private func spoken(_ money: [HeardMoney]) -> [HeardMoney] {
        let smaller = money.filter { $0.amount.minor != balance.minor }
        let sums = money.count > 1 && !smaller.isEmpty ? smaller : money
        let days = sums.indices.map { index -> CalendarDay? in
            if let told = utterance.payments.first(where: { $0.sum == sums[index].span }) {
                return told.day
            }
            let until = index + 1 < sums.count ? sums[index + 1].span.lowerBound : Int.max
            return utterance.dates.first {
                $0.span.lowerBound >= sums[index].span.upperBound && $0.span.lowerBound < until
            }?.day
        }
        return sums.indices.filter { index in
            !sums.indices.contains { other in
                guard other != index, sums[other].amount == sums[index].amount,
                    // "Half now and half in May" names two halves.
                    !isShare(sums[index]) || !isShare(sums[other])
                else { return false }
                if days[other] == days[index] { return other > index && !isAdded(sums, index) }
                return days[index] == nil
            }
        }
        .map { sums[$0] }
    }

    /// Whether a sum was said in words that hold no figure: "half".
    private func isShare(_ sum: HeardMoney) -> Bool { sum.text.lowercased() == "half" }

    /// Whether equal sums are told without days and make up the whole: "4,930 plus 4,930".
    private func isAdded(_ sums: [HeardMoney], _ index: Int) -> Bool {
        utterance.dates.isEmpty && sums.count > 1
            && sums.reduce(0) { $0 + $1.amount.minor } == balance.minor
    }

    /// Without the sums that say again what a half or a rest comes to: "half now, 3,120, and the
    /// rest, 3,120, on the 30th".
    private func merged(_ parts: [Part]) -> [Part] {
        var kept: [Part] = []
        var isOpen = false
        for (place, part) in parts.enumerated() {
            guard case .sum(let amount) = part.size, let last = kept.last, isOpen else {
                kept.append(part)
                isOpen = if case .sum = part.size { false } else { true }
                continue
            }
            isOpen = false
            let before = kept.dropLast().reduce(0) { $0 + size(of: $1) }
            let isSame =
                switch last.size {
                case .half: abs(amount.minor - balance.minor / 2) <= 1
                case .rest: amount.minor == balance.minor - before
                case .sum: false
                }
            // "The first half on Friday and 4,690 on the 17th" are two: each has its day.
            let until = place + 1 < parts.count ? parts[place + 1].span.lowerBound : Int.max
            let hasOwn =
                isDated(last.span.upperBound..<part.span.lowerBound)
                && (!part.days.isEmpty || isDated(part.span.upperBound..<until))
            if isSame, !hasOwn {
                if last.days.isEmpty { kept[kept.count - 1].days = part.days }
            } else {
                kept.append(part)
            }
        }
        // One rest is all there is.
        var hasRest = false
        return kept.filter { part in
            guard case .rest = part.size else { return true }
            defer { hasRest = true }
            return !hasRest
        }
    }

    /// Whether a day is said in a stretch of the line.
    private func isDated(_ stretch: Range<Int>) -> Bool {
        utterance.dates.contains { stretch.contains($0.span.lowerBound) }
            || utterance.marks.contains {
                $0.kind == .now && stretch.contains($0.span.lowerBound)
            }
    }

    private func size(of part: Part) -> Int {
        switch part.size {
        case .sum(let amount): amount.minor
        case .half: balance.minor / 2
        case .rest: 0
        }
    }

    // MARK: - Days

    /// The days of a part: those told with it, else the first one said after it, else "now" beside
    /// it, else one before it that is nobody's.
    private func days(
        of part: Part,
        at place: Int,
        among parts: [Part],
        taken: inout Set<Int>
    ) -> [CalendarDay] {
        let start = place > 0 ? parts[place - 1].span.upperBound : 0
        let end = place + 1 < parts.count ? parts[place + 1].span.lowerBound : Int.max
        let after = utterance.dates.filter {
            $0.span.lowerBound >= part.span.upperBound && $0.span.lowerBound < end
                && !taken.contains($0.span.lowerBound)
        }
        let isRest = if case .rest = part.size { true } else { false }
        if !part.days.isEmpty, !isRest {
            let own = Set(part.days)
            for date in utterance.dates where own.contains(date.day) {
                taken.insert(date.span.lowerBound)
            }
            return allowed(part.days, size: size(of: part))
        }
        let now = utterance.marks.first { mark in
            mark.kind == .now && !taken.contains(mark.span.lowerBound)
                && (mark.span.lowerBound >= part.span.upperBound
                    ? mark.span.lowerBound - part.span.upperBound < 25
                        && mark.span.lowerBound < end
                    : part.span.lowerBound - mark.span.upperBound < 25
                        && mark.span.lowerBound >= start)
        }
        if isRest {
            let open = utterance.dates.filter {
                $0.span.lowerBound >= start && $0.span.lowerBound < end
                    && !taken.contains($0.span.lowerBound)
            }
            let days = after.isEmpty ? open.suffix(1) : after[...]
            return days.map(\.day).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        if let now, after.first.map({ $0.span.lowerBound > now.span.upperBound }) ?? true,
            now.span.lowerBound >= part.span.upperBound || after.isEmpty
        {
            taken.insert(now.span.lowerBound)
            return [today]
        }
        if let first = after.first {
            let isSchedule = utterance.has(.planOffer) || utterance.has(.summary)
            let list = isSchedule ? after : [first]
            for date in list { taken.insert(date.span.lowerBound) }
            return allowed(list.map(\.day), size: size(of: part))
        }
        // Where the days were told apart from their sums, the nearest one before is the sum's.
        guard utterance.payments.isEmpty,
            let before = utterance.dates.last(where: {
                $0.span.upperBound <= part.span.lowerBound
            })
        else { return [] }
        return [before.day]
    }

    /// As many of the days as the balance can bear: a sum on two days is paid twice only where that
    /// is owed.
    private func allowed(_ days: [CalendarDay], size: Int) -> [CalendarDay] {
        days.count > 1 && size * days.count > balance.minor ? Array(days.prefix(1)) : days
    }

    private func equalParts(of sum: Money, on days: [CalendarDay]) -> [ProposedPayment] {
        guard let last = days.last else { return [] }
        let each = Money(minor: sum.minor / days.count, currency: sum.currency)
        let paid = Money(minor: each.minor * (days.count - 1), currency: sum.currency)
        return days.dropLast().map { ProposedPayment(each, on: $0) }
            + [ProposedPayment(sum - paid, on: last)]
    }
}

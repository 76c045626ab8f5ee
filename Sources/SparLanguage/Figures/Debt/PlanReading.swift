import SparModel

/// Puts the sums, days, counts and intervals of a line together to the terms of one plan.
struct PlanReading: Sendable {
    let reading: DebtReading
    let sums: [DebtSum]
    let days: [DebtDay]
    let intervals: [(every: Interval, tokens: Range<Int>)]
    let counts: [(count: DebtReading.Count, tokens: Range<Int>)]

    init(_ reading: DebtReading, sums: [DebtSum], days: [DebtDay]) {
        self.reading = reading
        self.sums = sums
        self.days = days
        var intervals: [(Interval, Range<Int>)] = []
        var counts: [(DebtReading.Count, Range<Int>)] = []
        var index = 0
        while index < reading.line.count {
            if let match = reading.interval(at: index) {
                intervals.append((match.value, index..<match.end))
                // "three weekly lots": the count's own word; the count reads it again.
                index = match.end
            } else if let match = reading.count(at: index),
                !sums.contains(where: {
                    $0.tokens.overlaps(index..<match.end) && $0.tokens.lowerBound == index
                })
            {
                // "I can't do fourteen payments" asks for no fourteen.
                if !reading.isTurnedDown(count: index..<match.end) {
                    counts.append((match.value, index..<match.end))
                }
                index = match.end
            } else {
                index += 1
            }
        }
        self.intervals = intervals
        self.counts = counts
    }

    private func word(_ index: Int) -> String { reading.line.word(index) }

    /// The plan the line spells out; nil where it spells none.
    func terms() -> PlanTerms? {
        MonthlyParts(reading: reading, sums: sums).terms() ?? regularTerms()
            ?? DatedPayments(reading: reading, sums: sums, days: days).terms()
    }

    // MARK: So much, so often

    private func regularTerms() -> PlanTerms? {
        guard !intervals.isEmpty || !counts.isEmpty else { return nil }
        let named = eachSum()
        let count = count(of: named)
        // "500 now and the rest in weekly parts": what the rest is paid in is no size of it.
        let before = paidBeforeTheRest(named, in: count?.tokens ?? intervals.first?.tokens)
        let each = before == nil ? named : nil
        var every = interval(of: each) ?? counts.compactMap(\.count.every).first
        if each == nil || every == nil || intervals.isEmpty {
            guard let count, count.count.isExplicit || every != nil, !speaksOfArrears,
                each != nil || count.count.isNamed
            else { return nil }
        }
        if let each, intervals.isEmpty == false, isRefused(each) { return nil }
        let down = before ?? downSum(besides: each)
        if every == nil { every = gap(besides: down) ?? saidBefore }
        if isTwiceMonthly { every = nil }
        var terms = PlanTerms(down: down?.heard.amount, each: each?.heard.amount, every: every)
        terms.instalments = count?.count.payments ?? monthRange ?? bareCount(of: every)
        terms.first = firstDay(of: each, besides: down)
        if terms.instalments == nil, let amount = each?.heard.amount {
            terms.instalments = divisions(of: amount, down: down)
        } else if each == nil, every != nil, let payments = terms.instalments,
            let whole = sums.first(where: isWhole)?.heard.amount, whole.minor % payments == 0
        {
            terms.each = Money(minor: whole.minor / payments, currency: whole.currency)
        }
        return terms
    }

    /// "The second and fourth Friday of each month": no one interval lies between.
    private var isTwiceMonthly: Bool {
        reading.figures.contains { figure in
            guard case .day(let form) = figure.meaning, case .nth = form.anchor else {
                return false
            }
            return word(figure.tokens.lowerBound - 1) == "and"
                && reading.has(["each", "every"], in: figure.tokens)
        }
    }

    /// How many payments: of the counts that say so the one nearest to the instalment's sum.
    private func count(of each: DebtSum?) -> (count: DebtReading.Count, tokens: Range<Int>)? {
        let explicit = counts.filter(\.count.isExplicit)
        guard let each else { return explicit.first ?? counts.first }
        return explicit.min { distance($0.tokens, each.tokens) < distance($1.tokens, each.tokens) }
            ?? counts.first
    }

    /// "650 now and the rest in five monthly payments", "650 on Friday and two more payments": the
    /// sum is what is paid before them.
    private func paidBeforeTheRest(_ sum: DebtSum?, in count: Range<Int>?) -> DebtSum? {
        guard let sum, let count, sum.tokens.upperBound <= count.lowerBound else { return nil }
        let between = sum.tokens.upperBound..<count.lowerBound
        if isFurther(count), isPaidOnDay(sum, before: count.lowerBound) { return sum }
        return between.suffix(4).contains { ["rest", "remainder", "remaining"].contains(word($0)) }
            ? sum : nil
    }

    /// Whether a count speaks of payments beside an earlier one: "two more payments", "another two
    /// payments".
    private func isFurther(_ count: Range<Int>) -> Bool {
        reading.has(PlanReading.further, in: count)
            || ["another", "further"].contains(word(count.lowerBound - 1))
    }

    private static let further: Set<String> = ["more", "further", "another", "other"]

    /// Whether a day of its own, or "now", stands between a sum and what follows it.
    private func isPaidOnDay(_ sum: DebtSum, before end: Int) -> Bool {
        let between = sum.tokens.upperBound..<end
        return days.contains { between.contains($0.tokens.lowerBound) }
            || between.contains { PlanReading.downWords.contains(word($0)) }
    }

    /// The interval said nearest to the instalment's sum.
    ///
    /// "Of the month" tells an interval only where payments are counted: it may be one day.
    private func interval(of each: DebtSum?) -> Interval? {
        let named = intervals.filter { interval in
            word(interval.tokens.lowerBound) != "of" || !counts.isEmpty
                || sums.count > 1
                    && word(interval.tokens.lowerBound + 1) != "the"
                || word(interval.tokens.lowerBound + 1) != "the"
        }
        guard let each else { return named.first?.every }
        return named.min { distance($0.tokens, each.tokens) < distance($1.tokens, each.tokens) }?
            .every
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        one.lowerBound >= other.upperBound
            ? one.lowerBound - other.upperBound
            : other.lowerBound >= one.upperBound ? other.lowerBound - one.upperBound + 2 : 0
    }

    /// Whether the clause of a rate turns it down: "a tenner a month wouldn't do".
    private func isRefused(_ each: DebtSum) -> Bool {
        let clause = reading.clauses.clause(of: each.tokens.lowerBound)
        guard word(clause.upperBound - 1) != "?" else { return false }
        return reading.has(PlanReading.refusals, in: clause)
            || clause.contains { index in
                PlanReading.denials.contains(word(index))
                    && (index + 1...index + 2).contains {
                        clause.contains($0) && PlanReading.consents.contains(word($0))
                    }
            }
    }

    private static let refusals: Set<String> = [
        "won't", "wont", "wouldn't", "takes", "too", "stopped", "promised",
    ]

    /// "I can't accept": words that deny, and what they deny.
    private static let denials: Set<String> = [
        "can't", "cant", "cannot", "not", "isn't", "couldn't",
    ]
    private static let consents: Set<String> = [
        "accept", "accepted", "allow", "allowed", "approve", "approved", "agree", "enough",
    ]

    /// Whether the words speak of parts already owed rather than of paying in parts.
    private var speaksOfArrears: Bool {
        reading.has(PlanReading.owed, in: 0..<reading.line.count)
    }

    private static let owed: Set<String> = [
        "behind", "missed", "late", "overdue", "unpaid", "skipped", "arrears", "bounced",
        "returned", "outstanding", "failed", "asked", "called", "told",
    ]

    /// The time between the days named, where it is the same throughout.
    private func gap(besides down: DebtSum?) -> Interval? {
        let ahead = days.map(\.heard.day).filter { $0 > reading.context.today }.sorted()
        return DatedPayments.gap(ahead)
    }

    /// The interval the last line speaks of.
    private var saidBefore: Interval? {
        let words = TokenLine(reading.context.previous).tokens.map(\.text)
        if words.contains("monthly") || words.contains("months") || words.contains("month") {
            return Interval(1, .month)
        }
        if words.contains("weekly") || words.contains("weeks") { return Interval(1, .week) }
        return words.contains("fortnightly") ? Interval(2, .week) : nil
    }

    /// "January to April", "July until December": how many months.
    private var monthRange: Int? {
        for index in 0..<reading.line.count {
            guard ["to", "until", "till", "through", "-"].contains(word(index)),
                let from = CalendarWords.month(word(index - 1)),
                let to = CalendarWords.month(word(index + 1)), from != to
            else { continue }
            return (to - from + 12) % 12 + 1
        }
        return nil
    }

    /// "ten a week, eight weeks": a count of the interval's own unit.
    private func bareCount(of every: Interval?) -> Int? {
        guard let every, every.count == 1 else { return nil }
        for figure in reading.figures {
            guard case .span(let span) = figure.meaning, span.pieces.count == 1,
                let amount = span.pieces[0].amount.whole, (2...120).contains(amount),
                span.pieces[0].unit.rawValue == every.unit.rawValue,
                !PlanReading.notCounted.contains(word(figure.tokens.lowerBound - 1)),
                !PlanReading.notCounting.contains(word(figure.tokens.upperBound))
            else { continue }
            return amount
        }
        return nil
    }

    private static let notCounted: Set<String> = [
        "in", "every", "each", "within", "than", "after", "past", "last", "previous", "of",
    ]
    private static let notCounting: Set<String> = [
        "ago", "late", "behind", "overdue", "old", "later", "notice", "now", "already",
    ]

    /// The sum of each instalment: the one nearest before an interval, or after a count.
    private func eachSum() -> DebtSum? {
        var best: (sum: DebtSum, distance: Int)?
        func offer(_ sum: DebtSum, _ distance: Int) {
            if distance < best?.distance ?? 24 { best = (sum, distance) }
        }
        for sum in sums where !isWhole(sum) && !isLast(sum) && !isPaidFirst(sum) {
            for interval in intervals {
                let gap = interval.tokens.lowerBound - sum.tokens.upperBound
                if gap >= 0 { offer(sum, gap * 2) }
                let ahead = sum.tokens.lowerBound - interval.tokens.upperBound
                if ahead >= 0 { offer(sum, ahead * 2 + 3) }
            }
            for count in counts {
                let ahead = sum.tokens.lowerBound - count.tokens.upperBound
                if ahead >= 0 {
                    offer(sum, ahead * 2 - (word(sum.tokens.lowerBound - 1) == "of" ? 1 : 0))
                }
                let gap = count.tokens.lowerBound - sum.tokens.upperBound
                if gap >= 0 { offer(sum, gap * 2 + 1) }
            }
            if PlanReading.eachWords.contains(word(sum.tokens.upperBound)) { offer(sum, -1) }
        }
        return best?.sum
    }

    private static let eachWords: Set<String> = ["each", "apiece", "ea"]

    /// Whether a sum is paid at once, beside others: "200 now, 700 over seven months".
    private func isPaidFirst(_ sum: DebtSum) -> Bool {
        guard sums.count > 1 else { return false }
        let after = word(sum.tokens.upperBound)
        return PlanReading.downWords.contains(after) && after != "first"
            || after == "up" && word(sum.tokens.upperBound + 1) == "front"
    }

    /// Whether a sum is the odd one at the end: "the last one of ninety-five".
    private func isLast(_ sum: DebtSum) -> Bool {
        let start = sum.tokens.lowerBound
        return sums.count > 1
            && (max(0, start - 5)..<start).contains {
                ["last", "final"].contains(word($0)) && word($0 + 1) != "friday"
                    && word($0 + 1) != "working" && word($0 + 1) != "day"
            }
    }

    /// Whether a sum is the whole or what is left of it, not a part to pay.
    private func isWhole(_ sum: DebtSum) -> Bool {
        let before = [word(sum.tokens.lowerBound - 1), word(sum.tokens.lowerBound - 2)]
        let after = word(sum.tokens.upperBound)
        let next = word(sum.tokens.upperBound + 1)
        if ["left", "total", "owing", "over", "in", "outstanding", "balance"].contains(after),
            after != "in" || next == "total" || next == "all" || next == "four" || next == "three",
            after != "over" || sums.count > 1
        {
            return true
        }
        return ["remaining", "other", "rest", "split", "balance", "total", "full", "whole"]
            .contains(before[0])
            || before[0] == "of"
                && ["balance", "rest", "total", "instead"]
                    .contains(before[1])
            || before[0] == "the" && before[1] == "of"
    }

    /// The payment before the instalments: "200 down", "500 today", "AED 9,000 upfront".
    private func downSum(besides each: DebtSum?) -> DebtSum? {
        let start = each?.tokens.lowerBound ?? reading.line.count
        for sum in sums where sum.tokens != each?.tokens && !isWhole(sum) && !isLast(sum) {
            let end = sum.tokens.upperBound
            if let or = alternative(to: each), end <= or { continue }
            let near = (end..<min(end + 4, reading.line.count)).prefix { index in
                !sums.contains { $0.tokens.contains(index) }
            }
            if near.contains(where: { PlanReading.downWords.contains(word($0)) })
                || ["deposit", "down"].contains(word(sum.tokens.lowerBound - 2))
                || word(sum.tokens.lowerBound - 2) == "payment"
                    && word(sum.tokens.lowerBound - 3) == "down"
            {
                return sum
            }
            // "150 on the 23rd, then 61 a week": a dated sum before the regular ones.
            if each != nil, end <= start,
                let day = days.first(where: { $0.tokens.lowerBound >= end }),
                day.tokens.lowerBound - end <= 5, day.tokens.upperBound <= start,
                sum.heard.amount != each?.heard.amount
            {
                return sum
            }
        }
        return nil
    }

    /// Where "or" parts the instalments from what else was offered: "1,200 today, or six of 200".
    private func alternative(to each: DebtSum?) -> Int? {
        guard let start = each?.tokens.lowerBound else { return nil }
        return (max(0, start - 4)..<start).last { word($0) == "or" }
    }

    private static let downWords: Set<String> = [
        "now", "today", "tday", "down", "upfront", "front", "tonight", "deposit", "first",
        "straight",
    ]

    /// The first instalment's day: one led by "from" or "starting", else the first not the down's.
    private func firstDay(of each: DebtSum?, besides down: DebtSum?) -> CalendarDay? {
        let today = reading.context.today
        let or = alternative(to: each) ?? 0
        var open = days.filter { day in
            day.heard.day >= today && day.tokens.lowerBound >= or && !isOfShare(day)
                && !intervals.contains {
                    $0.tokens.overlaps(day.tokens) && $0.tokens != day.tokens
                        && word($0.tokens.lowerBound) != "of"
                }
        }
        if let down {
            let mine = open.first {
                $0.tokens.lowerBound >= down.tokens.upperBound
                    && $0.tokens.lowerBound - down.tokens.upperBound <= 5
            }
            open.removeAll { $0.tokens == mine?.tokens }
        }
        let led = open.first { day in
            let start = day.tokens.lowerBound
            return (max(0, start - 3)..<start).contains {
                PlanReading.startWords.contains(word($0))
            }
        }
        let later = open.filter { $0.heard.day > today }
        return led?.heard.day ?? firstMonth
            ?? (later.first ?? (down == nil ? open.first : nil))?.heard.day
    }

    /// "Starting in June", "from June": the first of the month.
    private var firstMonth: CalendarDay? {
        let today = reading.context.today
        for index in 0..<reading.line.count {
            guard PlanReading.startWords.contains(word(index)), word(index) != "first" else {
                continue
            }
            var place = index + 1
            while ["in", "from", "with", "on"].contains(word(place)) { place += 1 }
            // "From may" at the end of a plan is the month; "start may" is none.
            guard let month = CalendarWords.month(word(place)),
                reading.figures.allSatisfy({ !$0.tokens.contains(place) || $0.tokens.count == 1 })
            else { continue }
            let (year, present, _) = today.components
            return CalendarDay(year: month > present ? year : year + 1, month: month, day: 1)
        }
        return nil
    }

    /// Whether a day is that of a share paid before the rest: "20% on the 5th, the rest in three".
    private func isOfShare(_ day: DebtDay) -> Bool {
        let isLed = reading.figures.contains { figure in
            let gap = day.tokens.lowerBound - figure.tokens.upperBound
            guard (0...3).contains(gap) else { return false }
            return switch figure.meaning {
            case .percent, .share: true
            case .sum, .number, .day, .clock, .span, .stretch, .part, .hours, .days, .rule,
                .instant:
                false
            }
        }
        return isLed
            && reading.has(PlanReading.restWords, in: day.tokens.upperBound..<reading.line.count)
    }

    private static let restWords: Set<String> = ["rest", "remainder", "remaining", "balance"]

    private static let startWords: Set<String> = [
        "from", "starting", "startin", "start", "begin", "beginning", "commencing", "first",
        "fae", "commence", "1st",
    ]

    /// How often `each` goes into the whole named beside it, where it goes exactly.
    private func divisions(of each: Money, down: DebtSum?) -> Int? {
        for sum in sums where isWhole(sum) || sum.heard.amount.minor > each.minor * 2 {
            guard sum.tokens != down?.tokens, sum.heard.amount.minor > each.minor, each.minor > 0,
                sum.heard.amount.minor % each.minor == 0
            else { continue }
            let times = sum.heard.amount.minor / each.minor
            if (2...Proposal.mostPayments).contains(times) { return times }
        }
        return nil
    }
}

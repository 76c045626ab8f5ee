import SparModel

/// Tells which day each sum of a line is for, sentence by sentence.
///
/// Mostly the day follows its sum ("4,690 on the 17th"); a sentence in which every sum is led by a
/// day is told the other way round ("on the 17th 4,690"), and a sum in the plural takes a list of
/// days ("31 March and 10 April are for the two 4,260s").
struct PaymentPairs: Sendable {
    let reading: DebtReading
    let sums: [DebtSum]
    let days: [DebtDay]

    /// What a day may be for: a sum, or "half" and "the rest" where no sum was heard.
    private struct Part {
        var sum: DebtSum?
        var tokens: Range<Int>
    }

    /// A day by its tokens; "now" is one.
    private struct Day {
        var day: CalendarDay
        var tokens: Range<Int>
    }

    /// The sums that have a day, in the order said.
    func heard() -> [HeardPayment] {
        let days = dayPlaces()
        guard !sums.isEmpty, !days.isEmpty else { return [] }
        let parts = parts()
        var pairs: [HeardPayment] = []
        for sentence in sentences() {
            pairs += told(
                parts.filter { sentence.contains($0.tokens.lowerBound) },
                days.filter { sentence.contains($0.tokens.lowerBound) }
            )
        }
        // "Friday the 17th. Could you do 4,930?": the one sum of the line and its one day.
        let all = Set(days.map(\.day))
        if pairs.isEmpty, parts.count == 1, all.count == 1, let day = days.first {
            pairs = [pair(sums[0], day)]
        }
        return pairs
    }

    // MARK: - Parts

    private func parts() -> [Part] {
        var parts = sums.map { Part(sum: $0, tokens: $0.tokens) }
        for index in 0..<reading.line.count where isPart(index) {
            if !parts.contains(where: { $0.tokens.contains(index) }) {
                parts.append(Part(sum: nil, tokens: index..<index + 1))
            }
        }
        return parts.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isPart(_ index: Int) -> Bool {
        switch reading.word(index) {
        case "half": !["past", "a", "an", "hour", "way"].contains(reading.word(index + 1))
        case "rest", "remainder", "balance", "remaining": reading.word(index - 1) == "the"
        default: false
        }
    }

    // MARK: - Sentences

    private func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in 0..<reading.line.count where isStop(index) {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        if start < reading.line.count { sentences.append(start..<reading.line.count) }
        return sentences
    }

    /// Whether a sentence ends here, which the point within a day does not do.
    private func isStop(_ index: Int) -> Bool {
        reading.line.isStop(index)
            && !(reading.word(index) == "."
                && days.contains {
                    $0.tokens.contains(index) && $0.tokens.upperBound > index + 1
                })
    }

    // MARK: - Days

    private func dayPlaces() -> [Day] {
        var places = days.map { Day(day: $0.heard.day, tokens: $0.tokens) }
        for index in 0..<reading.line.count where isNow(index) {
            let isTaken = places.contains { $0.tokens.contains(index) }
            // "Now" is a day only beside its sum.
            let isBeside = sums.contains { sum in
                index >= sum.tokens.upperBound && index - sum.tokens.upperBound <= 2
            }
            if !isTaken, isBeside {
                places.append(Day(day: reading.context.today, tokens: index..<index + 1))
            }
        }
        return places.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isNow(_ index: Int) -> Bool {
        switch reading.word(index) {
        case "now", "immediately", "straightaway", "upfront": true
        case "away": ["straight", "right"].contains(reading.word(index - 1))
        case "front": reading.word(index - 1) == "up"
        default: false
        }
    }

    // MARK: - Pairs

    /// The pairs of one sentence.
    private func told(_ parts: [Part], _ days: [Day]) -> [HeardPayment] {
        guard !parts.isEmpty, !days.isEmpty else { return [] }
        var groups: [[Day]] = []
        var start = 0
        for part in parts {
            groups.append(
                days.filter { (start..<part.tokens.lowerBound).contains($0.tokens.lowerBound) }
            )
            start = part.tokens.upperBound
        }
        let rest = days.filter { $0.tokens.lowerBound >= start }
        if rest.isEmpty, groups.allSatisfy({ !$0.isEmpty }) {
            return zip(parts, groups).flatMap { pairs($0, $1) }
        }
        let later = groups.dropFirst() + [rest]
        let lead = groups[0]
        if later.allSatisfy(\.isEmpty), parts.count > 1 {
            // "On 31 March and 10 April, 4,260 and 5,000": as many days as sums, in their order.
            guard lead.count == parts.count else { return pairs(parts[0], lead) }
            return zip(parts, lead).flatMap { pairs($0, [$1]) }
        }
        return zip(parts, later).enumerated().flatMap { index, told in
            pairs(told.0, index == 0 && told.1.isEmpty ? lead : told.1)
        }
    }

    /// A sum on each day of a list that is its own; else on the first.
    private func pairs(_ part: Part, _ days: [Day]) -> [HeardPayment] {
        guard let sum = part.sum, let first = days.first else { return [] }
        var list = [first]
        for day in days.dropFirst() {
            guard let last = list.last, isListed(last, day) else { break }
            if !list.contains(where: { $0.day == day.day }) { list.append(day) }
        }
        return list.map { pair(sum, $0) }
    }

    /// Whether two days are items of one list: "31 March and 10 April".
    private func isListed(_ one: Day, _ other: Day) -> Bool {
        let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
        return gap.count <= 4 && gap.allSatisfy { PaymentPairs.links.contains(reading.word($0)) }
    }

    private static let links: Set<String> = [
        ",", "and", "&", "n", "then", "on", "the", "again", "by", "plus", "+",
    ]

    private func pair(_ sum: DebtSum, _ day: Day) -> HeardPayment {
        HeardPayment(
            sum.heard.amount,
            on: day.day,
            sum: sum.heard.span,
            date: reading.line.span(day.tokens)
        )
    }
}

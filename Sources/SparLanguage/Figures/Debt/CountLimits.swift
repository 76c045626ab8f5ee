import SparModel

/// The weekday payments are to fall on, how many there may be, and the counts that are turned down.
extension DebtReading {
    /// What the line says of the days and the number of payments; nil where it says nothing.
    func limits() -> PaymentLimits? {
        let limits = PaymentLimits(weekday: repeatedWeekday(), most: mostPayments())
        return limits.isEmpty ? nil : limits
    }

    // MARK: - Weekday

    /// "Each Wednesday", "every other Friday", "on Wednesdays"; nil for two of them.
    private func repeatedWeekday() -> Weekday? {
        var found: Weekday?
        for index in 0..<line.count {
            guard let weekday = repeatedWeekday(at: index) else { continue }
            if let found, found != weekday { return nil }
            found = weekday
        }
        return found
    }

    private func repeatedWeekday(at index: Int) -> Weekday? {
        if let plural = CalendarWords.pluralWeekdays[word(index)], word(index) != "tues" {
            return plural
        }
        var lead = index - 1
        if ["other", "second", "alternate", "single"].contains(word(lead)) { lead -= 1 }
        guard ["every", "each", "evry", "ev", "evey"].contains(word(lead)) else { return nil }
        return CalendarWords.weekday(word(index))
    }

    // MARK: - How many

    /// "The most I can do is three after the first", "no more than four payments", "three
    /// payments at most": all of them, the first among them.
    private func mostPayments() -> Int? {
        for index in 0..<line.count {
            guard let number = grammar.numeral(at: index), let count = number.value.value.whole,
                (1...Proposal.mostPayments).contains(count), number.value.form != .price,
                !number.value.looksLikeMoney, !isLength(number.end)
            else { continue }
            let after = part(at: number.end)
            guard isMost(at: index, until: after.end, isNamed: after.isNamed) else { continue }
            return count + (after.isFurther ? 1 : 0)
        }
        return nil
    }

    /// Whether "three" counts weeks or months and no payments.
    private func isLength(_ end: Int) -> Bool { CalendarWords.units[word(end)] != nil }

    /// What follows a count: the name of payments, and whether they come after a first one.
    private func part(at index: Int) -> (end: Int, isNamed: Bool, isFurther: Bool) {
        var end = index
        var isFurther = false
        let more: Set<String> = ["more", "further", "other", "extra", "additional", "equal"]
        while more.contains(word(end)) {
            isFurther = isFurther || word(end) != "equal"
            end += 1
        }
        let isNamed = DebtReading.partNames.contains(word(end))
        if isNamed { end += 1 }
        for lead in [["after", "the"], ["on", "top", "of", "the"], ["besides", "the"]]
        where line.reads(lead + ["first"], at: end) {
            return (end + lead.count + 1, true, true)
        }
        return (end, isNamed, isFurther)
    }

    private func isMost(at index: Int, until end: Int, isNamed: Bool) -> Bool {
        guard isNamed else { return false }
        // "The most I can do is three": what is done at most is said before it.
        let start = max(clauses.clause(of: index).lowerBound, index - 9)
        if (start..<max(start, index)).contains(where: { place in
            ["most", "max", "maximum", "limit"].contains(word(place))
                && ["the", "my", "our", "a", "at"].contains(word(place - 1))
        }) {
            return true
        }
        var lead = index - 1
        while ["a", "in", "over"].contains(word(lead)) { lead -= 1 }
        switch word(lead) {
        case "most", "maximum", "max": return true
        case "than":
            let isFloor = ["no", "not", "never"].contains(word(lead - 2)) || isDenied(lead - 1)
            if word(lead - 1) == "more", isFloor { return true }
        case "to": if word(lead - 1) == "up" { return true }
        default: break
        }
        if ["max", "maximum", "tops"].contains(word(end)) { return true }
        return word(end) == "at"
            && (end + 1...end + 3).contains { ["most", "max", "maximum"].contains(word($0)) }
    }

    // MARK: - Turned down

    /// Whether a count of payments is turned down: "I can't do fourteen payments", "not fourteen",
    /// "fourteen is too many".
    func isTurnedDown(count tokens: Range<Int>) -> Bool {
        var after = tokens.upperBound
        if DebtReading.partNames.contains(word(after)) { after += 1 }
        if word(after) == "would" || word(after) == "sounds" { after += 1 }
        if ["is", "are", "'s", "be", "seems"].contains(word(after)) { after += 1 }
        if word(after) == "far" || word(after) == "just" { after += 1 }
        if word(after) == "too", ["many", "long", "much"].contains(word(after + 1)) { return true }
        var lead = tokens.lowerBound - 1
        while ["a", "the", "in", "over", "for", "with", "to", "those", "your", "all", "into"]
            .contains(word(lead))
        {
            lead -= 1
        }
        switch word(lead) {
        case "not": return true
        case "forget": return true
        case "of": return word(lead - 1) == "instead"
        default: return DebtReading.takings.contains(word(lead)) && isDenied(lead)
        }
    }

    /// Whether "can't", "won't", "not" stand before a verb, and ask nobody whether he cannot.
    private func isDenied(_ verb: Int) -> Bool {
        let nos = (max(0, verb - 3)..<verb).filter { DebtReading.nos.contains(word($0)) }
        guard let no = nos.last else { return false }
        return !(no..<verb).contains { word($0) == "you" } && word(no - 1) != "you"
    }

    private static let takings: Set<String> = [
        "do", "take", "accept", "have", "agree", "wait", "live", "allow", "offer", "approve",
        "want", "go", "give", "spread", "more", "pay",
    ]
    private static let nos: Set<String> = [
        "not", "never", "can't", "cant", "cannot", "won't", "wont", "don't", "dont", "couldn't",
        "wouldn't",
    ]
}

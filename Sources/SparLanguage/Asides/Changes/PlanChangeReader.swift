import SparModel

/// Reads what a line would change of the payments on the table.
///
/// What it names is told by place, day or sum; which payment that is, if any, is for whoever knows the plan.
struct PlanChangeReader: Sendable {
    let line: TokenLine
    let sums: [Figure<Money>]
    let days: [Figure<CalendarDay>]
    let today: CalendarDay

    /// A figure of the debt by its tokens.
    struct Figure<Value: Sendable>: Sendable {
        var tokens: Range<Int>
        var value: Value
    }

    /// - Parameters:
    ///   - reading: The line.
    ///   - sums: All its figures that may be sums: what is asked of a plan tells by itself which are meant.
    ///   - days: All that may be days.
    init(_ reading: DebtReading, sums: [SumCandidate], days: [DayCandidate]) {
        let line = reading.line
        self.line = line
        today = reading.context.today
        let currency = reading.context.currency ?? .gbp
        let days = days.compactMap { candidate in
            // "The April one" is no 1 April.
            line.word(candidate.tokens.upperBound - 1) == "one"
                ? nil
                : candidate.forms.first?.day(from: reading.context.today)
                    .map { Figure(tokens: candidate.tokens, value: $0) }
        }
        self.sums = sums.compactMap { candidate in
            let isPronoun =
                candidate.tokens.count == 1 && line.word(candidate.tokens.lowerBound) == "one"
            guard let minor = candidate.amount.hundredths, minor >= 100, !isPronoun,
                !days.contains(where: { $0.tokens.overlaps(candidate.tokens) })
            else { return nil }
            return Figure(
                tokens: candidate.tokens,
                value: Money(minor: minor, currency: currency)
            )
        }
        self.days = days
    }

    /// The changes, in the order said; none where the line is too long to be about one thing.
    func changes() -> [PlanChange] {
        guard line.count <= 80 else { return [] }
        var found: [PlanChange] = []
        var start = withdrawn
        while start < line.count {
            let sentence = start..<line.sentence(of: start).upperBound
            found += changes(in: sentence)
            start = max(start + 1, sentence.upperBound)
        }
        return found
    }

    func word(_ index: Int) -> String { line.word(index) }

    /// Where the line begins anew: what comes before "no wait" or "scrap that" is taken back.
    private var withdrawn: Int {
        let takenBack = [
            ["no", "wait"], ["no", ",", "wait"], ["scrap", "that", ","], ["hang", "on", ",", "no"],
        ]
        let last = (0..<line.count).last { line.phrase(takenBack, at: $0) != nil }
        return last.map { $0 + 2 } ?? 0
    }

    private func changes(in sentence: Range<Int>) -> [PlanChange] {
        let words = Set(sentence.map(word))
        if isReport(words),
            word(sentence.lowerBound) != "why" || word(sentence.lowerBound + 1) != "not"
        {
            return []
        }
        if let change = restored(sentence) ?? swapped(sentence) { return [change] }
        let names = payments(in: sentence)
        if let change = moved(sentence, names) { return [change] }
        let merged = merged(sentence, names)
        if !merged.isEmpty { return merged }
        if let change = whole(sentence) ?? doubled(sentence, names) ?? paced(sentence) {
            return [change]
        }
        if let change = more(sentence, names) { return [change] }
        guard asks(sentence, words) else { return [] }
        return amounts(sentence, names) + dated(sentence, names)
    }

    /// Whether a sentence tells what was, or says what comes of not paying.
    private func isReport(_ words: Set<String>) -> Bool {
        !words.isDisjoint(with: Self.reports) && words.isDisjoint(with: Self.requests)
    }

    private static let reports: Set<String> = [
        "was", "were", "missed", "didn't", "bounced", "promised", "failed", "cleared", "came",
        "received", "got", "if",
        "unless", "otherwise", "why", "when", "where", "who", "how",
    ]
    private static let requests: Set<String> = [
        "could", "can", "would", "shall", "make", "let", "lets", "want", "need", "please",
        "instead", "change", "move",
        "gimme", "say", "about", "any", "put", "wanna", "just", "kindly", "lets",
    ]

    /// Whether a sentence asks for something to be otherwise.
    private func asks(_ sentence: Range<Int>, _ words: Set<String>) -> Bool {
        word(sentence.upperBound - 1) == "?" || !words.isDisjoint(with: Self.requests)
            || !words.isDisjoint(with: [
                "but", "bump", "round", "step", "better", "rather", "be", "raise", "only", "then",
                "first", "has", "must", "take", "do", "have",
            ])
    }

    // MARK: - Naming a payment

    /// The payments a sentence names, in the order said.
    func payments(in sentence: Range<Int>) -> [Figure<PlanChange.Payment>] {
        var found: [Figure<PlanChange.Payment>] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let (payment, end) = payment(at: index) else {
                index += 1
                continue
            }
            // "Three payments after the first one" names none to change.
            let lead = ["the", "that"].contains(word(index - 1)) ? index - 2 : index - 1
            // "Some of that final payment" is not the payment.
            let isPart =
                word(lead) == "of" && ["some", "part", "half", "most"].contains(word(lead - 1))
            if word(lead) != "after", !isPart {
                found.append(Figure(tokens: index..<end, value: payment))
            }
            index = end
        }
        return found
    }

    private func payment(at index: Int) -> (PlanChange.Payment, Int)? {
        if let end = all(at: index) { return (.all, end) }
        let bare = days.first { $0.tokens.contains(index) }
        if let day = bare, !isOrdinal(day) {
            guard day.tokens.lowerBound == index else { return nil }
            // "The 13th one".
            let end = day.tokens.upperBound
            return Self.payments.contains(word(end)) ? (.on(day.value), end + 1) : nil
        }
        let name = word(index)
        if name == "todays" || name == "today" && word(index + 1) == "'s" {
            return (.on(today), name == "todays" ? index + 1 : index + 2)
        }
        if Self.payments.contains(word(index + 1)) {
            if let day = CalendarWords.weekdays[name] { return (.onWeekday(day), index + 2) }
            if let month = CalendarWords.months[name] { return (.inMonth(month), index + 2) }
        }
        let place: PlanChange.Payment? =
            switch name {
            case "first", "1st": .place(0)
            case "second", "2nd": .place(1)
            case "third", "3rd": .place(2)
            case "fourth", "4th": .place(3)
            case "middle": .middle
            case "last", "final": .place(-1)
            case "end": Self.ones.contains(word(index + 1)) ? .place(-1) : nil
            case "other": Self.ones.contains(word(index + 1)) ? .place(1) : nil
            default: nil
            }
        guard let place else { return nil }
        if Self.ones.contains(word(index + 1)) { return (place, index + 2) }
        // "Nineteen fifteen for the first", "the last is only seven", "2,000 first".
        let isNamed =
            ["the", "that", "this", "your", "yer", "my"].contains(word(index - 1))
            && !Self.others.contains(word(index + 1))
            && CalendarWords.months[word(index + 1)] == nil
            && CalendarWords.weekdays[word(index + 1)] == nil
        let isAfterSum = sums.contains { $0.tokens.upperBound == index } && name != "last"
        return isNamed || isAfterSum && !Self.others.contains(word(index + 1))
            ? (place, index + 1) : nil
    }

    /// Whether a day is no more than "the second": the second payment as well.
    private func isOrdinal(_ day: Figure<CalendarDay>) -> Bool {
        let words = day.tokens.map(word).filter { $0 != "the" }
        return words.count == 1 && ["first", "second", "third", "fourth"].contains(words[0])
    }

    /// The end of a phrase for all payments.
    private func all(at index: Int) -> Int? {
        switch word(index) {
        case "both", "everything": return index + 1
        case "every": return word(index + 1) == "one" ? index + 2 : nil
        case "all", "each":
            if ["them", "em", "three", "four", "five", "six"].contains(word(index + 1)) {
                return index + 2
            }
            return word(index + 1) == "of" && ["them", "em"].contains(word(index + 2))
                ? index + 3 : nil
        case "em", "them": return ["all", "both"].contains(word(index + 1)) ? index + 2 : nil
        case "whole":
            return ["thing", "plan", "schedule"].contains(word(index + 1)) ? index + 2 : nil
        default: return nil
        }
    }

    private static let payments: Set<String> = [
        "one", "un", "payment", "instalment", "installment",
    ]
    static let ones: Set<String> = [
        "one", "un", "payment", "payments", "instalment", "installment", "bit", "part", "lot",
        "sum", "half", "chunk", "leg",
        "amount", "tranche", "pmt", "date", "1",
    ]
    /// What "the first" may stand before without being a payment.
    private static let others: Set<String> = [
        "time", "times", "thing", "things", "place", "week", "month", "year", "of", "call", "name",
        "day", "days", "three",
        "two", "four", "person", "letter", "few", "couple", "class", "reminder", "invoice",
        "invoices", "couple", "line",
    ]

    /// The payment a change leads to: "in with march", "on the third one", "on the end".
    func destination(at index: Int) -> PlanChange.Payment? {
        let start = ["the", "that", "this"].contains(word(index)) ? index + 1 : index
        let day = days.first { $0.tokens.contains(start) || $0.tokens.lowerBound == index }
        if let day, !isOrdinal(day) { return .on(day.value) }
        if let sum = sums.first(where: { $0.tokens.lowerBound == start }) { return .of(sum.value) }
        if let month = CalendarWords.months[word(start)] { return .inMonth(month) }
        if let day = CalendarWords.weekdays[word(start)] { return .onWeekday(day) }
        // "In with the one before".
        if word(start) == "one", word(start + 1) == "before" { return .place(-2) }
        switch word(start) {
        case "previous": return .place(-2)
        case "first", "front", "beginning", "start": return .place(0)
        case "second", "other": return .place(1)
        case "third": return .place(2)
        case "fourth": return .place(3)
        case "last", "end", "final": return .place(-1)
        case "middle": return .middle
        default: return nil
        }
    }
}

public import SparModel

/// Reads what a collector's line shows beside its acts: checks, next steps, manner, danger words.
public struct CollectorReader: Sendable {
    private let reader = FigureReader()

    /// A reader.
    public init() {}

    /// What `text` shows, with the figures its utterance has.
    public func read(_ text: String, heard: Utterance, context: HearingContext) -> LineReading {
        let words = SpokenWords(text)
        var found = FigureFinder(
            reader.entities(in: text, context: context),
            in: text,
            context: context
        )
        var cues = CollectorPhrases.book.labels(in: words)
        if words.questionMarks > 0 || asksWithoutMark(words) { cues.insert(.asks) }
        if !cues.contains(.asks) { cues.remove(.asksDetail) }
        if heard.has(.identityCheck) == false, !cues.contains(.asks) { cues.remove(.asksDetail) }
        if namesDay(words) || !found.days.isEmpty { cues.insert(.namesDay) }
        if !found.hours.isEmpty || namesHour(words) { cues.insert(.namesHour) }
        if words.givesNumber {
            cues.insert(.namesNumber)
            found.dropBareNumbers()
        }
        if words.listsChoices { cues.insert(.menu) }
        // "The time for court has passed" holds nothing out.
        if cues.contains(.courtTalk), CollectorReader.closed.labels(in: words).isEmpty == false {
            cues.remove(.courtTalk)
        }
        if cues.contains(.statesNothingAgreed), heard.has(.refusal) { cues.remove(.borrowPush) }
        let sums = money(heard, found, context).filter { sum in
            context.listener == .debtor || cues.contains(.tellsOfDebt) || !isHour(sum)
        }
        if !sums.isEmpty { cues.insert(.namesSum) }
        return LineReading(
            cues: cues,
            money: sums,
            dates: FigureFinder.firm(heard.dates, in: text),
            anyDays: found.days,
            anySums: found.sums,
            hours: found.hours,
            methods: heard.methods,
            words: words.count,
            questions: max(words.questionMarks, cues.contains(.asks) ? 1 : 0)
        )
    }

    /// The debt's sums as heard, with mentions of the whole sum that were passed over.
    private func money(
        _ heard: Utterance,
        _ found: FigureFinder,
        _ context: HearingContext
    ) -> [HeardMoney] {
        var money = FigureFinder.settled(heard.money, context: context)
        let whole = found.heard.filter { figure in
            figure.amount.minor == context.balance?.minor
                && !money.contains { $0.span.overlaps(figure.span) }
        }
        money.append(contentsOf: whole)
        return money.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// Whether a bare figure may as well be a time of day: "six thirty".
    ///
    /// Somebody who only answers the telephone is told of hours, and of no sum unless it is spoken
    /// of as owed.
    private func isHour(_ sum: HeardMoney) -> Bool {
        let words = SpokenWords(sum.text).tokens
        guard !sum.text.contains(where: { "$£€".contains($0) }),
            words.allSatisfy({ !CollectorReader.currencies.contains($0) })
        else { return false }
        let minor = sum.amount.minor
        return [minor, minor / 100].contains { (100...1259).contains($0) && $0 % 100 < 60 }
    }

    /// Words that say court is no longer open.
    private static let closed = PhraseBook<CollectorCue>([
        (
            .courtTalk,
            [
                "court has passed", "court is past", "court has gone", "court is over",
                "suing has passed", "too late to sue", "too late for court", "no longer sue",
                "no longer go to court", "no longer be sued", "no longer be taken to court",
            ]
        )
    ])

    private static let currencies: Set<String> = [
        "dollar", "dollars", "bucks", "pound", "pounds", "quid", "euro", "euros", "grand", "usd",
        "gbp", "eur", "aud", "hundred", "thousand",
    ]

    /// Typed questions often lack their mark: "can you pay today".
    private func asksWithoutMark(_ words: SpokenWords) -> Bool {
        var opens = true
        for (index, token) in words.tokens.enumerated() {
            if token == "|" {
                opens = true
                continue
            }
            let next = index + 1 < words.tokens.count ? words.tokens[index + 1] : ""
            if opens, CollectorReader.whWords.contains(token), next != "", next != "|" {
                return true
            }
            if CollectorReader.helpers.contains(token), ["you", "we", "i", "there"].contains(next) {
                if opens { return true }
            }
            opens = opens && CollectorReader.lead.contains(token)
        }
        return false
    }

    private static let whWords: Set<String> = [
        "what", "whats", "when", "whens", "why", "how", "hows", "who", "whos", "which", "where",
    ]
    private static let helpers: Set<String> = [
        "can", "could", "would", "will", "do", "did", "are", "have", "is", "shall", "may", "cant",
        "couldnt", "wont", "wouldnt", "were",
    ]
    private static let lead: Set<String> = [
        "so", "ok", "okay", "and", "then", "right", "well", "now", "but", "great", "thanks", "hi",
        "hello", "sure", "um", "alright",
    ]

    private func namesDay(_ words: SpokenWords) -> Bool {
        words.tokens.contains { CollectorReader.dayWords.contains($0) }
    }

    private static let dayWords: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
        "tomorrow", "tonight", "mon", "tues", "weds", "thurs", "fri", "sat", "mondays", "fridays",
    ]

    private func namesHour(_ words: SpokenWords) -> Bool {
        let tokens = words.tokens
        for index in tokens.indices {
            let next = index + 1 < tokens.count ? tokens[index + 1] : ""
            if ["noon", "midday", "oclock", "lunchtime"].contains(tokens[index]) { return true }
            if ["half", "quarter"].contains(tokens[index]),
                CollectorReader.numbers.contains(next) || ["past", "to"].contains(next)
            {
                return true
            }
            if ["at", "by", "before", "after"].contains(tokens[index]),
                CollectorReader.numbers.contains(next)
                    || (Int(next).map { (1...12).contains($0) } ?? false) || isClock(next)
            {
                return true
            }
        }
        return tokens.contains(where: isClock)
    }

    private func isClock(_ token: String) -> Bool {
        let bytes = Array(token.utf8)
        guard let first = bytes.first, (48...57).contains(first) else { return false }
        let letters = bytes.drop { (48...57).contains($0) || $0 == 46 || $0 == 58 }
        return letters.elementsEqual("am".utf8) || letters.elementsEqual("pm".utf8)
    }

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ]

}

import SparModel

/// Tells what a line's figures are there for: to be paid, to be quoted, to be turned down, or as
/// the last day for all of it; and whether the line reads back or asks.
///
/// A figure that is marked takes no part in what is proposed.
struct FigureRoles: Sendable {
    let line: TokenLine
    let figures: [Figure]

    /// A figure of the debt by its tokens.
    struct Figure: Sendable {
        var tokens: Range<Int>
        var span: Range<Int>
        var isDay: Bool
        /// Whether the other party has just named it.
        var isSaid = false
    }

    /// - Parameters:
    ///   - line: The line.
    ///   - money: Its sums.
    ///   - dates: Its days.
    ///   - said: The sums of the other party's last line.
    init(_ line: TokenLine, money: [HeardMoney], dates: [HeardDate], said: LastLine) {
        let said = Set(said.amounts.compactMap(\.hundredths))
        func tokens(_ span: Range<Int>) -> Range<Int> {
            let from = line.tokens.firstIndex { $0.span.upperBound > span.lowerBound }
            let until = line.tokens.firstIndex { $0.span.lowerBound >= span.upperBound }
            let start = from ?? line.count
            return start..<max(start, until ?? line.count)
        }
        self.line = line
        figures =
            (money.map {
                Figure(
                    tokens: tokens($0.span),
                    span: $0.span,
                    isDay: false,
                    isSaid: said.contains($0.amount.minor)
                )
            }
            + dates.map { Figure(tokens: tokens($0.span), span: $0.span, isDay: true) })
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The marks of the line, in the order of its figures; none where it has no figures.
    func marks() -> [HeardMark] {
        guard !figures.isEmpty else { return [] }
        var marks = figures.compactMap { figure -> HeardMark? in
            if isDenied(figure) { return HeardMark(.denied, span: figure.span) }
            if figure.isDay, isAbsence(figure) || isOfPaper(figure) {
                return HeardMark(.mentioned, span: figure.span)
            }
            if figure.isDay, isDeadline(figure) { return HeardMark(.deadline, span: figure.span) }
            if isMentioned(figure) { return HeardMark(.mentioned, span: figure.span) }
            return isQuoted(figure) ? HeardMark(.quoted, span: figure.span) : nil
        }
        let whole = line.span(0..<line.count)
        if asserts { marks.append(HeardMark(.asserted, span: whole)) }
        if asks { marks.append(HeardMark(.asked, span: whole)) }
        return marks
    }

    func word(_ index: Int) -> String { line.word(index) }

    func sentence(of index: Int) -> Range<Int> { line.sentence(of: index) }

    func isStop(_ index: Int) -> Bool { line.isStop(index) }

    /// The first token before `index` that is more than an article or a preposition of a figure.
    func lead(_ index: Int) -> Int {
        var lead = index - 1
        while lead >= 0, FigureRoles.fillers.contains(word(lead)) { lead -= 1 }
        return lead
    }

    private static let fillers: Set<String> = [
        "a", "an", "the", "on", "for", "at", "about", "your", "that", "another", "just", "£", "$",
        "€", "this", "to", "with", "of", "those", "in",
    ]

    // MARK: - Turned down

    /// "Not X", "instead of X", "I can't take X", "X is too late", "if not … X".
    func isDenied(_ figure: Figure) -> Bool {
        isTurnedDown(before: figure) || isTurnedDown(after: figure) || isThreatened(figure)
            || isWithdrawn(figure)
    }

    /// Whether the speaker takes it back and puts another in its place: "740 today, … no wait, 840".
    private func isWithdrawn(_ figure: Figure) -> Bool {
        let end = figure.tokens.upperBound
        let withdrawal = (end..<max(end, line.count - 1)).first {
            line.phrase(FigureRoles.withdrawals, at: $0) != nil
        }
        guard let withdrawal else { return false }
        let sentence = sentence(of: withdrawal)
        // "Is that not right?" asks.
        if word(sentence.upperBound - 1) == "?" { return false }
        return figures.contains {
            $0.isDay == figure.isDay && $0.tokens.lowerBound >= sentence.upperBound
        }
    }

    private static let withdrawals = [
        ["not", "right"], ["scrap", "that"], ["no", "wait"], ["start", "again"],
        ["that", "'s", "wrong"], ["that's", "wrong"],
    ]

    private func isTurnedDown(before figure: Figure) -> Bool {
        let lead = lead(figure.tokens.lowerBound)
        switch word(lead) {
        case "not", "never":
            return !["why", "just", "if"].contains(word(lead - 1)) && word(lead + 1) != "just"
        case "instead": return word(lead + 1) == "of"
        case "no": return word(lead + 1) == "to"
        case "forget": return true
        case "than":
            let isFloor = ["no", "not", "nothing"].contains(word(lead - 2))
            return !isFloor && FigureRoles.comparisons.contains(word(lead - 1))
        case "until", "till", "til": return isRefusing(lead - 1)
        case "down", "near":
            // "I can't go down to 120", "I can't go anywhere near 40 percent".
            return isRefusing(word(lead - 1) == "anywhere" ? lead - 2 : lead - 1)
        default: return isRefusing(lead)
        }
    }

    private static let comparisons: Set<String> = [
        "rather", "later", "sooner", "earlier", "better", "worse", "higher", "other", "further",
    ]

    /// "can't accept", "won't wait", "don't agree": a verb of taking with a no before it.
    private func isRefusing(_ verb: Int) -> Bool {
        let isOwn = ["do", "go"].contains(word(verb))
        guard FigureRoles.takings.contains(word(verb)) || isOwn else { return false }
        let nos = (max(0, verb - 3)..<verb).filter { FigureRoles.nos.contains(word($0)) }
        guard let no = nos.last else { return false }
        // "You can't do 400?" asks; "I can't do 400" does not.
        return !isOwn || ["i", "we", "to"].contains(word(no - 1))
    }

    private static let takings: Set<String> = [
        "take", "accept", "agree", "agreed", "want", "wait", "live", "settle", "mean", "sign",
        "leave",
    ]
    static let nos: Set<String> = [
        "not", "never", "can't", "cant", "cannot", "won't", "wont", "don't", "dont", "didn't",
        "couldn't", "wouldn't", "doesn't",
    ]

    private func isTurnedDown(after figure: Figure) -> Bool {
        let sentence = sentence(of: figure.tokens.lowerBound)
        guard word(sentence.upperBound - 1) != "?" else { return false }
        var index = figure.tokens.upperBound
        while index < sentence.upperBound, FigureRoles.units.contains(word(index)) { index += 1 }
        // "100 a month from her isn't what I'm after": whose or where it is comes between.
        if FigureRoles.sources.contains(word(index)) {
            let end = min(index + 4, sentence.upperBound)
            index =
                (index..<max(index, end)).first { FigureRoles.noVerbs.contains(word($0)) } ?? index
        }
        let near = index + 1..<max(index + 1, min(index + 6, sentence.upperBound))
        switch word(index) {
        case _ where FigureRoles.noVerbs.contains(word(index)):
            return !near.contains { word($0) == "problem" }
        case "is", "'s", "was", "are", "s", "sounds", "leaves":
            let words = near.prefix { word($0) != "," && word($0) != "and" && word($0) != "but" }
                .map(word)
            let suits =
                !FigureRoles.approvals.isDisjoint(with: words)
                && FigureRoles.nos.isDisjoint(with: words)
            return !words.contains("problem") && !suits
                && !FigureRoles.verdicts.isDisjoint(with: words)
        default: return false
        }
    }

    private static let noVerbs: Set<String> = [
        "isn't", "isnt", "won't", "wont", "doesn't", "doesnt", "wouldn't", "can't", "cannot",
        "ain't",
    ]
    private static let sources: Set<String> = ["from", "by", "out", "off", "with", "per"]

    private static let units: Set<String> = [
        "pounds", "dollars", "quid", "bucks", "a", "month", "week", "now", "today", "£", "$", ",",
        "of", "april", "may", "march", "january", "june", "july", "run",
    ]
    private static let approvals: Set<String> = [
        "grand", "fine", "good", "great", "ok", "okay", "perfect", "lovely", "alright", "sound",
    ]
    private static let verdicts: Set<String> = [
        "too", "not", "nowhere", "never", "under", "below", "short", "joke", "insult", "dead",
        "later", "far", "no", "nothing", "unacceptable", "ridiculous", "impossible", "low",
        "late", "useless", "out", "me", "peanuts", "pennies", "crumbs", "silly", "laughable",
        "rubbish", "little", "tiny", "small", "pathetic",
    ]

    /// "…and if not, the orders are held from Friday": what happens otherwise is no day to pay on.
    private func isThreatened(_ figure: Figure) -> Bool {
        let start = figure.tokens.lowerBound
        let sentence = sentence(of: start)
        if asks(in: sentence) { return false }
        return (sentence.lowerBound..<max(sentence.lowerBound, start)).contains { index in
            ["otherwise", "failing"].contains(word(index))
                || word(index) == "or" && word(index + 1) == "else"
                || word(index) == "if"
                    && (index + 1...index + 3).contains { FigureRoles.nos.contains(word($0)) }
        }
    }

    // MARK: - Quoted

    /// "You said X", "you missed X", "A minus B is C".
    private func isQuoted(_ figure: Figure) -> Bool {
        let start = figure.tokens.lowerBound
        let sentence = sentence(of: start)
        var index = start - 1
        while index >= sentence.lowerBound, !FigureRoles.turns.contains(word(index)) {
            if FigureRoles.sayings.contains(word(index)),
                (max(0, index - 3)..<index).contains(where: {
                    ["you", "you've", "you'd"].contains(word($0))
                })
            {
                return true
            }
            index -= 1
        }
        if isThanked(figure) { return true }
        // "Nine hundred a week comes on Fridays, you said."
        let last = sentence.upperBound - 1
        let close = isStop(last) ? last - 1 : last
        if word(close) == "said", word(close - 1) == "you", close - 1 > start { return true }
        if figure.isDay { return false }
        if figure.isSaid, isProposed(after: sentence) { return true }
        return isReckoned(sentence) || figure.isSaid && isOutbid(figure, in: sentence)
    }

    /// "Thank you for the 2,500, but I need 5,680": their figure, before the caller's own.
    private func isThanked(_ figure: Figure) -> Bool {
        let lead = lead(figure.tokens.lowerBound)
        let isThanks =
            ["thanks", "appreciate"].contains(word(lead)) && !word(lead - 1).hasSuffix("'d")
            || word(lead) == "you" && word(lead - 1) == "thank"
        guard isThanks, !figure.isDay else { return false }
        return figures.contains { other in
            !other.isDay && other.tokens.lowerBound > figure.tokens.upperBound
                && (figure.tokens.upperBound..<other.tokens.lowerBound).contains {
                    word($0) == "but"
                }
        }
    }

    /// "630 plus nine times 280 makes 3,150": nothing asked for, only added up.
    private func isReckoned(_ sentence: Range<Int>) -> Bool {
        let adds = sentence.contains { index in
            ["plus", "minus", "twice"].contains(word(index))
                || FigureRoles.reckonings.contains(word(index))
                || word(index) == "half" && word(index + 1) == "of"
                || word(index) == "times"
                    && figures.contains { $0.tokens.lowerBound == index + 1 }
        }
        return adds && sentence.contains { FigureRoles.results.contains(word($0)) }
    }

    /// "Good, nine hundred a week, then I propose 1,500": their figure, and then the caller's own.
    private func isProposed(after sentence: Range<Int>) -> Bool {
        let proposal = (sentence.upperBound..<max(sentence.upperBound, line.count)).first {
            ["propose", "suggest"].contains(word($0))
                && ["i", "we", "i'd", "i'll"].contains(word($0 - 1))
        }
        return proposal.map { at in
            figures.contains { !$0.isDay && $0.tokens.lowerBound > at }
        } ?? false
    }

    /// "150 a month, is it? Could you do 200?": their figure without a day, and then another asked.
    private func isOutbid(_ figure: Figure, in sentence: Range<Int>) -> Bool {
        let isDated = figures.contains { $0.isDay && sentence.contains($0.tokens.lowerBound) }
        if isDated { return false }
        return figures.contains { other in
            !other.isDay && !other.isSaid && other.tokens.lowerBound >= sentence.upperBound
                && asks(in: self.sentence(of: other.tokens.lowerBound))
        }
    }

    private static let sayings: Set<String> = [
        "said", "say", "saying", "offered", "offer", "offering", "named", "quoted", "mentioned",
        "proposed", "missed", "forgot", "told", "began", "started",
    ]
    /// Where a quotation ends and the speaker's own words begin.
    private static let turns: Set<String> = [
        "but", "i", "i'd", "i'll", "i'm", "we", "we'd", "can", "could", "would", "let's", "so",
        ":", "how", "make",
    ]
    private static let reckonings: Set<String> = ["maths", "math", "arithmetic", "calculator"]
    private static let results: Set<String> = ["is", "'s", "makes", "equals", "leaves", "="]

    // MARK: - The last day

    /// "until X", "all of it by X", "the last one by X": the day it must be done by.
    private func isDeadline(_ figure: Figure) -> Bool {
        let start = figure.tokens.lowerBound
        let sentence = sentence(of: start)
        let lead = lead(start)
        let end = figure.tokens.upperBound
        if line.reads(["at", "the", "latest"], at: end) { return true }
        // "17 April is the very last day I can do".
        if ["is", "'s"].contains(word(end)), word(end + 1) == "the",
            (end + 2...end + 3).contains(where: {
                ["last", "latest", "limit", "deadline"].contains(word($0))
            })
        {
            return true
        }
        switch word(lead) {
        case "until", "till", "til", "latest", "than", "deadline": return true
        case "up":
            return word(lead + 1) == "to"
        case "past", "beyond", "after":
            // "I can't go past the 10th".
            return (max(sentence.lowerBound, lead - 4)..<max(sentence.lowerBound, lead)).contains {
                FigureRoles.nos.contains(word($0))
            }
        case "by", "before":
            // "Two more payments by the 10th".
            let paid = word(lead - 1)
            if paid.hasSuffix("s") && DebtReading.partNames.contains(paid) { return true }
            return (max(sentence.lowerBound, lead - 8)..<lead).contains {
                FigureRoles.completions.contains(word($0))
            }
        default: return false
        }
    }

    private static let completions: Set<String> = [
        "all", "everything", "whole", "full", "last", "final", "cleared", "clear", "done",
        "finished", "finish", "complete", "completed", "lot", "off", "end",
    ]

    // MARK: - Reading back, or asking

    /// Whether the line says that something stands: "so that's", "we agreed", "to confirm".
    private var asserts: Bool {
        (0..<line.count).contains { index in
            switch word(index) {
            case "confirm", "confirming", "recap", "recapping", "summarise", "summarize",
                "summing", "understood", "settled":
                true
            case "sum": word(index + 1) == "up" || word(index - 1) == "to"
            case "repeat", "read": word(index - 1) == "to" || word(index + 1) == "that"
            case "agreed": word(index + 1) != "?" && line[index - 1].isWord
            case "said": ["we", "you", "as"].contains(word(index - 1))
            case "right", "correct": word(index + 1) == "?"
            case "so":
                word(index - 1) == "" || isStop(index - 1) || word(index + 1) == "that's"
                    || word(index + 1) == "that"
                    ? !FigureRoles.questions.contains(word(index + 1)) : false
            case "you'll", "you're": ["pay", "paying", "send", "sending"].contains(word(index + 1))
            default: false
            }
        }
    }

    /// Whether some sentence of the line asks for a yes to something new.
    private var asks: Bool {
        var start = 0
        while start < line.count {
            let sentence = sentence(of: start)
            if asks(in: sentence) { return true }
            start = max(sentence.upperBound, start + 1)
        }
        return false
    }

    private func asks(in sentence: Range<Int>) -> Bool {
        let isQuestion = word(sentence.upperBound - 1) == "?"
        if isQuestion, sentence.count <= 4,
            sentence.contains(where: { FigureRoles.consents.contains(word($0)) })
        {
            return true
        }
        // "Can I repeat that?", "is that right?" read back.
        if sentence.contains(where: { FigureRoles.checks.contains(word($0)) }) { return false }
        return sentence.contains { index in
            switch word(index) {
            case "would", "could", "can", "will":
                line[index + 1].isNumber
                    || ["you", "we", "it", "that", "i"].contains(word(index + 1))
            case "how", "what": word(index + 1) == "about"
            case "was", "is", "were": isQuestion && index == sentence.lowerBound
            default: false
            }
        }
    }

    private static let checks: Set<String> = [
        "right", "correct", "confirm", "repeat", "recap", "check", "summarise", "summarize",
    ]

    private static let consents: Set<String> = [
        "ok", "okay", "agreed", "deal", "yes", "fine", "possible", "good", "happy",
    ]
    private static let questions: Set<String> = [
        "what", "how", "when", "why", "could", "can", "would", "where", "who", "if", "do", "did",
        "is", "are", "will", "which",
    ]
}

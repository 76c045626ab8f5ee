public import SparModel

/// Hears a collector's line: acts, sums, dates, plan, ways to pay, asides, names.
///
/// A pure function of the line and its context, the same on every machine.
public struct Hearing: Sendable {
    private let acts = ActHearing()
    private let figures = DebtFigures()
    private let methods = MethodReader()
    private let asides = AsideReader()
    private let topics = TopicReader()
    private let marks = MarkReader()

    /// A hearing with the model that ships.
    public init() {}

    /// What the reactions of a script are made for, ready to be compared with what is said.
    public func examples(_ groups: [ExampleGroup]) -> ExampleLines {
        ExampleLines(groups, meaning: acts.lineMeaning)
    }

    /// The bytes of `lines.vectors` for the scripts that ship.
    ///
    /// - Parameter groups: What their reactions are made for.
    /// - Returns: The directions of all their lines; empty without a model.
    package func knownLines(of groups: [ExampleGroup]) -> [UInt8] {
        guard let meaning = acts.lineMeaning else { return [] }
        var known: [UInt64: KnownLines.Direction] = [:]
        for line in KnownLines.Line.all(of: groups) where known[line.key] == nil {
            known[line.key] = meaning.rounded(line)
        }
        return KnownLines.file(known, identity: meaning.identity, width: meaning.width)
    }

    /// The lines of `groups` whose directions do not ship, and of every so many others those that differ.
    ///
    /// - Parameters:
    ///   - groups: What the reactions of the scripts that ship are made for.
    ///   - step: Of how many lines one is worked out anew.
    /// - Returns: The lines.
    package func linesOutOfStep(of groups: [ExampleGroup], each step: Int) -> [String] {
        guard let meaning = acts.lineMeaning else { return [] }
        let shipped = KnownLines(identity: meaning.identity, width: meaning.width)
        return KnownLines.Line.all(of: groups).enumerated().filter { number, line in
            let kept = shipped?.direction(of: line)
            return (number % step == 0 || kept == nil) && meaning.rounded(line) != kept
        }.map(\.element.text)
    }

    /// How many scalars of a line are heard: a pasted book costs no more than a page.
    static let limit = 8_192

    /// What `text` does and says.
    public func hear(_ text: String, in context: HearingContext) -> Utterance {
        let read = text.unicodeScalars.prefix(Self.limit)
        guard read.endIndex == text.endIndex else { return hear(String(read), in: context) }
        return understand(text, in: context, doing: acts.meaning(of: text, context: context))
    }

    /// What `text` does and asks about, without what it says.
    package func meaning(of text: String, in context: HearingContext) -> ActHearing.Meaning {
        acts.meaning(of: String(text.unicodeScalars.prefix(Self.limit)), context: context)
    }

    /// What `text` says without what it does, which is most of the work.
    ///
    /// - Returns: The utterance without acts; its sums and days are read as if none were heard.
    public func hearWords(_ text: String, in context: HearingContext) -> Utterance {
        understand(text, in: context, doing: ActHearing.Meaning())
    }

    private func understand(
        _ text: String,
        in context: HearingContext,
        doing meaning: ActHearing.Meaning
    ) -> Utterance {
        let heard = meaning.acts
        let (money, dates, plan, payments, limits, changes) = figures.debtFigures(
            in: text,
            context: context,
            acts: heard
        )
        let roles = FigureRoles(
            TokenLine(text),
            money: money,
            dates: dates,
            said: LastLine(context)
        )
        let words = PlainWords(text)
        var asides = asides.asides(in: text)
        if asksForSomebody(heard), StrangerName.found(in: text, known: context.names) != nil {
            asides.append(.wrongName)
        }
        let topics = topics.topics(in: text, among: context.topics, names: context.names)
        let likened = context.examples?.nearest(to: meaning.parts)
        if let shape = topics.shape, !asides.contains(.gibberish) {
            if !topics.choices.isEmpty { asides.append(.choiceQuestion) }
            asides.append(shape)
        }
        return Utterance(
            acts: heard,
            money: money,
            dates: dates,
            plan: plan,
            payments: payments,
            limits: limits,
            methods: methods.methods(in: text),
            asides: asides,
            names: context.names.filter { words.mentions(name: $0) },
            references: context.references.filter { words.mentions(reference: $0) },
            asked: topics.asked,
            mentioned: topics.mentioned,
            thing: topics.thing,
            pointsBack: topics.pointsBack,
            choices: topics.choices,
            subject: meaning.subject,
            likened: likened?.turn ?? [],
            parts: parts(of: meaning.parts, likened: likened?.parts ?? [], money, context),
            marks: marks.marks(in: text) + roles.marks(),
            changes: changes,
            words: words.count,
            guess: meaning.guess
        )
    }

    /// How many parts of a turn are heard alone.
    private static let mostParts = 6
    /// How many of them, being questions, are searched for what they are about: each costs as much as a turn.
    private static let mostQuestions = 3

    /// What a turn says one thing after another, each by itself, where there is a script to answer it.
    private func parts(
        of spoken: [SpokenPart],
        likened: [[HeardLikeness]],
        _ money: [HeardMoney],
        _ context: HearingContext
    ) -> [HeardPart] {
        let pieces = zip(spoken, likened).filter { $0.0.isPiece && !$0.0.isAll }
        guard pieces.count > 1 else { return [] }
        var questions = 0
        return pieces.prefix(Self.mostParts).map { part, likened in
            let topics = topics.topics(in: part.text, among: context.topics, names: context.names)
            let kind = topics.shape?.kind
            if kind != nil { questions += 1 }
            let isSought = kind != nil && questions <= Self.mostQuestions
            return HeardPart(
                kind: kind,
                asked: kind == nil ? [] : topics.asked,
                subject: isSought ? acts.subject(of: part.text, context: context) : nil,
                likened: likened,
                namesSum: money.contains { $0.span.overlaps(part.scalars) }
            )
        }
    }

    private func asksForSomebody(_ acts: [HeardAct]) -> Bool {
        acts.contains { [.identityCheck, .greeting, .decisionMakerRequest].contains($0.act) }
    }
}

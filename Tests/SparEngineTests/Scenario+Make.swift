import SparEngine
import SparModel

let somewhere = SourcePlace(file: "scenario.yaml", line: 1, column: 1)
let tuesday = CalendarDay(number: 20_522)  // 2026-03-10

func pounds(_ whole: Int) -> Money { Money(minor: whole * 100, currency: .gbp) }

func line(_ text: String) -> Line { Line([.text(text)]) }

extension Line {
    static func slot(_ before: String, _ slot: Slot, _ after: String = "") -> Line {
        Line([.text(before), .slot(slot), .text(after)])
    }
}

extension Utterance {
    /// A turn of these acts, sums and days, as hearing would give it.
    static func make(
        _ acts: Act...,
        sums: [Int] = [],
        days: [CalendarDay] = [],
        plan: PlanTerms? = nil,
        asides: [Aside] = [],
        words: Int = 8
    ) -> Utterance {
        Utterance(
            acts: acts.map { HeardAct($0, confidence: 90, span: 0..<1) },
            money: sums.enumerated().map {
                HeardMoney(pounds($1), text: "£\($1)", span: $0 * 20..<$0 * 20 + 5)
            },
            dates: days.enumerated().map {
                HeardDate($1, text: $1.description, span: $0 * 20 + 6..<$0 * 20 + 15)
            },
            plan: plan,
            asides: asides,
            marks: acts.contains(.summary) ? [HeardMark(.asserted, span: 0..<400)] : [],
            words: words
        )
    }
}

extension Reaction {
    static func make(
        _ name: String,
        layer: Layer = .beat,
        part: Part = .answer,
        hear: [Act] = [],
        asides: [Aside] = [],
        with: [Ingredient] = [],
        when: [Condition.Clause] = [],
        say: [String] = [],
        mood: MoodShift = .none,
        move: Move = .stay,
        limit: Int? = nil
    ) -> Reaction {
        Reaction(
            name: name,
            layer: layer,
            part: part,
            hear: hear,
            asides: asides,
            with: with,
            when: Condition(when),
            say: say.map(line),
            mood: mood,
            move: move,
            limit: limit,
            place: somewhere
        )
    }
}

extension Scenario {
    /// A joiner who owes 4,860 pounds, can pay 1,200 now and 900 a week, and says he has nothing.
    static func make(
        mood: Mood = Mood(anger: 10, trust: 40, patience: 80),
        can: Means = Means(
            now: pounds(1200),
            then: .init(amount: pounds(900), every: Interval(1, .week))
        ),
        will: Means = Means(
            now: pounds(800),
            then: .init(amount: pounds(500), every: Interval(1, .week))
        ),
        says: Means = Means(
            now: pounds(0),
            then: .init(amount: pounds(200), every: Interval(1, .week))
        ),
        empty: Bool = false,
        clues: [Clue] = [],
        beats: [Beat] = [
            Beat(name: "excuse", party: "debtor", say: [line("Hollis here.")], place: somewhere)
        ],
        parties: [Party] = [],
        reactions: [Reaction] = [],
        turnLimit: Int = 40
    ) -> Scenario {
        let debtor = Party(
            key: "debtor",
            role: .debtor,
            name: "Martin Hollis",
            relation: "owner",
            decides: true,
            temperament: Temperament(
                name: "plain",
                shifts: [
                    .insult: MoodShift(anger: 20, trust: -15),
                    .threat: MoodShift(anger: 18, trust: -20),
                    .empathy: MoodShift(anger: -8, trust: 8),
                    .reasonQuestion: MoodShift(trust: 4),
                ],
                hangsUpAt: 90
            ),
            mood: mood,
            wallet: Wallet(can: can, will: will, says: says, empty: empty),
            clues: clues
        )
        let file = CaseFile(
            market: .business,
            place: "UK",
            today: tuesday,
            collector: Collector(company: "Northgate Timber"),
            creditor: "Northgate Timber",
            debtor: DebtorFacts(name: "Hollis Joinery", kind: .company),
            balance: pounds(4860),
            invoices: [
                Invoice(number: "NT-20418", due: tuesday.adding(days: -58), amount: pounds(4860))
            ]
        )
        return Scenario(
            id: "test",
            title: "Test",
            caseFile: file,
            parties: [debtor] + parties,
            opening: beats[0].name,
            beats: beats,
            reactions: reactions,
            voice: Scenario.testVoice,
            turnLimit: turnLimit
        )
    }

    private static var testVoice: [Cue: [Line]] {
        var voice: [Cue: [Line]] = [:]
        for cue in Cue.allCases { voice[cue] = [line("[\(cue.rawValue)]")] }
        voice[.counter] = [.slot("I could do ", .offer, ".")]
        voice[.accept] = [.slot("Right: ", .agreement, ".")]
        voice[.overpromise] = [.slot("I'll find it: ", .agreement, ".")]
        voice[.prompt] = [line("Go on."), line("And?"), line("So?")]
        return voice
    }
}

extension PracticeCall {
    /// What was answered to an utterance.
    mutating func answer(_ utterance: Utterance) throws -> String {
        try play(.said(utterance)).replies.map(\.text).joined(separator: " ")
    }
}

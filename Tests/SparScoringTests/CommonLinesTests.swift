import SparAuthoring
import SparLanguage
import SparModel
import Testing

/// What any party may say in any scenario must not be graded as a fact of the case.
struct CommonLinesTests {
    /// What changes how a fair evaluator judges all that follows.
    private static let deciding: Set<PartySignal> = [
        .hardship, .vulnerable, .bereaved, .dispute, .alreadyPaid, .identityTheft, .insolvent,
        .lawyer, .workForbids, .debtAdviser, .wrongPerson,
    ]

    /// What each line tells of all that.
    private static func told(
        _ lines: Set<String>,
        _ context: HearingContext
    ) -> [(line: String, facts: Set<PartySignal>)] {
        let reader = PartyReader()
        return lines.sorted().map { line in
            let reading = reader.read(line, who: .debtor, answering: nil, context: context)
            return (line, reading.signals.intersection(deciding))
        }
    }

    @Test func `no line of the common library is taken for a fact that decides the case`() throws {
        let library = ScenarioLibrary(root: ScoringHarness.root)
        // Somebody at the telephone of the second keeps the gate: what they say is common too.
        let scenarios = try ["cheque-in-the-post", "the-polished-wall"].map {
            try #require(library.load($0).scenario)
        }
        let day = try #require(CalendarDay(year: 2026, month: 5, day: 12))
        let context = HearingContext(
            listener: .debtor,
            market: .business,
            today: day,
            previous: "Could you pay £800 this Friday?"
        )
        let reactions = scenarios.flatMap(\.reactions).filter { $0.layer == .common }
        #expect(Set(reactions.map(\.place.file)).count > 10)
        for (line, facts) in Self.told(Set(reactions.flatMap(\.allLines).map(\.source)), context) {
            #expect(facts.isEmpty, "\(line): \(facts.map(\.rawValue).sorted())")
        }
    }

    @Test(arguments: ScenarioLibrary(root: ScoringHarness.root).slugs())
    func `small talk of a scenario tells no fact that its story does not tell`(
        slug: String
    ) throws {
        let library = ScenarioLibrary(root: ScoringHarness.root)
        let scenario = try #require(library.load(slug).scenario)
        let context = HearingContext(
            listener: .debtor,
            market: scenario.caseFile.market,
            today: scenario.caseFile.today,
            previous: "May I ask you something else?"
        )
        func told(_ lines: [Line]) -> [(line: String, facts: Set<PartySignal>)] {
            Self.told(Set(lines.map(\.source)), context)
        }
        let all = scenario.reactions + scenario.beats.flatMap(\.reactions)
        let own = all.filter { $0.layer > .common }
        let clues = scenario.parties.flatMap(\.clues)
        let talk =
            own.filter { $0.place.file.hasSuffix("/talk.yaml") }.flatMap(\.say)
            + (own.map(\.then) + clues.map(\.then)).flatMap { $0.values.flatMap(\.self) }
        let story =
            own.filter { !$0.place.file.hasSuffix("/talk.yaml") }.flatMap(\.say)
            + clues.flatMap(\.say) + scenario.beats.flatMap(\.say)
        let known = told(story).reduce(into: Set<PartySignal>()) { $0.formUnion($1.facts) }
        for (line, facts) in told(talk) {
            let new = facts.subtracting(known)
            #expect(new.isEmpty, "\(slug): \(line): \(new.map(\.rawValue).sorted())")
        }
    }
}

extension Reaction {
    /// What it says, and what it says to whoever asks on.
    fileprivate var allLines: [Line] { say + then.values.flatMap(\.self) }
}

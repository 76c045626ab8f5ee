import SparAuthoring
import SparLanguage
import SparModel
import SparScoring
import Testing

/// Every word of the rubric's language, in a call where it holds and in one where it does not.
struct EveryPredicateTests {
    static let path = "Tests/SparScoringTests/Predicates/predicates.txt"
    static let entries = PredicateTable(ScoringHarness.text(path)).entries

    @Test(arguments: entries)
    func `each predicate holds where it should and nowhere else`(
        _ entry: PredicateTable.Entry
    ) throws {
        // One rubric asks all of them, each as a criterion of its own.
        let criteria = entry.questions.enumerated().map { number, question in
            """
                  - id: q\(number)
                    points: 1
                    when: \(question.predicate)
                    met: It holds at {turns}.
                    missed: It does not.
            """
        }
        let text = """
            rubric: predicates
            dimensions:
              - dimension: focus
                title: Focus
                weight: 1
                criteria:

            """ + criteria.joined(separator: "\n")
        let result = RubricReader().rubric(text, file: "predicates.yaml")
        let rubric = try #require(result.value, "\(result.diagnostics)")
        let scorer = Scorer(rubric: rubric, packs: ScoringHarness.packs.compactMap(\.value))
        let card = scorer.score(ScoringHarness.hearing.hear(entry.transcript))
        for (number, question) in entry.questions.enumerated() {
            let verdict = try #require(card.verdict(.focus, "q\(number)"))
            #expect(verdict.met == question.answer, "\(question.predicate): \(verdict.why)")
        }
    }

    @Test(arguments: [
        ("fact", CallFact.allCases.map(\.rawValue)),
        ("measure", CallMeasure.allCases.map(\.rawValue)),
        ("moment", CallMoment.allCases.map(\.rawValue)),
        ("cue", CollectorCue.allCases.map(\.rawValue)),
        ("heard", PartySignal.allCases.map(\.rawValue)),
    ])
    func `every word of the language is shown both ways`(
        _ list: String,
        _ words: [String]
    ) {
        func shown(_ answer: Bool) -> Set<String> {
            Set(
                Self.entries.flatMap(\.questions).compactMap { question in
                    question.word?.list == list && question.answer == answer
                        ? question.word?.name : nil
                }
            )
        }
        // What was written or graded is known once it was, and so is never found missing.
        let never: Set<String> = [
            "estimate-given", "plan-written", "minutes-written", "confirmation-written",
        ]
        let missing = words.filter { !shown(true).contains($0) }
        let unfailing = words.filter { !shown(false).contains($0) && !never.contains($0) }
        #expect(missing.isEmpty, "nowhere shown to hold: \(missing)")
        #expect(unfailing.isEmpty, "nowhere shown not to hold: \(unfailing)")
    }
}

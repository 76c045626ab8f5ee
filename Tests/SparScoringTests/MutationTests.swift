import SparModel
import SparScoring
import Testing

/// Good calls with one thing spoilt: the right grade falls, the others stay about where they were.
struct MutationTests {
    static let base = GoodCalls.all[0]

    static func changed(_ call: SketchedCall, _ from: String, to: String) -> SketchedCall {
        var call = call
        call.lines = call.lines.split(separator: from, omittingEmptySubsequences: false)
            .joined(separator: to)
        return call
    }

    static func grade(_ card: Scorecard, _ key: DimensionKey) -> Int { card[key]?.score ?? 0 }

    static let summaryLine =
        "sum: Let me read it back: £1,800 on Friday 20 March, £1,500 on 20 April and £1,500 on 20 May,"
        + " £4,800 in all, by bank transfer with NT-204 on each. Is that right?\n"
        + "they: That's right.\n"

    @Test func `without its summary a call loses summarization and not control or focus`() throws {
        let before = try ScoringHarness.score(MutationTests.base)
        let spoilt = MutationTests.changed(MutationTests.base, MutationTests.summaryLine, to: "")
        #expect(spoilt.lines != MutationTests.base.lines)
        let after = try ScoringHarness.score(spoilt)
        #expect(
            MutationTests.grade(after, .summarization)
                <= MutationTests.grade(before, .summarization) - 20
        )
        for key in [DimensionKey.control, .focus, .professionalism, .preparation, .listening] {
            let change = abs(MutationTests.grade(after, key) - MutationTests.grade(before, key))
            #expect(change <= 5, "\(key)")
        }
    }

    @Test func `a wrong figure in the summary is worse than none`() throws {
        let from =
            "sum: Let me read it back: £1,800 on Friday 20 March, £1,500 on 20 April and £1,500"
        let to =
            "sum: Let me read it back: £1,800 on Friday 20 March, £1,400 on 20 April and £1,400"
        let spoilt = MutationTests.changed(MutationTests.base, from, to: to)
        #expect(spoilt.lines != MutationTests.base.lines)
        let card = try ScoringHarness.score(spoilt)
        #expect(MutationTests.grade(card, .summarization) <= 25)
        #expect(!card.passed)
        #expect(card.automaticFails.contains { $0.rule == "HC-10" })
    }

    @Test func `a threat fails the call whatever else it did`() throws {
        let spoilt = MutationTests.changed(
            MutationTests.base,
            "you: By bank transfer?",
            to: "you: By bank transfer? If not I will come round and break your legs."
        )
        let card = try ScoringHarness.score(spoilt)
        #expect(!card.passed)
        #expect(!card.automaticFails.isEmpty)
        #expect(MutationTests.grade(card, .control) <= 40)
    }

    @Test func `without the full sum asked for first options lose`() throws {
        let before = try ScoringHarness.score(MutationTests.base)
        let spoilt = MutationTests.changed(
            MutationTests.base,
            " Can you pay the £4,800 today?",
            to: " What has happened?"
        )
        let after = try ScoringHarness.score(spoilt)
        #expect(
            MutationTests.grade(after, .options) <= MutationTests.grade(before, .options) - 15
        )
        #expect(
            abs(
                MutationTests.grade(after, .summarization)
                    - MutationTests.grade(before, .summarization)
            ) <= 5
        )
    }

    @Test func `terms below the floor are beyond the mandate`() throws {
        let spoilt = MutationTests.changed(
            MutationTests.changed(
                MutationTests.base,
                "£1,800 on Friday 20 March, £1,500 on 20 April and £1,500 on 20 May",
                to: "£300 on Friday 20 March"
            ),
            ", £4,800 in all",
            to: ""
        )
        let card = try ScoringHarness.score(spoilt)
        #expect(!card.passed)
    }

    @Test func `minutes with the four parts earn notes and an invented sum costs them`() throws {
        let card = try ScoringHarness.score(MutationTests.base)
        #expect(MutationTests.grade(card, .notes) >= 80)
        var invented = MutationTests.base
        invented.minutes = "Spoke to Martin Hollis. He agreed to pay £3,333 on 1 April by card."
        #expect(MutationTests.grade(try ScoringHarness.score(invented), .notes) <= 25)
    }
}

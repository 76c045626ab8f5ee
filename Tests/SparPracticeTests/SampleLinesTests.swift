import SparEngine
import SparLanguage
import SparModel
import SparPractice
import Testing

/// The example lines of a reaction, said to the whole script.
struct SampleLinesTests {
    private func reaction(
        _ name: String,
        hear: [Act] = [],
        like: [String] = [],
        samples: [String] = [],
        when: [Condition.Clause] = []
    ) -> Reaction {
        var reaction = Reaction(
            name: name,
            layer: .beat,
            part: .answer,
            hear: hear,
            when: Condition(when),
            say: [Line([.text("[\(name)]")])],
            place: SourcePlace(
                file: "talk.yaml",
                line: name.utf8.reduce(0) { $0 + Int($1) },
                column: 5
            )
        )
        reaction.like = like
        reaction.samples = samples
        return reaction
    }

    private func differences(_ reactions: Reaction..., tryingLines: Bool = false) -> [String] {
        var scenario = MoneyTalkTests().call().call.scenario
        scenario.beats[0].reactions = reactions
        return ReactionSampleCheck(hearing: hearing, tryingLines: tryingLines)
            .differences(in: scenario).map(\.message)
    }

    private let why = "Why hasn't it been paid?"

    @Test func `a sample that another reaction of the beat answers is reported with who does`() {
        let asked = reaction("asked-why", hear: [.reasonQuestion], samples: [why])
        #expect(differences(asked).isEmpty)
        let found = differences(asked, reaction("other-why", like: [why]))
        #expect(found.count == 1)
        #expect(found.first?.contains("`asked-why` never comes to `\(why)`") == true, "\(found)")
        #expect(found.first?.contains("`other-why` (talk.yaml:") == true, "\(found)")
    }

    @Test func `a sample is tried where what its reaction waits for has come about`() {
        let again = reaction(
            "asked-again",
            hear: [.reasonQuestion],
            samples: [why],
            when: [.heard([.reasonQuestion]), .mood(.anger, .atLeast, 60)]
        )
        #expect(differences(again, reaction("asked-why", hear: [.reasonQuestion])).isEmpty)
    }

    @Test func `lines of like are tried where that is asked for`() {
        let asked = reaction("asked-why", like: [why])
        let first = reaction("why-first", hear: [], like: [why])
        #expect(differences(first, asked).isEmpty)
        #expect(differences(first, asked, tryingLines: true).count == 1)
    }
}

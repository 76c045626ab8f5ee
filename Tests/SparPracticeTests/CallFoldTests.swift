import Foundation
import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import SparPractice
import Testing

let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
let hearing = Hearing()

func shipped(_ slug: String) throws -> Scenario {
    try #require(ScenarioLibrary(root: repository).load(slug).scenario)
}

/// Lines a trainee might type, good, bad and odd; drawn from at random.
let remarks = [
    "Good morning, this is Ana Ruiz, am I speaking with the owner?", "It's about the invoice.",
    "Can you pay all of it today?", "What happened?", "You're a liar.", "I'm sorry to hear that.",
    "Could you do 500 on Friday?", "No, that's not enough.", "Yes, agreed.",
    "So 500 on Friday then?",
    "asdf qwer", "£", "Are you a robot?", "How are you?", "I'll call you back tomorrow at ten.",
]

struct CallFoldTests {
    /// One random thing a trainee can do.
    static func deed(_ chance: inout SplitMix64) -> CallEntry.Deed {
        switch chance.below(12) {
        case 0: .silence(seconds: 10)
        case 1: .hold(seconds: 20)
        case 2: .looked("file")
        case 3: .noted("a note")
        default: .said(remarks[chance.below(remarks.count)])
        }
    }

    @Test(arguments: ["cheque-in-the-post", "you-people-again", "the-polished-wall"])
    func `undo leaves exactly what never having said it would`(slug: String) throws {
        let scenario = try shipped(slug)
        for seed in 1...12 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 1)
            var with = CallFold(scenario: scenario, seed: seed, hearing: hearing)
            var without = CallFold(scenario: scenario, seed: seed, hearing: hearing)
            for step in 0..<15 where without.ending == nil {
                if chance.below(4) == 0 {
                    let detour = CallEntry(
                        .said(remarks[chance.below(remarks.count)]),
                        at: Int64(step)
                    )
                    try with.apply(detour)
                    try with.apply(CallEntry(.undid, at: Int64(step)))
                }
                let entry = CallEntry(Self.deed(&chance), at: Int64(step))
                try with.apply(entry)
                try without.apply(entry)
                #expect(with.call.state == without.call.state, "seed \(seed), step \(step)")
                #expect(with.turns == without.turns)
            }
        }
    }

    @Test func `a call is the same whether played at once or taken up after every entry`() throws {
        let scenario = try shipped("cheque-in-the-post")
        var chance = SplitMix64(seed: 5, stream: 2)
        var entries: [CallEntry] = []
        var live = CallFold(scenario: scenario, seed: 5, hearing: hearing)
        for step in 0..<12 where live.ending == nil {
            let entry = CallEntry(Self.deed(&chance), at: Int64(step))
            entries.append(entry)
            try live.apply(entry)
            var again = CallFold(scenario: scenario, seed: 5, hearing: hearing)
            for entry in entries { try again.apply(entry) }
            #expect(again.turns == live.turns)
        }
    }

    @Test func `looking something up and writing notes are no turns`() throws {
        var fold = CallFold(
            scenario: try shipped("cheque-in-the-post"),
            seed: 1,
            hearing: hearing
        )
        #expect(try fold.apply(CallEntry(.looked("mandate"), at: 0)) == nil)
        #expect(try fold.apply(CallEntry(.planned("all of it"), at: 0)) == nil)
        #expect(fold.turns.isEmpty)
        #expect(!fold.canUndo)
    }

    @Test func `the transcript holds what stands, in order, and the figures as heard`() throws {
        let scenario = try shipped("cheque-in-the-post")
        var fold = CallFold(scenario: scenario, seed: 3, hearing: hearing)
        try fold.apply(CallEntry(.said("You're a liar and a crook."), at: 0))
        try fold.apply(CallEntry(.undid, at: 1))
        try fold.apply(CallEntry(.said("Could you pay £500 on Friday?"), at: 2))
        try fold.apply(CallEntry(.hungUp, at: 3))
        try fold.apply(CallEntry(.minuted("Rang off."), at: 4))
        let transcript = CallTranscript.make(of: fold, call: "c-1")
        #expect(transcript.turns.first?.who == .debtor)
        #expect(transcript.turns.allSatisfy { !$0.text.contains("crook") })
        let said = try #require(transcript.turns.first { $0.who == .trainee })
        #expect(said.utterance?.money.map(\.amount.minor) == [500_00])
        #expect(said.utterance?.dates.map(\.day.description) == ["2026-03-13"])
        #expect(transcript.minutes == "Rang off.")
    }

    @Test func `no shipped debtor lets a clue slip unasked, and every call ends`() throws {
        for slug in ScenarioLibrary(root: repository).slugs() {
            let scenario = try shipped(slug)
            for seed in 1...6 as ClosedRange<UInt64> {
                var chance = SplitMix64(seed: seed, stream: 9)
                var call = PracticeCall(scenario: scenario, seed: seed)
                while !call.hasEnded, call.state.turn < 60 {
                    let act = Act.allCases[chance.below(Act.allCases.count)]
                    let turn = try call.play(
                        .said(
                            Utterance(
                                acts: [HeardAct(act, confidence: 90, span: 0..<1)],
                                words: 6
                            )
                        )
                    )
                    for name in turn.trace.revealed {
                        let clue = scenario.parties.flatMap(\.clues).first { $0.name == name }
                        let wasAsked = clue?.asked.contains(act) == true
                        // Else a rule of the script must have drawn it out.
                        let wasDrawn = turn.trace.spoke.contains { !$0.hasPrefix("cue:") }
                        #expect(wasAsked || wasDrawn, "\(slug): \(name) slipped on \(act)")
                    }
                }
                #expect(call.hasEnded, "\(slug), seed \(seed): no end in 60 turns")
            }
        }
    }
}

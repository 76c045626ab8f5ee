import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparRecords
import Testing

@testable import SparPractice

struct RegradingTests {
    static let library = ScenarioLibrary(root: repository)

    static func grader(_ rubric: String? = nil) throws -> Grader {
        try Grader(library: library, rubric: rubric, hearing: hearing)
    }

    /// A folder of a test's own with a store in it.
    final class Desk {
        let path = NSTemporaryDirectory() + "spar-regrade-" + UUID().uuidString
        let store: CallStore

        init() throws {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true
            )
            store = try CallStore.open(at: path + "/r.sqlite")
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// Holds and grades a call as `spar call` does.
        func hold(_ call: String, seed: UInt64, cache: HeardCache?) throws {
            let scenario = try shipped("cheque-in-the-post")
            let opening = CallOpening(
                call: call,
                scenario: scenario.id,
                scenarioDigest: scenario.digest,
                seed: seed,
                trainee: "kim",
                mode: .practice,
                startedAt: 1
            )
            var live = try LiveCall(
                opening,
                stage: CaseStage(scenario),
                hearing: hearing,
                store: store
            )
            for line in [
                "Good morning, this is Ana Ruiz from Northgate Timber. Mr Hollis?",
                "It's about invoice NT-20418, £4,860. Can you pay all of it today?",
                "What has been in the way, and what comes in when?",
                "Could you do £1,500 on Friday and the rest on 10 April, by bank transfer?",
            ] where live.fold.ending == nil {
                _ = try live.perform(.said(line), at: 2)
            }
            if live.fold.ending == nil { _ = try live.perform(.hungUp, at: 3) }
            _ = try live.perform(.minuted("Spoke to Mr Hollis. Nothing agreed. Call again."), at: 4)
            let grader = try RegradingTests.grader()
            let heard = grader.hear(live.transcript)
            let card = grader.grade(heard)
            let end = try live.close(at: 5)
            cache?.keep(heard, of: end)
            try store.keep(
                scorecard: "{}",
                overall: card.overall,
                passed: card.passed,
                rubricDigest: card.rubricDigest,
                for: call,
                at: 6
            )
        }

        /// The shipped rubric with control worth far more, as a file.
        func otherRubric() throws -> String {
            let shipped = try String(
                contentsOfFile: repository + "/Scoring/rubric.yaml",
                encoding: .utf8
            )
            let file = path + "/other.yaml"
            try shipped.split(separator: "weight: 14", omittingEmptySubsequences: false)
                .joined(separator: "weight: 90")
                .write(toFile: file, atomically: true, encoding: .utf8)
            return file
        }
    }

    static func regrader(_ rubric: String? = nil, cache: HeardCache? = nil) throws -> Regrader {
        Regrader(grader: try grader(rubric), library: library, hearing: hearing, cache: cache)
    }

    @Test func `what was understood comes back from its bytes as it was`() throws {
        let desk = try Desk()
        try desk.hold("a", seed: 7, cache: nil)
        let stored = try #require(try desk.store.call("a"))
        let scenario = try shipped("cheque-in-the-post")
        let replay = Replay(stored, stage: CaseStage(scenario), hearing: hearing)
        let transcript = CallTranscript.make(of: replay.fold, call: "a")
        let grader = try Self.grader()
        let heard = grader.hear(transcript)
        let bytes = HeardBytes.encode(heard)
        let shell = CallTranscript.shell(of: scenario, call: "a")
        let back = try #require(HeardBytes.decode(bytes, onto: shell))
        #expect(grader.grade(back) == grader.grade(heard))
        #expect(back.minutes == heard.minutes)
        #expect(HeardBytes.decode(Array(bytes.dropLast()), onto: shell) == nil)
        #expect(HeardBytes.decode([9, 9, 9], onto: shell) == nil)
        // A word of the spoken text would be a leak: the cache is no place to read calls in.
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Ana"))
    }

    @Test func `asking changes nothing and the same rubric moves nothing`() throws {
        let desk = try Desk()
        for seed in 1...3 { try desk.hold("c\(seed)", seed: UInt64(seed), cache: nil) }
        let same = try Self.regrader().run(desk.store)
        #expect(same.calls == 3)
        #expect(same.changes.isEmpty)
        #expect(same.heardAgain == 3)
        let other = try Self.regrader(desk.otherRubric()).run(desk.store)
        #expect(other.changes.count == 3)
        for seed in 1...3 { #expect(try desk.store.scorecards(of: "c\(seed)").count == 1) }
    }

    @Test func `new grades are kept beside the old and the chains hold`() throws {
        let desk = try Desk()
        try desk.hold("a", seed: 3, cache: nil)
        let regrader = try Self.regrader(desk.otherRubric())
        let keep: ([Scorecard], [String]) throws -> Void = { cards, calls in
            #expect(calls == ["a"])
            try desk.store.keep(
                zip(cards, calls).map {
                    NewScorecard(
                        call: $1,
                        json: "{\"new\":true}",
                        overall: $0.overall,
                        passed: $0.passed,
                        rubricDigest: $0.rubricDigest
                    )
                },
                at: 9
            )
        }
        _ = try regrader.run(desk.store, keep: keep)
        let kept = try desk.store.scorecards(of: "a")
        #expect(kept.map(\.json) == ["{}", "{\"new\":true}"])
        #expect(kept[0].rubricDigest != kept[1].rubricDigest)
        #expect(try desk.store.verify().isSound)
        #expect(try regrader.run(desk.store).changes.isEmpty)
    }

    @Test func `what was kept of a call is used and another edition hears it again`() throws {
        let desk = try Desk()
        let cache = try #require(HeardCache.beside(store: desk.store.path, edition: "one"))
        try desk.hold("a", seed: 5, cache: cache)
        let fresh = try Self.regrader().run(desk.store)
        let cached = try Self.regrader(cache: cache).run(desk.store)
        #expect(cached.heardAgain == 0)
        #expect(cached.changes == fresh.changes)
        let next = try #require(HeardCache.beside(store: desk.store.path, edition: "two"))
        #expect(try Self.regrader(cache: next).run(desk.store).heardAgain == 1)
        #expect(try Self.regrader(cache: next).run(desk.store).heardAgain == 0)
    }
}

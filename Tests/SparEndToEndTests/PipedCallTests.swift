import Foundation
import SparTerminalSupport
import Testing

/// Calls held from a pipe: each line is a turn and nothing but the call is printed.
struct PipedCallTests {
    static let lines = [
        "Good morning, this is Ana Ruiz from Northgate Timber, am I speaking with Martin Hollis?",
        "I'm calling about invoice NT-20418 for 4,860 pounds, it was due on 11 January.",
        "Can you pay the whole amount today please?",
        "What happened in January?",
        "Could you pay 1,000 pounds on Friday by bank transfer?",
        "Thanks, goodbye.",
    ]

    @Test(arguments: [[], ["--json"]])
    func `the same scenario, seed and lines give the same bytes`(options: [String]) throws {
        let workshop = try Workshop()
        func play(_ store: String) throws -> Data {
            let run = try spar(
                ["call", "cheque-in-the-post", "--seed", "7", "--records", workshop.at(store)]
                    + options,
                input: Data(Self.lines.map { $0 + "\n" }.joined().utf8)
            )
            #expect(run.status == 0, "\(run.talk)")
            return run.output
        }
        let first = try play("a.sqlite")
        #expect(!first.isEmpty)
        #expect(try first == play("b.sqlite"))
    }

    @Test func `only the parties' words are printed, the trainee's are not repeated`() throws {
        let workshop = try Workshop()
        let run = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "7",
            "--records",
            workshop.at("r.sqlite"),
            say: Self.lines
        )
        #expect(run.lines.allSatisfy { $0.hasPrefix("Martin Hollis: ") }, "\(run.text)")
        #expect(run.talk.contains("Scorecard"))
    }

    @Test func `json gives one event a line, the scorecard last`() throws {
        let workshop = try Workshop()
        let run = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "7",
            "--json",
            "--records",
            workshop.at("r.sqlite"),
            say: Self.lines
        )
        let events = try run.lines.map {
            try #require(
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            )
        }
        #expect(events.allSatisfy { $0["schema"] as? String == "spar.call-event/1" })
        #expect(events.first?["event"] as? String == "opening")
        #expect(events.last?["event"] as? String == "scorecard")
        let turns = events.filter { $0["event"] as? String == "turn" }
        #expect(turns.count >= 5)
        #expect((turns[0]["acts"] as? [String])?.contains("self-introduction") == true)
    }

    @Test func `a kept call is reviewed, replayed and scored from its transcript alike`() throws {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        let call = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "7",
            "--json",
            "--records",
            store,
            say: Self.lines + ["Spoke to Martin Hollis. 1,000 on Friday by transfer."]
        )
        #expect(call.status == 0)
        let review = try spar("review", "--records", store)
        #expect(review.status == 0)
        #expect(review.text.contains("Spoke to Martin Hollis"))
        let replay = try spar("replay", "--records", store)
        #expect(replay.status == 0, "\(replay.text)")
        let transcript = try spar("review", "--transcript", "--hidden", "--records", store)
        let file = try workshop.write(transcript.text, to: "call.json")
        let score = try spar("score", file, "--json")
        let card = try #require(
            try JSONSerialization.jsonObject(with: score.output) as? [String: Any]
        )
        let event = try #require(
            try JSONSerialization.jsonObject(with: Data((call.lines.last ?? "").utf8))
                as? [String: Any]
        )
        let kept = try #require(event["scorecard"] as? [String: Any])
        #expect(card["overall"] as? Int == kept["overall"] as? Int)
    }

    @Test func `what was typed last is there after a kill and the call goes on`() throws {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path("spar"))
        process.arguments = [
            "call", "cheque-in-the-post", "--seed", "7", "--trainee", "kim", "--records", store,
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: repository)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        func line() -> String {
            var bytes = Data()
            while let byte = try? output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
                if byte.first == 10 { break }
                bytes += byte
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        _ = line()
        input.fileHandleForWriting.write(Data("Hello, who am I speaking to please?\n".utf8))
        let answer = line()
        #expect(!answer.isEmpty)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let resumed = try spar(
            ["call", "--resume", "--trainee", "kim", "--records", store],
            input: Data("Goodbye.\n".utf8)
        )
        #expect(resumed.status == 0, "\(resumed.talk)")
        let review = try spar("review", "--records", store)
        #expect(review.text.contains("Hello, who am I speaking to please?"))
        #expect(review.text.contains("Goodbye."))
    }
}

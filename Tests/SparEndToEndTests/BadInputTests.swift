import Foundation
import Testing

/// One clear message and the documented exit status for everything that can be wrong.
struct BadInputTests {
    @Test func `an unknown scenario is named with the nearest one`() throws {
        let workshop = try Workshop()
        let run = try spar("call", "cheque-in-the-pots", "--records", workshop.at("r.sqlite"))
        #expect(run.status == 2)
        #expect(run.talk.contains("cheque-in-the-post"))
        #expect(run.output.isEmpty)
    }

    @Test func `bad arguments exit with 64`() throws {
        #expect(try spar("call").status == 64)
        #expect(try spar("call", "x", "--seed", "minus one").status == 64)
        #expect(try spar("nonsense").status == 64)
        #expect(try spar("call", "x", "--assessment", "--seed", "1").status == 64)
    }

    @Test func `a folder without scenarios says how to name one`() throws {
        let workshop = try Workshop()
        let run = try spar(["list"], environment: ["HOME": workshop.path], folder: workshop.path)
        #expect(run.status == 2)
        #expect(run.talk.contains("--home"))
    }

    @Test func `a store that is something else is left untouched`() throws {
        let workshop = try Workshop()
        let file = try workshop.write("not a database, a letter to my mother", to: "r.sqlite")
        let run = try spar("call", "cheque-in-the-post", "--records", file)
        #expect(run.status == 2)
        #expect(run.talk.contains("r.sqlite"))
        #expect(
            try String(contentsOfFile: file, encoding: .utf8)
                == "not a database, a letter to my mother"
        )
    }

    @Test func `a store in a folder nobody can make is refused before the call`() throws {
        let run = try spar("call", "cheque-in-the-post", "--records", "/proc/nowhere/r.sqlite")
        #expect(run.status == 2)
        #expect(run.talk.contains("--records"))
    }

    @Test func `an unknown call and an empty store say what to do`() throws {
        let workshop = try Workshop()
        let run = try spar("review", "c-1", "--records", workshop.at("r.sqlite"))
        #expect(run.status == 2)
        #expect(run.talk.contains("c-1"))
    }

    @Test func `invalid bytes, NUL and a line of a megabyte are survived`() throws {
        let workshop = try Workshop()
        var input = Data([0xFF, 0xFE, 0x41, 0x00, 0x42, 0x0A])
        input += Data(repeating: 0x61, count: 1 << 20)
        input += Data("\nGoodbye.\n".utf8)
        let run = try spar(
            ["call", "cheque-in-the-post", "--seed", "7", "--records", workshop.at("r.sqlite")],
            input: input
        )
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.contains("longer than 20,000"))
        #expect(try spar("replay", "--records", workshop.at("r.sqlite")).status == 0)
    }

    @Test func `understand goes on after a bad line and names its number`() throws {
        let run = try spar(
            "understand",
            say: [
                #"{"id":"a","text":"Good morning, this is Ana from Northgate."}"#,
                "not json",
                #"{"id":"b"}"#,
                #"{"id":"c","text":"Can you pay £250 on Friday?","today":"2026-03-10"}"#,
            ]
        )
        #expect(run.status == 0)
        try #require(run.lines.count == 4)
        #expect(run.lines[0].contains(#""id":"a""#))
        #expect(run.lines[1].contains(#""line":2"#))
        #expect(run.lines[2].contains("`text` is missing"))
        #expect(run.lines[3].contains(#""amount":"250.00""#))
        #expect(run.lines[3].contains("2026-03-13"))
    }

    @Test func `a transcript that lacks a key is refused with its path`() throws {
        let workshop = try Workshop()
        let file = try workshop.write(#"{"schema":"spar.transcript/1","id":"x"}"#, to: "t.json")
        let run = try spar("score", file)
        #expect(run.status == 2)
        #expect(run.talk.contains("market"))
    }

    @Test func `a reader that goes away is no fault`() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let program =
            URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().path + "/spar"
        process.arguments = [
            "-c", "\(program) list --home \(repository) | head -n 1; exit ${PIPESTATUS:-0}",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

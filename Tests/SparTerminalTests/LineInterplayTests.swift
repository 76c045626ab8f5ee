import Glibc
import SparTerminalSupport
import Testing

/// What happens around a line while it is being typed.
struct LineInterplayTests {
    private static let long = String(repeating: "0123456789", count: 7)

    @Test func `speech into silence leaves the half-typed line as it is`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "300", "--say", "Are you there?"])
        try terminal.send("one moment")
        try terminal.expectScreen("three lines of speech above the line") {
            $0.everything.contains("Are you there? 1\nAre you there? 2\nAre you there? 3")
                && $0.currentLine == "you> one moment"
        }
        #expect(terminal.screen.lines.filter { $0.hasPrefix("you> ") }.count == 1)
        try terminal.enter(" please", reads: "one moment please")
    }

    @Test func `speech above a line of several rows, the cursor within it`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "700"], columns: 30)
        try terminal.send(Self.long + Key.control("a") + Key.right)
        try terminal.expectScreen("speech above all rows of the line") {
            $0.lines.prefix(6) == [
                "Hello? 1", "Hello? 2", "Hello? 3", "you> 0123456789012345678901234",
                "567890123456789012345678901234", "567890123456789",
            ] && $0.cursor == (3, 6)
        }
        try terminal.enter("X", reads: "0X" + Self.long.dropFirst())
    }

    @Test func `speech above a line that fills its row`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "700"], columns: 15)
        try terminal.send("0123456789")
        try terminal.expectScreen("speech and the line once") {
            $0.lines.prefix(5) == ["Hello? 1", "Hello? 2", "Hello? 3", "you> 0123456789", ""]
        }
        try terminal.enter("!", reads: "0123456789!")
    }

    @Test func `speech above a line of wide characters`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "700"], columns: 10)
        try terminal.send("日本語日本語")
        try terminal.expectScreen("speech and the line once") {
            $0.lines.prefix(5) == ["Hello? 1", "Hello? 2", "Hello? 3", "you> 日本", "語日本語"]
        }
        try terminal.enter("日", reads: "日本語日本語日")
    }

    @Test func `speech at the bottom of the screen scrolls it`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "300"], columns: 30, rows: 4)
        try terminal.send(Self.long)
        try terminal.expectScreen("the line whole") {
            $0.everything.contains(
                "Hello? 1\nHello? 2\nHello? 3\nyou> 0123456789012345678901234"
            ) && $0.currentLine == "567890123456789"
        }
        try terminal.enter("", reads: Self.long)
    }

    @Test func `silence can end the read`() throws {
        let terminal = try Probe.startAtPrompt(["--idle", "200", "--hang-up-after", "2"])
        try terminal.send("half")
        try terminal.expect("Hello? 1")
        try terminal.expect("Hello? 2")
        try terminal.expect("{\"idle\":true}")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.isCooked)
        let lines = terminal.screen.lines
        #expect(lines.prefix(4) == ["Hello? 1", "Hello? 2", "you> half", "{\"idle\":true}"])
    }

    @Test(arguments: ["xterm", "dumb"])
    func `a read ends when its time is up, with half a line typed`(term: String) throws {
        let terminal = try Probe.startAtPrompt(["--until", "500"], environment: ["TERM": term])
        try terminal.send("half")
        try terminal.expect("{\"idle\":true}")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.isCooked)
    }

    @Test func `silence is heard at a dumb terminal`() throws {
        let terminal = try Probe.startAtPrompt(
            ["--idle", "200", "--hang-up-after", "1"],
            environment: ["TERM": "dumb"]
        )
        try terminal.expect("Hello? 1")
        try terminal.expect("{\"idle\":true}")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func `a wider window draws the line anew`() throws {
        let terminal = try Probe.startAtPrompt(["--right", "turn 3"], columns: 60)
        try terminal.send("hello")
        try terminal.expectScreen("the line") { $0.currentLine.hasPrefix("you> hello") }
        terminal.resize(columns: 90, rows: 24)
        try terminal.expectScreen("the right prompt at the new edge") {
            $0.currentLine.hasPrefix("you> hello  ") && $0.currentLine.hasSuffix("turn 3")
                && (87...90).contains($0.currentLine.count)
        }
        try terminal.enter("!", reads: "hello!")
    }

    @Test func `a narrower window draws the line anew`() throws {
        let terminal = try Probe.startAtPrompt(columns: 60)
        try terminal.send("0123456789012345678901234")
        try terminal.expectRow("you> 0123456789012345678901234")
        terminal.resize(columns: 20, rows: 24)
        try terminal.expectScreen("the line in two rows") {
            $0.everything.contains("you> 012345678901234\n5678901234")
        }
        try terminal.enter("!", reads: "0123456789012345678901234!")
    }

    @Test func `a paste of twenty lines is one turn`() throws {
        let terminal = try Probe.startAtPrompt()
        let lines = (1...20).map { "Line \($0) of what I have to say." }
        try terminal.send(lines.joined(separator: "\r") + "\r")
        try terminal.expect("{\"line\":\"\(lines.joined(separator: " "))\"}")
        try terminal.expect("you> ")
        try terminal.enter("next")
    }

    @Test func `a paste larger than a read is one turn`() throws {
        let terminal = try Probe.startAtPrompt()
        let lines = (1...150).map { "Line \($0) of a very long text that was copied somewhere." }
        try terminal.send(lines.joined(separator: "\n") + "\n")
        try terminal.expect("{\"line\":\"\(lines.joined(separator: " "))\"}")
    }

    @Test func `a paste without a last newline can be edited`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("You owe us £4,860.\rWhen will you pay?")
        try terminal.expectRow("you> You owe us £4,860. When will you pay?")
        try terminal.enter("\(Key.backspace)!", reads: "You owe us £4,860. When will you pay!")
    }

    @Test func `lines typed as soon as the last is echoed are turns of their own`() throws {
        let terminal = try Probe.startAtPrompt()
        for number in 1...30 {
            let line = "This is line number \(number) of mine"
            try terminal.send(line + "\r")
            // The echo, not the answer: the next line may come before this one is dealt with.
            try terminal.expect(line)
        }
        for number in 1...30 {
            try terminal.wait(until: "line \(number) was read") {
                String(decoding: $0.output, as: UTF8.self)
                    .contains("{\"line\":\"This is line number \(number) of mine\"}")
            }
        }
    }

    @Test func `what was typed ahead is shown once`() throws {
        let folder = try TemporaryFolder()
        let terminal = try Probe.start(["--wait-for", folder.file("go"), "--right", "turn 3"])
        try terminal.expect("busy")
        try terminal.send("half a line")
        try terminal.expect("half a line")
        folder.write("", to: "go")
        try terminal.expectScreen("prompt and line in one row") {
            $0.lines[1].hasPrefix("you> half a line  ") && $0.lines[1].hasSuffix("turn 3")
        }
    }

    @Test func `lines typed while we were busy are turns of their own`() throws {
        let folder = try TemporaryFolder()
        let terminal = try Probe.start(["--wait-for", folder.file("go")])
        try terminal.expect("busy")
        try terminal.send("This is the first line\rThis is the second line\rand a third")
        try terminal.expect("second line")
        folder.write("", to: "go")
        try terminal.expect("{\"line\":\"This is the first line\"}")
        try terminal.expect("{\"line\":\"This is the second line\"}")
        try terminal.expectRow("you> and a third")
    }
}

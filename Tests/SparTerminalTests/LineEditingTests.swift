import SparTerminalSupport
import Testing

struct LineEditingTests {
    @Test(arguments: [
        ("hello", "hello"),
        ("wrold\(Key.left)\(Key.left)\(Key.left)\(Key.backspace)\(Key.right)r", "world"),
        ("ello\(Key.control("a"))h", "hello"),
        ("hello\(Key.control("a"))\(Key.delete)\(Key.control("e"))!", "ello!"),
        ("one two three\(Key.control("w"))four", "one two four"),
        ("one two\(Key.controlLeft)\(Key.controlLeft)X", "Xone two"),
        ("one two\(Key.control("a"))\(Key.controlRight)\(Key.control("k"))", "one"),
        ("gone\(Key.control("u"))here", "here"),
        ("naïve café\(Key.left)\(Key.backspace)", "naïve caé"),
        ("日本語\(Key.left)\(Key.backspace)", "日語"),
    ])
    func `keys edit the line`(typed: String, read: String) throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter(typed, reads: read)
    }

    @Test(arguments: ["£4,860, naïve café", "👍🏽 👩‍👩‍👧 done", "日本語 한국어", "e\u{301}", "— “quoted” …"])
    func `text of all kinds arrives as typed`(text: String) throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter(text)
    }

    @Test func `text of all kinds arrives in the C locale`() throws {
        let terminal = try Probe.startAtPrompt(environment: ["LC_ALL": "C"])
        try terminal.enter("£4,860, naïve café 日本")
    }

    @Test func `bytes that are no text become replacement characters`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63, 0x0D])
        try terminal.expect("{\"line\":\"a\u{FFFD}b\u{FFFD}c\"}")
    }

    @Test func `an empty line is a line`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter("")
    }

    @Test func `a line of three thousand characters arrives`() throws {
        let terminal = try Probe.startAtPrompt()
        let text = (0..<600).map { "w\($0 % 100 + 100) " }.joined() + "end"
        try terminal.enter(text)
    }

    @Test func `a line beyond the limit rings the bell and is cut`() throws {
        let terminal = try Probe.startAtPrompt(["--limit", "10"])
        try terminal.send("0123456789abc")
        try terminal.expectScreen("a bell") { $0.bells == 1 }
        try terminal.send("\r")
        try terminal.expect("{\"cut\":10}")
    }

    @Test func `colour in the prompt does not move the cursor`() throws {
        let terminal = try Probe.start([
            "--prompt", "\u{1B}[1;36myou\u{1B}[0m> ", "--right", "\u{1B}[2mturn 3\u{1B}[0m",
        ])
        try terminal.expectScreen("the prompt") { $0.currentLine.hasPrefix("you>") }
        try terminal.send("hello")
        try terminal.expectScreen("prompt, line and right prompt") {
            $0.currentLine.hasPrefix("you> hello  ") && $0.currentLine.hasSuffix("  turn 3")
                && (78...80).contains($0.currentLine.count) && $0.cursor == (0, 10)
        }
    }

    @Test func `the right prompt makes room for a long line`() throws {
        let terminal = try Probe.startAtPrompt(["--right", "turn 3"], columns: 40)
        try terminal.expectScreen("the right prompt") { $0.currentLine.hasSuffix("turn 3") }
        try terminal.send(String(repeating: "x", count: 33))
        try terminal.expectScreen("no right prompt") {
            $0.lines[0] == "you> " + String(repeating: "x", count: 33)
        }
    }

    @Test func `a command is completed`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("/inv\t")
        try terminal.expectRow("you> /invoices")
        try terminal.enter("now", reads: "/invoices now")
    }

    @Test func `commands that could follow are listed above the line`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("/h\t")
        try terminal.expectScreen("the list") {
            $0.lines[0] == "/history  /help     /hint     /hangup"
                && $0.currentLine == "you> /h"
        }
        try terminal.send("i\t")
        try terminal.expectRow("/history  /hint")
        try terminal.enter("n\t", reads: "/hint ")
    }

    @Test func `what cannot be completed rings the bell`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("/zzz\t")
        try terminal.expectScreen("a bell") { $0.bells == 1 && $0.currentLine == "you> /zzz" }
    }
}

struct KeyBindingTests {
    @Test func `an editrc makes it vi`() throws {
        let folder = try TemporaryFolder()
        folder.write("bind -v\n", to: "editrc")
        let terminal = try Probe.startAtPrompt(environment: ["EDITRC": folder.file("editrc")])
        // The ESC, and what follows it, come as keys a person presses: one after the other.
        try terminal.send("hello")
        try terminal.expectRow("you> hello")
        try terminal.send(Key.escape)
        try terminal.send("0x")
        try terminal.expectRow("you> ello")
        try terminal.send("iH\r")
        try terminal.expect("{\"line\":\"Hello\"}")
    }

    @Test func `commands are completed in vi too`() throws {
        let folder = try TemporaryFolder()
        folder.write("bind -v\n", to: "editrc")
        let terminal = try Probe.startAtPrompt(environment: ["EDITRC": folder.file("editrc")])
        try terminal.enter("/man\t", reads: "/mandate ")
    }

    @Test func `an editrc at home is read, for us by name`() throws {
        let folder = try TemporaryFolder()
        folder.write("spar:bind ^O ed-move-to-beg\nother:bind ^O ed-newline\n", to: ".editrc")
        let terminal = try Probe.startAtPrompt(environment: ["HOME": folder.path])
        try terminal.enter("ello\(Key.control("o"))h", reads: "hello")
    }

    @Test func `what an editrc binds stays bound`() throws {
        let folder = try TemporaryFolder()
        folder.write("bind ^W em-next-word\n", to: "editrc")
        let terminal = try Probe.startAtPrompt(environment: ["EDITRC": folder.file("editrc")])
        try terminal.enter("b c\(Key.control("a"))\(Key.control("w"))x", reads: "bx c")
    }
}

struct HistoryKeyTests {
    @Test func `up and down walk the history`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter("first")
        try terminal.enter("second")
        try terminal.enter("second")
        try terminal.send(Key.up + Key.up)
        try terminal.expectScreen("the entry before the double") {
            $0.currentLine == "you> first"
        }
        try terminal.send(Key.down)
        try terminal.expectScreen("the later entry") { $0.currentLine == "you> second" }
        try terminal.enter("!", reads: "second!")
    }

    @Test func `control-R searches backwards`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter("when will you pay")
        try terminal.enter("good morning")
        try terminal.send(Key.control("r") + "will")
        try terminal.expectScreen("the line found") {
            $0.lines.contains("you> when will you pay") && $0.lines.contains { $0.contains("will") }
        }
        try terminal.send("\r")
        try terminal.expect("{\"line\":\"when will you pay\"}")
    }

    @Test func `history outlives the program, and two at once lose nothing`() throws {
        let folder = try TemporaryFolder()
        let arguments = ["--history", folder.file("history")]
        let one = try Probe.startAtPrompt(arguments)
        let other = try Probe.startAtPrompt(arguments)
        try one.enter("from one: £4,860")
        try other.enter("from the other")
        try one.enter("   ")
        try one.enter("one again")
        try one.enter("one again")
        for terminal in [one, other] {
            try terminal.send(Key.control("d"))
            #expect(try terminal.wait() == .exited(0))
        }
        #expect(folder.text(of: "history") == "from one: £4,860\nfrom the other\none again\n")
        let later = try Probe.startAtPrompt(arguments)
        try later.send(Key.up + Key.up + Key.up)
        try later.expectScreen("the oldest entry") { $0.currentLine == "you> from one: £4,860" }
    }
}

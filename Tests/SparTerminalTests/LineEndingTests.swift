import Glibc
import SparTerminalSupport
import Testing

/// How a read ends, and in which state it leaves the terminal.
struct LineEndingTests {
    @Test func `control-C drops what was typed`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("half a line")
        try terminal.expectRow("you> half a line")
        try terminal.send(Key.control("c"))
        try terminal.expect("{\"interrupted\":1}")
        try terminal.expect("you> ")
        try terminal.enter("fresh")
        try terminal.send(Key.control("c"))
        try terminal.expect("{\"interrupted\":1}")
        try terminal.expect("you> ")
        try terminal.send(Key.control("c"))
        try terminal.expect("{\"interrupted\":2}")
        #expect(try terminal.wait() == .exited(130))
        #expect(terminal.isCooked)
    }

    @Test func `control-C in a search ends the search`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter("when will you pay")
        try terminal.send(Key.control("r") + "will")
        try terminal.expect("bck")
        try terminal.send(Key.control("c"))
        try terminal.expect("{\"interrupted\":1}")
        try terminal.expect("you> ")
        try terminal.enter("fresh")
    }

    @Test func `control-D on an empty line is the end`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send(Key.control("d"))
        try terminal.expect("{\"end\":true}")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.screen.lines.contains("{\"end\":true}"))
        #expect(terminal.isCooked)
    }

    @Test func `control-D in a line does not end it`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.enter("hello\(Key.control("d"))!", reads: "hello!")
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func `a request to end is told`(signal: Int32) throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("half a line")
        try terminal.expectRow("you> half a line")
        #expect(!terminal.isCooked)
        terminal.signal(signal)
        try terminal.expect("{\"terminated\":\(signal)}")
        #expect(try terminal.wait() == .exited(128 + signal))
        #expect(terminal.isCooked)
    }

    @Test func `a closed window is told as SIGHUP`() throws {
        let folder = try TemporaryFolder()
        let terminal = try Probe.startAtPrompt(["--log", folder.file("log")])
        terminal.hangUp()
        #expect(try terminal.wait() == .exited(128 + SIGHUP))
        #expect(folder.text(of: "log") == "{\"terminated\":1}\n")
    }

    @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV])
    func `a crash leaves the terminal as it was`(signal: Int32) throws {
        let terminal = try Probe.startAtPrompt(environment: ["SWIFT_BACKTRACE": "enable=no"])
        try terminal.send("half")
        try terminal.expectRow("you> half")
        terminal.signal(signal)
        #expect(try terminal.wait() == .killed(signal: signal))
        #expect(terminal.isCooked)
    }

    @Test func `control-Z stops it and the half-typed line survives`() throws {
        let probe = BuiltProgram.path("line-editor-probe")
        let terminal = try PseudoTerminal.spawn(
            "/bin/sh",
            ["-mc", "\(probe); echo stopped $?; stty -a; echo resuming; fg; echo over $?"],
            environment: ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
        )
        try terminal.expect("you> ")
        try terminal.send("half a £ line")
        try terminal.expectRow("you> half a £ line")
        try terminal.send(Key.control("z"))
        try terminal.expect("stopped")
        // The shell gets a terminal it can use.
        try terminal.expect(" icanon")
        try terminal.expect("resuming")
        try terminal.expectScreen("the line again") { $0.currentLine == "you> half a £ line" }
        try terminal.send(", whole\r")
        try terminal.expect("{\"line\":\"half a £ line, whole\"}")
        try terminal.expect("you> ")
        try terminal.send(Key.control("d"))
        try terminal.expect("over 0")
    }

    @Test func `control-Z without a shell to come back to changes nothing`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("half")
        try terminal.expectRow("you> half")
        try terminal.send(Key.control("z"))
        try terminal.enter(" and whole", reads: "half and whole")
    }

    @Test func `stopped from outside and continued, it draws the line again`() throws {
        let terminal = try Probe.startAtPrompt()
        try terminal.send("half")
        try terminal.expectRow("you> half")
        terminal.signal(SIGSTOP)
        terminal.signal(SIGCONT)
        try terminal.expect("you> half")
        try terminal.enter(" and whole", reads: "half and whole")
    }

    @Test func `a dumb terminal is read plainly`() throws {
        let terminal = try Probe.startAtPrompt(environment: ["TERM": "dumb"])
        #expect(terminal.isCooked)
        try terminal.enter("hello")
        try terminal.send("half" + Key.control("c"))
        try terminal.expect("{\"interrupted\":1}")
        try terminal.expect("you> ")
        try terminal.send(Key.control("d"))
        try terminal.expect("{\"end\":true}")
        #expect(!terminal.output.contains(0x1B))
    }
}

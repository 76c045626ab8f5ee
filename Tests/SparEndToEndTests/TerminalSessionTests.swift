import Foundation
import SparTerminalSupport
import Testing

/// Before, during and after a call at a real pseudo-terminal.
struct TerminalSessionTests {
    /// The program at a terminal, before its first question; its party bears any silence, as long
    /// as none is named.
    static func start(
        _ arguments: [String] = ["call", "cheque-in-the-post", "--seed", "7"],
        in workshop: borrowing Workshop,
        silence: Int = 0,
        environment: [String: String] = [:],
        columns: Int = 80
    ) throws -> PseudoTerminal {
        var variables = [
            "HOME": workshop.path, "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
        ]
        variables.merge(environment) { _, own in own }
        return try PseudoTerminal.spawn(
            BuiltProgram.path("spar"),
            arguments + [
                "--home", repository, "--records", workshop.at("r.sqlite"),
                "--silence", String(silence),
            ] + (arguments[0] == "call" ? ["--trainee", "kim"] : []),
            environment: variables,
            folder: workshop.path,
            columns: columns,
            rows: 40
        )
    }

    /// The transcript of the newest call.
    static func transcript(in workshop: borrowing Workshop) throws -> [String: Any] {
        let review = try spar("review", "--transcript", "--records", workshop.at("r.sqlite"))
        return try #require(try JSONSerialization.jsonObject(with: review.output) as? [String: Any])
    }

    @Test func `the plan is asked for field by field and kept as typed`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("4,860 by Friday\r")
        try terminal.expect("floor>")
        try terminal.send("/mandate\r")
        try terminal.expect("no discount")
        try terminal.expect("floor>")
        try terminal.send("25 % now\r")
        try terminal.expect("objections>")
        try terminal.send("\r")
        try terminal.expect("opening>")
        try terminal.send("Name, firm, is that Mr Hollis?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("turn 2")
        try terminal.send("\u{1B}[A")
        try terminal.expectScreen("the opening line that was planned") {
            $0.currentLine.hasPrefix("you> Name, firm, is that Mr Hollis?")
        }
        try terminal.send("\u{15}/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/undo\r")
        try terminal.expect("The call is over.")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        #expect(
            try Self.transcript(in: workshop)["plan"] as? String
                == "Target: 4,860 by Friday\nFloor: 25 % now\nOpening: Name, firm, is that Mr Hollis?"
        )
    }

    @Test func `minutes typed before a hang-up are kept, and --resume asks for the rest`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("Nothing agreed.\r")
        try terminal.expect("sums>")
        terminal.hangUp()
        _ = try terminal.wait()
        let again = try Self.start(["call", "--resume"], in: workshop)
        try again.expect("sums>")
        try again.send("none\r")
        try again.expect("dates>")
        try again.send("/skip\r")
        try again.expect("Scorecard")
        #expect(try again.wait() == .exited(0))
        let minutes = try Self.transcript(in: workshop)["minutes"] as? String
        #expect(minutes == "Outcome: Nothing agreed.\nSums: none")
    }

    @Test func `who is on hold hears nothing until they are taken off`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("you>")
        try terminal.send("/hold\r")
        try terminal.expect("hold>")
        try terminal.send("He is a liar.\r")
        try terminal.expect("do not hear you")
        try terminal.expect("hold>")
        try terminal.send("/invoices\r")
        try terminal.expect("NT-20418")
        try terminal.expect("hold>")
        try terminal.send("/back\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        _ = try terminal.wait()
        let review = try spar("review", "--records", workshop.at("r.sqlite"))
        #expect(!review.text.contains("liar"))
    }

    @Test func `silence is heard above a half-typed line, which stays and is said whole`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop, silence: 2)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        try terminal.send("one moment")
        try terminal.expectScreen("the half line") { $0.currentLine.hasPrefix("you> one moment") }
        let before = Self.speeches(terminal.screen)
        try terminal.expectScreen("speech above the half line") {
            Self.speeches($0) > before && $0.currentLine.hasPrefix("you> one moment")
        }
        #expect(terminal.screen.lines.filter { $0.hasPrefix("you> ") }.count == 1)
        try terminal.send(", please\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        terminal.hangUp()
        _ = try terminal.wait()
        let turns = try Self.transcript(in: workshop)["turns"] as? [[String: Any]] ?? []
        let own = turns.filter { $0["who"] as? String == "trainee" }
        #expect(own.count >= 2)
        #expect(own.first?["text"] as? String != "one moment, please")
        #expect(own.last?["text"] as? String == "one moment, please")
    }

    /// How often the party has spoken, as the screen shows it.
    static func speeches(_ screen: TerminalScreen) -> Int {
        screen.everything.split(separator: "\n").count { $0.hasPrefix("Martin Hollis:") }
    }

    @Test func `what is typed ahead of the end is said to be lost and no minutes`() throws {
        let workshop = try Workshop()
        let gate = workshop.at("gate")
        // A pager that nobody gets past until the test lets them, and that reads no keys.
        let pager = "echo reading; while [ ! -e '\(gate)' ]; do sleep 0.05; done; cat >/dev/null"
        let terminal = try Self.start(in: workshop, environment: ["PAGER": pager])
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        try terminal.send("/guide all\r")
        try terminal.expect("reading")
        try terminal.send("/hangup\r")
        try terminal.send("one more thing\r")
        _ = try workshop.write("", to: "gate")
        try terminal.expect("The call was over before this was said: one more thing")
        try terminal.expect("outcome>")
        try terminal.send("Rang off.\r")
        try terminal.expect("sums>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        #expect(try Self.transcript(in: workshop)["minutes"] as? String == "Outcome: Rang off.")
    }

    @Test func `the first turn can be taken back`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        try terminal.send("/undo\r")
        try terminal.expect("There is no turn to take back.")
        try terminal.expect("you>")
        try terminal.send("Hello, is that Martin?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/undo\r")
        try terminal.expect("Taken back")
        try terminal.expect("Hollis")
        try terminal.expect("turn 2")
        try terminal.send("\u{4}")
        try terminal.expect("you hung up")
    }

    @Test func `a paste of twenty lines is one turn of the call`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        let lines = (1...20).map { "Point \($0) of what I have to say to you." }
        try terminal.send(lines.joined(separator: "\r") + "\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        _ = try terminal.wait()
        let turns = try Self.transcript(in: workshop)["turns"] as? [[String: Any]]
        let own = (turns ?? []).filter { $0["who"] as? String == "trainee" }
        #expect(own.map { $0["text"] as? String } == [lines.joined(separator: " ")])
    }

    @Test func `a resize in the middle of a wrapped line keeps it`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(in: workshop, columns: 60)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        let line = "Good morning, this is Ana Ruiz from Northgate Timber and I am ringing about oak"
        try terminal.send(line)
        try terminal.expectScreen("the line wrapped") { $0.everything.contains("about oak") }
        terminal.resize(columns: 100, rows: 40)
        try terminal.expectScreen("the line in one row") {
            $0.currentLine.hasPrefix("you> " + line)
        }
        terminal.resize(columns: 50, rows: 40)
        try terminal.expectScreen("the line in two rows") {
            $0.currentLine.hasPrefix(line.suffix(34))
        }
        try terminal.send(", the boards\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("\u{4}")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        _ = try terminal.wait()
        let review = try spar("review", "--transcript", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains(line + ", the boards"))
    }

    @Test func `Ctrl-Z gives the shell its terminal, and the line is there again`() throws {
        let workshop = try Workshop()
        let terminal = try PseudoTerminal.spawn(
            "/bin/sh",
            [
                "-mc",
                "\(BuiltProgram.path("spar")) call cheque-in-the-post --seed 7 --plan all "
                    + "--silence 0 --trainee kim --home '\(repository)' --records '\(workshop.at("r.sqlite"))';"
                    + " echo stopped; fg; echo back in the shell",
            ],
            environment: ["HOME": workshop.path, "TERM": "xterm", "LC_ALL": "C.UTF-8"],
            folder: workshop.path
        )
        try terminal.expect("you>")
        try terminal.send("half a £ line")
        try terminal.expectScreen("the half line") {
            $0.currentLine.hasPrefix("you> half a £ line")
        }
        try terminal.send("\u{1A}")
        try terminal.expect("stopped")
        try terminal.expectScreen("the half line once more") {
            $0.currentLine.hasPrefix("you> half a £ line")
        }
        try terminal.send(", whole\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        try terminal.expect("back in the shell")
        let review = try spar("review", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains("half a £ line, whole"))
    }

    @Test func `vi keys and completion work in a call`() throws {
        let workshop = try Workshop()
        _ = try workshop.write("bind -v\n", to: ".editrc")
        let terminal = try Self.start(in: workshop)
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("turn 2")
        try terminal.send("ello")
        try terminal.expectScreen("the half word") { $0.currentLine.hasPrefix("you> ello") }
        try terminal.send("\u{1B}")
        try terminal.send("0iH")
        try terminal.expectScreen("the mended line") { $0.currentLine.hasPrefix("you> Hello") }
        try terminal.send("\r")
        try terminal.expect("Martin Hollis:")
        try terminal.send("/cal\t")
        try terminal.expectScreen("both commands") { $0.everything.contains("/calc") }
        try terminal.send("e\t\r")
        try terminal.expect("Mo  Tu  We")
    }

    @Test func `a plain terminal gets no escape, no bars and words for marks`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(
            ["call", "cheque-in-the-post", "--seed", "7", "--plain"],
            in: workshop
        )
        try terminal.expect("target (the sum and the day you ask for):")
        try terminal.send("\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("You:")
        try terminal.send("/calendar\r")
        try terminal.expect("Today is Tuesday 10 March.")
        try terminal.expect("You:")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome (")
        try terminal.send("/skip\r")
        try terminal.expect("Control: ")
        #expect(try terminal.wait() == .exited(0))
        #expect(!terminal.output.contains(0x1B))
        #expect(!terminal.screen.everything.contains("###"))
    }

    @Test(arguments: [60, 200]) func `a dumb terminal is enough`(columns: Int) throws {
        let workshop = try Workshop()
        let terminal = try Self.start(
            in: workshop,
            environment: ["TERM": "dumb"],
            columns: columns
        )
        try terminal.expect("target (")
        try terminal.send("\r")
        try terminal.expect("you>")
        try terminal.send("Good morning, is that Martin Hollis?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome (")
        try terminal.send("\u{4}")
        try terminal.expect("Scorecard")
        #expect(try terminal.wait() == .exited(0))
        #expect(!terminal.output.contains(0x1B))
    }

    @Test func `the C locale gets ASCII`() throws {
        let workshop = try Workshop()
        let terminal = try Self.start(
            in: workshop,
            environment: ["LC_ALL": "C", "NO_COLOR": "1"]
        )
        try terminal.expect("target>")
        try terminal.send("/invoices\r")
        try terminal.expect("GBP 4,860")
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test func `replay --from goes another way, and both calls are kept`() throws {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        _ = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "7",
            "--records",
            store,
            say: ["Good morning, is that Martin Hollis?", "You're a liar.", "Goodbye."]
        )
        let first = try spar("review", "--transcript", "--records", store)
        let terminal = try Self.start(["replay", "--from", "4"], in: workshop)
        try terminal.expect("You go back to before turn 4")
        try terminal.expect("is that Martin Hollis?")
        try terminal.expect("turn 4")
        try terminal.send("It's about the oak.\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        let second = try spar("review", "--records", store)
        #expect(second.text.contains("about the oak") && !second.text.contains("liar"))
        #expect(second.text.contains("from before turn 4"))
        let list = try spar("calls", "--json", "--records", store)
        #expect(list.text.contains("\"branch_turn\" : 4"))
        let parent =
            try #require(
                try JSONSerialization.jsonObject(with: first.output) as? [String: Any]
            )["id"] as? String
        #expect(list.text.contains("\"branch_of\" : \"\(parent ?? "-")\""))
        #expect(try spar("replay", "--records", store).status == 0)
    }
}

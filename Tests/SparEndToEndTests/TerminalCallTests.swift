import Foundation
import SparTerminalSupport
import Testing

/// The real program at a real pseudo-terminal.
struct TerminalCallTests {
    static func begin(in workshop: borrowing Workshop, columns: Int = 80) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal.spawn(
            BuiltProgram.path("spar"),
            [
                "call", "cheque-in-the-post", "--seed", "7", "--silence", "0", "--trainee", "kim",
                "--home", repository, "--records", workshop.at("r.sqlite"),
            ],
            environment: [
                "HOME": workshop.path, "TERM": "xterm", "LC_ALL": "C.UTF-8",
                "PATH": "/usr/bin:/bin",
            ],
            folder: workshop.path,
            columns: columns,
            rows: 30
        )
        // Return leaves the call plan out.
        try terminal.expect("target>")
        try terminal.send("\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        return terminal
    }

    @Test func `a call goes from its first word to minutes and scorecard`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("Good morning, is that Martin Hollis?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("The call is over")
        try terminal.expect("outcome>")
        try terminal.send("Rang off, nothing agreed.\r")
        try terminal.expect("sums>")
        try terminal.send("/skip\r")
        try terminal.expect("Scorecard")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func `pounds, accents and emoji arrive as typed`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("£4,860, naïve café 🙂 日本\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        #expect(try terminal.wait() == .exited(0))
        let review = try spar("review", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains("£4,860, naïve café 🙂 日本"))
    }

    @Test func `slash commands complete, show the file, and are no turns`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("/inv\t")
        try terminal.expectScreen("the whole word") { $0.currentLine.hasPrefix("you> /invoices") }
        try terminal.send("\r")
        try terminal.expect("NT-20418")
        try terminal.expect("you>")
        try terminal.send("/why\r")
        try terminal.expect("mood: anger")
        try terminal.expect("you>")
        try terminal.send("/nonsense\r")
        try terminal.expect("There is no /nonsense.")
        try terminal.expect("you>")
        try terminal.send("/hangup now\r")
        try terminal.expect("The call is over")
        let review = try spar("review", "--json", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains("\"schema\" : \"spar.review/1\""))
        #expect(!review.text.contains("/invoices"))
    }

    @Test func `undo takes the last turn back`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("You are an idiot and a liar.\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/undo\r")
        try terminal.expect("Taken back")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        _ = try terminal.wait()
        let review = try spar("review", "--records", workshop.at("r.sqlite"))
        #expect(!review.text.contains("idiot"))
    }

    @Test func `Ctrl-C asks once, a second one hangs up`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("half a line")
        try terminal.send("\u{3}")
        try terminal.expect("Hang up?")
        try terminal.expect("you>")
        try terminal.send("\u{3}")
        try terminal.expect("The call is over: you hung up")
    }

    @Test func `Ctrl-D hangs up`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("\u{4}")
        try terminal.expect("The call is over: you hung up")
    }

    @Test func `a closed terminal loses nothing and the call can be resumed`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("Good morning, is that Martin Hollis?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        terminal.hangUp()
        _ = try terminal.wait()
        let resumed = try spar(
            ["call", "--resume", "--trainee", "kim", "--records", workshop.at("r.sqlite")],
            input: Data("Goodbye.\n".utf8)
        )
        #expect(resumed.status == 0, "\(resumed.talk)")
        let review = try spar("review", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains("is that Martin Hollis?"))
    }

    @Test func `a resize while typing keeps the line`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("Good morning, this is Ana Ruiz from Northgate Timber")
        terminal.resize(columns: 50, rows: 20)
        try terminal.send(" about your account\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("/hangup\r")
        try terminal.expect("outcome>")
        try terminal.send("/skip\r")
        _ = try terminal.wait()
        let review = try spar("review", "--transcript", "--records", workshop.at("r.sqlite"))
        #expect(review.text.contains("from Northgate Timber about your account"))
    }

    @Test func `the up arrow brings back what was said`() throws {
        let workshop = try Workshop()
        let terminal = try Self.begin(in: workshop)
        try terminal.send("Is that Martin Hollis?\r")
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try terminal.send("\u{1B}[A")
        try terminal.expectScreen("the line once more") {
            $0.currentLine.hasPrefix("you> Is that Martin Hollis?")
        }
    }
}

import Foundation
import SparTerminalSupport
import Testing

/// `spar new` and `spar preview` at a real pseudo-terminal, in a library of their own.
struct AuthoringTerminalTests {
    /// A copy of the shipped library, to write into.
    private func library(in workshop: borrowing Workshop) throws {
        for name in ["Scenarios", "Scoring"] {
            try FileManager.default.copyItem(
                atPath: repository + "/" + name,
                toPath: workshop.at(name)
            )
        }
    }

    private func begin(_ arguments: [String], in workshop: borrowing Workshop) throws
        -> PseudoTerminal
    {
        try PseudoTerminal.spawn(
            BuiltProgram.path("spar"),
            arguments + ["--home", workshop.path],
            environment: [
                "HOME": workshop.path, "TERM": "xterm", "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
                "PATH": "/usr/bin:/bin",
            ],
            folder: workshop.path,
            columns: 100,
            rows: 40
        )
    }

    @Test func `new asks, asks again where an answer is wrong, and writes what passes the check`()
        throws
    {
        let workshop = try Workshop()
        try library(in: workshop)
        let terminal = try begin(["new", "--today", "2026-04-14"], in: workshop)
        try terminal.expect("What kind of call?")
        try terminal.expect("Its number or name?")
        try terminal.send("nineteen\r")
        try terminal.expect("`nineteen` is none of them.")
        try terminal.send("1\r")
        try terminal.expect("Its title?")
        try terminal.send("The Late Florist\r")
        try terminal.expect("Who is owed?")
        try terminal.send("Alder Nurseries\r")
        try terminal.expect("Who owes?")
        try terminal.send("Bloom & Co\r")
        try terminal.expect("What are they")
        try terminal.send("charity\r")
        try terminal.expect("`charity` is none of company, partnership and sole-trader")
        try terminal.send("sole-trader\r")
        try terminal.expect("Who decides there")
        try terminal.send("Rosa Bloom\r")
        try terminal.expect("How much")
        try terminal.send("plenty\r")
        try terminal.expect("`plenty` is no sum with a currency")
        try terminal.send("1950 GBP\r")
        try terminal.expect("What for")
        try terminal.send("roses\r")
        try terminal.expect("Scenarios/the-late-florist/scenario.yaml")
        try terminal.expect("It plays already:")
        #expect(try terminal.wait() == .exited(0))
        let checked = try spar("check", "the-late-florist", "--home", workshop.path)
        #expect(checked.status == 0, "\(checked.text)\(checked.talk)")
        #expect(checked.text.contains("1 sample call"))
    }

    @Test func `new interrupted writes nothing`() throws {
        let workshop = try Workshop()
        try library(in: workshop)
        let terminal = try begin(["new"], in: workshop)
        try terminal.expect("Its number or name?")
        try terminal.send("1\r")
        try terminal.expect("Its title?")
        try terminal.send("\u{3}")
        #expect(try terminal.wait() == .exited(130))
        let before = try FileManager.default.contentsOfDirectory(atPath: repository + "/Scenarios")
        let after = try FileManager.default.contentsOfDirectory(atPath: workshop.at("Scenarios"))
        #expect(before.sorted() == after.sorted())
    }

    @Test func `preview takes up a save where the call stands, and keeps the last good one`()
        throws
    {
        let workshop = try Workshop()
        try library(in: workshop)
        let file = workshop.at("Scenarios/cheque-in-the-post/scenario.yaml")
        let good = try String(contentsOfFile: file, encoding: .utf8)
        let terminal = try begin(["preview", "cheque-in-the-post"], in: workshop)
        try terminal.expect("Save your files as you go.")
        try terminal.expect("you>")
        try terminal.send(
            "Good morning, this is Ana Ruiz of Northgate Timber. Is that Martin Hollis?\r"
        )
        try terminal.expect("Martin Hollis:")
        try terminal.expect("you>")
        try (good + "\nbeets: {}\n").write(toFile: file, atomically: true, encoding: .utf8)
        try terminal.expect("[SP0013]")
        try terminal.expect("Not taken up; the last good save goes on.")
        let changed = good.replacingOccurrences(of: "title: ", with: "title: Once more, ")
        try changed.write(toFile: file, atomically: true, encoding: .utf8)
        try terminal.expect("(Saved and taken up.)")
        // The call goes on from the second turn, in the beat it had come to.
        try terminal.send("/why\r")
        try terminal.expect("-> excuse")
        try terminal.expect("you>")
        try terminal.send("/undo\r")
        try terminal.expect("Taken back.")
        try terminal.expect("you>")
        try terminal.send("/quit\r")
        #expect(try terminal.wait() == .exited(0))
    }
}

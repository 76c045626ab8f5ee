import Foundation
import SparTerminalSupport
import Testing

/// Assessments through the real program, with what somebody might try.
struct AssessmentTests {
    /// A store with a trainee and a trainer, and a folder for the notes.
    struct Desk: ~Copyable {
        let workshop: Workshop

        init() throws { workshop = try Workshop() }

        /// Puts a small library there and enters the two people.
        func open() throws {
            try workshop.furnishLibrary(scenarios: 4)
            for (id, role) in [("a-1", "trainee"), ("t-1", "trainer")] {
                let run = try RosterTests.run("roster", "add", id, "--role", role, in: workshop)
                run.ended(0)
            }
        }

        var environment: [String: String] {
            [
                "SPAR_HOME": workshop.at("library"),
                "SPAR_RECORDS": workshop.at("r.sqlite"), "XDG_STATE_HOME": workshop.at("state"),
                "XDG_CONFIG_HOME": workshop.at("config"), "HOME": workshop.path,
            ]
        }

        func run(_ arguments: String..., say lines: [String] = []) throws -> Finished {
            try spar(
                arguments,
                input: Data(lines.map { $0 + "\n" }.joined().utf8),
                environment: environment
            )
        }

        func assess(_ options: String..., say lines: [String] = AssessmentTests.lines) throws
            -> Finished
        {
            try spar(
                ["call", "--assessment", "--trainee", "a-1", "--market", "business"] + options,
                input: Data(lines.map { $0 + "\n" }.joined().utf8),
                environment: environment
            )
        }

        /// A program that waits for its next line, with what it said first.
        func begin() throws -> (process: Process, input: Pipe) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: BuiltProgram.path("spar"))
            process.arguments = [
                "call", "--assessment", "--trainee", "a-1", "--market", "business",
            ]
            process.currentDirectoryURL = URL(fileURLWithPath: repository)
            process.environment = ProcessInfo.processInfo.environment
                .merging(environment) { $1 }
            let (input, output) = (Pipe(), Pipe())
            process.standardInput = input
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            // Somebody picks up: the opening is on record.
            while let byte = try output.fileHandleForReading.read(upToCount: 1), byte.first != 10 {}
            return (process, input)
        }
    }

    static let lines = ["Good morning, who am I speaking to please?", "Thank you, goodbye."]

    /// The JSON a program printed.
    static func json(_ run: Finished) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    }

    static func codes(_ desk: borrowing Desk) throws -> [String] {
        let audit = try json(desk.run("audit", "--json"))
        let findings = try #require(audit["findings"] as? [[String: Any]])
        return findings.compactMap { $0["code"] as? String }
    }

    @Test func `nothing of an assessment is the agent's to choose`() throws {
        let desk = try Desk()
        try desk.open()
        try desk.assess("--seed", "1").ended(64)
        try desk.assess("--resume").ended(64)
        try desk.assess("cheque-in-the-post").ended(64)
        try desk.run("call", "--assessment", "--market", "business").ended(64)
        let nobody = try desk.run(
            "call",
            "--assessment",
            "--trainee",
            "nobody",
            "--market",
            "business"
        )
        nobody.ended(1)
        #expect(nobody.talk.contains("nobody `nobody` is on the roster"))
        _ = try desk.run("roster", "leave", "a-1")
        #expect(try desk.assess().talk.contains("`a-1` has left"))
    }

    @Test func `hints, undo and why are closed, and every call is of another scenario`() throws {
        let desk = try Desk()
        try desk.open()
        let first = try desk.assess("--json", say: ["/hint", "/why", "/undo"] + Self.lines)
        first.ended(0)
        for word in ["hint", "why", "undo"] {
            #expect(first.talk.contains("/\(word) is closed in an assessment"))
        }
        let second = try desk.assess("--json")
        func opening(_ run: Finished) throws -> [String: Any] {
            let line = Data(try #require(run.lines.first).utf8)
            return try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        }
        let (one, two) = (try opening(first), try opening(second))
        for key in ["scenario", "seed"] { #expect("\(one[key] ?? "")" != "\(two[key] ?? "")") }
        #expect(try Self.codes(desk).isEmpty)
    }

    @Test func `there is one assessment at a time`() throws {
        let desk = try Desk()
        try desk.open()
        let (process, input) = try desk.begin()
        let second = try desk.assess()
        second.ended(1)
        #expect(second.talk.contains("is going on; there is one at a time"), "\(second.talk)")
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        try desk.assess().ended(0)
        #expect(try Self.codes(desk).isEmpty)
    }

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
    func `a call that was killed or left counts, and nobody goes on with it`(
        signal: Int32
    ) throws {
        let desk = try Desk()
        try desk.open()
        let (process, input) = try desk.begin()
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        try? input.fileHandleForWriting.close()
        let resumed = try desk.run("call", "--resume", "--trainee", "a-1")
        resumed.ended(2)
        #expect(resumed.talk.contains("no unfinished call"))
        let next = try desk.assess()
        next.ended(0)
        #expect(next.talk.contains("was left; it counts") == (signal == SIGKILL), "\(next.talk)")
        let audit = try Self.json(desk.run("audit", "--json"))
        #expect(audit["assessments"] as? Int == 2)
        #expect(audit["sound"] as? Bool == true, "\(audit)")
    }

    @Test func `yesterday's store put back closes assessments and is named by the audit`() throws {
        let desk = try Desk()
        try desk.open()
        try desk.assess().ended(0)
        let yesterday = desk.workshop.at("yesterday.sqlite")
        try desk.run("backup", yesterday).ended(0)
        try desk.assess().ended(0)
        let store = desk.workshop.at("r.sqlite")
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + end) }
        try FileManager.default.copyItem(atPath: yesterday, toPath: store)
        let audit = try desk.run("audit")
        audit.ended(1)
        #expect(audit.text.contains("[store-set-back]"), "\(audit.text)")
        let next = try desk.assess()
        next.ended(1)
        #expect(next.talk.contains("the store was set back"), "\(next.talk)")
        // Put back on purpose, it is said and goes on.
        let restored = try desk.run("restore", yesterday, "--reason", "the disk failed")
        restored.ended(0)
        let after = try desk.run("audit")
        after.ended(0)
        #expect(after.text.contains("[restored]"), "\(after.text)")
        try desk.assess().ended(0)
    }

    @Test func `another scenario, rubric or reply than the record's is named`() throws {
        let desk = try Desk()
        try desk.open()
        try desk.assess().ended(0)
        let library = desk.workshop.at("library")
        #expect(try desk.run("audit").text.contains("Sound"))
        let rubric = library + "/Scoring/rubric.yaml"
        let text = try String(contentsOfFile: rubric, encoding: .utf8)
        try (text + "\n# softer\n").write(toFile: rubric, atomically: true, encoding: .utf8)
        let softer = try desk.run("audit")
        #expect(softer.text.contains("[cannot-replay]"), "\(softer.text)")
        try desk.run("audit", "--strict").ended(1)
        try text.write(toFile: rubric, atomically: true, encoding: .utf8)
        for slug in try FileManager.default.contentsOfDirectory(atPath: library + "/Scenarios") {
            let file = "\(library)/Scenarios/\(slug)/scenario.yaml"
            guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
            try (text + "\n# easier\n").write(toFile: file, atomically: true, encoding: .utf8)
        }
        let easier = try desk.run("audit")
        #expect(easier.text.contains("[cannot-replay]"), "\(easier.text)")
    }

    @Test func `a trainer signs, the agent cannot, and the audit takes both into account`() throws {
        let desk = try Desk()
        try desk.open()
        let call = try desk.assess("--json")
        let id = try #require(call.talk.split(separator: " ").last { $0.hasPrefix("c-") })
            .trimmingCharacters(in: CharacterSet(charactersIn: ".\n"))
        func sign(_ call: String, by: String) throws -> Finished {
            try desk.run("sign-off", call, "--by", by, "--note", "Read it.")
        }
        try sign(id, by: "a-1").ended(1)
        try sign("c-none", by: "t-1").ended(2)
        try sign(id, by: "t-1").ended(0)
        try desk.run("sign-off", id, "--by", "t-1", "--note", " ").ended(64)
        #expect(try Self.codes(desk).isEmpty)
    }

    @Test func `a word that nobody may give is refused with its reason and leaves no trace`() throws
    {
        let desk = try Desk()
        try desk.open()
        try desk.run("roster", "add", "t-2", "--role", "trainer").ended(0)
        try desk.run("roster", "add", "l-1", "--role", "compliance-lead").ended(0)
        func held(_ arguments: String...) throws -> String {
            let run = try spar(
                ["call", "--json"] + arguments,
                input: Data(Self.lines.joined(separator: "\n").utf8),
                environment: desk.environment
            ).ended(0)
            let id = try #require(run.talk.split(separator: " ").last { $0.hasPrefix("c-") })
            return id.trimmingCharacters(in: CharacterSet(charactersIn: ".\n"))
        }
        let theirs = try held("--assessment", "--market", "business", "--trainee", "a-1")
        let own = try held("--assessment", "--market", "business", "--trainee", "t-1")
        let practice = try held("cheque-in-the-post", "--trainee", "a-1")
        try desk.run("roster", "leave", "t-2").ended(0)
        let ledger = try Self.json(desk.run("audit", "--json"))["ledger"] as? Int
        for (call, by, why) in [
            (own, "t-1", "is their own; another trainer must sign it off"),
            (theirs, "nobody", "nobody `nobody` is on the roster"),
            (theirs, "t-2", "`t-2` has left and signs nothing off"),
            (theirs, "l-1", "`l-1` is a compliance-lead; only a trainer signs calls off"),
            (theirs, "a-1", "`a-1` is a trainee; only a trainer signs calls off"),
            (practice, "t-1", "was practice; only assessment calls are signed off"),
        ] {
            let run = try desk.run("sign-off", call, "--by", by, "--note", "Fair.").ended(1)
            #expect(run.talk.contains(why), "\(run.talk)")
        }
        let audit = try Self.json(desk.run("audit", "--json"))
        #expect(audit["ledger"] as? Int == ledger)
        #expect(audit["sound"] as? Bool == true, "\(audit)")
        // A trainer may think again; both words stay, and the later counts.
        try desk.run("sign-off", theirs, "--by", "t-1", "--note", "Fair.").ended(0)
        try desk.run("sign-off", theirs, "--by", "t-1", "--refuse", "--note", "No.").ended(0)
        let report = try desk.run("report", "a-1", "--market", "business", "--json")
        let words = try #require(try Self.json(report)["sign_offs"] as? [[String: Any]])
        #expect(words.map { $0["decision"] as? String } == ["refused"])
        let after = try Self.json(desk.run("audit", "--json"))
        #expect(after["ledger"] as? Int == ledger.map { $0 + 2 })
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
    func `an exported audit is verified by sha256sum and python alone`() throws {
        let desk = try Desk()
        try desk.open()
        try desk.assess().ended(0)
        let practice = ["Is that Mr Hollis? My secret practice line."]
        _ = try desk.run("call", "cheque-in-the-post", "--trainee", "a-1", say: practice)
        let folder = desk.workshop.at("audit")
        let export = try desk.run("audit", "export", folder)
        export.ended(0)
        try desk.run("audit", "export", folder).ended(2)
        func check(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            process.currentDirectoryURL = URL(fileURLWithPath: folder)
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: said, as: UTF8.self))
        }
        let sums = try check("/usr/bin/sha256sum", ["--check", "--quiet", "SHA256SUMS"])
        #expect(sums.0 == 0, "\(sums.1)")
        let sound = try check("/usr/bin/python3", ["verify.py"])
        #expect(sound.0 == 0, "\(sound.1)")
        #expect(sound.1.contains("of 2 calls follow, 2 of the ledger"), "\(sound.1)")
        let records = folder + "/records.jsonl"
        let text = try String(contentsOfFile: records, encoding: .utf8)
        #expect(!text.contains("My secret practice line"))
        #expect(text.contains("who am I speaking to"))
        try text.replacingOccurrences(of: "Thank you, goodbye", with: "I am sorry, goodbye")
            .write(toFile: records, atomically: true, encoding: .utf8)
        let altered = try check("/usr/bin/python3", ["verify.py"])
        #expect(altered.0 == 1)
        #expect(altered.1.contains("what it says was altered"), "\(altered.1)")
        #expect(try check("/usr/bin/sha256sum", ["--check", "--quiet", "SHA256SUMS"]).0 == 1)
        var lines = text.split(separator: "\n")
        lines.remove(at: 2)
        try (lines.joined(separator: "\n") + "\n")
            .write(toFile: records, atomically: true, encoding: .utf8)
        #expect(try check("/usr/bin/python3", ["verify.py"]).1.contains("is missing"))
    }
}

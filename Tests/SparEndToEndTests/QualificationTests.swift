import Foundation
import SparTerminalSupport
import Testing

/// From the roster to an open gate, and every way it closes again, through the real program.
struct QualificationTests {
    /// A library of its own whose policy short calls can meet, and a store with two people.
    struct House: ~Copyable {
        let workshop: Workshop
        let library: String

        init() throws {
            workshop = try Workshop()
            library = workshop.at("library")
        }

        /// Copies the library and sets how many calls the policy asks for.
        func furnish(calls: Int) throws {
            try workshop.furnishLibrary(scenarios: calls + 2)
            let policy = """
                policy: a test
                terms:
                  drawn_from: [business, consumer]
                  calls: \(calls)
                  minutes: 30
                  marks:
                    overall: {mean: 1}
                  automatic_fails: 99
                  major_breaches: 99
                  recent_days: 90
                  attempts: 2
                  waiting_days: 7
                  sign_off_percent: 25
                  valid_months: 12
                  pack_change: dated
                markets:
                  business: {}

                """
            try policy.write(
                toFile: library + "/Scoring/policy.yaml",
                atomically: true,
                encoding: .utf8
            )
        }

        func run(_ arguments: [String], say lines: [String] = []) throws -> Finished {
            try spar(
                arguments,
                input: Data(lines.map { $0 + "\n" }.joined().utf8),
                environment: environment
            )
        }

        var environment: [String: String] {
            [
                "SPAR_HOME": library, "SPAR_RECORDS": workshop.at("r.sqlite"),
                "XDG_STATE_HOME": workshop.at("state"),
                "XDG_CONFIG_HOME": workshop.at("config"), "HOME": workshop.path,
            ]
        }

        func run(_ arguments: String...) throws -> Finished { try run(arguments) }

        /// The gate's status and reason.
        func gate(_ options: String...) throws -> String {
            let run = try run(["gate", "a-1", "--market", "business", "--json"] + options)
            let answer = try AssessmentTests.json(run)
            return "\(run.status) \(answer["reason"] as? String ?? "")"
        }

        /// What `spar verify` says of a token, public keys and status list written to files.
        func verify(_ token: String, exporting: Bool = true) throws -> String {
            let (keys, status) = (workshop.at("keys.jwks"), workshop.at("status"))
            if exporting {
                try run("keys", "export").output.write(to: URL(fileURLWithPath: keys))
                let list = try run("keys", "status")
                list.ended(0)
                try list.output.write(to: URL(fileURLWithPath: status))
                let report = try run("report", "a-1", "--credential", workshop.at(token))
                report.ended(0)
            }
            let run = try run(
                "verify",
                workshop.at(token),
                "--trust",
                keys,
                "--status",
                status,
                "--json"
            )
            return "\(run.status) \(try AssessmentTests.json(run)["reason"] as? String ?? "")"
        }

        /// Holds one assessment; its id.
        func assess() throws -> String {
            let run = try run(
                ["call", "--assessment", "--trainee", "a-1", "--json"],
                say: [
                    "Good morning, this is Ana Ruiz, may I ask who I am speaking to please?",
                    "Could you pay the full amount today, please?", "Thank you, goodbye.",
                ]
            )
            run.ended(0)
            let words = run.talk.split { $0.isWhitespace }
            let id = try #require(words.last { $0.hasPrefix("c-") })
            return String(id.hasSuffix(".") ? id.dropLast() : id)
        }

        /// Changes a file of the library.
        func change(_ file: String, _ old: String, _ new: String) throws {
            let path = library + "/" + file
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try text.replacingOccurrences(of: old, with: new)
                .write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    @Test func `eight calls and two sign-offs open the gate, and each doubt closes it`() throws {
        let house = try House()
        try house.furnish(calls: 8)
        try house.run("roster", "add", "a-1").ended(0)
        try house.run("roster", "add", "t-1", "--role", "trainer").ended(0)
        let key = try house.run(
            "keys",
            "new",
            "--issuer-name",
            "Test House",
            "--issuer-url",
            "https://example.org/house"
        )
        key.ended(0)
        #expect(try house.gate() == "1 not-qualified")
        var calls: [String] = []
        for _ in 1...8 { calls.append(try house.assess()) }
        #expect(Set(calls).count == 8)
        let early = try house.run("qualify", "a-1")
        early.ended(1)
        #expect(early.text.contains("accepted 0 of"), "\(early.text)")
        for call in calls.prefix(2) {
            let word = try house.run("sign-off", call, "--by", "t-1", "--note", "Read it.")
            word.ended(0)
        }
        let yes = try house.run("qualify", "a-1")
        yes.ended(0)
        #expect(try house.run("report", "a-1").text.contains("a-1"))
        #expect(try house.gate() == "0 qualified")
        let sound = try house.run("audit")
        sound.ended(0)

        // Time.
        #expect(try house.gate("--on", "2099-01-01") == "1 expired")
        #expect(try house.gate("--on", "2020-01-01") == "1 before-issue")

        // A rule pack whose sources were read anew.
        let pack = "Scoring/packs/business-conduct.yaml"
        let before = try String(contentsOfFile: house.library + "/" + pack, encoding: .utf8)
        try house.change(pack, "as_of: 2026", "as_of: 2027")
        #expect(try house.gate() == "1 pack-changed")
        try before.write(toFile: house.library + "/" + pack, atomically: true, encoding: .utf8)
        #expect(try house.gate() == "0 qualified")

        // Elsewhere, with files alone.
        #expect(try house.verify("a-1.jwt") == "0 valid")
        try house.change("../a-1.jwt", ".", ".A")
        #expect(try house.verify("a-1.jwt", exporting: false).hasPrefix("1 "))

        // A new key signs; the old one verifies until it is withdrawn.
        try house.run("keys", "new", "--algorithm", "RS256").ended(0)
        #expect(try house.gate() == "0 qualified")
        let old = key.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let withdrawn = try house.run("keys", "withdraw", old, "--reason", "lost")
        withdrawn.ended(0)
        #expect(try house.gate() == "1 bad-credential")
        #expect(try house.run("audit").text.contains("[credential-unsound]"))
        let again = try house.run("qualify", "a-1", "--algorithm", "RS256")
        again.ended(0)
        #expect(try house.gate() == "0 qualified")
        #expect(try house.verify("a-1.jwt") == "0 valid")

        // Whoever left, and came back.
        try house.run("roster", "leave", "a-1").ended(0)
        #expect(try house.gate() == "1 has-left")
        try house.run("backup", house.workshop.at("evening.sqlite")).ended(0)
        try house.run("roster", "add", "a-1").ended(0)
        #expect(try house.gate() == "0 qualified")

        // A revocation, and a copy of the store from before it.
        let yesterday = house.workshop.at("yesterday.sqlite")
        try house.run("backup", yesterday).ended(0)
        try house.run("backup", yesterday).ended(2)
        try house.run("revoke", "a-1", "--reason", "complaints").ended(0)
        #expect(try house.gate() == "1 revoked")
        #expect(try house.verify("a-1.jwt") == "1 revoked")
        let store = house.workshop.at("r.sqlite")
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + end) }
        try FileManager.default.copyItem(atPath: yesterday, toPath: store)
        #expect(try house.gate() == "1 store-unreadable")
        #expect(try house.run("audit").text.contains("[store-set-back]"))
    }

    @Test func `a gate kept open sees at once what other programs do`() throws {
        let house = try House()
        try house.furnish(calls: 1)
        try house.run("roster", "add", "a-1").ended(0)
        try house.run("roster", "add", "t-1", "--role", "trainer").ended(0)
        try house.run("keys", "new", "--issuer-name", "Test House").ended(0)
        let call = try house.assess()
        try house.run("sign-off", call, "--by", "t-1", "--note", "Read it.").ended(0)
        let gate = try OpenGate(house)
        #expect(try gate.ask("a-1 business") == "not-qualified")
        try house.run("qualify", "a-1").ended(0)
        #expect(try gate.ask("a-1 business") == "qualified")
        #expect(try gate.ask("a-1") == "not-qualified")
        #expect(try gate.ask("nobody business") == "unknown-agent")
        #expect(try gate.ask("a-1 business today") == "bad-question")
        let together = ["a-1 business", "a-1 business today", "nobody business", "a-1 business"]
        #expect(
            try gate.ask(together) == ["qualified", "bad-question", "unknown-agent", "qualified"]
        )
        try house.run("roster", "leave", "a-1").ended(0)
        #expect(try gate.ask("a-1 business") == "has-left")
        try house.run("roster", "add", "a-1").ended(0)
        #expect(try gate.ask("a-1 business") == "qualified")
        try house.run("revoke", "a-1", "--reason", " ").ended(64)
        try house.run("revoke", "a-1", "--reason", "complaints").ended(0)
        #expect(try gate.ask("a-1 business") == "revoked")
        #expect(try gate.end() == 0)
    }

    /// `spar gate --stdin`, asked a line at a time.
    struct OpenGate: ~Copyable {
        private let process = Process()
        private let questions = Pipe()
        private let answers = Pipe()

        init(_ house: borrowing House) throws {
            process.executableURL = URL(fileURLWithPath: BuiltProgram.path("spar"))
            process.arguments = ["gate", "--stdin"]
            process.currentDirectoryURL = URL(fileURLWithPath: repository)
            process.environment = ProcessInfo.processInfo.environment
                .merging(house.environment) { $1 }
            process.standardInput = questions
            process.standardOutput = answers
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        /// The reason of the answer to a line.
        func ask(_ line: String) throws -> String? { try ask([line])[0] }

        /// The reasons of the answers to lines that come together.
        func ask(_ lines: [String]) throws -> [String?] {
            let text = lines.map { $0 + "\n" }.joined()
            try questions.fileHandleForWriting.write(contentsOf: Data(text.utf8))
            return try lines.map { _ in try reason() }
        }

        private func reason() throws -> String? {
            var answer = Data()
            while let byte = try answers.fileHandleForReading.read(upToCount: 1), byte.first != 10 {
                answer += byte
            }
            let json = try JSONSerialization.jsonObject(with: answer) as? [String: Any]
            return json?["reason"] as? String
        }

        /// Its status after the last question.
        func end() throws -> Int32 {
            try questions.fileHandleForWriting.close()
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    @Test func `after two attempts that failed there is a wait`() throws {
        let house = try House()
        try house.furnish(calls: 1)
        try house.change("Scoring/policy.yaml", "overall: {mean: 1}", "overall: {mean: 100}")
        try house.run("roster", "add", "a-1").ended(0)
        _ = try house.assess()
        _ = try house.assess()
        let third = try house.run(["call", "--assessment", "--trainee", "a-1"])
        third.ended(1)
        #expect(third.talk.contains("2 attempts failed; the next may begin on"), "\(third.talk)")
    }
}

import Foundation
import Testing

/// The roster through the real program.
struct RosterTests {
    /// Runs the program with a store and notes of the workshop's own.
    static func run(
        _ arguments: String...,
        in workshop: borrowing Workshop,
        input: String = ""
    ) throws -> Finished {
        try spar(
            arguments,
            input: Data(input.utf8),
            environment: [
                "SPAR_RECORDS": workshop.at("r.sqlite"),
                "XDG_STATE_HOME": workshop.at("state"),
            ]
        )
    }

    static let users =
        "\u{FEFF}sourcedId,status,enabledUser,orgSourcedIds,role,givenName,familyName,email\r\n"
        + "a-1,active,true,o-1,student,Ana,\"Ruiz, \"\"La\"\"\",ana@example.org\r\n"
        + "t-1,,,o-1,teacher,Tom,=HYPERLINK(1),\r\n"
        + "l-1,active,true,o-1,administrator,Lea,Ott,\r\n"
        + "x-1,tobedeleted,true,o-1,student,,,\r\n"

    @Test func `a file is tried, entered, and entering it again changes nothing`() throws {
        let workshop = try Workshop()
        let file = try workshop.write(Self.users, to: "users.csv")
        let tried = try Self.run("roster", "import", file, "--dry-run", in: workshop)
        tried.ended(0)
        #expect(tried.text.contains("4 would be added: a-1, t-1, l-1, x-1"))
        #expect(tried.text.contains("not read, not kept: orgSourcedIds, email"))
        #expect(try Self.run("roster", "list", in: workshop).text.isEmpty)
        #expect(try Self.run("roster", "import", file, in: workshop).text.contains("4 added"))
        let again = try Self.run("roster", "import", file, "--json", in: workshop)
        #expect(again.text.contains("\"unchanged\" : 4"))
        let listed = try Self.run("roster", "--all", in: workshop)
        #expect(listed.text.contains("a-1  trainee          Ana Ruiz, \"La\""), "\(listed.text)")
        #expect(listed.text.contains("left"))
        let store = try Data(contentsOf: URL(fileURLWithPath: workshop.at("r.sqlite")))
        #expect(store.range(of: Data("ana@example.org".utf8)) == nil)
    }

    @Test func `an export opens in no spreadsheet as a formula, and comes back as it was`() throws {
        let workshop = try Workshop()
        let file = try workshop.write(Self.users, to: "users.csv")
        _ = try Self.run("roster", "import", file, in: workshop)
        let export = try Self.run("roster", "export", in: workshop).text
        #expect(export.contains("t-1,active,true,teacher,Tom,'=HYPERLINK(1)\r\n"))
        #expect(export.contains(#"a-1,active,true,student,"Ana Ruiz,","""La"""#))
        let back = try Self.run("roster", "import", "-", "--json", in: workshop, input: export)
        #expect(back.text.contains("\"unchanged\" : 4"), "\(back.text)")
    }

    @Test(arguments: [
        ("", "1: error: the file is empty"),
        ("sourcedId,givenName\na,b\n", "1: error: role: this column is missing"),
        ("SourcedID,role\na,student\n", "1: error: SourcedID: write it `sourcedId`"),
        ("sourcedId,role\nb-1,student\na-1,pupil\n", "3: error: role: `pupil` is no role here"),
        ("sourcedId,role\n-1,student\n", "2: error: sourcedId: `-1` begins with `-`"),
        ("sourcedId,role\na b,student\n", "2: error: sourcedId: `a b` holds more than"),
        ("sourcedId,role\nforgotten-1,student\n", "kept for people who were forgotten"),
        ("sourcedId,role\na,student\na,teacher\n", "3: error: sourcedId: `a` stands on line 2"),
        ("sourcedId,role\na,student,x\n", "2: error: 3 cells where the first line names 2"),
        ("sourcedId,role\n\"a,student\n", "2: error: a quoted cell begins here and has no end"),
        ("sourcedId,role,status\na,student,gone\n", "2: error: status: `gone` is neither"),
    ])
    func `a file with a fault enters nobody and names it`(text: String, fault: String) throws {
        let workshop = try Workshop()
        let run = try Self.run("roster", "import", "-", in: workshop, input: text)
        run.ended(1)
        #expect(run.text.contains("<stdin>:" + fault) || run.text.contains(fault), "\(run.text)")
        #expect(try Self.run("roster", "list", in: workshop).text.isEmpty)
    }

    @Test func `a person is added, leaves, and is back by being added again`() throws {
        let workshop = try Workshop()
        let made = try Self.run("roster", "add", "--name", "Kim Li", in: workshop)
        let id = made.text.trimmingCharacters(in: .newlines)
        #expect(id.hasPrefix("p-"))
        try Self.run("roster", "leave", id, in: workshop).ended(0)
        #expect(try Self.run("roster", in: workshop).text.isEmpty)
        #expect(try Self.run("roster", "add", id, in: workshop).text == id + "\n")
        #expect(try Self.run("roster", in: workshop).text.contains("Kim Li"))
        try Self.run("roster", "leave", "nobody", in: workshop).ended(2)
        try Self.run("roster", "add", "a b", in: workshop).ended(64)
    }

    @Test func `only a compliance lead has somebody forgotten, and never themself`() throws {
        let workshop = try Workshop()
        for (id, role) in [("a-1", "trainee"), ("l-1", "compliance-lead")] {
            _ = try Self.run("roster", "add", id, "--role", role, in: workshop)
        }
        func forget(_ id: String, by: String) throws -> Int32 {
            try Self.run(
                "roster",
                "forget",
                id,
                "--by",
                by,
                "--reason",
                "asked",
                in: workshop
            ).status
        }
        #expect(try forget("l-1", by: "a-1") == 1)
        #expect(try forget("l-1", by: "l-1") == 1)
        #expect(try forget("nobody", by: "l-1") == 2)
        #expect(try forget("a-1", by: "l-1") == 0)
        #expect(try !Self.run("roster", "--all", in: workshop).text.contains("a-1"))
    }
}

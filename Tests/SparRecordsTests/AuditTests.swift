import Foundation
import SparModel
import SparRecords
import Testing

/// Attacks on the store by somebody who can write its file, each found and named.
struct AuditTests {
    let folder: Folder
    let store: CallStore

    private static let minute: Int64 = 60_000
    private static let begun: Int64 = 1_773_138_000_000

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
        try store.enter(
            [
                Person(id: "a-1", role: .trainee), Person(id: "a-2", role: .trainee),
                Person(id: "t-1", role: .trainer),
            ],
            at: Self.begun - 1
        )
        try assess("c-1", of: "a-1", seed: 11, at: Self.begun)
        try assess("c-2", of: "a-2", seed: 12, at: Self.begun + 10 * Self.minute)
        try assess("c-3", of: "a-1", seed: 13, at: Self.begun + 20 * Self.minute)
        try store.signOff("c-1", by: "t-1", decision: .accepted, note: "Fair.", at: Self.begun + 1)
    }

    static let terms = AssessmentTerms(
        market: .business,
        candidates: ["cheque-in-the-post", "you-people-again"],
        draw: 4,
        minutes: 30,
        rubricDigest: "r",
        packDigests: ["p": "d"],
        policyDigest: "q",
        modelDigest: "m",
        programDigest: "b",
        programVersion: "1"
    )

    private func assess(
        _ call: String,
        of agent: String,
        seed: UInt64,
        at begun: Int64,
        terms: AssessmentTerms = AuditTests.terms,
        deeds: [CallEntry.Deed] = [.said("line 1"), .said("line 2"), .hungUp],
        finished: Int64? = minute
    ) throws {
        try store.begin(
            CallOpening(
                call: call,
                scenario: "cheque-in-the-post",
                scenarioDigest: String(repeating: "ab", count: 32),
                seed: seed,
                trainee: agent,
                mode: .assessment,
                startedAt: begun,
                assessment: terms
            ),
            opening: [.make()]
        )
        for (index, deed) in deeds.enumerated() {
            try store.append(
                CallEntry(deed, at: begun + Int64(index)),
                replies: [.make("answer \(index)")],
                to: call,
                at: index + 1
            )
        }
        guard let finished else { return }
        try store.finish(call, ending: .traineeHungUp, at: begun + finished)
        try store.keep(
            scorecard: "{}",
            overall: 40,
            passed: false,
            rubricDigest: "r",
            for: call,
            at: begun + finished
        )
    }

    private func codes() throws -> [AuditFinding.Code] { try store.audit().findings.map(\.code) }

    @Test func `what an assessment is bound to comes back as it was kept`() throws {
        #expect(try store.call("c-1")?.opening.assessment == Self.terms)
    }

    @Test func `an untouched store has nothing to find`() throws {
        let audit = try store.audit()
        #expect(audit.findings.isEmpty, "\(audit.findings)")
        #expect(audit.isSound)
        let walked: [Int] = [audit.calls, audit.assessments, audit.records, audit.ledger]
        #expect(walked == [3, 3, 18, 4])
    }

    @Test(arguments: [
        (
            "UPDATE entry SET body = replace(body, 'line 2', 'sorry') WHERE call = 'c-1'",
            AuditFinding.Code.recordAltered, "entry 2 of call `c-1` was altered"
        ),
        (
            "UPDATE scorecard SET overall = 95, passed = 1 WHERE call = 'c-1'", .recordAltered,
            "scorecard 1 of call `c-1` was altered"
        ),
        (
            "UPDATE call SET started_at = started_at - 864000000 WHERE id = 'c-2'", .recordAltered,
            "call `c-2` (number 2) was altered"
        ),
        (
            "UPDATE finish SET at = at + 1 WHERE call = 'c-3'", .recordAltered,
            "the end of call `c-3` was altered"
        ),
        (
            "UPDATE call SET body = replace(body, '\"seed\":\"12\"', '\"seed\":\"99\"') WHERE id = 'c-2'",
            .recordAltered, "call `c-2` (number 2) was altered"
        ),
        ("DELETE FROM call WHERE id = 'c-2'", .recordMissing, "call number 2 is missing"),
        ("DELETE FROM call WHERE id = 'c-3'", .recordMissing, "call number 3 is missing"),
        (
            "DELETE FROM entry WHERE call = 'c-3' AND position = 3", .recordMissing,
            "entry 3 of call `c-3` is missing"
        ),
        (
            """
            UPDATE call SET number = 9 WHERE number = 2; UPDATE call SET number = 2 WHERE number = 3;
            UPDATE call SET number = 3 WHERE number = 9
            """, .recordReordered, "call `c-3` (number 2) was moved"
        ),
        (
            "UPDATE ledger SET body = replace(body, 'trainee', 'trainer') WHERE subject = 'a-1'",
            .recordAltered, "person record 1 of the ledger was altered"
        ),
        (
            "UPDATE ledger SET body = replace(body, 'Fair', 'Good') WHERE kind = 'sign-off'",
            .recordAltered, "sign-off record 4 of the ledger was altered"
        ),
        (
            "DELETE FROM ledger WHERE number = 2", .recordMissing,
            "record 2 of the ledger is missing"
        ),
        (
            "DELETE FROM ledger WHERE number = 4", .recordMissing,
            "record 4 of the ledger is missing"
        ),
    ])
    func `an attack on the file is named`(
        sql: String,
        code: AuditFinding.Code,
        text: String
    ) throws {
        try folder.tamper(sql)
        let audit = try store.audit()
        #expect(!audit.isSound)
        #expect(audit.findings.first?.code == code, "\(audit.findings)")
        #expect(audit.findings.contains { $0.text == text }, "\(audit.findings)")
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808"])
    func `a time at the end of all times is a fault, not a crash`(time: String) throws {
        try folder.tamper(
            """
            UPDATE call SET started_at = \(time), body = json_replace(body, '$.startedAt', \(time))
            WHERE id = 'c-2';
            UPDATE ledger SET at = \(time), body = json_replace(body, '$.at', \(time))
            WHERE number = 2;
            """
        )
        #expect(try !store.audit().isSound)
    }

    @Test func `every fault is named, not only the first`() throws {
        try folder.tamper(
            """
            UPDATE entry SET body = replace(body, 'line 1', 'x') WHERE call IN ('c-1', 'c-3');
            UPDATE scorecard SET overall = 99 WHERE call = 'c-2';
            """
        )
        #expect(try store.audit().findings.map(\.call) == ["c-1", "c-2", "c-3"])
    }

    /// Somebody else's good call under one's own name.
    @Test func `another's call copied is called a copy`() throws {
        try folder.tamper(
            """
            INSERT INTO call SELECT 4, 'c-4', 'a-1', scenario, mode, started_at + 9000000,
                replace(replace(body, 'c-2', 'c-4'), 'a-2', 'a-1'), salt, content, digest, salt
            FROM call WHERE id = 'c-2';
            INSERT INTO entry SELECT 'c-4', position, link, body, salt, content, previous, digest
            FROM entry WHERE call = 'c-2';
            INSERT INTO head SELECT 'c-4', entries, finishes, scorecards, digest
            FROM head WHERE call = 'c-2';
            UPDATE register SET calls = 4;
            """
        )
        let findings = try store.audit().findings
        #expect(
            findings.contains { $0.code == .recordDuplicated && $0.call == "c-4" },
            "\(findings)"
        )
    }

    /// The work of somebody who knows the format and seals the copy anew.
    @Test func `a copy sealed as a record of its own is given away by its seed`() throws {
        try assess("c-4", of: "a-1", seed: 12, at: Self.begun + 40 * Self.minute)
        let found = try store.audit().findings
        #expect(found.map(\.text) == ["call `c-4` has the seed of `c-2`: a copy"])
    }

    @Test func `a clock set back is noticed`() throws {
        try assess("c-4", of: "a-1", seed: 14, at: Self.begun - 90 * Self.minute)
        #expect(try codes().contains(.clockSetBack))
    }

    @Test func `an assessment is held against its own terms`() throws {
        let later = Self.begun + 60 * Self.minute
        var other = Self.terms
        other.draw = 5
        try assess("c-4", of: "a-1", seed: 21, at: later, terms: other)
        try assess("c-5", of: "a-2", seed: 22, at: later, deeds: [.said("x"), .undid])
        try assess("c-6", of: "nobody", seed: 23, at: later)
        try assess("c-7", of: "a-1", seed: 24, at: later + 5 * Self.minute, finished: nil)
        try assess("c-8", of: "a-1", seed: 25, at: later + 10 * Self.minute)
        try store.append(
            CallEntry(.said("late"), at: later + 60 * Self.minute),
            replies: [],
            to: "c-7",
            at: 4
        )
        let found = try store.audit().findings.map { "\($0.call ?? "") \($0.code.rawValue)" }
        #expect(
            found == [
                "c-4 not-drawn", "c-5 undone", "c-6 not-on-roster", "c-7 over-time",
                "c-8 two-at-once",
            ]
        )
    }

    @Test func `a sign-off by who may not sign is named, though its chain holds`() throws {
        let end = try #require(try store.end(of: "c-2")?.hex)
        for (by, digest) in [("a-1", end), ("t-1", String(repeating: "0", count: 64))] {
            try store.enter(
                .signOff,
                about: "c-2",
                says:
                    #"{"by":"\#(by)","callDigest":"\#(digest)","decision":"accepted","note":"x"}"#,
                at: Self.begun + 9
            )
        }
        #expect(try codes() == [.wronglySigned, .wronglySigned])
    }

    /// On a busy machine somebody may be entered, called and gone within the minute that clocks
    /// are given.
    @Test func `who leaves right after a call, or comes back, was on the roster in it`() throws {
        let left = Self.begun + 20 * Self.minute + 30_000
        try store.enter([Person(id: "a-1", role: .trainee, status: .left)], at: left)
        #expect(try codes().isEmpty)
        try store.enter([Person(id: "a-1", role: .trainee)], at: left + 2 * Self.minute)
        #expect(try codes().isEmpty)
        try assess("c-4", of: "a-1", seed: 14, at: left + 3 * Self.minute)
        #expect(try codes().isEmpty)
    }

    @Test func `a call held long after its agent had left is named`() throws {
        let left = Self.begun + 30 * Self.minute
        try store.enter([Person(id: "a-1", role: .trainee, status: .left)], at: left)
        try assess("c-4", of: "a-1", seed: 14, at: left + 5 * Self.minute)
        #expect(try codes() == [.notOnRoster])
    }

    @Test func `a sign-off holds though its trainer leaves, and none holds after`() throws {
        let left = Person(id: "t-1", role: .trainer, status: .left)
        try store.enter([left], at: Self.begun + 2)
        #expect(try codes().isEmpty)
        let end = try #require(try store.end(of: "c-2")?.hex)
        let says = #"{"by":"t-1","callDigest":"\#(end)","decision":"accepted","note":"x"}"#
        try store.enter(.signOff, about: "c-2", says: says, at: Self.begun + 3)
        #expect(try codes() == [.wronglySigned])
    }

    @Test func `an audit against the notes tells what no chain can`() throws {
        let notes = AnchorFile(folder: folder.path + "/away", store: try store.identity())
        var audit = try store.audit()
        try store.audit(&audit, against: notes)
        #expect(audit.findings.map(\.code) == [.notNoted])
        #expect(audit.isSound)
        try notes.note(store, for: .audit, at: 1)
        try assess("c-4", of: "a-1", seed: 31, at: Self.begun + 60 * Self.minute)
        try assess("c-5", of: "a-2", seed: 32, at: Self.begun + 60 * Self.minute)
        try notes.note(store, for: .assessmentEnded, call: "c-5", at: 2)
        audit = try store.audit()
        try store.audit(&audit, against: notes)
        #expect(audit.findings.map(\.call) == ["c-4"])
        try folder.tamper(
            """
            DELETE FROM ledger WHERE number = 4;
            UPDATE ledger_head SET records = 3,
                digest = (SELECT digest FROM ledger WHERE number = 3)
            """
        )
        audit = try store.audit()
        #expect(audit.isSound)
        try store.audit(&audit, against: notes)
        #expect(audit.findings.contains { $0.code == .storeSetBack && $0.weight == .fault })
    }

    @Test func `a backup is taken while a writer writes, and put back it says so`() throws {
        let probe = try Probe([folder.store, "c-9", "0"])
        _ = probe.firstWords()
        let report = try store.backup(to: folder.path + "/backup.sqlite")
        probe.kill()
        _ = try probe.lines()
        #expect(report.isSound)
        #expect(report.calls == 4)
        #expect(try folder.mode("backup.sqlite") == 0o600)
        let names = try folder.names().filter { $0.hasPrefix("backup") }
        #expect(names == ["backup.sqlite"])
        #expect(throws: StoreError.self) { try store.backup(to: folder.path + "/backup.sqlite") }
        try assess("c-5", of: "a-2", seed: 41, at: Self.begun + 60 * Self.minute)
        let backup = try CallStore.open(at: folder.path + "/backup.sqlite")
        try store.restore(from: backup, reason: "the disk failed", at: Self.begun + 99)
        #expect(try store.call("c-5") == nil)
        #expect(try store.ledger(.restored).first?.says == #"{"reason":"the disk failed"}"#)
        #expect(try store.verify().isSound)
    }
}

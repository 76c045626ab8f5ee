import SparModel
import SparRecords
import Testing

struct TamperingTests {
    let folder: Folder
    let store: CallStore

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
        try store.fill()
    }

    private static func swap(_ table: String, _ column: String, _ a: Int, _ b: Int) -> String {
        let mine = table == "call" ? "" : "call = 'c-1' AND"
        return """
            UPDATE \(table) SET \(column) = 99 WHERE \(mine) \(column) = \(a);
            UPDATE \(table) SET \(column) = \(a) WHERE \(mine) \(column) = \(b);
            UPDATE \(table) SET \(column) = \(b) WHERE \(mine) \(column) = 99;
            """
    }

    @Test func `an untouched store is sound`() throws {
        let report = try store.verify()
        #expect(report == ChainReport(calls: 2, records: 14, fault: nil))
        #expect(report.isSound)
        #expect(try store.verify(call: "c-2")?.records == 7)
        #expect(try store.verify(call: "c-9") == nil)
    }

    @Test(arguments: [
        ("UPDATE entry SET body = replace(body, 'line 2', 'line X') WHERE call = 'c-1'", 2),
        ("UPDATE entry SET body = replace(body, 'answer 3', 'yes') WHERE call = 'c-1'", 3),
        ("UPDATE entry SET body = '{}' WHERE call = 'c-1' AND position = 1", 1),
        ("UPDATE entry SET content = digest WHERE call = 'c-1' AND position = 2", 2),
        ("UPDATE entry SET salt = 'x' WHERE call = 'c-1' AND position = 2", 2),
        ("UPDATE entry SET previous = content WHERE call = 'c-1' AND position = 2", 2),
        ("UPDATE entry SET digest = content WHERE call = 'c-1' AND position = 2", 2),
    ])
    func `an altered entry is named`(sql: String, position: Int) throws {
        try folder.tamper(sql)
        let fault = ChainFault(record: .entry(call: "c-1", position: position), kind: .altered)
        #expect(try store.verify().fault == fault)
        #expect(try store.verify(call: "c-1")?.fault == fault)
        #expect(try store.verify(call: "c-2")?.fault == nil)
        #expect(fault.description == "entry \(position) of call `c-1` was altered")
    }

    @Test(arguments: [
        "UPDATE call SET trainee = 't-2' WHERE id = 'c-2'",
        "UPDATE call SET mode = 'assessment' WHERE id = 'c-2'",
        "UPDATE call SET started_at = started_at + 1 WHERE id = 'c-2'",
        "UPDATE call SET scenario = 'easy' WHERE id = 'c-2'",
        "UPDATE call SET body = replace(body, '\"seed\":\"1', '\"seed\":\"2') WHERE id = 'c-2'",
    ])
    func `an altered opening is named`(sql: String) throws {
        try folder.tamper(sql)
        let fault = ChainFault(record: .call(number: 2, id: "c-2"), kind: .altered)
        #expect(try store.verify().fault == fault)
        #expect(try store.verify(call: "c-2")?.fault == fault)
    }

    @Test(arguments: [
        ("UPDATE scorecard SET overall = 99", ChainFault.Record.scorecard(call: "c-1", number: 1)),
        (
            "UPDATE scorecard SET passed = 1, overall = 100 WHERE call = 'c-2' AND number = 2",
            .scorecard(call: "c-2", number: 2)
        ),
        ("UPDATE scorecard SET rubric_digest = 'x'", .scorecard(call: "c-1", number: 1)),
        ("UPDATE finish SET ending = 'payment-agreed'", .finish(call: "c-1")),
        ("UPDATE finish SET at = 77 WHERE call = 'c-2'", .finish(call: "c-2")),
        ("UPDATE head SET entries = 2, scorecards = 3", .head(call: "c-1")),
        ("UPDATE head SET digest = 'x'", .scorecard(call: "c-1", number: 2)),
        ("UPDATE register SET digest = 'x'", .call(number: 2, id: "c-2")),
    ])
    func `an altered end, grading or note is named`(
        sql: String,
        record: ChainFault.Record
    ) throws {
        try folder.tamper(sql)
        #expect(try store.verify().fault == ChainFault(record: record, kind: .altered))
    }

    @Test(arguments: [
        (
            "DELETE FROM entry WHERE call = 'c-1' AND position = 2",
            ChainFault.Record.entry(call: "c-1", position: 2)
        ),
        ("DELETE FROM entry WHERE call = 'c-2'", .entry(call: "c-2", position: 1)),
        ("DELETE FROM finish WHERE call = 'c-1'", .finish(call: "c-1")),
        ("DELETE FROM scorecard WHERE number = 1", .scorecard(call: "c-1", number: 1)),
        ("DELETE FROM scorecard WHERE number = 2", .scorecard(call: "c-1", number: 2)),
        ("DELETE FROM call WHERE number = 1", .call(number: 1, id: nil)),
        ("DELETE FROM call WHERE number = 2", .call(number: 2, id: nil)),
        ("DELETE FROM head WHERE call = 'c-2'", .head(call: "c-2")),
        ("DELETE FROM register", .head(call: nil)),
        (
            """
            DELETE FROM entry WHERE call = 'c-1' AND position = 2;
            UPDATE entry SET position = 2, link = 2 WHERE call = 'c-1' AND position = 3;
            UPDATE finish SET link = 3 WHERE call = 'c-1';
            """, .entry(call: "c-1", position: 2)
        ),
        (
            """
            DELETE FROM call WHERE number = 1; UPDATE call SET number = 1;
            UPDATE register SET calls = 1;
            """, .call(number: 1, id: nil)
        ),
    ])
    func `a missing record is named`(sql: String, record: ChainFault.Record) throws {
        try folder.tamper(sql)
        #expect(try store.verify().fault == ChainFault(record: record, kind: .missing))
    }

    @Test(arguments: [
        (swap("entry", "position", 1, 2), ChainFault.Record.entry(call: "c-1", position: 2)),
        (
            swap("entry", "position", 2, 3) + swap("entry", "link", 2, 3),
            .entry(call: "c-1", position: 2)
        ),
        (
            swap("scorecard", "number", 1, 2) + swap("scorecard", "link", 5, 6),
            .scorecard(call: "c-1", number: 1)
        ),
        (swap("call", "number", 1, 2), .call(number: 1, id: "c-2")),
    ])
    func `a moved record is named`(sql: String, record: ChainFault.Record) throws {
        try folder.tamper(sql)
        #expect(try store.verify().fault == ChainFault(record: record, kind: .reordered))
    }

    @Test func `a record put in from outside is named`() throws {
        try folder.tamper(
            """
            INSERT INTO entry SELECT 'c-1', 4, 7, body, salt, content, previous, digest
            FROM entry WHERE call = 'c-2' AND position = 3
            """
        )
        let fault = ChainFault(record: .entry(call: "c-1", position: 4), kind: .added)
        #expect(try store.verify().fault == fault)
    }

    @Test func `a call copied under another name is named`() throws {
        try folder.tamper(
            """
            INSERT INTO call SELECT 3, 'c-3', trainee, scenario, mode, started_at,
                replace(body, 'c-1', 'c-3'), salt, content, previous, content
            FROM call WHERE id = 'c-1'; UPDATE register SET calls = 3
            """
        )
        let fault = ChainFault(record: .call(number: 3, id: "c-3"), kind: .altered)
        #expect(try store.verify().fault == fault)
    }

    @Test func `a call with a gap is not read as a shorter one`() throws {
        try folder.tamper("DELETE FROM entry WHERE call = 'c-1' AND position = 2")
        #expect(
            throws: StoreError.corrupt(
                path: folder.store,
                what: "entry 2 of call `c-1` cannot be read"
            )
        ) {
            try store.call("c-1")
        }
        #expect(try store.call("c-2")?.entries.count == 3)
    }

    /// The work of somebody who knows the format: the record fits its own digest again.
    @Test func `a record replaced by a sound one is named by the next`() throws {
        let other = try Folder()
        let twin = try CallStore.open(at: other.store)
        try twin.fill()
        try folder.tamper(
            """
            ATTACH '\(other.store)' AS twin;
            DELETE FROM entry WHERE call = 'c-1' AND position = 1;
            INSERT INTO entry SELECT * FROM twin.entry WHERE call = 'c-1' AND position = 1;
            """
        )
        #expect(try store.verify().fault?.record == .entry(call: "c-1", position: 1))
    }

    @Test func `a store's own code cannot change a record by a slip`() throws {
        let copy = try Folder()
        let guarded = try CallStore.open(at: copy.store)
        try guarded.fill()
        for sql in ["UPDATE entry SET body = '{}'", "DELETE FROM scorecard"] {
            #expect(throws: (any Error).self) { try copy.run(sql) }
        }
        #expect(try guarded.verify().fault == nil)
    }
}

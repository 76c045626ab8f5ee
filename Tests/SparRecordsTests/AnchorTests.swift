import Foundation
import SparModel
import SparRecords
import Testing

struct AnchorTests {
    let folder: Folder
    let store: CallStore
    let notes: AnchorFile

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
        try store.fill()
        notes = AnchorFile(folder: folder.path + "/away", store: try store.identity())
        try notes.note(store, for: .assessmentEnded, call: "c-2", at: 1_795_000_000_000)
    }

    private func kind(_ work: () throws -> Void) -> AnchorFault.Kind? {
        do {
            try work()
            return nil
        } catch {
            return (error as? AnchorFault)?.kind
        }
    }

    @Test func `a store that only grew agrees with its notes`() throws {
        try store.begin(.make(call: "c-3"), opening: [])
        try store.enter([Person(id: "a", role: .trainee)], at: 1)
        try notes.check(store)
        try notes.note(store, for: .roster, at: 2)
        try notes.check(store)
        #expect(try notes.anchors().map(\.calls) == [2, 3])
    }

    @Test func `yesterday's copy put back is noticed`() throws {
        let copy = try Folder()
        try FileManager.default.copyItem(atPath: folder.store, toPath: copy.store)
        for end in ["-wal", "-shm"] {
            try? FileManager.default.copyItem(
                atPath: folder.store + end,
                toPath: copy.store + end
            )
        }
        try store.begin(.make(call: "c-3", mode: .assessment), opening: [])
        try notes.note(store, for: .assessmentBegan, call: "c-3", at: 2)
        let yesterday = try CallStore.open(at: copy.store)
        #expect(try yesterday.verify().isSound)
        #expect(kind { try notes.check(yesterday) } == .rolledBack)
        #expect(kind { try notes.note(yesterday, for: .roster, at: 3) } == .rolledBack)
        // Another call of the same number does not stand for the one that was noted.
        try yesterday.begin(.make(call: "c-4"), opening: [])
        #expect(kind { try notes.check(yesterday) } == .rewritten)
        // A restoration is said, and the notes go on from there.
        try notes.note(yesterday, for: .restored, reason: "the disk failed", at: 4)
        try notes.check(yesterday)
    }

    @Test func `a call whose end was cut off is noticed though its chain holds`() throws {
        try folder.tamper(
            """
            DELETE FROM scorecard WHERE call = 'c-2'; DELETE FROM finish WHERE call = 'c-2';
            UPDATE head SET scorecards = 0, finishes = 0, digest =
                (SELECT digest FROM entry WHERE call = 'c-2' AND position = 3) WHERE call = 'c-2';
            """
        )
        #expect(try store.verify().isSound)
        #expect(kind { try notes.check(store) } == .rolledBack)
    }

    @Test func `a ledger that lost its last record is noticed`() throws {
        try store.enter([Person(id: "a", role: .trainee)], at: 1)
        try notes.note(store, for: .roster, at: 2)
        try folder.tamper(
            """
            DELETE FROM ledger;
            UPDATE ledger_head SET records = 0, digest = (SELECT previous FROM call WHERE number = 1)
            """
        )
        #expect(kind { try notes.check(store) } == .rolledBack)
    }

    @Test func `notes that were altered, cut short within, or of another store are named`() throws {
        try notes.note(store, for: .audit, at: 2)
        try notes.note(store, for: .audit, at: 3)
        let text = try String(contentsOfFile: notes.path, encoding: .utf8)
        var lines = text.split(separator: "\n")
        lines.remove(at: 1)
        try (lines.joined(separator: "\n") + "\n")
            .write(toFile: notes.path, atomically: true, encoding: .utf8)
        #expect(kind { try notes.check(store) } == .notesAltered)
        try text.replacingOccurrences(of: "\"calls\":2", with: "\"calls\":1")
            .write(toFile: notes.path, atomically: true, encoding: .utf8)
        #expect(kind { try notes.check(store) } == .notesAltered)
        try text.write(toFile: notes.path, atomically: true, encoding: .utf8)
        let other = try CallStore.open(at: try Folder().store)
        #expect(kind { try notes.check(other) } == .otherStore)
    }

    @Test func `a line a killed writer left half written is cut, the notes go on`() throws {
        let handle = try #require(FileHandle(forWritingAtPath: notes.path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"at\":17".utf8))
        try handle.close()
        try notes.note(store, for: .audit, at: 2)
        #expect(try notes.anchors().count == 2)
    }

    @Test func `notes that cannot be written are said to be so`() throws {
        let file = AnchorFile(path: "/proc/none/notes.jsonl")
        #expect(kind { try file.prepare() } == .unreadable)
    }
}

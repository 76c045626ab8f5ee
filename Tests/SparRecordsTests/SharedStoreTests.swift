import Foundation
import GRDB
import SparModel
import SparRecords
import Testing

struct SharedStoreTests {
    @Test func `eight processes that make and fill one store lose nothing`() throws {
        let folder = try Folder()
        let probes = try (1...8).map { try Probe([folder.store, "c-\($0)", "100"]) }
        for (index, probe) in probes.enumerated() {
            let said = try probe.lines()
            #expect(said.last == "kept 100", "process \(index + 1)")
        }
        let store = try CallStore.open(at: folder.store)
        for number in 1...8 {
            let journal = try #require(try store.call("c-\(number)")).journal
            #expect(
                journal.map(\.deed) == (1...100).map { .said("line \($0) of c-\(number)") }
            )
        }
        let report = try store.verify()
        #expect(report.fault == nil)
        #expect(report.records == 8 * 101)
    }

    @Test func `a store that another process keeps locked is said to be locked`() throws {
        let folder = try Folder()
        let store = try CallStore.open(at: folder.store, tuning: .init(patience: 0.05))
        try store.fill()
        let other = try DatabaseQueue(path: folder.store)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(path: folder.store)) {
                try store.begin(.make(call: "c-3"), opening: [])
            }
            #expect(throws: StoreError.locked(path: folder.store)) {
                try CallStore.open(at: folder.store, tuning: .init(patience: 0.05))
            }
            #expect(try store.call("c-2")?.entries.count == 3)
            try db.execute(sql: "ROLLBACK")
        }
        try store.begin(.make(call: "c-3"), opening: [])
        #expect(try store.verify().calls == 3)
    }

    /// Opening looks at the file by itself, and closing a file drops the process's locks on it.
    @Test func `opening a store again leaves the first one its locks`() throws {
        let folder = try Folder()
        let first = try CallStore.open(at: folder.store)
        try first.fill()
        do { try CallStore.open(at: folder.store).begin(.make(call: "c-3"), opening: []) }
        // A process that ends alone with the file folds the log into it and removes the log.
        #expect(try Probe.output(folder.store, "c-4", "1").last == "kept 1")
        #expect(try folder.names().contains("records.sqlite-wal"))
        try first.begin(.make(call: "c-5"), opening: [])
        #expect(try CallStore.open(at: folder.store).verify().calls == 5)
        #expect(try first.verify().calls == 5)
    }
}

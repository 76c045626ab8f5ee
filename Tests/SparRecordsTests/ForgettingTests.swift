import Foundation
import SparModel
import SparRecords
import Testing

struct ForgettingTests {
    let folder: Folder
    let store: CallStore

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
        try store.fill()
        try store.enter([Person(id: "t-1", role: .trainee, name: "Ana Ruiz")], at: 1)
        try store.begin(.make(call: "c-3", trainee: "other"), opening: [])
    }

    /// All bytes of the store and of its log.
    private func bytes() throws -> Data {
        try folder.names().map(folder.bytes(of:)).reduce(Data(), +)
    }

    @Test func `what a person typed is gone from the file, and every chain holds`() throws {
        let traces = ["t-1", "Ana Ruiz", "line 2", "answer 3", "spar.scorecard"]
        for trace in traces { #expect(try bytes().range(of: Data(trace.utf8)) != nil) }
        let forgotten = try store.forget("t-1", by: "l-1", reason: "asked on 3 May", at: 2)
        #expect(forgotten?.calls == ["c-1", "c-2"])
        #expect(forgotten?.ledgerRecords == 1)
        for trace in traces {
            #expect(try bytes().range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
        #expect(try store.verify() == ChainReport(calls: 3, records: 15, fault: nil))
        #expect(try store.calls().map(\.opening.call) == ["c-3"])
        #expect(try store.call("c-1") == nil)
        #expect(try store.roster().isEmpty)
        #expect(try store.trainees() == ["forgotten-2", "other"])
        #expect(try store.forget("t-1", by: "l-1", reason: "again", at: 3) == nil)
    }

    @Test func `a record somebody emptied is no forgotten one`() throws {
        try folder.tamper("UPDATE entry SET body = 'null', salt = '' WHERE position = 2")
        let fault = ChainFault(record: .entry(call: "c-1", position: 2), kind: .altered)
        #expect(try store.verify().fault == fault)
    }

    @Test func `the guards let a record be emptied and nothing else`() throws {
        try folder.run("UPDATE entry SET body = 'null', salt = '' WHERE call = 'c-2'")
        for sql in [
            "UPDATE entry SET body = 'null'", "UPDATE entry SET body = 'null', salt = '', link = 9",
            "UPDATE finish SET body = 'null', salt = ''", "DELETE FROM ledger",
            "UPDATE ledger SET body = 'null', salt = '', at = 0",
        ] {
            #expect(throws: (any Error).self, "\(sql)") { try folder.run(sql) }
        }
    }
}

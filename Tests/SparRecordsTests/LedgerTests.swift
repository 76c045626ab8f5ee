import Foundation
import GRDB
import SparModel
import SparRecords
import Testing

struct LedgerTests {
    let folder: Folder
    let store: CallStore

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
    }

    private static let ana = Person(id: "a-1", role: .trainee, name: "Ana Ruiz")
    private static let bo = Person(id: "b-1", role: .trainer)

    @Test func `people are entered once, and again only when something changed`() throws {
        #expect(try store.enter([Self.ana, Self.bo], at: 1) == [Self.ana, Self.bo])
        #expect(try store.enter([Self.ana, Self.bo], at: 2).isEmpty)
        var left = Self.ana
        left.status = .left
        #expect(try store.enter([left, Self.bo], at: 3) == [left])
        #expect(try store.roster() == [left, Self.bo])
        #expect(try store.person("a-1", at: 2) == Self.ana)
        #expect(try store.person("nobody") == nil)
    }

    @Test func `a trainer alone signs a call off, after its end, and never their own`() throws {
        try store.enter([Self.ana, Self.bo, Person(id: "l-1", role: .complianceLead)], at: 1)
        try store.begin(.make(call: "c-1", trainee: "a-1", mode: .assessment), opening: [])
        try store.begin(.make(call: "c-2", trainee: "b-1", mode: .assessment), opening: [])
        try store.begin(.make(call: "c-3", trainee: "a-1"), opening: [])
        func sign(_ call: String, by trainer: String) throws -> SignOff {
            try store.signOff(call, by: trainer, decision: .accepted, note: "Fair.", at: 9)
        }
        #expect(throws: SignOffRefusal.running(call: "c-1")) { try sign("c-1", by: "b-1") }
        for call in ["c-1", "c-2", "c-3"] { try store.finish(call, ending: .planAgreed, at: 5) }
        #expect(throws: SignOffRefusal.role(person: "a-1", role: .trainee)) {
            try sign("c-1", by: "a-1")
        }
        #expect(throws: SignOffRefusal.role(person: "l-1", role: .complianceLead)) {
            try sign("c-1", by: "l-1")
        }
        #expect(throws: SignOffRefusal.unknown(trainer: "x")) { try sign("c-1", by: "x") }
        #expect(throws: SignOffRefusal.own(call: "c-2")) { try sign("c-2", by: "b-1") }
        #expect(throws: SignOffRefusal.practice(call: "c-3")) { try sign("c-3", by: "b-1") }
        #expect(throws: StoreError.unknownCall(call: "c-9")) { try sign("c-9", by: "b-1") }
        let signed = try sign("c-1", by: "b-1")
        let attempt = try #require(try store.assessments(of: "a-1").first)
        #expect(attempt.signOffs == [signed])
        #expect(attempt.standingSignOffs == [signed])
    }

    @Test func `attempts tell what was met before, and which were left`() throws {
        try store.begin(.make(call: "c-1", trainee: "a-1", startedAt: 10), opening: [])
        try store.begin(
            .make(call: "c-2", trainee: "a-1", mode: .assessment, startedAt: 20),
            opening: []
        )
        try store.begin(
            .make(call: "c-3", scenario: "new", trainee: "a-1", mode: .assessment, startedAt: 30),
            opening: []
        )
        try store.finish("c-3", ending: .callBack, at: 40)
        let attempts = try store.assessments(of: "a-1")
        #expect(attempts.map(\.number) == [2, 3])
        #expect(attempts.map(\.calledBefore) == [10, nil])
        #expect(attempts.map(\.wasLeft) == [true, false])
        #expect(try store.openAssessment(of: "a-1")?.call == "c-2")
        #expect(
            try store.scenariosMet(by: "a-1") == ["cheque-in-the-post": 20, "new": 30]
        )
        #expect(try store.latestTime() == 40)
    }

    /// A store that an earlier Spar made is brought up to date, its chains untouched.
    @Test func `a store of the first version opens and gains a ledger`() throws {
        let old = try Folder()
        do { try CallStore.open(at: old.store).fill() }
        try old.tamper(
            """
            DROP TABLE ledger; DROP TABLE ledger_head; DROP TABLE identity;
            DROP INDEX assessment_by_trainee; PRAGMA user_version = 1;
            """
        )
        let opened = try CallStore.open(at: old.store)
        #expect(try opened.verify() == ChainReport(calls: 2, records: 14, fault: nil))
        #expect(try opened.enter([Self.ana], at: 1) == [Self.ana])
        #expect(try opened.identity().count == 32)
    }
}

import Foundation
import SparModel
import SparPractice
import SparQualification
import SparRecords
import Testing

/// A gate that is kept open while keys, packs and store change beneath it.
struct OpenGateTests {
    @Test func `a gate that is open sees what changes beneath it`() throws {
        let house = try House()
        try house.qualify()
        var desk = house.desk(now: House.now)
        #expect(desk.answer("a-1", market: .business).isAllowed)
        func reason() -> GateAnswer.Reason { desk.answer("a-1", market: .business).reason }

        // The rule packs: one with newer sources, one gone, all as they were.
        let packs = house.root + "/Scoring/packs"
        let pack = packs + "/uk-conc.yaml"
        let text = try String(contentsOfFile: pack, encoding: .utf8)
        try text.replacingOccurrences(of: "as_of: 2026-03-01", with: "as_of: 2026-10-01")
            .write(toFile: pack, atomically: true, encoding: .utf8)
        #expect(reason() == .packChanged)
        try FileManager.default.removeItem(atPath: pack)
        let closed: Set<GateAnswer.Reason> = [.packChanged, .packsUnreadable]
        #expect(closed.contains(reason()))
        try text.write(toFile: pack, atomically: true, encoding: .utf8)
        #expect(reason() == .qualified)
        try "pack: [".write(toFile: packs + "/new.yaml", atomically: false, encoding: .utf8)
        #expect(reason() == .packsUnreadable)
        try FileManager.default.removeItem(atPath: packs + "/new.yaml")
        #expect(reason() == .qualified)

        // The keys: gone, back, the one that signed withdrawn, and a new credential.
        let keys = try Data(contentsOf: URL(fileURLWithPath: house.keys.publicFile))
        try FileManager.default.removeItem(atPath: house.keys.publicFile)
        #expect(reason() == .noKeys)
        try keys.write(to: URL(fileURLWithPath: house.keys.publicFile))
        #expect(reason() == .qualified)
        let old = try #require(try house.keys.trusted()?.keys.first)
        _ = try house.keys.add(.edDSA, issuer: nil, on: House.day)
        try house.keys.withdraw(old.id, reason: "stolen")
        #expect(reason() == .badCredential)
        let anew = try #require(try house.issue(house.report(), id: "urn:uuid:2"))
        #expect(reason() == .qualified)

        // People, revocations, and a question that is none.
        try house.store.enter(
            [Person(id: "a-1", role: .trainee, status: .left)],
            at: House.now
        )
        #expect(reason() == .hasLeft)
        try house.store.enter([Person(id: "a-1", role: .trainee)], at: House.now)
        #expect(reason() == .qualified)
        try house.store.revoke(anew.id, by: "l-1", reason: "x", at: House.now)
        #expect(reason() == .revoked)
        #expect(desk.answer("a-1' OR 1", market: .business).reason == .badQuestion)
    }

    /// Done with another program, between two questions of a gate that stays open.
    @Test(arguments: [
        "UPDATE ledger SET body = replace(body, 'Ana', 'Eve') WHERE kind = 'person'",
        "UPDATE ledger SET body = 'null', salt = '' WHERE kind = 'person' AND subject = 'a-1'",
        "UPDATE ledger SET body = replace(body, 'business', 'consumer') WHERE kind = 'credential'",
        "UPDATE ledger SET at = at + 1 WHERE kind = 'credential'",
        """
        UPDATE ledger SET content = (SELECT content FROM ledger WHERE number = 1),
            salt = (SELECT salt FROM ledger WHERE number = 1),
            body = (SELECT body FROM ledger WHERE number = 1)
        WHERE kind = 'credential'
        """,
    ])
    func `a record altered beneath an open gate closes it at the next question`(
        sql: String
    ) throws {
        let house = try House()
        try house.qualify()
        var desk = house.desk(now: House.now)
        #expect(desk.answer("a-1", market: .business).isAllowed)
        try house.tamper(sql)
        let answer = desk.answer("a-1", market: .business)
        #expect(answer.reason == .storeUnreadable)
        #expect(answer.text.contains("was altered"), "\(answer.text)")
    }

    @Test(arguments: [
        "UPDATE ledger SET body = 'null', salt = '' WHERE kind = 'revocation'",
        "UPDATE ledger SET body = replace(body, 'lent', 'sent') WHERE kind = 'revocation'",
    ])
    func `a revocation made illegible keeps the gate closed`(sql: String) throws {
        let house = try House()
        let issued = try house.qualify()
        try house.store.revoke(issued.id, by: "l-1", reason: "lent it", at: House.now)
        #expect(house.gate().reason == .revoked)
        try house.tamper(sql)
        #expect(house.gate().reason == .storeUnreadable)
    }

    @Test(arguments: ["revocation", "person"])
    func `a record taken out of the ledger closes the gate`(kind: String) throws {
        let house = try House()
        let issued = try house.qualify()
        try house.store.revoke(issued.id, by: "l-1", reason: "lent it", at: House.now)
        try house.store.enter(
            [Person(id: "a-1", role: .trainee, status: .left)],
            at: House.now
        )
        var now = House.now
        var desk = house.desk { now }
        #expect(desk.answer("a-1", market: .business).reason == .hasLeft)
        try house.tamper(
            "DELETE FROM ledger WHERE number = (SELECT MAX(number) FROM ledger "
                + "WHERE kind = '\(kind)')"
        )
        now += 1000
        #expect(desk.answer("a-1", market: .business).reason == .storeUnreadable)
        #expect(house.gate().reason == .storeUnreadable)
    }

    /// Yesterday's copy: under the same name, or written into the same file.
    @Test(arguments: [true, false])
    func `an old copy of the store put under an open gate closes it`(isFile: Bool) throws {
        let house = try House()
        let issued = try house.qualify()
        let yesterday = house.root + "/yesterday.sqlite"
        _ = try house.store.backup(to: yesterday)
        try house.store.revoke(issued.id, by: "l-1", reason: "lent it", at: House.now)
        try house.notes().note(house.store, for: .revocation, at: House.now)
        var now = House.now
        var desk = house.desk { now }
        #expect(desk.answer("a-1", market: .business).reason == .revoked)
        if isFile {
            for end in ["-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: house.store.path + end)
            }
            #expect(rename(yesterday, house.store.path) == 0)
        } else {
            try house.overwriteStore(with: yesterday)
            now += 1000
        }
        let answer = desk.answer("a-1", market: .business)
        #expect(answer.reason == .storeUnreadable)
        #expect(answer.text.contains("the store was set back"), "\(answer.text)")
    }

    @Test func `a clock set back beneath an open gate closes it`() throws {
        let house = try House()
        try house.qualify()
        var now = House.now
        var desk = house.desk { now }
        #expect(desk.answer("a-1", market: .business).isAllowed)
        now -= 86_400_000
        #expect(desk.answer("a-1", market: .business).reason == .clockSetBack)
        now += 86_400_000
        #expect(desk.answer("a-1", market: .business).isAllowed)
    }
}

import Foundation
import SparModel
import SparQualification
import SparRecords
import Testing

@testable import SparPractice

/// What an open gate remembers never outlives the records it read.
struct RememberingGateTests {
    @Test func `a revocation between two questions of one instant is seen by the second`() throws {
        let house = try House()
        let issued = try house.qualify()
        var desk = house.desk(now: House.now)
        for _ in 1...3 { #expect(desk.answer("a-1", market: .business).isAllowed) }
        try house.store.revoke(issued.id, by: "l-1", reason: "lent it", at: House.now)
        #expect(desk.answer("a-1", market: .business).reason == .revoked)
        _ = try #require(try house.issue(house.report(), id: "urn:uuid:2"))
        #expect(desk.answer("a-1", market: .business).isAllowed)
    }

    @Test func `a person who left between two questions of one instant is seen by the second`()
        throws
    {
        let house = try House()
        try house.qualify()
        var desk = house.desk(now: House.now)
        for _ in 1...3 { #expect(desk.answer("a-1", market: .business).isAllowed) }
        // What has nothing to do with them does not close the gate.
        try house.store.enter([Person(id: "b-1", role: .trainee)], at: House.now)
        #expect(desk.answer("a-1", market: .business).isAllowed)
        let left = Person(id: "a-1", role: .trainee, status: .left)
        try house.store.enter([left], at: House.now)
        #expect(desk.answer("a-1", market: .business).reason == .hasLeft)
    }

    /// SQLite shows the pages it remembers, for it does not know that the file was written to.
    @Test func `bytes changed past SQLite close an open gate, though the file's time is put back`()
        throws
    {
        let house = try House()
        try house.qualify()
        try house.emptyLog()
        var desk = house.desk(now: House.now)
        for _ in 1...3 { #expect(desk.answer("a-1", market: .business).isAllowed) }
        try house.overwrite(#"\"Ana\""#, with: #"\"Eve\""#)
        let answer = desk.answer("a-1", market: .business)
        #expect(answer.reason == .storeUnreadable)
        #expect(answer.text.contains("was altered"), "\(answer.text)")
    }

    @Test func `questions that wait together get their own answers in their order`() throws {
        let house = try House()
        try house.qualify()
        var desk = house.desk(now: House.now)
        let asked = [
            GateDesk.Asked("a-1", markets: [.business]), GateDesk.Asked("nobody"),
            GateDesk.Asked("-x"), GateDesk.Asked("a-1"), GateDesk.Asked("t-1"),
        ]
        #expect(
            desk.answers(to: asked).map(\.reason)
                == [.qualified, .unknownAgent, .badQuestion, .notQualified, .notQualified]
        )
        #expect(desk.answers(to: asked).map(\.agent) == asked.map(\.agent))
        #expect(desk.answers(to: []).isEmpty)
        // A record that was altered closes the gate to whom it is about, not to others.
        try house.tamper("UPDATE ledger SET at = at + 1 WHERE kind = 'credential'")
        #expect(
            desk.answers(to: asked).map(\.reason)
                == [
                    .storeUnreadable, .unknownAgent, .badQuestion, .storeUnreadable,
                    .notQualified,
                ]
        )
    }

    @Test func `what is remembered has a bound, and who was asked about last stays`() {
        var memory = GateMemory()
        func key(_ number: Int) -> GateMemory.Key {
            GateMemory.Key(agent: "a-\(number)", market: .business)
        }
        var isKept = true
        for number in 1...50_000 {
            memory.keep(GateMemory.Facts(standing: number), of: key(number))
            isKept = isKept && memory.facts(key(1))?.standing == 1
        }
        #expect(isKept)
        #expect(memory.count < 20_000)
        #expect(memory.facts(key(2)) == nil)
        #expect(memory.facts(key(49_999))?.standing == 49_999)
        memory.forget()
        #expect(memory.facts(key(1)) == nil)
    }
}

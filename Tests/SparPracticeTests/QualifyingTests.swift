import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparQualification
import SparRecords
import Testing

/// From the roster to an open gate, and every way it closes again, on a real store.
struct QualifyingTests {
    @Test func `two assessment calls, a sign-off, a credential, and the gate opens`() throws {
        let house = try House()
        #expect(house.gate().reason == .unknownAgent)
        try house.enrol()
        #expect(house.gate().reason == .notQualified)
        try house.hold("cheque-in-the-post", number: 1)
        try house.hold("you-people-again", number: 2)
        #expect(try house.report().decision.shortfalls.map(\.code) == [.tooFewSignOffs])
        try house.sign("c-1")
        let report = try house.report()
        #expect(report.decision.shortfalls == [], "\(report.decision.shortfalls)")
        #expect(report.calls.map(\.replay) == [.matches, .matches])
        let issued = try #require(try house.issue(report))
        #expect(house.gate().isAllowed)
        #expect(house.gate(market: .consumer).reason == .notQualified)

        // The day before, the last day, the day after.
        #expect(house.gate(on: House.day.adding(days: -1)).reason == .beforeIssue)
        #expect(house.gate(on: House.day.adding(months: 12)).isAllowed)
        #expect(house.gate(on: House.day.adding(months: 12).adding(days: 1)).reason == .expired)

        // The clock set back by a day.
        #expect(house.gate(now: House.now - 86_400_000).reason == .clockSetBack)

        // A rule pack whose sources were read anew.
        let pack = house.root + "/Scoring/packs/uk-conc.yaml"
        let text = try String(contentsOfFile: pack, encoding: .utf8)
        try text.replacingOccurrences(of: "as_of: 2026-03-01", with: "as_of: 2026-10-01")
            .write(toFile: pack, atomically: true, encoding: .utf8)
        #expect(house.gate().reason == .packChanged)
        try text.write(toFile: pack, atomically: true, encoding: .utf8)
        #expect(house.gate().isAllowed)

        // Rotated, the old key still opens; withdrawn, it does not.
        let old = try #require(try house.keys.trusted()?.keys.first)
        _ = try house.keys.add(.rs256, issuer: nil, on: House.day)
        #expect(house.gate().isAllowed)
        try house.keys.withdraw(old.id, reason: "stolen")
        #expect(house.gate().text.contains("distrusted-key"))
        let anew = try #require(try house.issue(report, id: "urn:uuid:2"))
        #expect(anew.index == issued.index + 1)
        #expect(house.gate().isAllowed)

        try house.store.revoke(anew.id, by: "l-1", reason: "lent it", at: House.now)
        #expect(house.gate().reason == .revoked)
        #expect(house.gate().text == "revoked: lent it")
        #expect(try house.store.revokedIndexes() == [anew.index])

        try house.store.enter(
            [Person(id: "a-1", role: .trainee, status: .left)],
            at: House.now
        )
        #expect(house.gate().reason == .hasLeft)
    }

    @Test func `a gate that is open sees what changes beneath it`() throws {
        let house = try House()
        try house.enrol()
        try house.hold("cheque-in-the-post", number: 1)
        try house.hold("you-people-again", number: 2)
        try house.sign("c-1")
        let issued = try #require(try house.issue(house.report()))
        var desk = house.desk(now: House.now)
        #expect(desk.answer("a-1", market: .business).isAllowed)
        try house.store.revoke(issued.id, by: "l-1", reason: "x", at: House.now)
        #expect(desk.answer("a-1", market: .business).reason == .revoked)
        #expect(desk.answer("a-1' OR 1", market: .business).reason == .badQuestion)
    }

    @Test func `a call whose scenario has changed is not believed`() throws {
        let house = try House()
        try house.enrol()
        try house.hold("cheque-in-the-post", number: 1)
        let file = house.root + "/Scenarios/cheque-in-the-post/scenario.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (text + "\n# changed\n").write(toFile: file, atomically: true, encoding: .utf8)
        let report = try house.report()
        #expect(report.decision.shortfalls.first?.code == .replayDiffers)
        #expect(report.calls.first?.scorecard == nil)
    }

    @Test func `a call that was not the one drawn, or left, is not believed`() throws {
        let house = try House()
        try house.enrol()
        try house.hold("cheque-in-the-post", number: 1, drawn: "you-people-again")
        try house.hold("you-people-again", number: 2, leaves: true)
        let codes = try house.report().decision.shortfalls.map(\.code)
        #expect(codes.contains(.replayDiffers))
        #expect(codes.contains(.callAbandoned))
    }
}

/// A library with an easy policy, a store and keys, gone with the test.
private final class House {
    static let day = CalendarDay(number: 20_779)
    static let now = Int64(20_779) * 86_400_000 + 36_000_000

    let root: String
    let store: CallStore
    let keys: KeyFolder
    private let library: ScenarioLibrary
    private let hearing = Hearing()
    private let grader: Grader

    init() throws {
        root = NSTemporaryDirectory() + "spar-house-" + UUID().uuidString
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        for folder in ["Scenarios", "Scoring"] {
            try FileManager.default.copyItem(
                atPath: repository + "/" + folder,
                toPath: root + "/" + folder
            )
        }
        try """
        policy: easy 1
        terms:
          calls: 2
          marks: {}
          automatic_fails: 99
          major_breaches: 99
          recent_days: 30
          attempts: 2
          waiting_days: 7
          sign_off_percent: 50
          valid_months: 12
        markets:
          business: {}

        """.write(toFile: root + "/Scoring/policy.yaml", atomically: true, encoding: .utf8)
        library = ScenarioLibrary(root: root)
        store = try CallStore.open(at: root + "/r.sqlite")
        keys = KeyFolder(root + "/keys")
        _ = try keys.add(
            .edDSA,
            issuer: IssuerProfile(id: "urn:test:issuer", name: "Northgate"),
            on: House.day
        )
        grader = try Grader(library: library, hearing: hearing)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func enrol() throws {
        try store.enter(
            [
                Person(id: "a-1", role: .trainee, name: "Ana"),
                Person(id: "t-1", role: .trainer),
            ],
            at: House.now - 100_000
        )
    }

    func hold(
        _ name: String,
        number: Int,
        drawn: String? = nil,
        leaves: Bool = false
    ) throws {
        let scenario = try #require(library.load(name).scenario)
        let begun = House.now - 90_000 + Int64(number) * 1000
        let terms = AssessmentTerms(
            market: .business,
            candidates: [drawn ?? name],
            draw: 0,
            minutes: 30,
            rubricDigest: grader.rubricDigest,
            packDigests: [:],
            policyDigest: "",
            modelDigest: "",
            programDigest: "",
            programVersion: "test"
        )
        var live = try LiveCall(
            CallOpening(
                call: "c-\(number)",
                scenario: scenario.id,
                scenarioDigest: scenario.digest,
                seed: UInt64(number),
                trainee: "a-1",
                mode: .assessment,
                startedAt: begun,
                assessment: terms
            ),
            stage: CaseStage(scenario),
            hearing: hearing,
            store: store
        )
        _ = try live.perform(.said("Good morning, this is Ana from Northgate."), at: begun + 10)
        if !leaves { _ = try live.perform(.hungUp, at: begun + 20) }
        try live.close(at: begun + 30)
        let card = grader.grade(live.transcript)
        try store.keep(
            scorecard: House.written(card),
            overall: card.overall,
            passed: card.passed,
            rubricDigest: card.rubricDigest,
            for: "c-\(number)",
            at: begun + 40
        )
    }

    private static func written(_ card: Scorecard) -> String {
        card.dimensions.map { "\($0.key) \($0.score ?? -1)" }.joined(separator: " ")
    }

    func sign(_ call: String) throws {
        _ = try store.signOff(call, by: "t-1", decision: .accepted, note: "", at: House.now - 100)
    }

    private func qualifyingDesk() throws -> QualifyingDesk {
        QualifyingDesk(
            store: store,
            history: AssessmentHistory(
                store: store,
                library: library,
                hearing: hearing,
                grader: grader,
                written: { card, _ in House.written(card) }
            ),
            policy: try #require(PolicyFile(library: library).policy),
            packs: ScoringFiles(library: library).packs.map(PackState.init),
            program: "test"
        )
    }

    func report() throws -> QualificationReport {
        var desk = try qualifyingDesk()
        return try desk.report(on: "a-1", market: .business, day: House.day, gate: nil)
    }

    func issue(
        _ report: QualificationReport,
        id: String = "urn:uuid:1"
    ) throws -> StoredCredential? {
        try qualifyingDesk().issue(report, signer: keys.signer(), id: id, at: House.now)
    }

    func desk(now: Int64) -> GateDesk {
        let path = store.path
        return GateDesk(
            GateDesk.World(
                storePath: path,
                open: { try CallStore.open(at: path, creating: false) },
                library: library,
                keyFile: keys.publicFile,
                now: { now }
            )
        )
    }

    func gate(
        market: Market = .business,
        on day: CalendarDay? = nil,
        now: Int64 = House.now
    ) -> GateAnswer {
        var desk = desk(now: now)
        return desk.answer("a-1", market: market, on: day)
    }
}

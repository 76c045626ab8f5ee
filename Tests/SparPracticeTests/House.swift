import Foundation
import GRDB
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparQualification
import SparRecords
import Testing

/// A library with an easy policy, a store and keys, gone with the test.
final class House {
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
        let (scenario, opening) = try opening(of: name, number: number, drawn: drawn)
        let begun = opening.startedAt
        var live = try LiveCall(
            opening,
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

    /// A call in which the party says what it never would, sealed by the store's own code.
    func forge(_ number: Int, model: String) throws {
        let (scenario, opening) = try opening(
            of: "cheque-in-the-post",
            number: number,
            model: model
        )
        let live = try LiveCall(
            opening,
            stage: CaseStage(scenario),
            hearing: hearing,
            store: store
        )
        let soft = live.fold.openingTurn.replies.map { reply in
            Spoken(party: reply.party, name: reply.name, role: reply.role, text: "All of it, now.")
        }
        let call = opening.call
        let at = opening.startedAt + 10
        try store.append(CallEntry(.said("Pay."), at: at), replies: soft, to: call, at: 1)
        try store.append(CallEntry(.hungUp, at: at), replies: [], to: call, at: 2)
        try store.finish(call, ending: .traineeHungUp, at: at)
    }

    private func opening(
        of name: String,
        number: Int,
        drawn: String? = nil,
        model: String = ""
    ) throws -> (Scenario, CallOpening) {
        let scenario = try #require(library.load(name).scenario)
        let opening = CallOpening(
            call: "c-\(number)",
            scenario: scenario.id,
            scenarioDigest: scenario.digest,
            seed: UInt64(number),
            trainee: "a-1",
            mode: .assessment,
            startedAt: House.now - 90_000 + Int64(number) * 1000,
            assessment: AssessmentTerms(
                market: .business,
                candidates: [drawn ?? name],
                draw: 0,
                minutes: 30,
                rubricDigest: grader.rubricDigest,
                packDigests: [:],
                policyDigest: "",
                modelDigest: model,
                programDigest: "",
                programVersion: "test"
            )
        )
        return (scenario, opening)
    }

    private static func written(_ card: Scorecard) -> String {
        card.dimensions.map { "\($0.key) \($0.score ?? -1)" }.joined(separator: " ")
    }

    func sign(_ call: String) throws {
        _ = try store.signOff(
            call,
            by: "t-1",
            decision: .accepted,
            note: "",
            at: House.now - 100
        )
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

    /// Holds, signs and issues all that the easy policy asks for.
    @discardableResult
    func qualify() throws -> StoredCredential {
        try enrol()
        try hold("cheque-in-the-post", number: 1)
        try hold("you-people-again", number: 2)
        try sign("c-1")
        return try #require(try issue(report()))
    }

    func notes() throws -> AnchorFile {
        AnchorFile(folder: root + "/notes", store: try store.identity())
    }

    /// Does to the file what anybody with SQLite can do, once the guards are down.
    func tamper(_ sql: String) throws {
        try connected { other in
            try other.writeWithoutTransaction { db in
                try db.execute(
                    sql: "DROP TRIGGER ledger_stays; DROP TRIGGER ledger_remains; \(sql)"
                )
            }
        }
    }

    /// Writes an old copy over the store, in the same file.
    func overwriteStore(with copy: String) throws {
        try connected { other in try DatabaseQueue(path: copy).backup(to: other) }
    }

    /// Brings everything from the log into the file itself.
    func emptyLog() throws {
        try connected { other in
            try other.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }

    /// Changes bytes of the file as an editor of bytes would, and sets its time back.
    func overwrite(_ old: String, with new: String) throws {
        let path = store.path
        let times = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let found = try #require(bytes.range(of: Data(old.utf8)))
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: UInt64(found.lowerBound))
        try file.write(contentsOf: Data(new.utf8))
        try file.close()
        try FileManager.default.setAttributes(
            [.modificationDate: #require(times)],
            ofItemAtPath: path
        )
    }

    private func connected(_ work: (DatabaseQueue) throws -> Void) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let other = try DatabaseQueue(path: store.path, configuration: configuration)
        try work(other)
        try other.close()
    }

    func desk(now: Int64) -> GateDesk { desk { now } }

    func desk(now: @escaping () -> Int64) -> GateDesk {
        let path = store.path
        return GateDesk(
            GateDesk.World(
                storePath: path,
                open: { try CallStore.open(at: path, creating: false) },
                check: { [root] store in
                    try AnchorFile(folder: root + "/notes", store: store.identity())
                        .checkLatest(store)
                },
                library: library,
                keyFile: keys.publicFile,
                now: now
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

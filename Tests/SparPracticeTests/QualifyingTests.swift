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

    /// A token put into the store by whoever can write it, sealed by the store's own code.
    @Test(arguments: [
        "alg-none", "algorithm-confusion", "bad-signature", "truncated", "unknown-key",
        "unknown-header", "bad-claim",
    ])
    func `a forged credential in the store opens nothing and is named`(name: String) throws {
        let house = try House()
        try house.enrol()
        try house.hold("cheque-in-the-post", number: 1)
        try house.hold("you-people-again", number: 2)
        try house.sign("c-1")
        let issued = try #require(try house.issue(house.report()))
        #expect(house.gate().isAllowed)
        let parts = issued.token.split(separator: ".").map(String.init)
        func header(_ json: String) -> String { Base64URL.encode(Array(json.utf8)) }
        let key = try #require(try house.keys.trusted()?.keys.first?.id)
        let thief = KeyFolder(house.root + "/thief")
        let theirs = try thief.add(
            .edDSA,
            issuer: IssuerProfile(id: "urn:test:issuer", name: "Northgate"),
            on: House.day
        )
        let claims = try #require(try house.keys.trusted()).credential(issued.token)
        var others = claims
        others.issuer = "urn:somebody:else"
        let resigned = try thief.signer().issue(claims, marks: [])
        let body = resigned.split(separator: ".").map(String.init)
        let token: String? =
            switch name {
            case "alg-none": header(#"{"alg":"none","kid":"\#(key)"}"#) + ".\(parts[1])."
            case "algorithm-confusion":
                header(#"{"alg":"RS256","kid":"\#(key)"}"#) + ".\(parts[1]).\(parts[2])"
            case "bad-signature":
                header(#"{"alg":"EdDSA","kid":"\#(key)","typ":"JWT"}"#)
                    + ".\(body[1]).\(body[2])"
            case "truncated": "\(parts[0]).\(parts[1])"
            case "unknown-key": resigned
            case "unknown-header":
                header(#"{"alg":"EdDSA","kid":"\#(theirs.id)","jwk":{}}"#)
                    + ".\(body[1]).\(body[2])"
            // Signed with the house's own key, in another house's name.
            case "bad-claim": try house.keys.signer().issue(others, marks: [])
            default: nil
            }
        _ = try house.store.keep(
            credential: "urn:uuid:forged",
            index: issued.index + 1,
            token: try #require(token),
            of: "a-1",
            market: .business,
            at: House.now
        )
        #expect(house.gate().reason == .badCredential)
        #expect(house.gate().text.contains(name), "\(house.gate().text)")
        let found = try CredentialAudit.findings(of: house.store, keys: house.keys.trusted())
        #expect(found.map(\.code) == [.credentialUnsound])
        #expect(found.first?.text.contains(name) == true, "\(found)")
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

    /// A model made to hear what suits, or a reply put in by hand.
    @Test func `a call that derives otherwise is not believed, and another model is named`() throws
    {
        let house = try House()
        try house.enrol()
        try house.forge(1, model: Hearing.withModelBytes { ContentDigest.hex(of: $0) })
        try house.forge(2, model: String(repeating: "ab", count: 32))
        let report = try house.report()
        #expect(report.decision.shortfalls.first?.code == .replayDiffers)
        #expect(report.calls.map(\.replay).first == .differs("entry 1"))
        guard case .impossible(let why) = report.calls.last?.replay else {
            Issue.record("\(report.calls.map(\.replay))")
            return
        }
        #expect(why.contains("another hearing model heard it, of digest abababababab"), "\(why)")
        #expect(report.calls.allSatisfy { $0.scorecard == nil })
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

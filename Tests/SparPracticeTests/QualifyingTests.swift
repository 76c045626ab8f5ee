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
        #expect(
            house.gate(on: House.day.adding(months: 12).adding(days: 1)).reason
                == .expired
        )

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

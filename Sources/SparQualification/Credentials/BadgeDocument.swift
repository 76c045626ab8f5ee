import SparModel

/// The payload of a credential's token: an Open Badges 3.0 `OpenBadgeCredential` with its members
/// at the top, beside the registered claims of a JWT (VC-JWT).
struct BadgeDocument: Encodable {
    enum Context: Encodable {
        case address(String)
        case terms([String: [String: String]])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .address(let address): try container.encode(address)
            case .terms(let terms): try container.encode(terms)
            }
        }
    }
    struct Issuer: Encodable {
        var id: String
        var type = ["Profile"]
        var name: String
    }
    struct Subject: Encodable {
        var id: String
        var type = ["AchievementSubject"]
        var achievement: Achievement
        var result: [Result]
    }
    struct Achievement: Encodable {
        struct Criteria: Encodable {
            var narrative: String
        }
        struct ResultDescription: Encodable {
            var id: String
            var type = ["ResultDescription"]
            var name: String
            var resultType = "Percent"
            var requiredValue: String?
            var valueMin = "0"
            var valueMax = "100"
        }
        var id: String
        var type = ["Achievement"]
        var achievementType = "Certification"
        var name: String
        var description: String
        var criteria: Criteria
        var resultDescription: [ResultDescription]
        var version: String
    }
    struct Result: Encodable {
        var type = ["Result"]
        var resultDescription: String
        var status = "Completed"
        var value: String
    }
    struct Evidence: Encodable {
        var id: String
        var type = ["Evidence"]
        var name: String
        var genre = "Assessment call"
        var narrative: String
    }
    struct Status: Encodable {
        var id: String
        var type = "BitstringStatusListEntry"
        var statusPurpose = "revocation"
        var statusListIndex: String
        var statusListCredential: String
    }
    struct Own: Encodable {
        var agent: String
        var calls: [CredentialClaims.Call]
        var index: Int
        var market: Market
        var packChange: MarketPolicy.PackChange
        var packs: [PackState]
        var policy: String
        var policyDigest: String
        var store: String
    }

    var context: [Context] = CredentialContext.all
    var id: String
    var type = CredentialContext.types
    var issuer: Issuer
    var validFrom: String
    var validUntil: String
    var awardedDate: String
    var name: String
    var credentialSubject: Subject
    var evidence: [Evidence]
    var credentialStatus: Status
    var spar: Own
    var iss: String
    var jti: String
    var nbf: Int64
    var sub: String
    var exp: Int64

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, issuer, validFrom, validUntil, awardedDate, name, credentialSubject
        case evidence, credentialStatus, spar, iss, jti, nbf, sub, exp
    }

    init(_ claims: CredentialClaims, marks: [MarkResult], statusList: String) {
        let market = claims.market.rawValue
        let achievement = "urn:spar:achievement:\(market)-calls"
        id = claims.id
        issuer = Issuer(id: claims.issuer, name: claims.issuerName)
        validFrom = UTCSecond.text(claims.validFrom)
        validUntil = UTCSecond.text(claims.validUntil)
        awardedDate = validFrom
        name = "May make \(market) collection calls"
        let graded = marks.filter { $0.mean != nil }
        func resultID(_ mark: MarkResult) -> String {
            "\(achievement):\(mark.dimension?.rawValue ?? "overall")"
        }
        credentialSubject = Subject(
            id: CredentialContext.subject(claims.agent),
            achievement: Achievement(
                id: achievement,
                name: name,
                description: "Held \(claims.calls.count) assessment calls with scripted debtors, "
                    + "typed, and met the marks of the policy.",
                criteria: .init(
                    narrative: "Policy \(claims.policy), SHA-256 \(claims.policyDigest)."
                ),
                resultDescription: graded.map { mark in
                    .init(
                        id: resultID(mark),
                        name: "\(mark.title), mean of \(mark.gradedIn) calls",
                        requiredValue: mark.mark.mean.map(String.init)
                    )
                },
                version: claims.policy
            ),
            result: graded.map { mark in
                Result(resultDescription: resultID(mark), value: String(mark.mean ?? 0))
            }
        )
        evidence = claims.calls.map { call in
            Evidence(
                id: "urn:spar:call:\(call.call)",
                name: "\(call.scenario), \(call.day)",
                narrative: "Grade \(call.overall.map(String.init) ?? "none") of 100"
                    + (call.signedOff ? ", accepted by a trainer" : "")
                    + "; scenario SHA-256 \(call.scenarioDigest); record ends in "
                    + "\(call.chainHead)."
            )
        }
        credentialStatus = Status(
            id: "\(statusList)#\(claims.index)",
            statusListIndex: String(claims.index),
            statusListCredential: statusList
        )
        spar = Own(
            agent: claims.agent,
            calls: claims.calls,
            index: claims.index,
            market: claims.market,
            packChange: claims.packChange,
            packs: claims.packs,
            policy: claims.policy,
            policyDigest: claims.policyDigest,
            store: claims.store
        )
        iss = claims.issuer
        jti = claims.id
        nbf = claims.validFrom
        sub = credentialSubject.id
        exp = claims.validUntil
    }
}

/// What every credential of ours bears.
enum CredentialContext {
    static let addresses = [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]
    static let types = ["VerifiableCredential", "OpenBadgeCredential"]
    /// The two published contexts, and one term of our own for what the gate reads.
    static let all: [BadgeDocument.Context] =
        addresses.map { .address($0) }
        + [.terms(["spar": ["@id": "urn:spar:credential", "@type": "@json"]])]

    static func subject(_ agent: String) -> String { "urn:spar:agent:\(agent)" }
}

import Foundation
import SparModel

extension TrustedKeys {
    /// Reads a credential: its form, its signature, and that all its claims say one thing.
    ///
    /// Whether it holds today, or was revoked, is another question.
    ///
    /// - Parameter text: The token; white space around it does not matter.
    /// - Returns: What it says.
    /// - Throws: `TokenRefusal` with the name of what is wrong.
    public func credential(_ text: String) throws(TokenRefusal) -> CredentialClaims {
        let (payload, key) = try payload(of: Self.trimmed(text))
        func claim(_ name: String, _ value: String?, _ other: String?) throws(TokenRefusal) {
            guard let value, value == other else { throw .badClaim(name) }
        }
        let types = (payload["type"]?.list ?? []).compactMap(\.text)
        guard types == CredentialContext.types else { throw .badClaim("type") }
        let contexts = (payload["@context"]?.list ?? []).prefix(2).map(\.text)
        guard contexts == CredentialContext.addresses else { throw .badClaim("@context") }
        let issuer = payload["issuer"]
        try claim("iss", payload["iss"]?.text, issuer?["id"]?.text)
        if let known = self.issuer { try claim("iss", known.id, payload["iss"]?.text) }
        try claim("jti", payload["jti"]?.text, payload["id"]?.text)
        try claim("sub", payload["sub"]?.text, payload["credentialSubject"]?["id"]?.text)
        guard let from = payload["nbf"]?.integer, (0..<253_402_300_800).contains(from) else {
            throw .badClaim("nbf")
        }
        try claim("validFrom", payload["validFrom"]?.text, UTCSecond.text(from))
        guard let until = payload["exp"]?.integer, (from..<253_402_300_800).contains(until) else {
            throw .badClaim("exp")
        }
        try claim("validUntil", payload["validUntil"]?.text, UTCSecond.text(until))
        guard let own = payload["spar"], let agent = own["agent"]?.text,
            let market = own["market"]?.text.flatMap(Market.init),
            let change = own["packChange"]?.text.flatMap(MarketPolicy.PackChange.init),
            let index = own["index"]?.integer, (0..<100_000_000).contains(index),
            let packs = own["packs"]?.list?.map(PackState.init), !packs.contains(nil),
            let calls = own["calls"]?.list?.map(CredentialClaims.Call.init), !calls.contains(nil),
            let id = payload["id"]?.text, let issuerID = issuer?["id"]?.text,
            let issuerName = issuer?["name"]?.text, let policy = own["policy"]?.text,
            let policyDigest = own["policyDigest"]?.text, let store = own["store"]?.text
        else { throw .badClaim("spar") }
        try claim("sub", payload["sub"]?.text, CredentialContext.subject(agent))
        try claim(
            "statusListIndex",
            payload["credentialStatus"]?["statusListIndex"]?.text,
            String(index)
        )
        // A key made later than the credential cannot have signed it then.
        if let made = key.created, UTCSecond.day(from) < made { throw .badClaim("nbf") }
        return CredentialClaims(
            id: id,
            index: Int(index),
            issuer: issuerID,
            issuerName: issuerName,
            agent: agent,
            market: market,
            validFrom: from,
            validUntil: until,
            policy: policy,
            policyDigest: policyDigest,
            packChange: change,
            packs: packs.compactMap { $0 },
            calls: calls.compactMap { $0 },
            store: store
        )
    }

    /// A token without the white space around it.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
        let bytes = text.utf8
        // Only what is small enough to be a token is worth trimming.
        guard bytes.count <= CompactToken.limit * 2 else { return text }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return text }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}

extension PackState {
    init?(_ value: TokenJSON) {
        guard let id = value["id"]?.text, let digest = value["digest"]?.text,
            let day = value["asOf"]?.text.flatMap({ CalendarDay(parsing: $0) })
        else { return nil }
        self.init(id: id, asOf: day, digest: digest)
    }
}

extension CredentialClaims.Call {
    init?(_ value: TokenJSON) {
        guard let call = value["call"]?.text,
            let day = value["day"]?.text.flatMap({ CalendarDay(parsing: $0) }),
            let scenario = value["scenario"]?.text,
            let scenarioDigest = value["scenarioDigest"]?.text,
            let rubricDigest = value["rubricDigest"]?.text,
            let programDigest = value["programDigest"]?.text,
            let modelDigest = value["modelDigest"]?.text, let seed = value["seed"]?.text,
            let chainHead = value["chainHead"]?.text,
            case .flag(let signedOff)? = value["signedOff"]
        else { return nil }
        self.call = call
        self.day = day
        self.scenario = scenario
        self.scenarioDigest = scenarioDigest
        self.rubricDigest = rubricDigest
        self.programDigest = programDigest
        self.modelDigest = modelDigest
        self.seed = seed
        self.chainHead = chainHead
        overall = value["overall"]?.integer.map { Int(clamping: $0) }
        self.signedOff = signedOff
    }
}

import Foundation
import SparModel
import SparQualification
import Testing

/// Every way to bend a token, refused by its name.
struct TokenTests {
    private func refusal(_ token: String, _ trusted: TrustedKeys) -> String? {
        do {
            _ = try trusted.credential(token)
            return nil
        } catch {
            return error.name
        }
    }

    private func encoded(_ json: String) -> String { Base64URL.encode(Array(json.utf8)) }

    @Test(arguments: SignatureAlgorithm.allCases)
    func `what is issued reads back`(algorithm: SignatureAlgorithm) throws {
        let keys = TemporaryKeys()
        try keys.add(algorithm)
        let claims = CredentialClaims.make()
        let token = try keys.folder.signer().issue(claims, marks: [])
        let trusted = try #require(try keys.folder.trusted())
        #expect(try trusted.credential(token) == claims)
        #expect(try trusted.credential("  \(token)\n") == claims)
    }

    @Test func `a token bent in any known way is refused by name`() throws {
        let keys = TemporaryKeys()
        let key = try keys.add(.edDSA)
        let other = TemporaryKeys()
        try other.add(.edDSA)
        let claims = CredentialClaims.make()
        let token = try keys.folder.signer().issue(claims, marks: [])
        let trusted = try #require(try keys.folder.trusted())
        let parts = token.split(separator: ".").map(String.init)
        func header(_ json: String) -> String { "\(encoded(json)).\(parts[1]).\(parts[2])" }
        let kid = key.id

        #expect(refusal(header(#"{"alg":"none","kid":"\#(kid)"}"#), trusted) == "alg-none")
        #expect(refusal("\(encoded(#"{"alg":"none"}"#)).\(parts[1]).", trusted) == "alg-none")
        #expect(refusal(header(#"{"alg":"nOnE","kid":"\#(kid)"}"#), trusted) == "alg-none")
        #expect(
            refusal(header(#"{"alg":"HS256","kid":"\#(kid)"}"#), trusted) == "algorithm-refused"
        )
        #expect(
            refusal(header(#"{"alg":"RS256","kid":"\#(kid)"}"#), trusted) == "algorithm-confusion"
        )
        #expect(
            refusal(header(#"{"alg":"EdDSA","kid":"\#(kid)","typ":"JWE"}"#), trusted)
                == "wrong-type"
        )
        #expect(refusal(header(#"{"alg":"EdDSA"}"#), trusted) == "no-key")
        #expect(
            refusal(header(#"{"alg":"EdDSA","kid":"\#(kid)","jwk":{}}"#), trusted)
                == "unknown-header"
        )
        #expect(
            refusal(header(#"{"alg":"EdDSA","kid":"\#(kid)","crit":["b64"]}"#), trusted)
                == "unknown-header"
        )
        #expect(
            refusal(header(#"{"alg":"EdDSA","alg":"none","kid":"\#(kid)"}"#), trusted)
                == "bad-header"
        )
        // A header that says the same in other bytes was not signed.
        #expect(
            refusal(header(#"{"kid":"\#(kid)","alg":"EdDSA"}"#), trusted) == "bad-signature"
        )
        #expect(
            refusal(try other.folder.signer().issue(claims, marks: []), trusted) == "unknown-key"
        )
        #expect(refusal(parts[0] + "." + parts[1], trusted) == "truncated")
        // What is left may end in bits that no encoder writes, which is refused sooner.
        let cut = refusal(String(token.dropLast(4)), trusted)
        #expect(cut == "bad-signature" || cut == "not-base64url")
        #expect(refusal(String(token.dropLast(1)), trusted) != nil)
        #expect(refusal("", trusted) == "truncated")
        #expect(refusal(token + ".", trusted) == "truncated")
        #expect(refusal(token + "=", trusted) == "not-base64url")
        #expect(refusal(String(repeating: "A", count: 300_000), trusted) == "oversized")
    }

    @Test func `a payload re-signed under a known id with another key is refused`() throws {
        let keys = TemporaryKeys()
        let key = try keys.add(.edDSA)
        let thief = TemporaryKeys()
        try thief.add(.edDSA)
        let trusted = try #require(try keys.folder.trusted())
        let theirs = try thief.folder.signer().issue(.make(), marks: [])
        let parts = theirs.split(separator: ".")
        let header = encoded(#"{"alg":"EdDSA","kid":"\#(key.id)","typ":"JWT"}"#)
        #expect(refusal("\(header).\(parts[1]).\(parts[2])", trusted) == "bad-signature")
    }

    @Test func `a credential dated before its key was made is refused`() throws {
        let keys = TemporaryKeys()
        _ = try keys.folder.add(
            .edDSA,
            issuer: keys.issuer,
            on: CalendarDay(number: 20_780)
        )
        let token = try keys.folder.signer().issue(.make(), marks: [])
        let trusted = try #require(try keys.folder.trusted())
        #expect(refusal(token, trusted) == "bad-claim")
    }

    @Test func `another issuer's credential is not ours`() throws {
        let keys = TemporaryKeys()
        try keys.add(.edDSA)
        let token = try keys.folder.signer().issue(
            .make(issuer: IssuerProfile(id: "urn:other", name: "Other")),
            marks: []
        )
        let trusted = try #require(try keys.folder.trusted())
        #expect(refusal(token, trusted) == "bad-claim")
    }

    @Test func `no byte of a token can be changed`() throws {
        let keys = TemporaryKeys()
        try keys.add(.edDSA)
        let token = Array(try keys.folder.signer().issue(.make(), marks: []).utf8)
        let trusted = try #require(try keys.folder.trusted())
        var chance = Chance(seed: 11)
        for place in stride(from: 0, to: token.count, by: 7) {
            var bent = token
            bent[place] = bent[place] == 65 ? 66 : 65
            #expect(refusal(String(decoding: bent, as: UTF8.self), trusted) != nil, "byte \(place)")
        }
        // Whatever is thrown at the reader, it answers; it never believes, and never falls over.
        for _ in 0..<3000 {
            var bent = token
            for _ in 0..<Int.random(in: 1...6, using: &chance) {
                let place = Int.random(in: 0..<bent.count, using: &chance)
                switch Int.random(in: 0..<4, using: &chance) {
                case 0: bent[place] = UInt8.random(in: 0...255, using: &chance)
                case 1: bent.remove(at: place)
                case 2: bent.insert(UInt8.random(in: 32...126, using: &chance), at: place)
                default: bent.removeLast(min(bent.count - 1, place / 8 + 1))
                }
            }
            let text = String(decoding: bent, as: UTF8.self)
            if bent != token { #expect(refusal(text, trusted) != nil) }
        }
    }

    @Test func `a payload of any shape is answered, signed or not`() throws {
        let keys = TemporaryKeys()
        let key = try keys.add(.edDSA)
        let trusted = try #require(try keys.folder.trusted())
        let header = encoded(#"{"alg":"EdDSA","kid":"\#(key.id)","typ":"JWT"}"#)
        var chance = Chance(seed: 5)
        let pieces = [
            "{", "}", "[", "]", ":", ",", "\"a\"", "1e9", "-0", "null", "\\u0000", "\u{E9}",
        ]
        for _ in 0..<2000 {
            let json = (0..<Int.random(in: 0..<12, using: &chance)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &chance)]
            }.joined()
            #expect(refusal("\(header).\(encoded(json)).AAAA", trusted) != nil)
            // What it takes for JSON, Foundation does too.
            if TokenJSON(Array(json.utf8)) != nil {
                let read = try? JSONSerialization.jsonObject(
                    with: Data(json.utf8),
                    options: .fragmentsAllowed
                )
                #expect(read != nil, "\(json)")
            }
        }
        let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
        #expect(TokenJSON(Array(deep.utf8)) == nil)
        #expect(TokenJSON(Array(#"{"a":1,"a":2}"#.utf8)) == nil)
        #expect(TokenJSON(Array(#"{"a":1,"\u0061":2}"#.utf8)) == nil)
        #expect(TokenJSON(Array(#""\ud83d\ude00""#.utf8))?.text == "😀")
        #expect(TokenJSON(Array(#""\ud83d""#.utf8)) == nil)
        #expect(TokenJSON([34, 0xFF, 34]) == nil)
        #expect(TokenJSON(Array("01".utf8)) == nil)
    }
}

import Foundation
import SparModel
import SparQualification
import Testing

struct KeyTests {
    @Test func `private keys are for their owner alone, and refused when others may read them`()
        throws
    {
        let keys = TemporaryKeys()
        let key = try keys.add(.edDSA)
        let file = "\(keys.folder.path)/\(key.thumbprint).pem"
        let found = try FileManager.default.attributesOfItem(atPath: file)
        #expect((found[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let folder = try FileManager.default.attributesOfItem(atPath: keys.folder.path)
        #expect((folder[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        #expect(throws: KeyFault.readableByOthers(file)) { try keys.folder.signer() }
    }

    @Test func `no private part is in the public file`() throws {
        let keys = TemporaryKeys()
        try keys.add(.edDSA)
        try keys.add(.rs256)
        let text = try String(contentsOfFile: keys.folder.publicFile, encoding: .utf8)
        let set = try #require(TokenJSON(Array(text.utf8)))
        for key in try #require(set["keys"]?.list) {
            #expect(
                Set(["d", "p", "q", "dp", "dq", "qi", "k"]).isDisjoint(
                    with: key.members?.keys ?? [:].keys
                )
            )
        }
    }

    @Test func `after rotation the old key still verifies and the new one signs`() throws {
        let keys = TemporaryKeys()
        let old = try keys.add(.edDSA)
        let before = try keys.folder.signer().issue(.make(), marks: [])
        let new = try keys.add(.edDSA)
        #expect(try keys.folder.signer().key.id == new.id)
        #expect(old.id != new.id)
        let trusted = try #require(try keys.folder.trusted())
        #expect(try trusted.credential(before).agent == "a-1")
    }

    @Test func `what a withdrawn key signed is refused by name`() throws {
        let keys = TemporaryKeys()
        let stolen = try keys.add(.edDSA)
        let token = try keys.folder.signer().issue(.make(), marks: [])
        try keys.folder.withdraw(stolen.id, reason: "laptop stolen")
        let trusted = try #require(try keys.folder.trusted())
        #expect(throws: TokenRefusal.distrustedKey(stolen.id)) { try trusted.credential(token) }
        #expect(throws: KeyFault.noKey(keys.folder.path)) { try keys.folder.signer() }
    }

    @Test func `a thumbprint is the one RFC 8037 gives for its key`() throws {
        let jwks = """
            {"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"k",
            "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}
            """
        let key = try #require(TrustedKeys(jwks: jwks)?.keys.first)
        #expect(key.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
    }

    @Test func `a set with a private key or one id twice is believed in nothing`() {
        let x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
        let key = #""kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"k","x":"\#(x)""#
        #expect(TrustedKeys(jwks: #"{"keys":[{\#(key),"d":"AA"}]}"#) == nil)
        #expect(TrustedKeys(jwks: #"{"keys":[{\#(key)},{\#(key)}]}"#) == nil)
        #expect(TrustedKeys(jwks: #"{"keys":[{\#(key)}]}"#)?.keys.count == 1)
        #expect(TrustedKeys(jwks: "[]") == nil)
    }

    @Test func `a status list comes back with the numbers it was made of`() throws {
        let keys = TemporaryKeys()
        try keys.add(.edDSA)
        let trusted = try #require(try keys.folder.trusted())
        for revoked in [[], [0], [3, 131_071], [131_072, 200_001]] as [Set<Int>] {
            let token = try keys.folder.signer().issue(StatusList(revoked: revoked), at: 1)
            #expect(try StatusList(token, trusted: trusted).revoked == revoked)
        }
    }
}

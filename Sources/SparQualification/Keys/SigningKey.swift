import Crypto
import CryptoExtras
import Foundation
import SparModel

/// A private key: it never leaves the folder of keys but as PEM for its owner alone.
struct SigningKey {
    let verifying: VerifyingKey
    private let form: Form

    private enum Form {
        case edDSA(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    /// A fresh key; the system's chance makes it.
    init(_ algorithm: SignatureAlgorithm) throws {
        switch algorithm {
        case .edDSA: try self.init(.edDSA(Curve25519.Signing.PrivateKey()))
        case .rs256: try self.init(.rs256(_RSA.Signing.PrivateKey(keySize: .bits3072)))
        }
    }

    private init(_ form: Form) throws {
        self.form = form
        switch form {
        case .edDSA(let key):
            verifying = VerifyingKey(edDSA: key.publicKey, id: nil, created: nil)
        case .rs256(let key):
            let numbers = try key.publicKey.getKeyPrimitives()
            verifying = VerifyingKey(
                rs256: key.publicKey,
                modulus: Base64URL.encode(numbers.modulus),
                exponent: Base64URL.encode(numbers.publicExponent),
                id: nil,
                created: nil
            )
        }
    }

    /// A key from PKCS #8 in PEM; nil where it is none of the two kinds.
    init?(pem: String) {
        let lines = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }
        if let der = Data(base64Encoded: lines.joined()), der.count == Self.head.count + 32,
            der.starts(with: Self.head),
            let key = try? Curve25519.Signing.PrivateKey(
                rawRepresentation: der.dropFirst(Self.head.count)
            )
        {
            try? self.init(.edDSA(key))
        } else if let key = try? _RSA.Signing.PrivateKey(pemRepresentation: pem) {
            try? self.init(.rs256(key))
        } else {
            return nil
        }
    }

    /// What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410).
    private static let head: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
    ]

    /// PKCS #8 in PEM, as other software reads it.
    var pem: String {
        switch form {
        case .edDSA(let key):
            let der = Data(Self.head) + key.rawRepresentation
            return "-----BEGIN PRIVATE KEY-----\n\(der.base64EncodedString())\n"
                + "-----END PRIVATE KEY-----\n"
        case .rs256(let key):
            return key.pkcs8PEMRepresentation + "\n"
        }
    }

    /// The signature over `message`.
    func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch form {
        case .edDSA(let key): Array(try key.signature(for: message))
        case .rs256(let key):
            Array(
                try key.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation
            )
        }
    }
}

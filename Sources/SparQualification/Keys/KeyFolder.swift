import Foundation
public import SparModel

/// The folder that holds the keys credentials are signed with: `jwks.json`, which anybody may have,
/// and a PEM file a key, which only its owner may read.
public struct KeyFolder: Sendable {
    /// Its path.
    public let path: String

    /// The folder at `path`; nothing is read or made yet.
    public init(_ path: String) { self.path = path }

    /// `SPAR_KEYS`, else `spar/keys` in the user's folder of settings.
    public static func defaultPath(environment: [String: String]) -> String {
        if let named = environment["SPAR_KEYS"], !named.isEmpty { return named }
        if let settings = environment["XDG_CONFIG_HOME"], settings.hasPrefix("/") {
            return settings + "/spar/keys"
        }
        return (environment["HOME"] ?? ".") + "/.config/spar/keys"
    }

    /// The file of public keys.
    public var publicFile: String { path + "/jwks.json" }

    /// The public keys; nil where none were made yet.
    public func trusted() throws(KeyFault) -> TrustedKeys? {
        guard FileManager.default.fileExists(atPath: publicFile) else { return nil }
        return try Self.trusted(in: publicFile)
    }

    /// The public keys in a file.
    public static func trusted(in file: String) throws(KeyFault) -> TrustedKeys {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw .unreadable(file)
        }
        guard let text = String(validating: bytes, as: UTF8.self),
            let keys = TrustedKeys(jwks: text)
        else { throw .noKeySet(file) }
        return keys
    }

    /// Makes a key, which from now on signs what is signed by its algorithm.
    ///
    /// - Parameters:
    ///   - algorithm: What it is for.
    ///   - issuer: Who signs with it; nil keeps whom earlier keys were for.
    ///   - day: Today.
    /// - Returns: The key's public part.
    /// - Throws: `KeyFault`.
    public func add(
        _ algorithm: SignatureAlgorithm,
        issuer: IssuerProfile?,
        on day: CalendarDay
    ) throws(KeyFault) -> VerifyingKey {
        try makeFolder()
        let before = try trusted()
        guard let issuer = issuer ?? before?.issuer else { throw .noIssuer }
        guard let fresh = try? SigningKey(algorithm) else { throw .cannotMake(path) }
        let thumbprint = fresh.verifying.thumbprint
        var jwk = fresh.verifying.jwk
        jwk["created"] = day.description
        if let address = issuer.keys { jwk["kid"] = "\(address)#\(thumbprint)" }
        guard let key = VerifyingKey(jwk: .object(jwk.mapValues(TokenJSON.text))) else {
            throw .cannotMake(path)
        }
        try write(fresh.pem, to: pemFile(key), mode: 0o600)
        let after = TrustedKeys(
            keys: (before?.keys ?? []) + [key],
            withdrawn: before?.withdrawn ?? [:],
            issuer: issuer
        )
        try write(after.jwks, to: publicFile, mode: 0o644)
        return key
    }

    /// Takes a key's trust away: what it signed verifies no longer.
    public func withdraw(_ id: String, reason: String) throws(KeyFault) {
        guard let before = try trusted(), let key = before[id] else { throw .unknownKey(id) }
        var withdrawn = before.withdrawn
        withdrawn[key.id] = reason
        let after = TrustedKeys(
            keys: before.keys.filter { $0.id != key.id },
            withdrawn: withdrawn,
            issuer: before.issuer
        )
        try write(after.jwks, to: publicFile, mode: 0o644)
    }

    /// The newest key that can sign, of `algorithm` where that is asked for.
    public func signer(_ algorithm: SignatureAlgorithm? = nil) throws(KeyFault) -> Signer {
        guard let trusted = try trusted() else { throw .noKey(path) }
        guard let issuer = trusted.issuer else { throw .noIssuer }
        let fitting = trusted.keys.filter { algorithm == nil || $0.algorithm == algorithm }
        guard let key = fitting.last else { throw .noKey(path) }
        let file = pemFile(key)
        guard let found = try? FileManager.default.attributesOfItem(atPath: file) else {
            throw .noPrivateKey(file)
        }
        let mode = (found[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
        guard mode & 0o077 == 0 else { throw .readableByOthers(file) }
        guard let bytes = FileManager.default.contents(atPath: file),
            let pem = String(validating: bytes, as: UTF8.self), let secret = SigningKey(pem: pem),
            secret.verifying.thumbprint == key.thumbprint
        else { throw .noPrivateKey(file) }
        return Signer(issuer: issuer, key: key, secret: secret)
    }

    private func pemFile(_ key: VerifyingKey) -> String { "\(path)/\(key.thumbprint).pem" }

    private func makeFolder() throws(KeyFault) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .cannotMake(path)
        }
    }

    /// Writes beside the file and puts it in its place, so that there is never half a file.
    private func write(_ text: String, to file: String, mode: mode_t) throws(KeyFault) {
        let draft = file + ".new"
        unlink(draft)
        let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .cannotMake(file) }
        let bytes = Array(text.utf8)
        let isWritten =
            bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, file) == 0 else {
            unlink(draft)
            throw .cannotMake(file)
        }
    }
}

/// A key ready to sign, with whom it signs for.
public struct Signer {
    /// Who signs.
    public let issuer: IssuerProfile
    /// The key's public part.
    public let key: VerifyingKey
    let secret: SigningKey

    /// The signed token of a payload, which must be one JSON object.
    func token(_ payload: [UInt8]) throws -> String {
        // The members of the header in order of name, as of all our JSON.
        let header = HeaderDocument(alg: key.algorithm.rawValue, kid: key.id, typ: "JWT")
        let signed =
            try Base64URL.encode(CredentialJSON.bytes(header)) + "." + Base64URL.encode(payload)
        return try signed + "." + Base64URL.encode(secret.sign(Array(signed.utf8)))
    }

    private struct HeaderDocument: Encodable {
        var alg: String
        var kid: String
        var typ: String
    }
}

/// Why keys could not be made, read or used.
public enum KeyFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// No key was made yet, or none of the algorithm.
    case noKey(String)
    /// It is not known who issues.
    case noIssuer
    /// A file of public keys cannot be read.
    case unreadable(String)
    /// A file holds no set of public keys.
    case noKeySet(String)
    /// No key of that id is there.
    case unknownKey(String)
    /// The private key is missing or is not that of the public one.
    case noPrivateKey(String)
    /// Others may read the private key.
    case readableByOthers(String)
    /// A file could not be made.
    case cannotMake(String)

    /// What is wrong and the way out.
    public var description: String {
        switch self {
        case .noKey(let path):
            "no key to sign with in `\(path)`; `spar keys new` makes one"
        case .noIssuer:
            "it is not known who issues; name them with `spar keys new --issuer-name`"
        case .unreadable(let file): "cannot read the public keys in `\(file)`"
        case .noKeySet(let file):
            "`\(file)` is no set of public keys; `spar keys export` writes one"
        case .unknownKey(let id): "no key `\(id)` is there; `spar keys list` shows all"
        case .noPrivateKey(let file):
            "the private key `\(file)` is missing or not the right one; put it back, or make "
                + "another with `spar keys new`"
        case .readableByOthers(let file):
            "others may read the private key `\(file)`; `chmod 600` it, and make another key if "
                + "somebody may have copied it"
        case .cannotMake(let file): "cannot write `\(file)`; see its folder's permissions"
        }
    }
}

extension TrustedKeys {
    /// The set as JSON (RFC 7517), public parts only.
    public var jwks: String {
        let document = SetDocument(
            issuer: issuer,
            keys: keys.map(\.jwk),
            withdrawn: withdrawn.keys.sorted().map {
                .init(kid: $0, reason: withdrawn[$0] ?? "")
            }
        )
        return (try? CredentialJSON.pretty(document)) ?? ""
    }

    private struct SetDocument: Encodable {
        struct Withdrawn: Encodable {
            var kid: String
            var reason: String
        }
        var issuer: IssuerProfile?
        var keys: [[String: String]]
        var withdrawn: [Withdrawn]
    }
}

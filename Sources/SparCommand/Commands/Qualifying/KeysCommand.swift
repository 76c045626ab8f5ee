import ArgumentParser
import SparModel
import SparQualification
import SparRecords
import SparReports

/// `spar keys`: what credentials are signed with.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make and show the keys that credentials are signed with.",
        discussion: """
            Private keys stay in their folder, readable by its owner alone. A new key signs from then
            on; what earlier ones signed goes on verifying until they are withdrawn.
            """,
        subcommands: [
            KeysListCommand.self, KeysNewCommand.self, KeysExportCommand.self,
            KeysStatusCommand.self, KeysWithdrawCommand.self,
        ],
        defaultSubcommand: KeysListCommand.self
    )

    /// Turns what went wrong with keys or store into the command's failure.
    static func failing<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let failure as CommandFailure {
            throw failure
        } catch let failure as OutputError {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}

/// `spar keys new`.
struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a key, which signs from now on."
    )

    @Option(help: "EdDSA, or RS256 for software that takes nothing else.")
    var algorithm: SignatureAlgorithm = .edDSA

    @Option(help: "Who issues: the house's name; kept for later keys.")
    var issuerName: String?

    @Option(help: "The issuer's web address, its id in credentials.")
    var issuerURL: String?

    @Option(help: "The web address where the public keys will be found.")
    var keysURL: String?

    @Option(help: "The web address where the list of revoked credentials will be found.")
    var statusURL: String?

    @OptionGroup var keys: KeyOptions

    func validate() throws {
        for address in [issuerURL, keysURL, statusURL].compactMap({ $0 })
        where !address.hasPrefix("https://") || address.contains("#") || address.contains(" ") {
            throw ValidationError("`\(address)` is no web address that begins with https://")
        }
        if issuerName == nil, issuerURL != nil || keysURL != nil || statusURL != nil {
            throw ValidationError("name the issuer too, with --issuer-name")
        }
        if let issuerName, issuerName.isEmpty || issuerName.count > 200 {
            throw ValidationError("--issuer-name takes 1 to 200 characters")
        }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let folder = keys.folder(in: environment)
        let key = try KeysCommand.failing {
            let before = try folder.trusted()?.issuer
            return try folder.add(
                algorithm,
                issuer: issuer(before: before, fresh: environment.freshID()),
                on: environment.today
            )
        }
        try Output.print(key.id)
        Output.talk("An \(algorithm.rawValue) key in \(folder.path); it signs from now on.")
    }

    /// The issuer as named, with the id they had before where no address is given.
    private func issuer(before: IssuerProfile?, fresh: String) -> IssuerProfile? {
        guard let issuerName else { return nil }
        return IssuerProfile(
            id: issuerURL ?? before?.id ?? fresh,
            name: issuerName,
            keys: keysURL ?? before?.keys,
            status: statusURL ?? before?.status
        )
    }
}

/// `spar keys list`.
struct KeysListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the keys; the newest of each kind signs."
    )

    @OptionGroup var keys: KeyOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let folder = keys.folder(in: .current)
        guard let trusted = try KeysCommand.failing({ try folder.trusted() }) else {
            return Output.talk("no keys in \(folder.path); `spar keys new` makes one")
        }
        if let issuer = trusted.issuer { try Output.print("\(issuer.name)  \(issuer.id)") }
        for key in trusted.keys {
            let isNewest = trusted.keys.last { $0.algorithm == key.algorithm }?.id == key.id
            try Output.print(
                "\(key.algorithm.rawValue)  \(key.created?.description ?? "          ")  "
                    + key.id + (isNewest ? look.palette.good("  signs") : "  verifies")
            )
        }
        for id in trusted.withdrawn.keys.sorted() {
            try Output.print(
                look.palette.bad("withdrawn") + "  \(id)  \(trusted.withdrawn[id] ?? "")"
            )
        }
    }
}

/// `spar keys export`.
struct KeysExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the public keys as a JWK set, for whoever verifies."
    )

    @OptionGroup var keys: KeyOptions

    func run() throws {
        let folder = keys.folder(in: .current)
        guard let trusted = try KeysCommand.failing({ try folder.trusted() }) else {
            throw CommandFailure("no keys in \(folder.path); `spar keys new` makes one")
        }
        try Output.write(trusted.jwks, to: 1)
    }
}

/// `spar keys status`.
struct KeysStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Print the signed list of revoked credentials, for whoever verifies.",
        discussion: "A W3C Bitstring Status List as a JWT; `spar verify --status` reads it."
    )

    @Option(help: "EdDSA or RS256; else by the newest key.")
    var algorithm: SignatureAlgorithm?

    @OptionGroup var records: RecordOptions
    @OptionGroup var keys: KeyOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try records.existing(in: environment)
        let token = try KeysCommand.failing {
            try keys.folder(in: environment).signer(algorithm).issue(
                StatusList(revoked: store.revokedIndexes()),
                at: environment.now() / 1000
            )
        }
        try Output.print(token)
    }
}

/// `spar keys withdraw`.
struct KeysWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Trust a key no longer: nothing it ever signed verifies from now on.",
        discussion:
            "For a stolen key. Credentials it signed must be issued anew with `spar qualify`."
    )

    @Argument(help: "The key's id, as `spar keys list` shows it.")
    var key: String

    @Option(help: "Why; published with the public keys.")
    var reason: String

    @OptionGroup var keys: KeyOptions

    func validate() throws { try Reason.validate(reason) }

    func run() throws {
        let folder = keys.folder(in: .current)
        try KeysCommand.failing { try folder.withdraw(key, reason: reason) }
        Output.talk("Withdrawn. Hand out `spar keys export` again to all who verify.")
    }
}

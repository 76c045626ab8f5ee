public import ArgumentParser
public import SparModel
public import SparQualification

/// Where the keys are that credentials are signed with.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of the keys.",
            discussion: "Else $SPAR_KEYS, then the user's folder of settings.",
            valueName: "folder"
        )
    )
    var keys: String?

    /// The folder.
    func folder(in environment: SparEnvironment) -> KeyFolder {
        KeyFolder(keys ?? KeyFolder.defaultPath(environment: environment.variables))
    }
}

/// Which public keys are believed.
struct TrustOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The public keys to believe, as `spar keys export` writes them.",
            discussion: "Else $SPAR_TRUST, then those in the folder of the keys.",
            valueName: "file"
        )
    )
    var trust: String?

    @OptionGroup var keys: KeyOptions

    /// The file of public keys.
    func file(in environment: SparEnvironment) -> String {
        if let trust { return trust }
        if let named = environment.variables["SPAR_TRUST"], !named.isEmpty { return named }
        return keys.folder(in: environment).publicFile
    }

    /// The public keys.
    func trusted(in environment: SparEnvironment) throws -> TrustedKeys {
        do {
            return try KeyFolder.trusted(in: file(in: environment))
        } catch {
            throw CommandFailure("\(error); name others with --trust")
        }
    }
}

extension CalendarDay: ExpressibleByArgument {
    /// Reads "2026-03-10" and nothing longer.
    public init?(argument: String) {
        guard argument.utf8.count == 10 else { return nil }
        self.init(parsing: argument)
    }
}

extension SignatureAlgorithm: ExpressibleByArgument {}

import ArgumentParser
import Foundation
import SparModel
import SparQualification
import SparReports

/// `spar verify`: whether a credential is genuine and holds, with nothing but public keys.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a credential's signature, dates and, with a status list, revocation.",
        discussion: "Needs only the public keys; no store. Exits with 1 when it does not hold."
    )

    @Argument(help: "The credential's file; - for stdin.")
    var file: String

    @Option(
        help: ArgumentHelp(
            "The signed list of revoked credentials, as `spar keys status` prints it.",
            valueName: "file"
        )
    )
    var status: String?

    @Option(help: ArgumentHelp("The day it must hold; today when left out.", valueName: "date"))
    var on: CalendarDay?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var trust: TrustOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let environment = SparEnvironment.current
        let trusted = try trust.trusted(in: environment)
        let text = try InputFile.text(file)
        let list = try status.map { try InputFile.text($0) }
        let result = check(text, list: list, trusted: trusted, environment: environment)
        if json {
            try Output.print(JSONDocument.pretty(result, snakeCased: true))
        } else {
            let palette = look.palette
            try Output.print(
                (result.valid ? palette.good("valid") : palette.bad("not valid"))
                    + "  \(result.text)" + (result.valid ? "" : " [\(result.reason)]")
            )
        }
        if !result.valid { throw ExitStatus.no.code }
    }

    private func check(
        _ text: String,
        list: String?,
        trusted: TrustedKeys,
        environment: SparEnvironment
    ) -> VerificationDocument {
        let claims: CredentialClaims
        let revoked: Set<Int>?
        do {
            claims = try trusted.credential(text)
        } catch {
            return VerificationDocument(reason: error.name, text: "\(error)")
        }
        do {
            revoked = try list.map { list throws(TokenRefusal) in
                try StatusList(list, trusted: trusted).revoked
            }
        } catch {
            return VerificationDocument(
                reason: error.name,
                text: "the status list: \(error)",
                of: claims
            )
        }
        let day = on ?? environment.today
        let now = on == nil ? environment.now() / 1000 : Int64.max
        if revoked?.contains(claims.index) == true {
            return VerificationDocument(reason: "revoked", text: "it was revoked", of: claims)
        }
        if day < claims.firstDay || now < claims.validFrom {
            return VerificationDocument(
                reason: "before-issue",
                text: "it holds from \(claims.firstDay)",
                of: claims
            )
        }
        if day > claims.lastDay {
            return VerificationDocument(
                reason: "expired",
                text: "it ran out on \(claims.lastDay)",
                of: claims
            )
        }
        return VerificationDocument(
            reason: "valid",
            text: "\(claims.agent) may make \(claims.market.rawValue) calls until "
                + "\(claims.lastDay), says \(claims.issuerName)"
                + (revoked == nil ? "; whether it was revoked was not asked (--status)" : ""),
            of: claims
        )
    }
}

/// What came of verifying as JSON, `spar.verification/1`.
private struct VerificationDocument: Encodable {
    var schema = "spar.verification/1"
    var valid: Bool
    var reason: String
    var text: String
    var credential: String?
    var issuer: String?
    var agent: String?
    var market: Market?
    var validFrom: CalendarDay?
    var validUntil: CalendarDay?
    var policy: String?
    var calls: [CredentialClaims.Call]?

    init(reason: String, text: String, of claims: CredentialClaims? = nil) {
        valid = reason == "valid"
        self.reason = reason
        self.text = text
        credential = claims?.id
        issuer = claims?.issuer
        agent = claims?.agent
        market = claims?.market
        validFrom = claims?.firstDay
        validUntil = claims?.lastDay
        policy = claims?.policy
        calls = claims?.calls
    }
}

/// Files named on the command line.
enum InputFile {
    /// The text of a file, or of stdin for `-`; what is no UTF-8 is left as marks that fit nothing.
    static func text(_ path: String) throws -> String {
        if path == "-" {
            let data = try? FileHandle.standardInput.readToEnd()
            return String(decoding: data ?? Data(), as: UTF8.self)
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("cannot read `\(path)`")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

/// Files written for the user.
enum OutputFile {
    /// Writes a file in whole, or not at all.
    static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure("cannot write `\(path)`; see its folder's permissions")
        }
    }
}

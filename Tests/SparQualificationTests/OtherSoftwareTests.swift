import Foundation
import SparModel
import SparQualification
import Testing

/// Credentials read by software we did not write: PyJWT, joserfc, cryptography.
struct OtherSoftwareTests {
    private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let repository = here.deletingLastPathComponent().deletingLastPathComponent()

    /// The Python that has what is needed: the one `make test` sets up, or the system's.
    static let python: String? = [
        repository.appendingPathComponent(".build/verifier/bin/python").path, "/usr/bin/python3",
    ].first {
        FileManager.default.isExecutableFile(atPath: $0)
            && (try? run($0, ["-c", "import jwt, joserfc, cryptography"]).status) == 0
    }

    private static func run(
        _ program: String,
        _ arguments: [String]
    ) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test(
        .enabled(
            if: python != nil,
            "needs Python with PyJWT, joserfc, cryptography: `make verifier`"
        ),
        arguments: SignatureAlgorithm.allCases,
        [false, true]
    )
    func `Python verifies what we sign`(algorithm: SignatureAlgorithm, isRevoked: Bool) throws {
        let keys = TemporaryKeys()
        try keys.add(algorithm)
        let signer = try keys.folder.signer()
        let marks = [
            MarkResult(
                dimension: nil,
                title: "Overall",
                mark: QualificationMark(mean: 85),
                mean: 90,
                least: 88,
                gradedIn: 2
            )
        ]
        let token = try signer.issue(.make(index: 3), marks: marks)
        let status = try signer.issue(
            StatusList(revoked: isRevoked ? [3, 900] : [900]),
            at: 1_700_000_000
        )
        let files = [("jwks.json", nil), ("token", token), ("status", status)]
            .map { name, text -> String in
                let path = "\(keys.folder.path)/\(name)"
                try? text?.write(toFile: path, atomically: true, encoding: .utf8)
                return path
            }
        let script = Self.here.appendingPathComponent("Verifier/verify.py").path
        let (exit, text) = try Self.run(try #require(Self.python), [script] + files)
        #expect(exit == 0, "\(text)")
        #expect(
            text.contains(
                #"{"agent": "a-1", "alg": "\#(algorithm.rawValue)", "revoked": \#(isRevoked)}"#
            ),
            "\(text)"
        )
    }
}

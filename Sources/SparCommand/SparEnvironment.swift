import Foundation
import SparRecords

/// Everything a command takes from the real world, in one place.
struct SparEnvironment {
    /// Variables of the process.
    var variables: [String: String]
    /// The folder the command was started in.
    var workingDirectory: String
    /// The program's own path, to find `share/spar` beside it.
    var executable: String?
    /// Milliseconds since 1970-01-01 UTC.
    var now: () -> Int64
    /// A seed nobody chose.
    var freshSeed: () -> UInt64
    /// A number from the system's source of chance that nobody can guess, for assessments.
    var secretSeed: () -> UInt64

    /// The process as it is.
    static var current: SparEnvironment {
        SparEnvironment(
            variables: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath,
            executable: executablePath,
            now: { Int64(Date().timeIntervalSince1970 * 1000) },
            freshSeed: { UInt64.random(in: 1...999_999_999) },
            secretSeed: { UInt64.random(in: .min ... .max) }
        )
    }

    private static var executablePath: String? {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    }

    /// The user's name as the system knows it, for records kept without `--trainee`.
    var userName: String {
        let name = variables["USER"] ?? variables["LOGNAME"] ?? "trainee"
        return name.isEmpty ? "trainee" : name
    }

    /// What was understood of the store's calls by this very program; nil where none can be kept.
    ///
    /// A rebuilt program is another one, for it may hear otherwise.
    func heardCache(of store: CallStore) -> HeardCache? {
        guard let executable,
            let facts = try? FileManager.default.attributesOfItem(atPath: executable),
            let size = facts[.size] as? Int, let built = facts[.modificationDate] as? Date
        else { return nil }
        let edition = "\(SparVersion.current) \(size) \(built.timeIntervalSince1970)"
        return HeardCache.beside(store: store.path, edition: edition)
    }
}

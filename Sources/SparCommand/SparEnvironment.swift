import Foundation

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

    /// The process as it is.
    static var current: SparEnvironment {
        SparEnvironment(
            variables: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath,
            executable: executablePath,
            now: { Int64(Date().timeIntervalSince1970 * 1000) },
            freshSeed: { UInt64.random(in: 1...999_999_999) }
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
}

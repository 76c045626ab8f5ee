import Foundation

/// Where the lines a trainee typed are kept for the arrow keys: one file a trainee.
enum HistoryPlace {
    /// The file's path, its folder made; nil when there is no place for it.
    static func path(_ environment: SparEnvironment, trainee: String) -> String? {
        let variables = environment.variables
        guard
            let base = variables["XDG_STATE_HOME"].flatMap({ $0.isEmpty ? nil : $0 })
                ?? variables["HOME"].map({ $0 + "/.local/state" })
        else { return nil }
        let folder = base + "/spar"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            return nil
        }
        // A name becomes a file name: letters and digits stay, the rest is spelled in hex.
        let name = trainee.utf8.map { byte -> String in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain
                ? String(Character(Unicode.Scalar(byte))) : "_" + String(byte, radix: 16)
        }
        return "\(folder)/history-\(name.joined().prefix(120))"
    }
}

import Foundation

extension CallStore {
    /// Where the store is when no file is named: `$SPAR_RECORDS`, else the user's data folder.
    ///
    /// As the XDG rules demand, an `XDG_DATA_HOME` that is empty or relative does not count.
    public static func defaultPath(environment: [String: String]) -> String {
        if let named = environment["SPAR_RECORDS"], !named.isEmpty { return named }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            return joined(data, "spar/records.sqlite")
        }
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
        return joined(home, ".local/share/spar/records.sqlite")
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        (folder as NSString).appendingPathComponent(name)
    }
}

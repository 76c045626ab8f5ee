import Foundation
import GRDB
import SparRecords

/// A folder of a test's own, gone with the last reference to it.
final class Folder: Sendable {
    let path: String

    init(openToAll: Bool = false) throws {
        path = NSTemporaryDirectory() + "spar-records-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: openToAll ? 0o777 : 0o700]
        )
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var store: String { path + "/records.sqlite" }

    func bytes(of name: String = "records.sqlite") throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    func permit(_ mode: Int, _ name: String = "records.sqlite") throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode],
            ofItemAtPath: "\(path)/\(name)"
        )
    }

    func mode(_ name: String = "records.sqlite") throws -> Int? {
        let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return (facts[.posixPermissions] as? NSNumber)?.intValue
    }

    /// Does to the file what anybody with SQLite can do, once the guards are down.
    func tamper(_ sql: String) throws {
        let guards = ["call", "entry", "finish", "scorecard", "ledger"].map {
            "DROP TRIGGER IF EXISTS \($0)_stays; DROP TRIGGER IF EXISTS \($0)_remains;"
        }
        try run(guards.joined() + sql)
    }

    /// Does to the file what a program with its own connection can do.
    func run(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(10)
        let raw = try DatabaseQueue(path: store, configuration: configuration)
        try raw.writeWithoutTransaction { try $0.execute(sql: sql) }
        try raw.close()
    }
}

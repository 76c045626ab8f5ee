import Foundation
import GRDB

extension CallStore {
    /// How much of practice calls an export tells.
    public enum ExportScope: Hashable, Sendable {
        /// Their digests alone, so that the chain can be walked.
        case assessments
        /// Everything.
        case everything
    }

    /// Writes every record in the order of its chain, a JSON object a line: `records.jsonl`,
    /// `ledger.jsonl`, and where the chains end, `ends.json`.
    ///
    /// - Parameters:
    ///   - folder: A folder that is there and empty.
    ///   - scope: Whether what was typed in practice is told.
    /// - Throws: `StoreError`, or what the file system says.
    public func export(to folder: String, scope: ExportScope) throws {
        let records = try LineFile(folder + "/records.jsonl")
        let ledger = try LineFile(folder + "/ledger.jsonl")
        let ends = try LineFile(folder + "/ends.json")
        do {
            try pool.read { db in
                let calls = try Row.fetchCursor(db, sql: "SELECT * FROM call ORDER BY number")
                while let row = try calls.next() {
                    let opening = try ChainLink(call: row, in: db)
                    let isTold =
                        scope == .everything || row["mode"] == "assessment"
                    let chain = try CallChain(opening: opening, in: db)
                    try records.write(
                        ExportedLine(opening, isTold: isTold, end: chain.head?.digest)
                    )
                    for link in chain.links {
                        try records.write(ExportedLine(link, isTold: isTold))
                    }
                }
                let entries = try Row.fetchCursor(db, sql: "SELECT * FROM ledger ORDER BY number")
                while let row = try entries.next() {
                    try ledger.write(ExportedLine(ChainLink(ledger: row, in: db), isTold: true))
                }
            }
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
        let standing = try standing()
        try ends.write(
            ExportedEnds(
                calls: standing.calls,
                callsDigest: standing.callsDigest,
                ledger: standing.ledger,
                ledgerDigest: standing.ledgerDigest,
                store: standing.store
            )
        )
    }
}

/// A record as exported.
private struct ExportedLine: Encodable {
    /// What it says; left out of what was forgotten, and of practice calls unless told to.
    var body: String?
    var call: String
    var content: String
    var digest: String
    /// Of an opening: the digest in which the chain of the call is noted to end.
    var end: String?
    var kind: String
    var link: Int
    var number: Int
    var previous: String
    var salt: String?

    init(_ link: ChainLink, isTold: Bool, end: String? = nil) {
        let isTold = isTold && !link.isForgotten
        body = isTold ? link.body : nil
        call = link.place.call
        content = link.seal.content
        digest = link.seal.digest
        self.end = end
        kind = link.place.kind.rawValue
        self.link = link.place.link
        number = link.place.number
        previous = link.seal.previous
        salt = isTold ? link.seal.salt : nil
    }
}

/// Where the chains end.
private struct ExportedEnds: Encodable {
    var schema = "spar.audit-export/1"
    var calls: Int
    var callsDigest: String
    var ledger: Int
    var ledgerDigest: String
    var store: String
}

/// A file that is written line by line.
private final class LineFile {
    private let handle: FileHandle
    private let encoder = JSONEncoder()

    init(_ path: String) throws {
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let made = FileManager.default.createFile(
            atPath: path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard made, let handle = FileHandle(forWritingAtPath: path) else {
            throw StoreError.cannotCreate(path: path, why: "the folder cannot be written")
        }
        self.handle = handle
    }

    deinit { try? handle.close() }

    func write(_ line: some Encodable) throws {
        try handle.write(contentsOf: encoder.encode(line) + [10])
    }
}

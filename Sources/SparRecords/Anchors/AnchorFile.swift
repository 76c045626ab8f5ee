import Foundation

/// The notes of where a store stood: one file a store, a JSON line each, only ever added to.
///
/// It is kept away from the store so that who puts an old copy of the store back does not put the
/// notes back with it. It holds no key: who can write both can rewrite both.
public struct AnchorFile: Sendable {
    /// The file's path.
    public let path: String

    /// The notes of the store of this id in a folder.
    public init(folder: String, store: String) {
        path = (folder as NSString).appendingPathComponent("\(store).jsonl")
    }

    /// Notes in a file.
    public init(path: String) { self.path = path }

    /// Where notes are kept when no folder is named: `$SPAR_ANCHORS`, else the user's state folder.
    public static func defaultFolder(environment: [String: String]) -> String {
        if let named = environment["SPAR_ANCHORS"], !named.isEmpty { return named }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return (state as NSString).appendingPathComponent("spar/anchors")
        }
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
        return (home as NSString).appendingPathComponent(".local/state/spar/anchors")
    }

    /// The notes, oldest first; none where there is no file.
    ///
    /// - Throws: `AnchorFault` where a line is none, does not follow, or the file cannot be read.
    public func anchors() throws(AnchorFault) -> [Anchor] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AnchorFault(.unreadable, "the notes `\(path)` may not be read")
        }
        var previous = Digest.genesis.hex
        var anchors: [Anchor] = []
        // The last line has no end when a writer was killed: it was never acknowledged.
        let lines = String(decoding: data, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).dropLast()
        for (index, line) in lines.enumerated() {
            guard let anchor = Anchor(line: String(line)), anchor.previous == previous else {
                throw AnchorFault(
                    .notesAltered,
                    "line \(index + 1) of the notes `\(path)` was altered, or one before it removed"
                )
            }
            anchors.append(anchor)
            previous = Digest(of: String(line)).hex
        }
        return anchors
    }

    /// Notes where the store stands; the note is on the disk when this returns.
    ///
    /// - Parameters:
    ///   - store: The store.
    ///   - occasion: What it is noted for.
    ///   - call: The call it is noted for.
    ///   - reason: Why, of a store that was put back.
    ///   - at: Milliseconds since 1970-01-01 UTC.
    /// - Throws: `AnchorFault` where the store is behind what was noted, or nothing can be noted;
    ///   `StoreError`.
    public func note(
        _ store: CallStore,
        for occasion: Anchor.Occasion,
        call: String? = nil,
        reason: String? = nil,
        at: Int64
    ) throws {
        let file = try opened()
        defer { close(file) }
        // Released with the descriptor, by a killed process too.
        guard flock(file, LOCK_EX) == 0 else { throw cannotWrite() }
        let earlier = try anchors()
        if occasion != .restored { try check(store, against: earlier) }
        let anchor = Anchor(
            at: at,
            occasion: occasion,
            standing: try store.standing(),
            call: call,
            callDigest: try call.flatMap { try store.end(of: $0)?.hex },
            reason: reason,
            previous: try earlier.last.map { Digest(of: try $0.line()).hex } ?? Digest.genesis.hex
        )
        try cutUnfinishedLine(file)
        let bytes = Array((try anchor.line() + "\n").utf8)
        guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw cannotWrite()
        }
    }

    /// Whether a note could be added: asked before an assessment begins.
    public func prepare() throws(AnchorFault) { close(try opened()) }

    /// Holds the store against all that was noted of it since it was last put back on purpose.
    ///
    /// - Throws: `AnchorFault`, the first that does not agree; `StoreError`.
    public func check(_ store: CallStore) throws {
        try check(store, against: anchors())
    }

    private func check(_ store: CallStore, against anchors: [Anchor]) throws {
        let standing = try store.standing()
        let start = anchors.lastIndex { $0.occasion == .restored } ?? 0
        for anchor in anchors[min(start, anchors.count)...] {
            try check(store, standing, anchor)
        }
    }

    func check(_ store: CallStore, _ standing: StoreStanding, _ anchor: Anchor) throws {
        let day = AuditTime.shown(anchor.at)
        guard anchor.store == standing.store else {
            throw AnchorFault(.otherStore, "the notes `\(path)` are of another store")
        }
        guard anchor.calls <= standing.calls else {
            throw AnchorFault(
                .rolledBack,
                "the store was set back: \(anchor.calls) calls were noted on \(day), "
                    + "it holds \(standing.calls)"
            )
        }
        guard anchor.ledger <= standing.ledger else {
            throw AnchorFault(
                .rolledBack,
                "the store was set back: \(anchor.ledger) records of the ledger were noted on "
                    + "\(day), it holds \(standing.ledger)"
            )
        }
        guard try store.digest(ofCall: anchor.calls)?.hex == anchor.callsDigest else {
            throw AnchorFault(
                .rewritten,
                "call number \(anchor.calls) is another than was noted on \(day)"
            )
        }
        guard try store.digest(ofLedger: anchor.ledger)?.hex == anchor.ledgerDigest else {
            throw AnchorFault(
                .rewritten,
                "record \(anchor.ledger) of the ledger is another than was noted on \(day)"
            )
        }
        if let call = anchor.call, let digest = anchor.callDigest,
            try !store.holds(digest, inChainOf: call)
        {
            throw AnchorFault(
                .rolledBack,
                "the record of call `\(call)` is shorter or another than was noted on \(day)"
            )
        }
    }

    private func opened() throws(AnchorFault) -> Int32 {
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw cannotWrite() }
        return file
    }

    private func cannotWrite() -> AnchorFault {
        AnchorFault(
            .unreadable,
            "the notes `\(path)` cannot be written: "
                + "\(String(cString: strerror(errno)).lowercased()); name another folder with "
                + "--anchors or SPAR_ANCHORS"
        )
    }

    /// Removes what a killed writer left of a line.
    private func cutUnfinishedLine(_ file: Int32) throws(AnchorFault) {
        guard let data = FileManager.default.contents(atPath: path), let last = data.last,
            last != 10
        else { return }
        let whole = data.lastIndex(of: 10).map { $0 + 1 } ?? 0
        guard ftruncate(file, off_t(whole)) == 0 else { throw cannotWrite() }
    }
}

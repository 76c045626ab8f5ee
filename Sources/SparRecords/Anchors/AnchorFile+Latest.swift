import Foundation

extension AnchorFile {
    /// Holds the store against the newest note alone: what a gate can afford at every opening.
    ///
    /// The notes' own chain is left to `check`.
    ///
    /// - Throws: `AnchorFault` where they do not agree; `StoreError`.
    public func checkLatest(_ store: CallStore) throws {
        guard let anchor = try latest() else { return }
        try check(store, store.standing(), anchor)
    }

    private func latest() throws(AnchorFault) -> Anchor? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let unreadable = AnchorFault(.unreadable, "the notes `\(path)` may not be read")
        guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable }
        defer { try? file.close() }
        guard let size = try? file.seekToEnd() else { throw unreadable }
        // A note is a few hundred bytes.
        let start = size > 16_384 ? size - 16_384 : 0
        guard (try? file.seek(toOffset: start)) != nil, let tail = try? file.readToEnd() ?? Data()
        else { throw unreadable }
        // What follows the last line feed was never finished.
        let lines = String(decoding: tail, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let line = lines.last else { return nil }
        guard let anchor = Anchor(line: String(line)) else {
            throw AnchorFault(.notesAltered, "the last line of the notes `\(path)` was altered")
        }
        return anchor
    }
}

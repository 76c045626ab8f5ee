import Foundation
import SparModel
import SparRecords
import Testing

struct FullDiskTests {
    @Test func `a full store says so, loses nothing and goes on when there is room`() throws {
        let folder = try Folder()
        let full = try CallStore.open(at: folder.store, tuning: .init(maximumPages: 60))
        let kept = try fillUp(full, at: folder.store)
        #expect(try full.call("c-1")?.entries.count == kept)
        let roomy = try CallStore.open(at: folder.store)
        try roomy.append(CallEntry(.hungUp, at: 1), replies: [], to: "c-1", at: kept + 1)
        let report = try roomy.verify()
        #expect(report.fault == nil)
        #expect(report.records == 1 + kept + 1)
    }

    @Test(.enabled(if: SmallDisk.canBeMade, "needs the right to mount"))
    func `a full disk is said to be full and loses nothing`() throws {
        let disk = try SmallDisk()
        let path = disk.folder.store
        let kept: Int
        do { kept = try fillUp(CallStore.open(at: path), at: path) }
        try FileManager.default.removeItem(atPath: disk.ballast)
        let store = try CallStore.open(at: path)
        #expect(try store.call("c-1")?.entries.count == kept)
        try store.append(CallEntry(.hungUp, at: 1), replies: [], to: "c-1", at: kept + 1)
        let report = try store.verify()
        #expect(report.fault == nil)
        #expect(report.records == 1 + kept + 1)
    }

    /// Writes to call c-1 until the store is full; how many entries were acknowledged.
    private func fillUp(_ store: CallStore, at path: String) throws -> Int {
        try store.begin(.make(), opening: [])
        let words = String(repeating: "So when can you pay? ", count: 100)
        for position in 1...10_000 {
            do {
                let entry = CallEntry(.said(words), at: Int64(position))
                try store.append(entry, replies: [], to: "c-1", at: position)
            } catch {
                let full = StoreError.diskFull(path: path)
                #expect(error == full)
                #expect(!String(describing: error).contains("when can you pay"))
                return position - 1
            }
        }
        Issue.record("never full")
        return 0
    }
}

/// A disk of a megabyte, a third of it taken by ballast.
private final class SmallDisk {
    let folder: Folder
    var ballast: String { folder.path + "/ballast" }

    static let canBeMade: Bool = {
        guard geteuid() == 0, let disk = try? SmallDisk() else { return false }
        return FileManager.default.fileExists(atPath: disk.ballast)
    }()

    init() throws {
        folder = try Folder()
        guard mount("spar", folder.path, "tmpfs", 0, "size=1m") == 0 else { return }
        try Data(count: 400_000).write(to: URL(fileURLWithPath: ballast))
    }

    deinit { umount2(folder.path, Int32(MNT_DETACH)) }
}

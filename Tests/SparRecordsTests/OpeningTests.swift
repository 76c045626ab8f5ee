import Foundation
import GRDB
import SparModel
import SparRecords
import Testing

struct OpeningTests {
    let folder: Folder

    init() throws { folder = try Folder(openToAll: true) }

    @Test func `folder and file are made for their owner alone`() throws {
        let path = folder.path + "/a/b/records.sqlite"
        let store = try CallStore.open(at: path)
        try store.begin(.make(), opening: [])
        #expect(try folder.mode("a") == 0o700)
        #expect(try folder.mode("a/b/records.sqlite") == 0o600)
        #expect(try folder.mode("a/b/records.sqlite-wal") == 0o600)
    }

    @Test func `a store that is not there is only made for a writer`() throws {
        #expect(throws: StoreError.noStore(path: folder.store)) {
            try CallStore.open(at: folder.store, creating: false)
        }
        #expect(try folder.names().isEmpty)
        do { _ = try CallStore.open(at: folder.store) }
        #expect(try CallStore.open(at: folder.store, creating: false).calls().isEmpty)
    }

    @Test func `a store opened twice goes on where it was`() throws {
        do { try CallStore.open(at: folder.store).begin(.make(), opening: []) }
        try CallStore.open(at: folder.store).begin(.make(call: "c-2"), opening: [])
        #expect(try CallStore.open(at: folder.store).verify().calls == 2)
    }

    @Test func `a store of a newer version is refused and not a byte of it changes`() throws {
        do { try CallStore.open(at: folder.store).fill() }
        try folder.tamper("PRAGMA user_version = 7; PRAGMA wal_checkpoint(TRUNCATE)")
        let before = try folder.bytes()
        #expect(
            throws: StoreError.newerVersion(path: folder.store, found: 7, supported: 2)
        ) {
            try CallStore.open(at: folder.store)
        }
        #expect(try folder.bytes() == before)
        #expect(try folder.names() == ["records.sqlite"])
    }

    /// The version may stand in the write-ahead log alone, left there by a killed process.
    @Test func `a newer version known only to the log is refused and untouched`() throws {
        let live = try Folder()
        do { _ = try CallStore.open(at: live.store) }
        let raw = try DatabaseQueue(path: live.store)
        try raw.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
            try db.execute(sql: "PRAGMA user_version = 7")
        }
        let names = ["records.sqlite", "records.sqlite-wal"]
        for name in names {
            let bytes = try live.bytes(of: name)
            try bytes.write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        }
        try raw.close()
        let before = try names.map(folder.bytes(of:))
        #expect(try folder.bytes().subdata(in: 60..<64) == Data([0, 0, 0, 2]))
        #expect(
            throws: StoreError.newerVersion(path: folder.store, found: 7, supported: 2)
        ) {
            try CallStore.open(at: folder.store)
        }
        #expect(try names.map(folder.bytes(of:)) == before)
    }

    @Test(arguments: [
        Data("these are a trainer's notes".utf8), Data([0]), Data("SQLite format 3\0".utf8),
        Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) }),
    ])
    func `a file that is no database is refused untouched`(bytes: Data) throws {
        try bytes.write(to: URL(fileURLWithPath: folder.store))
        #expect(throws: StoreError.notADatabase(path: folder.store)) {
            try CallStore.open(at: folder.store)
        }
        #expect(try folder.bytes() == bytes)
        #expect(try folder.names() == ["records.sqlite"])
    }

    @Test(arguments: ["", "PRAGMA user_version = 1", "PRAGMA application_id = 5"])
    func `another program's database is refused untouched`(mark: String) throws {
        let raw = try DatabaseQueue(path: folder.store)
        try raw.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        try raw.writeWithoutTransaction { try $0.execute(sql: mark) }
        try raw.close()
        let before = try folder.bytes()
        #expect(throws: StoreError.notADatabase(path: folder.store)) {
            try CallStore.open(at: folder.store)
        }
        #expect(try folder.bytes() == before)
    }

    @Test func `a damaged store is said to be damaged`() throws {
        do { try CallStore.open(at: folder.store).fill() }
        try folder.tamper("PRAGMA wal_checkpoint(TRUNCATE)")
        var bytes = try folder.bytes()
        bytes.replaceSubrange(4096..<bytes.count, with: Data(count: bytes.count - 4096))
        try bytes.write(to: URL(fileURLWithPath: folder.store))
        let error = #expect(throws: StoreError.self) {
            _ = try CallStore.open(at: folder.store).verify()
        }
        guard case .corrupt(let path, _)? = error else {
            Issue.record("not corrupt but \(String(describing: error))")
            return
        }
        #expect(path == folder.store)
    }

    @Test func `a folder in the file's place is refused`() throws {
        #expect(throws: StoreError.notADatabase(path: folder.path)) {
            try CallStore.open(at: folder.path)
        }
    }

    @Test func `a file in the folder's place is named`() throws {
        try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
        let path = folder.path + "/file/records.sqlite"
        #expect(throws: StoreError.cannotCreate(path: path, why: "not a directory")) {
            try CallStore.open(at: path)
        }
    }

    @Test func `a read-only file is refused untouched`() throws {
        do { try CallStore.open(at: folder.store).fill() }
        try folder.permit(0o444)
        let before = try folder.bytes()
        let said = try Probe.output(folder.store, "c-9", "1", "--unprivileged")
        #expect(said == ["refused \(StoreError.readOnly(path: folder.store))"])
        #expect(try folder.bytes() == before)
    }

    @Test func `a file in a read-only folder is refused untouched`() throws {
        do { try CallStore.open(at: folder.store).fill() }
        try folder.permit(0o666)
        try folder.permit(0o555, "")
        let before = try folder.bytes()
        let said = try Probe.output(folder.store, "c-9", "1", "--unprivileged")
        try folder.permit(0o777, "")
        #expect(said == ["refused \(StoreError.readOnly(path: folder.path))"])
        #expect(try folder.bytes() == before)
        #expect(try folder.names() == ["records.sqlite"])
    }

    @Test func `a folder that takes no new file is named`() throws {
        try folder.permit(0o555, "")
        let said = try Probe.output(folder.store, "c-9", "1", "--unprivileged")
        try folder.permit(0o777, "")
        let error = StoreError.cannotCreate(path: folder.store, why: "permission denied")
        #expect(said == ["refused \(error)"])
    }

    @Test func `a file that may not be read is refused`() throws {
        do { _ = try CallStore.open(at: folder.store) }
        try folder.permit(0o000)
        let said = try Probe.output(folder.store, "c-9", "1", "--unprivileged")
        let error = StoreError.unreadable(path: folder.store, why: "permission denied")
        #expect(said == ["refused \(error)"])
    }
}

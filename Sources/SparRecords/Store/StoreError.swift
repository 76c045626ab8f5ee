/// Why the store of calls could not do what it was asked.
///
/// Each names the place and the way out. What a trainee typed is never part of one.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no file, and none was to be made.
    case noStore(path: String)
    /// The file or its folder could not be made.
    case cannotCreate(path: String, why: String)
    /// The file is there but may not be read.
    case unreadable(path: String, why: String)
    /// The file is something else than a store of calls.
    case notADatabase(path: String)
    /// A newer Spar made the store.
    case newerVersion(path: String, found: Int, supported: Int)
    /// Another process kept the store to itself for too long.
    case locked(path: String)
    /// No room is left; nothing that was acknowledged is lost.
    case diskFull(path: String)
    /// The file or its folder may not be written.
    case readOnly(path: String)
    /// The position is not the next one of the call: another process wrote there first.
    case conflict(call: String, position: Int, next: Int)
    /// A call of this id is on record already.
    case callExists(call: String)
    /// The call is finished; no entry can follow.
    case finished(call: String)
    /// No call of this id is on record.
    case unknownCall(call: String)
    /// What is stored cannot be read back.
    case corrupt(path: String, what: String)
    /// The file system or SQLite failed in another way.
    case failed(path: String, why: String)
}

extension StoreError: CustomStringConvertible {
    /// What happened, where, and the way out.
    public var description: String {
        switch self {
        case .noStore(let path):
            "no record store `\(path)`; a first call makes one, or name another file with "
                + "--records"
        case .cannotCreate(let path, let why):
            "cannot make the record store `\(path)`: \(why); name another file with --records"
        case .unreadable(let path, let why):
            "cannot read the record store `\(path)`: \(why); mend its permissions or name "
                + "another file with --records"
        case .notADatabase(let path):
            "`\(path)` is not a record store of Spar and was left untouched; name another file "
                + "with --records"
        case .newerVersion(let path, let found, let supported):
            "the record store `\(path)` has format \(found), this Spar reads up to "
                + "\(supported); it was left untouched: use a newer Spar, or another file with "
                + "--records"
        case .locked(let path):
            "the record store `\(path)` is locked by another process; try again when that is "
                + "done"
        case .diskFull(let path):
            "no room left on the disk of the record store `\(path)`; what was recorded is safe: "
                + "free some space and resume"
        case .readOnly(let path):
            "the record store cannot be written: `\(path)` is read-only; make it writable or "
                + "name another file with --records"
        case .conflict(let call, let position, let next):
            "entry \(position) of call `\(call)` cannot be written, the next is \(next): the "
                + "call goes on elsewhere; resume it to go on from there"
        case .callExists(let call):
            "a call `\(call)` is on record already; begin another"
        case .finished(let call):
            "call `\(call)` is finished; begin another"
        case .unknownCall(let call):
            "no call `\(call)` is on record here; see the list of calls, or name another file "
                + "with --records"
        case .corrupt(let path, let what):
            "the record store `\(path)` is damaged: \(what); restore it from a backup"
        case .failed(let path, let why):
            "the record store `\(path)` failed: \(why); what was recorded before is safe"
        }
    }
}

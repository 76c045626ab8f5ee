import SparModel
import SparQualification
import SparRecords

extension GateDesk {
    /// What is outside the store's tables, as it was when it was looked at last.
    struct Look {
        var packs: [PackState] = []
        var packFiles: [String] = []
        var packMark = FileMark()
        var keys: TrustedKeys?
        var keyMark = FileMark()
        var reader: LedgerReader?
        var storeMark = FileMark()
        /// What the store's files and SQLite said of the last writing.
        var writing: Writing?
        /// Another number after every writing.
        var standing = 0
        /// At which standing the ledger was counted.
        var counted: Int?
        /// The newest time that any record bears.
        var latest: Int64 = 0
        /// When the store was held against the notes outside it.
        var checkedAt: Int64?
        /// What was wrong with it then.
        var doubt: Doubt?
    }

    /// What changes when anybody writes to the store, through SQLite or past it.
    struct Writing: Equatable {
        var version: Int
        var files: FileMark
    }

    /// How long a store is believed to be the one that was noted, in milliseconds.
    ///
    /// Then it is held against the notes again. Keys, packs and writings are looked at each time.
    private static let patience: Int64 = 1000

    mutating func look(at now: Int64) throws {
        try lookAtKeys()
        try lookAtPacks()
        try lookAtStore(at: now)
    }

    /// The connection to a store that was looked at and found sound.
    func lookedThrough() throws -> LedgerReader {
        guard let reader = look.reader else {
            throw Doubt(reason: .storeUnreadable, text: "no store")
        }
        return reader
    }

    private mutating func lookAtKeys() throws {
        let mark = FileMark([world.keyFile])
        guard look.keys == nil || mark != look.keyMark else { return }
        look.keys = nil
        memory.forget()
        do {
            look.keys = try KeyFolder.trusted(in: world.keyFile)
            look.keyMark = mark
        } catch {
            throw Doubt(reason: .noKeys, text: "\(error)")
        }
    }

    private mutating func lookAtPacks() throws {
        guard let library = world.library else {
            throw Doubt(
                reason: .packsUnreadable,
                text: "no Scoring/ found; name its folder with --home or SPAR_HOME"
            )
        }
        guard look.packs.isEmpty || FileMark(look.packFiles) != look.packMark else { return }
        look.packs = []
        look.packFiles = ScoringFiles.watched(in: library)
        let mark = FileMark(look.packFiles)
        let files = ScoringFiles(library: library)
        guard files.errors.isEmpty, !files.packs.isEmpty else {
            throw Doubt(
                reason: .packsUnreadable,
                text: "the rule packs have faults; `spar check Scoring/` shows them"
            )
        }
        look.packs = files.packs.map(PackState.init)
        look.packMark = mark
    }

    private mutating func lookAtStore(at now: Int64) throws {
        // Another file under the same name: a backup was put back.
        let mark = FileMark([world.storePath], isIdentity: true)
        let isFresh = look.checkedAt.map { $0 <= now && now - $0 < Self.patience } ?? false
        if mark != look.storeMark {
            look.reader = nil
        } else if isFresh, let doubt = look.doubt {
            throw doubt
        }
        do {
            let reader = try look.reader ?? opened(mark)
            try lookForWritings(reader)
            look.reader = reader
            if isFresh, mark == look.storeMark { return }
            (look.checkedAt, look.storeMark, look.doubt) = (now, mark, nil)
            try world.check(reader.store)
            try count(reader.store)
        } catch {
            (look.checkedAt, look.storeMark, look.reader) = (now, mark, nil)
            let found = Doubt(error)
            look.doubt = found
            throw found
        }
    }

    private mutating func opened(_ mark: FileMark) throws -> LedgerReader {
        memory.forget()
        (look.writing, look.counted) = (nil, nil)
        return try LedgerReader(world.open())
    }

    /// Moves the store's standing where anything was written since it was looked at.
    ///
    /// This comes before any reading: what is written meanwhile shows at the next question.
    private mutating func lookForWritings(_ reader: LedgerReader) throws {
        let writing = Writing(
            version: try reader.version(),
            files: FileMark([world.storePath, world.storePath + "-wal"])
        )
        guard writing != look.writing else { return }
        // Somebody may have written past SQLite, which goes on showing the pages it remembers.
        if writing.version == look.writing?.version { reader.forgetPages() }
        look.writing = writing
        look.standing += 1
    }

    /// Counts the ledger, unless nothing was written since.
    private mutating func count(_ store: CallStore) throws {
        guard look.counted != look.standing else { return }
        guard try store.isLedgerWhole() else {
            throw StoreError.corrupt(path: store.path, what: "a record of the ledger is missing")
        }
        look.latest = try store.latestTime() ?? 0
        look.counted = look.standing
    }
}

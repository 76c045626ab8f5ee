import Foundation
public import SparAuthoring
public import SparModel
public import SparQualification
public import SparRecords

/// Answers the gate's question from the store, and keeps what does not change between two of them.
///
/// Anything that cannot be read is a no with its reason; nothing is assumed.
public struct GateDesk {
    /// What the gate needs of the world.
    public struct World {
        /// The store's file.
        public var storePath: String
        /// Opens the store.
        public var open: () throws -> CallStore
        /// Holds the store against what was noted of it elsewhere; throws where they differ.
        public var check: (CallStore) throws -> Void
        /// Where the rule packs are; nil where they are nowhere.
        public var library: ScenarioLibrary?
        /// The file of public keys.
        public var keyFile: String
        /// Milliseconds since 1970-01-01 UTC.
        public var now: () -> Int64

        /// What the gate needs of the world.
        public init(
            storePath: String,
            open: @escaping () throws -> CallStore,
            check: @escaping (CallStore) throws -> Void,
            library: ScenarioLibrary?,
            keyFile: String,
            now: @escaping () -> Int64
        ) {
            self.storePath = storePath
            self.open = open
            self.check = check
            self.library = library
            self.keyFile = keyFile
            self.now = now
        }
    }

    /// A reason to say no before anybody's name is looked up.
    private struct Doubt: Error {
        var reason: GateAnswer.Reason
        var text: String
    }

    /// How much later than the clock a record may be before the clock counts as set back.
    private static let slack: Int64 = 60_000
    /// How long a store is believed to be the one that was noted, in milliseconds.
    ///
    /// Then it is held against the notes again. Its records, keys and packs are looked at each time.
    private static let patience: Int64 = 1000
    /// How many records are remembered at most.
    private static let memory = 20_000

    /// What a record said when it was read last.
    private struct Known<Value> {
        var mark: SealedRecord.Mark
        var value: Value
    }

    /// What is on record of who is asked about.
    private struct Facts {
        var person: Person?
        var credential: Gate.Reading?
        var revocation: String?
    }

    private let world: World
    private var store: CallStore?
    private var storeMark = FileMark()
    private var packs: [PackState] = []
    private var packFiles: [String] = []
    private var packMark = FileMark()
    private var keys: TrustedKeys?
    private var keyMark = FileMark()
    private var latest: Int64 = 0
    private var lookedAt: Int64?
    private var doubt: Doubt?
    private var people: [Int: Known<Person?>] = [:]
    private var credentials: [Int: Known<(market: Market, reading: Gate.Reading)>] = [:]
    /// The packs of the credential read last: most name the same ones, which are then kept once.
    private var packsOfLast: [PackState] = []

    /// A gate.
    public init(_ world: World) { self.world = world }

    /// Whether this person may make real calls.
    ///
    /// - Parameters:
    ///   - agent: Whose id it is.
    ///   - market: Where they want to call.
    ///   - day: The day asked about; nil for now.
    /// - Returns: The answer with its reason.
    public mutating func answer(
        _ agent: String,
        market: Market,
        on day: CalendarDay? = nil
    ) -> GateAnswer {
        let now = world.now()
        let today = AssessmentHistory.day(now)
        let question = GateQuestion(
            agent: agent,
            market: market,
            day: day ?? today,
            instant: day == nil ? now / 1000 : nil
        )
        do {
            try look(at: now)
            guard let store else { throw Doubt(reason: .storeUnreadable, text: "no store") }
            if day == nil, now + Self.slack < latest {
                throw Doubt(
                    reason: .clockSetBack,
                    text: "the clock shows \(today), but the newest record is of "
                        + "\(AssessmentHistory.day(latest)); set the clock right"
                )
            }
            return try answer(question, from: store)
        } catch let doubt as Doubt {
            return question.refused(doubt.reason, doubt.text)
        } catch {
            return question.refused(.storeUnreadable, "\(error)")
        }
    }

    private mutating func answer(
        _ question: GateQuestion,
        from store: CallStore
    ) throws -> GateAnswer {
        if let fault = Person.fault(ofID: question.agent) {
            return question.refused(.badQuestion, fault)
        }
        if people.count + credentials.count > Self.memory {
            people = [:]
            credentials = [:]
        }
        let found = try store.viewingLedger { view in try facts(about: question, in: view) }
        return Gate.answer(
            question,
            person: found.person,
            credential: found.credential,
            revocation: found.revocation,
            packs: packs
        )
    }

    private mutating func facts(
        about question: GateQuestion,
        in view: LedgerView
    ) throws -> Facts {
        var facts = Facts()
        var hasPerson = false
        for place in try view.places(about: question.agent) {
            if place.kind == .person, !hasPerson {
                hasPerson = true
                facts.person = try person(place.number, in: view)
            } else if place.kind == .credential, facts.credential == nil {
                let found = try credential(place.number, in: view)
                if found.market == question.market { facts.credential = found.reading }
            }
        }
        if case .success(let claims)? = facts.credential {
            facts.revocation = try view.revocation(of: claims.id)?.reason
        }
        return facts
    }

    private mutating func person(_ number: Int, in view: LedgerView) throws -> Person? {
        let record = try view.record(number)
        if let known = people[number], known.mark == record.mark { return known.value }
        let person = try view.person(in: record)
        people[number] = Known(mark: record.mark, value: person)
        return person
    }

    private mutating func credential(
        _ number: Int,
        in view: LedgerView
    ) throws -> (market: Market, reading: Gate.Reading) {
        let record = try view.record(number)
        if let known = credentials[number], known.mark == record.mark { return known.value }
        guard let stored = try view.credential(in: record), let keys else {
            throw Doubt(reason: .storeUnreadable, text: "a credential cannot be read")
        }
        var reading = Gate.Reading { () throws(TokenRefusal) in try keys.credential(stored.token) }
        if case .success(var claims) = reading {
            // The gate asks nothing of the calls: they are not worth the memory.
            claims.calls = []
            if claims.packs == packsOfLast {
                claims.packs = packsOfLast
            } else {
                packsOfLast = claims.packs
            }
            reading = .success(claims)
        }
        credentials[number] = Known(
            mark: record.mark,
            value: (market: stored.market, reading: reading)
        )
        return (stored.market, reading)
    }

    // MARK: - What is outside the store's tables

    private mutating func look(at now: Int64) throws {
        try lookAtKeys()
        try lookAtPacks()
        try lookAtStore(at: now)
    }

    private mutating func lookAtKeys() throws {
        let mark = FileMark([world.keyFile])
        guard keys == nil || mark != keyMark else { return }
        keys = nil
        credentials = [:]
        do {
            keys = try KeyFolder.trusted(in: world.keyFile)
            keyMark = mark
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
        guard packs.isEmpty || FileMark(packFiles) != packMark else { return }
        packs = []
        packFiles = ScoringFiles.watched(in: library)
        let mark = FileMark(packFiles)
        let files = ScoringFiles(library: library)
        guard files.errors.isEmpty, !files.packs.isEmpty else {
            throw Doubt(
                reason: .packsUnreadable,
                text: "the rule packs have faults; `spar check Scoring/` shows them"
            )
        }
        packs = files.packs.map(PackState.init)
        packMark = mark
    }

    private mutating func lookAtStore(at now: Int64) throws {
        // Another file under the same name: a backup was put back.
        let mark = FileMark([world.storePath], isIdentity: true)
        let isFresh = lookedAt.map { $0 <= now && now - $0 < Self.patience } ?? false
        if isFresh, mark == storeMark {
            if let doubt { throw doubt }
            return
        }
        if mark != storeMark { store = nil }
        (lookedAt, storeMark, doubt) = (now, mark, nil)
        do {
            if store == nil {
                people = [:]
                credentials = [:]
            }
            let store = try store ?? world.open()
            try world.check(store)
            guard try store.isLedgerWhole() else {
                throw StoreError.corrupt(
                    path: store.path,
                    what: "a record of the ledger is missing"
                )
            }
            latest = try store.latestTime() ?? 0
            self.store = store
        } catch {
            store = nil
            let found = Doubt(reason: .storeUnreadable, text: "\(error)")
            doubt = found
            throw found
        }
    }
}

/// What tells that files were changed since they were read.
private struct FileMark: Equatable {
    private struct Part: Equatable {
        var device: UInt
        var file: UInt
        var size = 0
        /// Seconds and nanoseconds of the last writing, and of the last change of any kind.
        var times: [Int] = []
    }

    private var parts: [Part?] = []

    init() {}

    /// The mark of some files; with `isIdentity` only another file counts, not another content.
    init(_ paths: [String], isIdentity: Bool = false) {
        parts = paths.map { path in
            var found = stat()
            guard stat(path, &found) == 0 else { return nil }
            var part = Part(device: UInt(found.st_dev), file: UInt(found.st_ino))
            if !isIdentity {
                part.size = Int(found.st_size)
                part.times = [
                    found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_ctim.tv_sec,
                    found.st_ctim.tv_nsec,
                ]
            }
            return part
        }
    }
}

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
        /// Opens the store and holds it against what was noted of it elsewhere.
        public var open: () throws -> CallStore
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
            library: ScenarioLibrary?,
            keyFile: String,
            now: @escaping () -> Int64
        ) {
            self.storePath = storePath
            self.open = open
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
    /// How long what was read is believed, in milliseconds, before the files are looked at again.
    private static let patience: Int64 = 1000
    /// How many records are remembered at most.
    private static let memory = 20_000

    private let world: World
    private var store: CallStore?
    private var storeMark = FileMark()
    private var packs: [PackState] = []
    private var packMark = FileMark()
    private var keys: TrustedKeys?
    private var keyMark = FileMark()
    private var latest: Int64 = 0
    private var lookedAt: Int64?
    private var doubt: Doubt?
    private var people: [Int: (digest: String, person: Person)] = [:]
    private var credentials: [Int: (digest: String, market: Market, reading: Gate.Reading)] = [:]

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
        var person: Person?
        var reading: Gate.Reading?
        for mark in try store.marks(about: question.agent) {
            if mark.kind == .person, person == nil {
                person = try self.person(mark, in: store)
            } else if mark.kind == .credential, reading == nil {
                let found = try credential(mark, in: store)
                if found.market == question.market { reading = found.reading }
            }
        }
        var revocation: String?
        if case .success(let claims)? = reading {
            revocation = try store.revocation(of: claims.id)?.reason
        }
        return Gate.answer(
            question,
            person: person,
            credential: reading,
            revocation: revocation,
            packs: packs
        )
    }

    private mutating func person(_ mark: LedgerMark, in store: CallStore) throws -> Person? {
        if let known = people[mark.number], known.digest == mark.digest { return known.person }
        guard let person = try store.person(in: store.record(mark.number)) else { return nil }
        people[mark.number] = (mark.digest, person)
        return person
    }

    private mutating func credential(
        _ mark: LedgerMark,
        in store: CallStore
    ) throws -> (market: Market, reading: Gate.Reading) {
        if let known = credentials[mark.number], known.digest == mark.digest {
            return (known.market, known.reading)
        }
        guard let stored = try store.credential(in: store.record(mark.number)), let keys else {
            throw Doubt(reason: .storeUnreadable, text: "a credential cannot be read")
        }
        let reading = Gate.Reading { () throws(TokenRefusal) in try keys.credential(stored.token) }
        credentials[mark.number] = (mark.digest, stored.market, reading)
        return (stored.market, reading)
    }

    // MARK: - What is outside the store's tables

    /// Looks at the files again where some time has passed.
    private mutating func look(at now: Int64) throws {
        if let lookedAt, lookedAt <= now, now - lookedAt < Self.patience {
            if let doubt { throw doubt }
            return
        }
        lookedAt = now
        doubt = nil
        do {
            try lookAtKeys()
            try lookAtPacks()
            try lookAtStore()
        } catch let found as Doubt {
            doubt = found
            throw found
        }
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
        let mark = FileMark(ScoringFiles.paths(of: library))
        guard packs.isEmpty || mark != packMark else { return }
        packs = []
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

    private mutating func lookAtStore() throws {
        // Another file under the same name: a backup was put back.
        let mark = FileMark([world.storePath], isIdentity: true)
        do {
            if store == nil || mark != storeMark {
                store = nil
                people = [:]
                credentials = [:]
                store = try world.open()
                storeMark = FileMark([world.storePath], isIdentity: true)
            }
            latest = try store?.latestTime() ?? 0
        } catch {
            store = nil
            throw Doubt(reason: .storeUnreadable, text: "\(error)")
        }
    }
}

/// What tells that files were changed since they were read.
private struct FileMark: Equatable {
    private var parts: [String] = []

    init() {}

    /// The mark of some files; with `isIdentity` only another file counts, not another content.
    init(_ paths: [String], isIdentity: Bool = false) {
        parts = paths.map { path in
            var found = stat()
            guard stat(path, &found) == 0 else { return "none" }
            return isIdentity
                ? "\(found.st_dev) \(found.st_ino)"
                : "\(found.st_ino) \(found.st_size) \(found.st_mtim.tv_sec) "
                    + "\(found.st_mtim.tv_nsec)"
        }
    }
}

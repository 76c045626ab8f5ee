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

    /// Who asks to make real calls, and where.
    public struct Asked: Hashable, Sendable {
        /// Whose id it is.
        public var agent: String
        /// Where they want to call: all of these must be open.
        public var markets: [Market]

        /// A question; about all markets where none is named.
        public init(_ agent: String, markets: [Market]? = nil) {
            self.agent = agent
            self.markets = markets ?? Market.allCases
        }
    }

    /// A reason to say no.
    struct Doubt: Error {
        var reason: GateAnswer.Reason
        var text: String

        init(reason: GateAnswer.Reason, text: String) {
            self.reason = reason
            self.text = text
        }

        /// What an error means to who asked.
        init(_ error: any Error) {
            self = error as? Doubt ?? Doubt(reason: .storeUnreadable, text: "\(error)")
        }
    }

    private typealias Found = Result<GateMemory.Facts, Doubt>

    /// How much later than the clock a record may be before the clock counts as set back.
    private static let slack: Int64 = 60_000

    let world: World
    var look = Look()
    /// What records said that were read; good for as long as nothing was written.
    var memory = GateMemory()
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
        answer(Asked(agent, markets: [market]), on: day)
    }

    /// Whether this person may make real calls in all these markets.
    ///
    /// - Returns: The first no; else the yes that ends first.
    public mutating func answer(_ asked: Asked, on day: CalendarDay? = nil) -> GateAnswer {
        answers(to: [asked], on: day)[0]
    }

    /// The answers to questions that wait together, on the store as it stands at one instant, no
    /// earlier than the call of this function.
    ///
    /// - Parameters:
    ///   - asked: The questions; few, since the store is held open while they are answered.
    ///   - day: The day asked about; nil for now.
    /// - Returns: An answer for each, in their order.
    public mutating func answers(
        to asked: [Asked],
        on day: CalendarDay? = nil
    ) -> [GateAnswer] {
        let now = world.now()
        let questions = asked.flatMap { one in
            one.markets.map { market in
                GateQuestion(
                    agent: one.agent,
                    market: market,
                    day: day ?? AssessmentHistory.day(now),
                    instant: day == nil ? now / 1000 : nil
                )
            }
        }
        var answers = self.answers(to: questions, at: now)[...]
        return asked.map { one in
            defer { answers = answers.dropFirst(one.markets.count) }
            return Self.worst(answers.prefix(one.markets.count))
        }
    }

    private static func worst(_ answers: ArraySlice<GateAnswer>) -> GateAnswer {
        answers.dropFirst().reduce(answers[answers.startIndex]) { worst, next in
            guard worst.isAllowed else { return worst }
            let isWorse =
                !next.isAllowed || (next.validUntil ?? next.day) < (worst.validUntil ?? worst.day)
            return isWorse ? next : worst
        }
    }

    private mutating func answers(
        to questions: [GateQuestion],
        at now: Int64
    ) -> [GateAnswer] {
        do {
            try look(at: now)
            let reader = try lookedThrough()
            return zip(questions, try found(questions, by: reader)).map { question, found in
                let (latest, today) = (look.latest, AssessmentHistory.day(now))
                if question.instant != nil, now + Self.slack < latest {
                    return question.refused(
                        .clockSetBack,
                        "the clock shows \(today), but the newest record is of "
                            + "\(AssessmentHistory.day(latest)); set the clock right"
                    )
                }
                switch found {
                case .failure(let doubt): return question.refused(doubt.reason, doubt.text)
                case .success(let facts):
                    return Gate.answer(
                        question,
                        person: facts.person,
                        credential: facts.credential(for: question.market),
                        revocation: facts.revocation,
                        packs: look.packs
                    )
                }
            }
        } catch {
            let doubt = Doubt(error)
            return questions.map { $0.refused(doubt.reason, doubt.text) }
        }
    }

    /// What is on record of each, remembered where nothing was written since, else read.
    private mutating func found(
        _ questions: [GateQuestion],
        by reader: LedgerReader
    ) throws -> [Found] {
        let found = questions.map { remembered($0) }
        guard found.contains(where: { $0 == nil }) else { return found.compactMap { $0 } }
        let read = try reader.viewing { view in
            zip(questions, found).map { question, found -> Found in
                if let found { return found }
                do {
                    return .success(try facts(Self.key(question), in: view))
                } catch {
                    return .failure(Doubt(error))
                }
            }
        }
        // Only now: what was read stood together until the end.
        for index in questions.indices where found[index] == nil {
            if case .success(let facts) = read[index] {
                memory.keep(facts, of: Self.key(questions[index]))
            }
        }
        return read
    }

    private static func key(_ question: GateQuestion) -> GateMemory.Key {
        GateMemory.Key(agent: question.agent, market: question.market)
    }

    private mutating func remembered(_ question: GateQuestion) -> Found? {
        if let fault = Person.fault(ofID: question.agent) {
            return .failure(Doubt(reason: .badQuestion, text: fault))
        }
        let facts = memory.facts(Self.key(question))
        return facts.flatMap { $0.standing == look.standing ? .success($0) : nil }
    }

    /// Reads what is on record, each record held against its seal.
    private mutating func facts(
        _ key: GateMemory.Key,
        in view: LedgerView
    ) throws -> GateMemory.Facts {
        let before = memory.facts(key)
        var facts = GateMemory.Facts(standing: look.standing)
        for place in try view.places(about: key.agent) {
            if place.kind == .person, facts.personMark == nil {
                let record = try view.record(place.number)
                facts.personMark = record.mark
                if let before, before.personMark == record.mark {
                    facts.person = before.person
                } else {
                    facts.person = try view.person(in: record)
                    facts.person?.name = nil
                }
            } else if place.kind == .credential, facts.credential(for: key.market) == nil {
                let record = try view.record(place.number)
                let known = before?.held.first { $0.mark == record.mark }
                facts.held.append(try known ?? credential(in: record, view))
            }
        }
        if case .success(let claims)? = facts.credential(for: key.market) {
            facts.revocation = try view.revocation(of: claims.id)?.reason
        }
        return facts
    }

    private mutating func credential(
        in record: SealedRecord,
        _ view: LedgerView
    ) throws -> GateMemory.Held {
        guard let stored = try view.credential(in: record), let keys = look.keys else {
            throw Doubt(reason: .storeUnreadable, text: "a credential cannot be read")
        }
        var reading = Gate.Reading { () throws(TokenRefusal) in try keys.credential(stored.token) }
        if case .success(let claims) = reading {
            reading = .success(kept(claims))
        }
        return GateMemory.Held(mark: record.mark, market: stored.market, reading: reading)
    }

    /// The claims without what the gate asks nothing of: it is not worth the memory.
    private mutating func kept(_ claims: CredentialClaims) -> CredentialClaims {
        var claims = claims
        claims.calls = []
        (claims.issuer, claims.issuerName, claims.store) = ("", "", "")
        (claims.policy, claims.policyDigest) = ("", "")
        if claims.packs == packsOfLast {
            claims.packs = packsOfLast
        } else {
            packsOfLast = claims.packs
        }
        return claims
    }
}

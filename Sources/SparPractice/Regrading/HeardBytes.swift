import SparModel

/// What was understood of a call as bytes: whole numbers of few bytes, words by their place in
/// their list.
///
/// Holds readings and no word that was spoken; the case is given again when it is read. Good only
/// for the very program that wrote it, which is why the cache is bound to an edition.
struct HeardBytes {
    private(set) var bytes: [UInt8] = []
    private var place = 0
    private var isBroken = false

    /// The bytes of a heard call.
    static func encode(_ heard: HeardTranscript) -> [UInt8] {
        var writer = HeardBytes()
        writer.put(heard.transcript.turns) { writer, turn in
            writer.put(turn.who)
            writer.put(turn.utterance) { $0.put(utterance: $1) }
        }
        writer.put(heard.lines) { $0.put(line: $1) }
        writer.put(heard.plan) { $0.put(note: $1) }
        writer.put(heard.minutes) { $0.put(note: $1) }
        writer.put(heard.confirmation) { $0.put(note: $1) }
        writer.put(heard.transcript.around.openedFile) { $0.put($1 ? 1 : 0) }
        writer.put(outcome: heard.transcript.outcome)
        return writer.bytes
    }

    /// The call that was encoded, on the case of `shell`; nil where the bytes are something else.
    static func decode(_ bytes: [UInt8], onto shell: Transcript) -> HeardTranscript? {
        var reader = HeardBytes(bytes: bytes)
        var transcript = shell
        transcript.turns = reader.list { reader in
            let who = reader.word(TranscriptTurn.Who.self)
            let utterance = reader.optional { $0.utterance() }
            return TranscriptTurn(who: who ?? .trainee, text: "", utterance: utterance)
        }
        let lines = reader.list { $0.line() }
        let plan = reader.optional { $0.note() }
        let minutes = reader.optional { $0.note() }
        let confirmation = reader.optional { $0.note() }
        transcript.around.openedFile = reader.optional { $0.number() == 1 }
        transcript.outcome = reader.outcome()
        guard !reader.isBroken, reader.place == bytes.count else { return nil }
        return HeardTranscript(
            transcript: transcript,
            lines: lines,
            plan: plan,
            minutes: minutes,
            confirmation: confirmation
        )
    }

    private init(bytes: [UInt8] = []) { self.bytes = bytes }

    // MARK: - Numbers, words and lists

    private mutating func put(_ number: Int) {
        // Signs to the end, so that small negative numbers stay short.
        var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                let half = Int64(bitPattern: value >> 1)
                return Int(half ^ -Int64(bitPattern: value & 1))
            }
            shift += 7
        }
        isBroken = true
        return 0
    }

    private mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func text() -> String {
        let count = number()
        guard count >= 0, count <= bytes.count - place else {
            isBroken = true
            return ""
        }
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    private mutating func put<Word: CaseIterable & Equatable>(_ word: Word) {
        put(Word.allCases.enumerated().first { $0.element == word }?.offset ?? -1)
    }

    private mutating func word<Word: CaseIterable>(_ type: Word.Type) -> Word? {
        let offset = number()
        guard offset >= 0, offset < Word.allCases.count else {
            isBroken = true
            return nil
        }
        return Word.allCases[Word.allCases.index(Word.allCases.startIndex, offsetBy: offset)]
    }

    private mutating func put<Item>(
        _ items: some Collection<Item>,
        _ item: (inout HeardBytes, Item) -> Void
    ) {
        put(items.count)
        for entry in items { item(&self, entry) }
    }

    private mutating func list<Item>(_ item: (inout HeardBytes) -> Item) -> [Item] {
        let count = number()
        guard count >= 0, count <= bytes.count - place else {
            isBroken = true
            return []
        }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count where !isBroken { items.append(item(&self)) }
        return items
    }

    private mutating func put<Item>(
        _ value: Item?,
        _ item: (inout HeardBytes, Item) -> Void
    ) {
        put(value == nil ? 0 : 1)
        if let value { item(&self, value) }
    }

    private mutating func optional<Item>(_ item: (inout HeardBytes) -> Item) -> Item? {
        number() == 1 ? item(&self) : nil
    }

    /// Words of a set, as bits in the order of their list.
    private mutating func put<Word: CaseIterable & Hashable>(set: Set<Word>) {
        let offsets = Word.allCases.enumerated().filter { set.contains($0.element) }.map(\.offset)
        put(offsets) { $0.put($1) }
    }

    private mutating func set<Word: CaseIterable & Hashable>(_ type: Word.Type) -> Set<Word> {
        Set(list { $0.word(type) }.compactMap { $0 })
    }

    // MARK: - Sums and days

    private mutating func put(_ money: Money) {
        put(money.minor)
        put(money.currency.rawValue)
    }

    private mutating func money() -> Money {
        let minor = number()
        guard let currency = Currency(rawValue: text()) else {
            isBroken = true
            return Money(minor: minor, currency: .usd)
        }
        return Money(minor: minor, currency: currency)
    }

    private mutating func put(_ day: CalendarDay) { put(day.number) }

    private mutating func day() -> CalendarDay { CalendarDay(number: number()) }

    private mutating func put(_ span: Range<Int>) {
        put(span.lowerBound)
        put(span.count)
    }

    private mutating func span() -> Range<Int> {
        let (start, count) = (number(), number())
        guard count >= 0, start >= 0, start < 1 << 40, count < 1 << 40 else {
            isBroken = true
            return 0..<0
        }
        return start..<(start + count)
    }

    private mutating func put(heard money: HeardMoney) {
        put(money.amount)
        put(money.span)
    }

    private mutating func heardMoney() -> HeardMoney {
        HeardMoney(money(), text: "", span: span())
    }

    private mutating func put(heard date: HeardDate) {
        put(date.day)
        put(date.span)
    }

    private mutating func heardDate() -> HeardDate { HeardDate(day(), text: "", span: span()) }

    private mutating func put(plan: PlanTerms) {
        put(plan.down) { $0.put($1) }
        put(plan.instalments) { $0.put($1) }
        put(plan.each) { $0.put($1) }
        put(plan.every) {
            $0.put($1.count)
            $0.put($1.unit)
        }
        put(plan.first) { $0.put($1) }
        put(plan.last) { $0.put($1) }
        put(plan.total) { $0.put($1) }
    }

    private mutating func plan() -> PlanTerms {
        PlanTerms(
            down: optional { $0.money() },
            instalments: optional { $0.number() },
            each: optional { $0.money() },
            every: optional { reader in
                let count = reader.number()
                return Interval(count, reader.word(Interval.Unit.self) ?? .month)
            },
            first: optional { $0.day() },
            last: optional { $0.day() },
            total: optional { $0.money() }
        )
    }

    // MARK: - Turns, lines and notes

    private mutating func put(utterance: Utterance) {
        put(utterance.acts) { writer, act in
            writer.put(act.act)
            writer.put(act.confidence)
            writer.put(act.span)
        }
        put(utterance.money) { $0.put(heard: $1) }
        put(utterance.dates) { $0.put(heard: $1) }
        put(utterance.plan) { $0.put(plan: $1) }
        put(utterance.methods) { $0.put($1) }
        put(utterance.names) { $0.put($1) }
        put(utterance.references) { $0.put($1) }
        put(utterance.words)
    }

    private mutating func utterance() -> Utterance {
        Utterance(
            acts: list { reader in
                let act = reader.word(Act.self) ?? .greeting
                return HeardAct(act, confidence: reader.number(), span: reader.span())
            },
            money: list { $0.heardMoney() },
            dates: list { $0.heardDate() },
            plan: optional { $0.plan() },
            methods: list { $0.word(PaymentMethod.self) }.compactMap { $0 },
            names: list { $0.text() },
            references: list { $0.text() },
            words: number()
        )
    }

    private mutating func put(line: LineReading) {
        put(set: line.signals)
        put(set: line.cues)
        put(line.money) { $0.put(heard: $1) }
        put(line.dates) { $0.put(heard: $1) }
        put(line.anyDays) { $0.put($1) }
        put(line.anySums) { $0.put($1) }
        put(line.hours) { $0.put($1) }
        put(line.methods) { $0.put($1) }
        put(line.words)
        put(line.questions)
        put(line.takesUp) { $0.put($1) }
    }

    private mutating func line() -> LineReading {
        LineReading(
            signals: set(PartySignal.self),
            cues: set(CollectorCue.self),
            money: list { $0.heardMoney() },
            dates: list { $0.heardDate() },
            anyDays: list { $0.day() },
            anySums: list { $0.money() },
            hours: list { $0.number() },
            methods: list { $0.word(PaymentMethod.self) }.compactMap { $0 },
            words: number(),
            questions: number(),
            takesUp: list { $0.number() }
        )
    }

    private mutating func put(note: NoteReading) {
        put(note.sums) { $0.put($1) }
        put(note.days) { $0.put($1) }
        put(note.hours) { $0.put($1) }
        put(note.methods) { $0.put($1) }
        put(note.namesReference ? 1 : 0)
        put(set: note.topics)
        put(note.objections)
        put(note.words)
        put(note.takesUp) { $0.put($1) }
    }

    private mutating func note() -> NoteReading {
        NoteReading(
            sums: list { $0.money() },
            days: list { $0.day() },
            hours: list { $0.number() },
            methods: list { $0.word(PaymentMethod.self) }.compactMap { $0 },
            namesReference: number() == 1,
            topics: set(NoteReading.Topic.self),
            objections: number(),
            words: number(),
            takesUp: list { $0.number() }
        )
    }

    private mutating func put(outcome: CallOutcome?) {
        switch outcome {
        case nil: put(0)
        case .nothingAgreed: put(1)
        case .agreed(let proposal, let turn):
            put(2)
            put(turn)
            put(proposal.payments) { writer, payment in
                writer.put(payment.amount)
                writer.put(payment.day) { $0.put($1) }
            }
            put(proposal.method) { $0.put($1) }
            put(proposal.settles ? 1 : 0)
        }
    }

    private mutating func outcome() -> CallOutcome? {
        switch number() {
        case 0: return nil
        case 1: return .nothingAgreed
        default:
            let turn = number()
            let payments = list { reader in
                let amount = reader.money()
                return ProposedPayment(amount, on: reader.optional { $0.day() })
            }
            let method = optional { $0.word(PaymentMethod.self) }
            return .agreed(
                Proposal(
                    payments: payments,
                    method: method ?? nil,
                    settles: number() == 1
                ),
                turn: turn
            )
        }
    }
}

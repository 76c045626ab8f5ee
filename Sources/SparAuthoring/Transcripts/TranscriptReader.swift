public import SparModel

/// Reads transcripts in the `spar.transcript/1` form, from anywhere.
public struct TranscriptReader: Sendable {
    /// The schema's name and version.
    public static let schema = "spar.transcript/1"

    /// What came of reading.
    public struct Result: Sendable {
        /// The transcript; nil when there is an error.
        public var transcript: Transcript?
        /// Errors and warnings, each with its path.
        public var faults: [TranscriptFault]
    }

    /// A reader.
    public init() {}

    /// The transcript in `bytes`, UTF-8 JSON.
    public func read(_ bytes: [UInt8]) -> Result {
        var reading = JSONReading()
        guard let value = JSONValue.parse(bytes) else {
            reading.fail("", "this is not JSON")
            return Result(transcript: nil, faults: reading.faults)
        }
        let transcript = reading.transcript(value)
        let broken = reading.faults.contains { !$0.isWarning }
        return Result(transcript: broken ? nil : transcript, faults: reading.faults)
    }
}

extension JSONReading {
    mutating func transcript(_ value: JSONValue) -> Transcript? {
        let top = object(
            value,
            "",
            required: ["schema", "id", "market", "today", "case", "turns"],
            optional: ["agreed", "plan", "minutes", "confirmation", "around"]
        )
        guard let top else { return nil }
        if let schema = text(top["schema"], "schema"), schema != TranscriptReader.schema {
            fail("schema", "expected `\(TranscriptReader.schema)`, found `\(schema.prefix(40))`")
        }
        let id = text(top["id"], "id")
        let market = word(top["market"], "market", Market.self)
        let today = day(top["today"], "today")
        let turns = list(top["turns"], "turns").enumerated().compactMap { turn($1, "turns[\($0)]") }
        let around = self.around(top["around"])
        if turns.isEmpty, top["turns"] != nil, around.declined != true {
            fail("turns", "the call has no turns")
        }
        let plan = text(top["plan"], "plan")
        let minutes = text(top["minutes"], "minutes")
        let confirmation = text(top["confirmation"], "confirmation")
        guard let parsed = caseFile(top["case"], market: market, today: today), let id else {
            return nil
        }
        return Transcript(
            id: id,
            caseFile: parsed.file,
            hidden: parsed.hidden,
            turns: turns,
            outcome: outcome(top["agreed"], parsed.file.currency),
            plan: plan,
            minutes: minutes,
            confirmation: confirmation,
            around: around
        )
    }

    /// What is known of the time before and after.
    private mutating func around(_ value: JSONValue?) -> AroundCall {
        guard let value,
            let fields = object(
                value,
                "around",
                optional: ["opened_file", "rules", "declined", "estimate"]
            )
        else { return AroundCall() }
        return AroundCall(
            openedFile: bool(fields["opened_file"], "around.opened_file"),
            rules: text(fields["rules"], "around.rules"),
            declined: bool(fields["declined"], "around.declined"),
            estimate: integer(fields["estimate"], "around.estimate", in: 0...100)
        )
    }

    /// What was agreed: `{turn, payments: [{amount, date?}], method?}`, no payments for nothing.
    private mutating func outcome(_ value: JSONValue?, _ unit: Currency) -> CallOutcome? {
        guard let value,
            let fields = object(
                value,
                "agreed",
                required: ["payments"],
                optional: ["turn", "method", "settles"]
            )
        else { return nil }
        let payments = list(fields["payments"], "agreed.payments").enumerated()
            .compactMap { index, payment in
                self.payment(payment, "agreed.payments[\(index)]", unit)
            }
        guard !payments.isEmpty else { return .nothingAgreed }
        let turn = integer(fields["turn"], "agreed.turn", in: 1...1_000_000) ?? 1
        let method = fields["method"].flatMap { word($0, "agreed.method", PaymentMethod.self) }
        let settles = bool(fields["settles"], "agreed.settles") ?? false
        return .agreed(Proposal(payments: payments, method: method, settles: settles), turn: turn)
    }

    private mutating func payment(
        _ value: JSONValue,
        _ path: String,
        _ unit: Currency
    ) -> ProposedPayment? {
        guard
            let fields = object(value, path, required: ["amount"], optional: ["date"]),
            let amount = money(fields["amount"], "\(path).amount", unit)
        else { return nil }
        return ProposedPayment(amount, on: fields["date"].flatMap { day($0, "\(path).date") })
    }

    private mutating func turn(_ value: JSONValue, _ path: String) -> TranscriptTurn? {
        guard
            let fields = object(
                value,
                path,
                required: ["who", "text"],
                optional: ["name", "at"]
            )
        else { return nil }
        let who = word(fields["who"], "\(path).who", TranscriptTurn.Who.self)
        let words = text(fields["text"], "\(path).text")
        let name = text(fields["name"], "\(path).name")
        let at = text(fields["at"], "\(path).at")
        guard let who, let words else { return nil }
        return TranscriptTurn(who: who, name: name, text: words, at: at)
    }
}

import SparModel

/// The wordings of simulated trainees: written out by hand, with slots for the case's own names,
/// sums and days.
struct TraineePhrases: Sendable {
    /// What a wording can name.
    enum Slot: String, CaseIterable, Hashable, Sendable {
        /// The trainee's own name.
        case me
        /// The firm that calls.
        case firm
        case creditor
        /// Who is asked for when the debtor's own telephone is picked up.
        case person
        case debtor
        case decider
        /// The decider in business, the debtor elsewhere.
        case wanted
        case invoice
        case number
        case balance
        case due
        case goods
        /// The day by which the whole sum is asked for.
        case fullday
        case consequence
        case advice
        case holddays
        case phone
        case friday
        case nextday
        /// A proposal in words.
        case plan
        /// All payments of a proposal.
        case total
        /// How it will be paid.
        case method
        /// The day after the first payment.
        case check
        /// When to ring back.
        case hour
    }

    /// A wording in stretches.
    struct Wording: Sendable {
        var parts: [Part]

        enum Part: Sendable {
            case text(String)
            case slot(Slot)
        }

        /// The line in words; nil when a slot has no value.
        func text(_ value: (Slot) -> String?) -> String? {
            var text = ""
            for part in parts {
                switch part {
                case .text(let words): text += words
                case .slot(let slot):
                    guard let words = value(slot) else { return nil }
                    text += words
                }
            }
            guard let first = text.first, first.isLowercase else { return text }
            return first.uppercased() + text.dropFirst()
        }
    }

    private let wordings: [TraineeIntent: [Wording]]

    /// The wordings as shipped.
    static let shipped = TraineePhrases()

    private init() {
        let tables =
            Self.opening + Self.screens + Self.debt + Self.manner + Self.breaches + Self.weaknesses
        var wordings: [TraineeIntent: [Wording]] = [:]
        for (intent, lines) in tables { wordings[intent] = lines.map(Self.parsed) }
        self.wordings = wordings
    }

    /// All wordings of an intent, in a fixed order.
    subscript(_ intent: TraineeIntent) -> [Wording] { wordings[intent] ?? [] }

    private static func parsed(_ line: String) -> Wording {
        var parts: [Wording.Part] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}"),
            let slot = Slot(rawValue: String(rest[rest.index(after: open)..<close]))
        {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.slot(slot))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return Wording(parts: parts)
    }
}

import SparModel

extension Entity: Encodable {
    private enum Key: String, CodingKey {
        case kind, text, start, end, amount, currency, bound, value, from, to, iso, seconds, rrule
    }

    /// Writes the kind, the words, where they stand, and the fields of the kind.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(text, forKey: .text)
        try fields.encode(span.lowerBound, forKey: .start)
        try fields.encode(span.upperBound, forKey: .end)
        switch value {
        case .money(let amount, let currency, let bound):
            try fields.encode(amount.withCents, forKey: .amount)
            try fields.encode(currency?.rawValue, forKey: .currency)
            try fields.encodeIfPresent(bound, forKey: .bound)
        case .percent(let number), .number(let number):
            try fields.encode(number.description, forKey: .value)
        case .date(let day): try fields.encode(day.description, forKey: .value)
        case .datetime(let instant): try fields.encode(instant.description, forKey: .value)
        case .time(let second): try fields.encode(Entity.clock(second), forKey: .value)
        case .daterange(let from, let to):
            try fields.encodeIfPresent(from?.description, forKey: .from)
            try fields.encodeIfPresent(to?.description, forKey: .to)
        case .datetimerange(let from, let to):
            try fields.encodeIfPresent(from?.description, forKey: .from)
            try fields.encodeIfPresent(to?.description, forKey: .to)
        case .timerange(let from, let to):
            try fields.encodeIfPresent(from.map(Entity.clock), forKey: .from)
            try fields.encodeIfPresent(to.map(Entity.clock), forKey: .to)
        case .duration(let iso, let seconds):
            try fields.encode(iso, forKey: .iso)
            try fields.encode(seconds, forKey: .seconds)
        case .recurrence(let rule): try fields.encode(rule, forKey: .rrule)
        }
    }

    /// "16:30:00".
    static func clock(_ second: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(second / 3600 % 24)):\(two(second / 60 % 60)):\(two(second % 60))"
    }
}

extension Entity.Instant: CustomStringConvertible {
    /// "2026-03-20T16:30:00".
    public var description: String { "\(day)T\(Entity.clock(second))" }
}

extension ExactNumber {
    /// At least two decimals: "250.00", "0.642".
    var withCents: String {
        let text = description
        return switch decimals {
        case 0: text + ".00"
        case 1: text + "0"
        default: text
        }
    }
}

import SparModel

/// Something wrong with a transcript, with the path to it: `case.invoices[0].due`.
public struct TranscriptFault: Hashable, Sendable, Error, CustomStringConvertible {
    /// Where: keys and places from the top; empty for the file itself.
    public var path: String
    /// What, in lower case with no full stop.
    public var message: String
    /// Whether the transcript can be used all the same.
    public var isWarning: Bool

    /// "error: case.invoices[0].due: expected a date such as 2026-03-10, found text".
    public var description: String {
        (isWarning ? "warning: " : "error: ") + (path.isEmpty ? "" : "\(path): ") + message
    }
}

/// Walks JSON, gathering every fault with its path.
struct JSONReading {
    private(set) var faults: [TranscriptFault] = []

    mutating func fail(_ path: String, _ message: String) {
        faults.append(TranscriptFault(path: path, message: message, isWarning: false))
    }

    mutating func warn(_ path: String, _ message: String) {
        faults.append(TranscriptFault(path: path, message: message, isWarning: true))
    }

    /// An object's keys; unknown ones are warned of, required ones that are missing are errors.
    mutating func object(
        _ value: JSONValue?,
        _ path: String,
        required: [String] = [],
        optional: [String] = []
    ) -> [String: JSONValue]? {
        guard let value else { return nil }
        guard case .object(let entries) = value else {
            fail(path, "expected an object, found \(value.kind)")
            return nil
        }
        for key in required where entries[key] == nil || entries[key] == .null {
            fail(Self.join(path, key), "is missing")
        }
        for key in entries.keys.sorted() where !required.contains(key) && !optional.contains(key) {
            let near = Nearest.match(key, among: required + optional)
            warn(
                Self.join(path, key),
                "unknown key" + (near.map { ", did you mean `\($0)`?" } ?? "")
            )
        }
        return entries
    }

    mutating func list(_ value: JSONValue?, _ path: String) -> [JSONValue] {
        guard let value, value != .null else { return [] }
        guard case .array(let items) = value else {
            fail(path, "expected a list, found \(value.kind)")
            return []
        }
        return items
    }

    /// A text or a list of texts.
    mutating func texts(_ value: JSONValue?, _ path: String) -> [String]? {
        guard let value, value != .null else { return nil }
        if case .string(let text) = value { return [text] }
        return list(value, path).enumerated().compactMap { text($1, "\(path)[\($0)]") }
    }

    mutating func text(_ value: JSONValue?, _ path: String) -> String? {
        guard let value, value != .null else { return nil }
        guard case .string(let text) = value else {
            fail(path, "expected text, found \(value.kind)")
            return nil
        }
        return text
    }

    mutating func bool(_ value: JSONValue?, _ path: String) -> Bool? {
        guard let value, value != .null else { return nil }
        guard case .bool(let flag) = value else {
            fail(path, "expected true or false, found \(value.kind)")
            return nil
        }
        return flag
    }

    mutating func integer(_ value: JSONValue?, _ path: String, in range: ClosedRange<Int>) -> Int? {
        guard let value, value != .null else { return nil }
        guard case .integer(let number) = value, range.contains(number) else {
            let upper = range.upperBound == .max ? "" : " to \(range.upperBound)"
            let found = if case .integer(let number) = value { "\(number)" } else { value.kind }
            fail(path, "expected a whole number from \(range.lowerBound)\(upper), found \(found)")
            return nil
        }
        return number
    }

    mutating func day(_ value: JSONValue?, _ path: String) -> CalendarDay? {
        guard let text = text(value, path) else { return nil }
        guard let day = CalendarDay(parsing: text) else {
            fail(path, "expected a date such as 2026-03-10, found `\(text.prefix(40))`")
            return nil
        }
        return day
    }

    mutating func money(_ value: JSONValue?, _ path: String, _ currency: Currency) -> Money? {
        guard let text = text(value, path) else { return nil }
        guard let money = Money(parsing: text, in: currency) else {
            fail(path, "expected a sum such as \"4860.00\", found `\(text.prefix(40))`")
            return nil
        }
        return money
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ value: JSONValue?,
        _ path: String,
        _ type: Word.Type
    ) -> Word? where Word.RawValue == String {
        guard let text = text(value, path) else { return nil }
        guard let word = Word(rawValue: text) else {
            let legal = type.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            fail(path, "expected one of \(legal), found `\(text.prefix(40))`")
            return nil
        }
        return word
    }

    static func join(_ path: String, _ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }
}

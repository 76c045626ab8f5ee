/// A JSON value whose members stay in the order they are given, written two spaces deep.
indirect enum JSONText: Hashable, Sendable {
    case object([Member])
    case array([JSONText])
    case string(String)
    case number(Int)
    case flag(Bool)
    case null

    struct Member: Hashable, Sendable {
        var key: String
        var value: JSONText
    }

    static func object(_ members: [(String, JSONText)]) -> JSONText {
        .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// The value as text, without an end of line.
    var text: String { text(indentation: "") }

    private func text(indentation: String) -> String {
        let inner = indentation + "  "
        switch self {
        case .object(let members):
            if members.isEmpty { return "{}" }
            return "{\n"
                + members.map { member in
                    inner + Self.quoted(member.key) + ": " + member.value.text(indentation: inner)
                }.joined(separator: ",\n") + "\n\(indentation)}"
        case .array(let items):
            if items.isEmpty { return "[]" }
            return "[\n"
                + items.map { inner + $0.text(indentation: inner) }.joined(separator: ",\n")
                + "\n\(indentation)]"
        case .string(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .null: return "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { result, scalar in
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        } + "\""
    }
}

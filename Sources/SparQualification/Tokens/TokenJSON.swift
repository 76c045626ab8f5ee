/// A value of JSON in a token, read strictly: RFC 8259, valid UTF-8, no key twice, nothing after it.
///
/// Readers that let a key stand twice disagree on which one counts; a token must say one thing to
/// all of them.
package enum TokenJSON: Hashable, Sendable {
    case null
    case flag(Bool)
    case integer(Int64)
    /// A number with a fraction or an exponent, as written.
    case decimal(String)
    case text(String)
    case list([TokenJSON])
    case object([String: TokenJSON])

    /// The value `bytes` are; nil when they are no JSON, or no strict one.
    package init?(_ bytes: [UInt8]) {
        let value = bytes.withUnsafeBufferPointer { bytes -> TokenJSON? in
            var reader = Reader(bytes: bytes)
            guard let value = reader.value(depth: 0) else { return nil }
            reader.skipSpace()
            return reader.position == bytes.count ? value : nil
        }
        guard let value else { return nil }
        self = value
    }

    /// The member of an object.
    package subscript(_ key: String) -> TokenJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The words of a text.
    package var text: String? { if case .text(let text) = self { text } else { nil } }
    /// The whole number.
    package var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
    /// The items of a list.
    package var list: [TokenJSON]? { if case .list(let items) = self { items } else { nil } }
    /// The members of an object.
    package var members: [String: TokenJSON]? {
        if case .object(let members) = self { members } else { nil }
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

        mutating func skipSpace() {
            while let byte = next, byte == 32 || byte == 9 || byte == 10 || byte == 13 {
                position += 1
            }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard next == byte else { return false }
            position += 1
            return true
        }

        private mutating func take(_ word: String) -> Bool {
            let wanted = Array(word.utf8)
            guard bytes[position...].starts(with: wanted) else { return false }
            position += wanted.count
            return true
        }

        mutating func value(depth: Int) -> TokenJSON? {
            guard depth < 16 else { return nil }
            skipSpace()
            switch next {
            case UInt8(ascii: "{"): return object(depth: depth)
            case UInt8(ascii: "["): return list(depth: depth)
            case UInt8(ascii: "\""): return text().map(TokenJSON.text)
            case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
            case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
            case UInt8(ascii: "n"): return take("null") ? .null : nil
            default: return number()
            }
        }

        private mutating func object(depth: Int) -> TokenJSON? {
            position += 1
            var members = [String: TokenJSON](minimumCapacity: 6)
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            repeat {
                skipSpace()
                guard next == UInt8(ascii: "\""), let key = text() else { return nil }
                skipSpace()
                guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1),
                    members.updateValue(value, forKey: key) == nil
                else { return nil }
                skipSpace()
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "}")) ? .object(members) : nil
        }

        private mutating func list(depth: Int) -> TokenJSON? {
            position += 1
            var items: [TokenJSON] = []
            skipSpace()
            if take(UInt8(ascii: "]")) { return .list(items) }
            repeat {
                guard let item = value(depth: depth + 1) else { return nil }
                items.append(item)
                skipSpace()
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "]")) ? .list(items) : nil
        }

        private mutating func number() -> TokenJSON? {
            let start = position
            _ = take(UInt8(ascii: "-"))
            let first = position
            guard skipDigits() else { return nil }
            if bytes[first] == UInt8(ascii: "0"), position > first + 1 { return nil }
            var isWhole = true
            if take(UInt8(ascii: ".")) {
                isWhole = false
                guard skipDigits() else { return nil }
            }
            if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
                isWhole = false
                position += 1
                if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
                guard skipDigits() else { return nil }
            }
            let text = String(decoding: bytes[start..<position], as: UTF8.self)
            return isWhole ? Int64(text).map(TokenJSON.integer) : .decimal(text)
        }

        private mutating func skipDigits() -> Bool {
            let start = position
            while let byte = next, (48...57).contains(byte) { position += 1 }
            return position > start
        }

        private mutating func text() -> String? {
            position += 1
            let start = position
            var bits: UInt8 = 0
            // Most texts hold nothing but what they say.
            while let byte = next, byte >= 32, byte != UInt8(ascii: "\""),
                byte != UInt8(ascii: "\\")
            {
                bits |= byte
                position += 1
            }
            if take(UInt8(ascii: "\"")) {
                let plain = UnsafeBufferPointer(rebasing: bytes[start..<position - 1])
                // Plain letters are sound as they are, and most texts are nothing else.
                return bits < 0x80
                    ? String(decoding: plain, as: UTF8.self)
                    : String(validating: plain, as: UTF8.self)
            }
            var units = Array(bytes[start..<position])
            while let byte = next {
                position += 1
                switch byte {
                case UInt8(ascii: "\""): return String(validating: units, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let scalar = escape() else { return nil }
                    units += Array(String(scalar).utf8)
                case ..<32: return nil
                default: units.append(byte)
                }
            }
            return nil
        }

        private mutating func escape() -> Unicode.Scalar? {
            guard let byte = next else { return nil }
            position += 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
                return Unicode.Scalar(byte)
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{C}"
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "u"):
                guard let high = hex() else { return nil }
                guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = hex(),
                    (0xDC00..<0xE000).contains(low)
                else { return nil }
                return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            default: return nil
            }
        }

        private mutating func hex() -> UInt32? {
            guard position + 4 <= bytes.count else { return nil }
            let digits = bytes[position..<position + 4]
            guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
                return nil
            }
            position += 4
            return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        }
    }
}

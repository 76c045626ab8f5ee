/// Reads a body of few members where it is written the way Spar writes it.
///
/// It knows no other order of members and no rare escape: where it gives nil the general reader
/// has the say. What it does read, that one reads alike.
struct BodyScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// What `work` makes of a text; nil where `work` gives nil or leaves a part of it unread.
    static func read<Value>(_ text: String, _ work: (inout BodyScanner) -> Value?) -> Value? {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = BodyScanner(bytes: bytes)
            guard let value = work(&scanner), scanner.take(UInt8(ascii: "}")) else { return nil }
            scanner.skipSpace()
            return scanner.position == bytes.count ? value : nil
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether the next member has this name, plain letters; its value comes next then.
    mutating func member(_ name: StaticString) -> Bool {
        let start = position
        let isNamed =
            take(UInt8(ascii: start == 0 ? "{" : ",")) && take(UInt8(ascii: "\"")) && take(name)
            && take(UInt8(ascii: ":"))
        if !isNamed { position = start }
        return isNamed
    }

    /// A whole number; nil where there is none, or another kind of number.
    mutating func integer() -> Int64? {
        skipSpace()
        let start = position
        var number: Int64 = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            // Eighteen digits fit; a leading zero is for the general reader to refuse.
            guard position - start < 18 else { return nil }
            number = number * 10 + Int64(bytes[position] - 48)
            position += 1
        }
        let length = position - start
        return length == 0 || length > 1 && bytes[start] == 48 ? nil : number
    }

    /// A text, with the escapes of quotes and backslashes undone.
    mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var start = position
        var units: [UInt8] = []
        while position < bytes.count, bytes[position] >= 32 {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let rest = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                if units.isEmpty { return String(decoding: rest, as: UTF8.self) }
                units += rest
                return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard position + 1 < bytes.count else { return nil }
                let escaped = bytes[position + 1]
                guard escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\") else {
                    return nil
                }
                if units.isEmpty { units.reserveCapacity(bytes.count - start) }
                units += UnsafeBufferPointer(rebasing: bytes[start..<position])
                // The escaped letter stands for itself: it begins the next stretch.
                start = position + 1
                position += 2
            default: position += 1
            }
        }
        return nil
    }

    private mutating func skipSpace() {
        while position < bytes.count,
            bytes[position] == 32 || (9...10).contains(bytes[position]) || bytes[position] == 13
        {
            position += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// The rest of a name and the quote that ends it.
    private mutating func take(_ name: StaticString) -> Bool {
        let end = position + name.utf8CodeUnitCount
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return false }
        for index in 0..<name.utf8CodeUnitCount {
            guard bytes[position + index] == name.utf8Start[index] else { return false }
        }
        position = end + 1
        return true
    }
}

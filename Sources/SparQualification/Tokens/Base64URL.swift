/// Base64 with the alphabet that is safe in addresses and without padding (RFC 4648, section 5).
package enum Base64URL {
    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    /// What each byte stands for; 255 for those that are no digits.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: .max, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// The text of some bytes.
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        var held: UInt32 = 0
        var bits = 0
        for byte in bytes {
            held = (held << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(digits[Int(held >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { text.append(digits[Int(held << UInt32(6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; nil for padding, other alphabets, and endings that another text decodes to as
    /// well: of one value there is one text.
    package static func decode(_ text: String) -> [UInt8]? { decode(Array(text.utf8)[...]) }

    /// The bytes that these digits stand for; nil likewise.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        // One digit over is half a byte.
        guard text.count % 4 != 1 else { return nil }
        var isSound = true
        let bytes = text.withUnsafeBufferPointer { digits in
            values.withUnsafeBufferPointer { values in
                [UInt8](unsafeUninitializedCapacity: digits.count / 4 * 3 + 2) { bytes, count in
                    isSound = decode(digits, by: values, into: bytes, &count)
                }
            }
        }
        return isSound ? bytes : nil
    }

    private static func decode(
        _ digits: UnsafeBufferPointer<UInt8>,
        by values: UnsafeBufferPointer<UInt8>,
        into bytes: UnsafeMutableBufferPointer<UInt8>,
        _ count: inout Int
    ) -> Bool {
        func value(_ place: Int) -> UInt32 { UInt32(values[Int(digits[place])]) }
        func put(_ byte: UInt32) {
            bytes[count] = UInt8(truncatingIfNeeded: byte)
            count += 1
        }
        var faults: UInt32 = 0
        let whole = digits.count & ~3
        for place in stride(from: 0, to: whole, by: 4) {
            let (a, b, c, d) = (value(place), value(place + 1), value(place + 2), value(place + 3))
            // What is no digit has the two highest bits, which no value has.
            faults |= a | b | c | d
            let held = a << 18 | b << 12 | c << 6 | d
            put(held >> 16)
            put(held >> 8)
            put(held)
        }
        var held: UInt32 = 0
        for place in whole..<digits.count {
            faults |= value(place)
            held = held << 6 | value(place)
        }
        guard faults < 64 else { return false }
        switch digits.count - whole {
        case 2:
            guard held & 15 == 0 else { return false }
            put(held >> 4)
        case 3:
            guard held & 3 == 0 else { return false }
            put(held >> 10)
            put(held >> 2)
        default: break
        }
        return true
    }
}

/// Reduces a scalar to lower-case ASCII: accents go, curly quotes and dashes become plain ones.
///
/// A scalar that has no ASCII kin becomes `unknown`, one that only decorates becomes nothing.
enum LetterFolding {
    /// Stands for a letter or sign that the model has never seen.
    static let unknown: UInt8 = 1

    /// The ASCII spelling of a scalar beyond ASCII.
    static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0xC0...0x17F:
            return latin(scalar)
        case 0x2018...0x201B, 0x2032, 0x2BC, 0xB4:
            return [UInt8(ascii: "'")]
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB:
            return [UInt8(ascii: "\"")]
        case 0x2010...0x2015, 0x2212:
            return [UInt8(ascii: "-")]
        case 0x2026:
            return [UInt8](repeating: UInt8(ascii: "."), count: 3)
        case 0xA3:
            return [Self.pound]
        case 0x20AC:
            return [Self.euro]
        case 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x300...0x36F:
            return []
        default:
            let properties = scalar.properties
            if properties.isWhitespace { return [UInt8(ascii: " ")] }
            // Full-width forms are typed by some input methods.
            if (0xFF01...0xFF5E).contains(scalar.value) {
                return [lower(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))]
            }
            return properties.generalCategory == .nonspacingMark ? [] : [unknown]
        }
    }

    /// Stands for `£` in reduced spelling.
    static let pound: UInt8 = 2
    /// Stands for `€` in reduced spelling.
    static let euro: UInt8 = 3

    /// An ASCII letter in lower case, any other byte as it is.
    static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 65 && byte <= 90 ? byte + 32 : byte
    }

    /// Letters of Latin-1 and Latin Extended-A from U+00C0 on, each by its base letters.
    private static let table: [UInt8] = Array(
        """
        aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo\
        rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8
    )

    private static func latin(_ scalar: Unicode.Scalar) -> [UInt8] {
        let index = Int(scalar.value) - 0xC0
        guard index < table.count, table[index] != UInt8(ascii: "*") else { return [unknown] }
        switch scalar.value {
        case 0xC6, 0xE6: return Array("ae".utf8)
        case 0xDF: return Array("ss".utf8)
        case 0x152, 0x153: return Array("oe".utf8)
        default: return [table[index]]
        }
    }
}

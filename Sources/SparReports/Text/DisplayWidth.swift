/// How many columns of a terminal a text takes.
public enum DisplayWidth {
    /// East Asian wide and fullwidth characters; emoji are known by their Unicode property.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
        0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
        0x1F1E6...0x1F1FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]

    /// The width of a text; colour escapes take none.
    public static func of(_ text: String) -> Int {
        guard text.utf8.contains(0x1B) else { return text.reduce(0) { $0 + of($1) } }
        var plain = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            let escape = escapeLength(rest)
            if escape == 0 { plain.append(scalar) }
            rest = rest.dropFirst(max(1, escape))
        }
        return String(plain).reduce(0) { $0 + of($1) }
    }

    /// The width of what a reader sees as one character: 0, 1 or 2.
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        let scalars = character.unicodeScalars
        // A variation selector asks for the emoji of a character that has a plain form too.
        if scalars.count > 1, scalars.contains("\u{FE0F}") { return 2 }
        return scalars.reduce(0) { max($0, width(of: $1)) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        // The vowels and finals of Hangul, written into the syllable that their initial opens.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator:
            return 0
        default:
            break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// How many scalars of an escape sequence (`ESC [ … letter`) stand at the start of a text.
    public static func escapeLength(_ text: Substring.UnicodeScalarView) -> Int {
        guard text.first == "\u{1B}", text.dropFirst().first == "[" else { return 0 }
        var length = 2
        for scalar in text.dropFirst(2) {
            length += 1
            if ("@"..."~").contains(scalar) { return length }
        }
        return length
    }
}

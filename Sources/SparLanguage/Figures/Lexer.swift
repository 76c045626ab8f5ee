/// Cuts a line into words, runs of digits and marks.
///
/// Letters and digits part ("15th" is two tokens), figures keep their inner points and commas
/// ("1,842.17" is one), and a final `'s` stands alone, so that "today's" holds "today".
enum Lexer {
    static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 4 + 1)
        var index = 0
        var spaced = true
        while index < scalars.count {
            let scalar = scalars[index]
            if isSpace(scalar) {
                spaced = true
                index += 1
                continue
            }
            let start = index
            let kind: Token.Kind
            if isDigit(scalar) {
                index = endOfNumber(scalars, from: index)
                kind = .number
            } else if fractions[scalar] != nil {
                index += 1
                kind = .number
            } else if isLetter(scalar) {
                index = endOfWord(scalars, from: index)
                kind = .word
            } else if isApostrophe(scalar), index + 1 < scalars.count,
                lower(scalars[index + 1]) == "s", !spaced,
                index + 2 >= scalars.count || !isLetter(scalars[index + 2])
            {
                index += 2
                kind = .word
            } else {
                index += 1
                kind = .mark
            }
            tokens.append(
                Token(
                    kind: kind,
                    text: normalised(scalars[start..<index]),
                    span: start..<index,
                    spaced: spaced
                )
            )
            spaced = false
        }
        return tokens
    }

    /// One half, two thirds and their like in one sign: numerator and denominator.
    static let fractions: [Unicode.Scalar: (Int, Int)] = [
        "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
        "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
        "⅞": (7, 8),
    ]

    private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var index = start + 1
        while index < scalars.count {
            if isDigit(scalars[index]) {
                index += 1
            } else if index + 1 < scalars.count, isDigit(scalars[index + 1]),
                scalars[index] == "." || scalars[index] == ","
                    || isApostrophe(scalars[index]) && hasThreeDigits(scalars, at: index + 1)
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    private static func hasThreeDigits(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        index + 2 < scalars.count && scalars[index..<index + 3].allSatisfy(isDigit)
    }

    private static func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var index = start + 1
        while index < scalars.count {
            let scalar = scalars[index]
            if isLetter(scalar) || isMark(scalar) {
                index += 1
            } else if isApostrophe(scalar), index + 1 < scalars.count,
                isLetter(scalars[index + 1])
            {
                let isFinalS =
                    lower(scalars[index + 1]) == "s"
                    && (index + 2 >= scalars.count || !isLetter(scalars[index + 2]))
                if isFinalS { break }
                index += 2
            } else {
                break
            }
        }
        return index
    }

    private static func normalised(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        for scalar in scalars {
            if scalar.isASCII {
                text.unicodeScalars.append(lower(scalar))
            } else if isApostrophe(scalar) {
                text.append("'")
            } else if dashes.contains(scalar) {
                text.append("-")
            } else {
                text.append(contentsOf: scalar.properties.lowercaseMapping)
            }
        }
        return text
    }

    private static let dashes: Set<Unicode.Scalar> = ["‐", "‑", "‒", "–", "−"]

    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (65...90).contains(scalar.value)
            ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (48...57).contains(scalar.value)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 32 || (9...13).contains(scalar.value)
            || scalar.value > 127 && scalar.properties.isWhitespace
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (97...122).contains(scalar.value) || (65...90).contains(scalar.value)
            || scalar.value > 127 && scalar.properties.isAlphabetic
    }

    /// A combining mark belongs to the letter before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 127 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
    }
}

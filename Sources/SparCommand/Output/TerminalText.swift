import Foundation

/// Text for terminals that do not take UTF-8.
///
/// Files and pipes always get UTF-8; a terminal whose locale names another encoding, `LANG=C` for
/// instance, gets ASCII that says the same. Where no locale is named, UTF-8 is assumed: nearly
/// every terminal takes it.
enum TerminalText {
    /// The text as this stream can show it.
    static func shown(_ text: String, on descriptor: Int32) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }), !takesUTF8, isatty(descriptor) == 1 else {
            return text
        }
        return ascii(text)
    }

    private static let takesUTF8 = isUTF8(ProcessInfo.processInfo.environment)

    /// Whether the locale of these variables is of UTF-8, or none is named.
    static func isUTF8(_ environment: [String: String]) -> Bool {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            guard let locale = environment[name], !locale.isEmpty else { continue }
            let letters = locale.lowercased().filter { $0 != "-" }
            return letters.contains("utf8")
        }
        return true
    }

    /// The text in ASCII; what has no ASCII form becomes a question mark.
    static func ascii(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isASCII {
                result.append(character)
            } else if let words = replacements[character] {
                result += words
            } else {
                let folded = String(character).folding(options: .diacriticInsensitive, locale: nil)
                result += folded.allSatisfy(\.isASCII) ? folded : "?"
            }
        }
        return result
    }

    private static let replacements: [Character: String] = [
        "£": "GBP ", "€": "EUR ", "¥": "JPY ", "…": "...", "–": "-", "—": "-", "‘": "'", "’": "'",
        "“": "\"", "”": "\"", "×": "x", "·": "-", "•": "-", "−": "-", "\u{A0}": " ",
        "\u{202F}": " ", "µ": "u", "½": "1/2", "¼": "1/4", "¾": "3/4", "§": "s.", "°": " deg",
        "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "→": "->", "←": "<-", "✓": "ok",
    ]
}

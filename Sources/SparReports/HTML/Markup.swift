/// A piece of HTML: what is put into it between `\(` and `)` is text, escaped, and never markup.
struct Markup: Hashable, ExpressibleByStringInterpolation {
    var html: String

    init(stringLiteral value: String) { html = value }

    init(stringInterpolation pieces: Pieces) { html = pieces.html }

    private init(joined: String) { html = joined }

    /// Pieces one after the other.
    static func join(_ pieces: [Markup], by separator: String = "") -> Markup {
        Markup(joined: pieces.map(\.html).joined(separator: separator))
    }

    struct Pieces: StringInterpolationProtocol {
        var html = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            html.reserveCapacity(literalCapacity * 2)
        }

        mutating func appendLiteral(_ literal: String) { html += literal }

        mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

        mutating func appendInterpolation(_ number: Int) { html += String(number) }

        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    }

    /// Text as it may stand anywhere in HTML, in attributes too.
    ///
    /// Letters that would not be seen, or would turn the order of others round, are made visible.
    static func escaped(_ text: String) -> String {
        var html = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case "`": html += "&#96;"
            case "\n", "\t": html.unicodeScalars.append(scalar)
            default:
                let hides =
                    scalar.value < 32 || (0x7F...0x9F).contains(scalar.value)
                    || (0x200E...0x200F).contains(scalar.value)
                    || (0x202A...0x202E).contains(scalar.value)
                    || (0x2066...0x2069).contains(scalar.value)
                html.unicodeScalars.append(hides ? "\u{FFFD}" : scalar)
            }
        }
        return html
    }
}

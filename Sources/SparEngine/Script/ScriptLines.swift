import SparModel

/// Lines that stand in one place of the script, made ready for speaking.
final class ScriptLines: Sendable {
    /// A line whose words are known beforehand, or one with slots.
    enum Piece: Sendable {
        case words(String)
        case slots(Line)
    }

    /// Where they stand: what is remembered of what was said.
    let source: String
    /// What the trace calls them; nil where a reaction names itself.
    let name: String?
    let pieces: [Piece]
    /// What each line takes for granted.
    let claims: [LineClaims]

    init(_ lines: [Line], from source: String, noting name: String? = nil) {
        self.source = source
        self.name = name
        claims = lines.map { line in
            LineClaims(
                of: line.fragments.reduce(into: "") { text, fragment in
                    if case .text(let words) = fragment { text += words }
                }
            )
        }
        pieces = lines.map { line in
            var words = ""
            for fragment in line.fragments {
                guard case .text(let text) = fragment else { return .slots(line) }
                words += text
            }
            return .words(SlotFilling.capitalised(words))
        }
    }
}

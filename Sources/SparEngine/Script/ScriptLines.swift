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
    /// Whether one of them asks something back.
    var asksBack: Bool {
        pieces.contains { piece in
            switch piece {
            case .words(let words): words.contains("?")
            case .slots(let line): line.unfilled.contains("?")
            }
        }
    }

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

    /// Lines by the question they answer.
    static func each(
        of lines: [QuestionKind: [Line]],
        from source: String
    ) -> [QuestionKind: ScriptLines] {
        lines.reduce(into: [:]) { each, entry in
            let place = "\(source)>\(entry.key.rawValue)"
            each[entry.key] = ScriptLines(entry.value, from: place, noting: place)
        }
    }

    /// Whether a line says one of some choices, by one of its weightier words; a line with a
    /// slot in it may say any.
    func names(oneOf choices: [String]) -> Bool {
        let wanted = choices.map { Self.weightyWords(of: $0) }
        return pieces.contains { piece in
            guard case .words(let text) = piece else { return true }
            let said = Self.weightyWords(of: text)
            return wanted.contains { !$0.isDisjoint(with: said) }
        }
    }

    private static func weightyWords(of text: String) -> Set<String> {
        Set(text.plainWords.filter { $0.count > 3 || $0.allSatisfy(\.isNumber) })
    }
}

extension String {
    /// Its words in small letters, without marks.
    var plainWords: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

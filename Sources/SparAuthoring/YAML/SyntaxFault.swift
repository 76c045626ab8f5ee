import SparModel
import Yams

/// What a YAML error means for somebody who does not know YAML, and the text with it patched over.
struct SyntaxFault {
    /// The fault with its place and what to type.
    let diagnostic: Diagnostic
    /// The text with the broken value replaced, so that the next fault can be found; nil when all
    /// that follows would be guesswork.
    let mended: SourceText?

    /// Stands for a value that does not parse; no authored file may hold it.
    static let placeholder: Unicode.Scalar = "\u{F8FE}"

    init(_ error: YamlError, in source: SourceText) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            var reading = Reading(source: source, context: context, problem: problem, mark: mark)
            self = reading.fault()
        case .reader(let problem, _, _, _):
            self.init(
                Diagnostic(
                    .controlCharacter,
                    "the text cannot be read: \(problem)",
                    at: source.place(line: 1, column: 1)
                )
            )
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
            .duplicatedKeysInMapping:
            self.init(
                Diagnostic(
                    .yamlSyntax,
                    "the YAML cannot be read",
                    at: source.place(line: 1, column: 1)
                )
            )
        }
    }

    private init(_ diagnostic: Diagnostic, mended: SourceText? = nil) {
        self.diagnostic = diagnostic
        self.mended = mended
    }

    /// One error being made sense of.
    private struct Reading {
        let source: SourceText
        let context: YamlError.Context?
        let problem: String
        let mark: Mark

        mutating func fault() -> SyntaxFault {
            let line = scalars(mark.line)
            let at = mark.column - 1
            if problem.contains("nesting") || problem.contains("nested") {
                return SyntaxFault(
                    Diagnostic(.nestedTooDeep, "nested too deep", at: place(mark))
                )
            }
            if let tab = tabInIndentation(near: mark.line) { return tab }
            if let open = OpenQuote.before(mark.line, in: source) {
                return unclosedQuote(at: open)
            }
            if problem.contains("another document") { return severalDocuments() }
            if problem.contains("mapping values are not allowed") {
                return colon(in: line, at: at)
            }
            if problem.contains("cannot start any token") || problem.contains("undefined alias")
                || problem.contains("alphabetic or numeric")
            {
                // Of a name that does not end well the mark is its end; the context, its beginning.
                let start = problem.contains("alphabetic or numeric") ? context?.mark ?? mark : mark
                return reserved(scalars(start.line), at: start)
            }
            if problem.contains("unknown escape") || problem.contains("escape") {
                return broken(
                    "a backslash in double quotes begins an escape",
                    at: place(mark),
                    help: "write `\\\\` for a backslash, or use single quotes",
                    mending: mark.line
                )
            }
            if context?.text.contains("quoted scalar") ?? false, let start = context?.mark {
                return unclosedQuote(at: place(start))
            }
            // What the parser stumbles over lies behind the cause: look where its context began.
            for number in [mark.line, mark.line - 1, context?.mark.line ?? 0] where number > 0 {
                let fault =
                    startsWithSlot(number) ?? startsWithBracket(number) ?? textAfterQuote(number)
                if let fault { return fault }
            }
            if problem.contains("expected key") || problem.contains("expected '-'"),
                let off = Misaligned(mark.line, in: source)
            {
                return misaligned(off)
            }
            if problem.contains("could not find expected ':'"), let start = context?.mark {
                return broken(
                    "this line has no `key:`",
                    at: place(start),
                    help: "write `key: value`, or indent the line to go on with the one before",
                    mending: nil
                )
            }
            if problem.contains("expected ','") {
                let start = context?.mark ?? mark
                return broken(
                    "the bracket opened here is not closed, or a comma is missing",
                    at: place(start),
                    help: "close it with `}` or `]`; a text with a comma in it needs quotes",
                    mending: nil
                )
            }
            return broken(
                "the YAML does not parse here: \(problem)",
                at: place(mark),
                help: "check that the keys of one block begin in the same column",
                mending: nil
            )
        }

        // MARK: - What it may be

        private func misaligned(_ off: Misaligned) -> SyntaxFault {
            SyntaxFault(
                Diagnostic(
                    .yamlSyntax,
                    off.message,
                    at: source.place(
                        line: off.line,
                        column: off.column + 1,
                        length: off.word.unicodeScalars.count
                    ),
                    help: off.help
                ),
                mended: off.isAlone ? indented(off.line, by: off.target) : nil
            )
        }

        /// The text with one line moved to begin in another column.
        private func indented(_ number: Int, by spaces: Int) -> SourceText {
            var lines = source.lines
            let words = scalars(number).drop { $0 == " " || $0 == "\t" }
            lines[number - 1] =
                String(repeating: " ", count: spaces) + String(String.UnicodeScalarView(words))
            return patched(lines)
        }

        private func tabInIndentation(near number: Int) -> SyntaxFault? {
            for candidate in [number, number - 1] where candidate > 0 {
                let line = scalars(candidate)
                guard let first = line.firstIndex(where: { $0 != " " }), line[first] == "\t" else {
                    continue
                }
                let tabs = line[first...].prefix { $0 == "\t" }.count
                return SyntaxFault(
                    Diagnostic(
                        .tabIndentation,
                        "the line is indented with a tab",
                        at: source.place(line: candidate, column: first + 1, length: tabs),
                        help: "type two spaces for each step"
                    ),
                    mended: candidate == number ? withoutTab(candidate, tabs: tabs) : nil
                )
            }
            return nil
        }

        /// The text with the tabs of a line's indentation made spaces: as many as the lines around
        /// it call for, else two each.
        private func withoutTab(_ number: Int, tabs: Int) -> SourceText {
            let line = scalars(number)
            let spaces = line.prefix { $0 == " " }.count + 2 * tabs
            let below = scalars(number + 1)
            guard let next = below.firstIndex(where: { $0 != " " }), below[next] != "\t" else {
                return indented(number, by: spaces)
            }
            // A line that opens a block stands one step before what is below it.
            if line.last == ":" { return indented(number, by: max(0, next - 2)) }
            let above = scalars(number - 1)
            let key = above.firstIndex { $0 != " " && $0 != "-" && $0 != "\t" } ?? 0
            let isText = key < above.count && !isLetter(above[key])
            return indented(number, by: isText ? next : max(next, key))
        }

        private func severalDocuments() -> SyntaxFault {
            broken(
                "a second document begins here",
                at: place(mark),
                help: "a file holds one; delete the line of hyphens",
                mending: nil
            )
        }

        private func colon(in line: [Unicode.Scalar], at column: Int) -> SyntaxFault {
            let before = line.prefix(max(0, column))
            let words = before.drop { $0 == " " || $0 == "-" }
            let isKey = !words.isEmpty && !words.contains(" ") && !words.contains(":")
            if isKey, let off = Misaligned(mark.line, in: source) { return misaligned(off) }
            if isKey {
                return broken(
                    "key `\(String(String.UnicodeScalarView(words)))` is indented too far",
                    at: source.place(
                        line: mark.line,
                        column: before.count - words.count + 1,
                        length: words.count
                    ),
                    help: "keys of one block begin in the same column; the line before has a value",
                    mending: nil
                )
            }
            return SyntaxFault(
                Diagnostic(
                    .colonInText,
                    "a colon with a space after it begins a new key",
                    at: place(mark),
                    help: line.contains(where: { "“”„‘".unicodeScalars.contains($0) })
                        ? "put the whole text in straight double quotes, \"…\": curly ones do not hold"
                        : "put the whole text in double quotes"
                ),
                mended: patchedValue(mark.line)
            )
        }

        private func reserved(_ line: [Unicode.Scalar], at start: Mark) -> SyntaxFault {
            let column = start.column - 1
            let letter = column < line.count ? String(Character(line[column])) : "this character"
            return SyntaxFault(
                Diagnostic(
                    .reservedStart,
                    "a text cannot begin with `\(letter)`",
                    at: place(start),
                    help: "put the whole text in double quotes"
                ),
                mended: patchedValue(start.line)
            )
        }

        private func unclosedQuote(at start: SourcePlace) -> SyntaxFault {
            SyntaxFault(
                Diagnostic(
                    .strayQuote,
                    "the quote opened here is not closed",
                    at: start,
                    help: source.row(start.line).dropFirst(start.column - 1).first == "'"
                        ? "close it at the end of the text; write `''` for an apostrophe in "
                            + "single quotes, or use double quotes"
                        : "close it at the end of the text; write `\\\"` for a quote within it"
                ),
                mended: patchedValue(start.line)
            )
        }

        private func startsWithSlot(_ number: Int) -> SyntaxFault? {
            let line = scalars(number)
            guard let start = valueStart(line), start < line.count, line[start] == "{",
                let close = line[start...].firstIndex(of: "}"), close + 1 < line.count,
                !line[start..<close].contains(":"),
                !",]}# ".unicodeScalars.contains(line[close + 1])
                    || line[(close + 1)...].contains(where: { isLetter($0) })
            else { return nil }
            return reservedStart("{", at: start, of: number, quoted: "{creditor}, is it?")
        }

        /// A text that begins with a sign YAML keeps for itself, and how such a line is written.
        private func reservedStart(
            _ sign: Character,
            at start: Int,
            of number: Int,
            quoted example: String
        ) -> SyntaxFault {
            SyntaxFault(
                Diagnostic(
                    .reservedStart,
                    "a text cannot begin with `\(sign)`",
                    at: source.place(line: number, column: start + 1),
                    help: "put the whole line in double quotes: \"\(example)\""
                ),
                mended: patchedValue(number)
            )
        }

        /// A text that begins with a bracket: `say: [sighs] Go on`.
        private func startsWithBracket(_ number: Int) -> SyntaxFault? {
            let line = scalars(number)
            guard let start = valueStart(line), start < line.count, line[start] == "[",
                let close = line[start...].firstIndex(of: "]"),
                line[(close + 1)...].prefix(while: { $0 != "#" }).contains(where: { isLetter($0) })
            else { return nil }
            return reservedStart("[", at: start, of: number, quoted: "[sighs] Go on.")
        }

        private func textAfterQuote(_ number: Int) -> SyntaxFault? {
            let line = scalars(number)
            var index = valueStart(line) ?? 0
            while index < line.count {
                let scalar = line[index]
                guard scalar == "\"" || scalar == "'",
                    index == 0 || " [{,:".unicodeScalars.contains(line[index - 1])
                else {
                    index += 1
                    continue
                }
                var end = index + 1
                while end < line.count, line[end] != scalar {
                    end += line[end] == "\\" && scalar == "\"" ? 2 : 1
                }
                guard end < line.count else { return nil }
                var next = end + 1
                while next < line.count, line[next] == " " { next += 1 }
                if next < line.count, !",]}:#".unicodeScalars.contains(line[next]) {
                    return SyntaxFault(
                        Diagnostic(
                            .strayQuote,
                            "the quote closes here and text follows it",
                            at: source.place(line: number, column: end + 1),
                            help: scalar == "'"
                                ? "use double quotes around a text with an apostrophe"
                                : "write `\\\"` for a quote inside double quotes"
                        ),
                        mended: patchedValue(number)
                    )
                }
                index = end + 1
            }
            return nil
        }

        // MARK: - Patching

        private func broken(
            _ message: String,
            at place: SourcePlace,
            help: String,
            mending number: Int?
        ) -> SyntaxFault {
            SyntaxFault(
                Diagnostic(
                    .yamlSyntax,
                    message,
                    at: place,
                    help: help
                ),
                mended: number.flatMap(patchedValue)
            )
        }

        /// The text with the line's value replaced by the placeholder; nil when the value has been
        /// replaced before, or goes on over the next line.
        private func patchedValue(_ number: Int) -> SourceText? {
            let line = scalars(number)
            guard let start = valueStart(line), start < line.count,
                !line.contains(SyntaxFault.placeholder)
            else { return nil }
            let indent = line.prefix { $0 == " " }.count
            let next = scalars(number + 1)
            if let nextIndent = next.firstIndex(where: { $0 != " " }), nextIndent > indent + 2 {
                return nil
            }
            var lines = source.lines
            lines[number - 1] =
                String(String.UnicodeScalarView(line[..<start]))
                + String(Character(SyntaxFault.placeholder))
            return patched(lines)
        }

        private func patched(_ lines: [String]) -> SourceText {
            SourceText(lines.joined(separator: "\n") + "\n", file: source.file)
        }

        /// Where the value of a line begins: after hyphens and after its first key.
        private func valueStart(_ line: [Unicode.Scalar]) -> Int? {
            var index = line.firstIndex { $0 != " " } ?? line.count
            while index + 1 < line.count, line[index] == "-", line[index + 1] == " " {
                index += 2
                while index < line.count, line[index] == " " { index += 1 }
            }
            var end = index
            while end < line.count, isLetter(line[end]) { end += 1 }
            guard end > index, end + 1 < line.count, line[end] == ":", line[end + 1] == " " else {
                return index < line.count ? index : nil
            }
            end += 1
            while end < line.count, line[end] == " " { end += 1 }
            return end
        }

        private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
            default: false
            }
        }

        private func scalars(_ number: Int) -> [Unicode.Scalar] {
            source.row(number)
        }

        private func place(_ mark: Mark) -> SourcePlace {
            source.place(line: mark.line, column: mark.column)
        }
    }
}

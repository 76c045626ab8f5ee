import SparModel
import Yams

/// Copies Yams' nodes to values with places and refuses what the formats have no use for.
struct NodeCopier {
    let source: SourceText
    var diagnostics: [Diagnostic] = []

    init(source: SourceText) { self.source = source }

    mutating func copy(_ node: Node, depth: Int) -> YAMLValue {
        var place = extent(of: node)
        if let anchor = node.anchor {
            place.length = anchor.rawValue.unicodeScalars.count + 1
            diagnostics.append(
                Diagnostic(
                    .anchor,
                    "anchors are not read: `&\(anchor.rawValue)`",
                    at: place,
                    help: "write the value out; a text that begins with `&` needs quotes"
                )
            )
            return YAMLValue(content: .faulty, place: place)
        }
        guard depth <= YAMLDocument.depthLimit else {
            diagnostics.append(
                Diagnostic(
                    .nestedTooDeep,
                    "nested deeper than \(YAMLDocument.depthLimit) levels",
                    at: place,
                    help: "no key of any format lies so deep; look for a bracket too many"
                )
            )
            return YAMLValue(content: .faulty, place: place)
        }
        switch node {
        case .scalar(let scalar): return copy(scalar, tag: node.tag, place: place)
        case .sequence(let sequence):
            return YAMLValue(
                content: .sequence(sequence.map { copy($0, depth: depth + 1) }),
                place: place
            )
        case .mapping(let mapping):
            var entries: [YAMLValue.Entry] = []
            for (key, value) in mapping {
                guard let entry = entry(key, value, depth: depth) else { continue }
                entries.append(entry)
            }
            return YAMLValue(content: .mapping(entries), place: place)
        case .alias:
            return YAMLValue(content: .faulty, place: place)
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLValue.Entry? {
        guard case .scalar(let scalar) = key else {
            diagnostics.append(
                Diagnostic(
                    .reservedStart,
                    "a key must be a word",
                    at: extent(of: key),
                    help: "a line that begins with `{` or `[` must stand in double quotes"
                )
            )
            return nil
        }
        // A key renamed because it stands twice has been reported.
        if let first = scalar.string.unicodeScalars.first, DuplicateKeys.isMark(first),
            isPlanted(first, in: scalar)
        {
            return nil
        }
        let place = extent(of: key)
        guard !reportsEscape(in: scalar, at: place) else { return nil }
        return YAMLValue.Entry(
            key: scalar.string,
            place: place,
            value: copy(value, depth: depth + 1)
        )
    }

    private mutating func copy(
        _ scalar: Node.Scalar,
        tag: Tag,
        place: SourcePlace
    ) -> YAMLValue {
        if scalar.string.unicodeScalars.first == SyntaxFault.placeholder,
            isPlanted(SyntaxFault.placeholder, in: scalar)
        {
            return YAMLValue(content: .faulty, place: place)
        }
        guard !reportsEscape(in: scalar, at: place) else {
            return YAMLValue(content: .faulty, place: place)
        }
        let name = tag.description
        if name.hasPrefix("!") || (name.hasPrefix("tag:") && !name.hasSuffix(":str")) {
            diagnostics.append(
                Diagnostic(
                    .reservedStart,
                    "a text that begins with `!` is read as a type name",
                    at: place,
                    help: "put the whole text in double quotes"
                )
            )
            return YAMLValue(content: .faulty, place: place)
        }
        let style: YAMLValue.Style =
            switch scalar.style {
            case .any, .plain: .plain
            case .singleQuoted, .doubleQuoted: .quoted
            case .literal, .folded: .block
            }
        return YAMLValue(content: .scalar(scalar.string, style), place: place)
    }

    /// Whether a character stands in the text itself; one that came of an escape does not.
    private func isPlanted(_ character: Unicode.Scalar, in scalar: Node.Scalar) -> Bool {
        scalar.mark.map { source.row($0.line).contains(character) } ?? false
    }

    /// Reports what an escape in double quotes made that is no text: "C:\folder" holds a form feed.
    private mutating func reportsEscape(in scalar: Node.Scalar, at place: SourcePlace) -> Bool {
        guard scalar.style == .doubleQuoted,
            let stray = scalar.string.unicodeScalars.first(where: YAMLDocument.isControl)
        else { return false }
        let code = String(stray.value, radix: 16, uppercase: true)
        diagnostics.append(
            Diagnostic(
                .controlCharacter,
                "an escape in the text makes character U+"
                    + "\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
                at: place,
                help: "write `\\\\` for a backslash, or use single quotes"
            )
        )
        return true
    }

    /// The place of a node with the length it covers on its first line.
    private func extent(of node: Node) -> SourcePlace {
        guard let mark = node.mark else { return source.place(line: 1, column: 1) }
        let extent: SourceText.Extent =
            switch node {
            case .scalar(let scalar):
                switch scalar.style {
                case .singleQuoted: .quoted("'")
                case .doubleQuoted: .quoted("\"")
                case .literal, .folded: .sign
                case .any, .plain: .plain(scalar.string)
                }
            case .mapping(let mapping): .mapping(firstKey: mapping.first?.key.scalar?.string)
            case .sequence: .sequence
            case .alias: .sign
            }
        return source.place(line: mark.line, column: mark.column, of: extent)
    }
}

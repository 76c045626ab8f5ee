import SparModel

/// A line with the places of its slots.
struct LineDraft: Hashable, Sendable {
    var line: Line
    var place: SourcePlace
    var slots: [Placed<Slot>]
}

extension FieldReader {
    /// Each line of one or a list.
    mutating func lines(_ value: YAMLValue?) -> [LineDraft] {
        oneOrMany(of: value).compactMap { line($0) }
    }

    /// Something a party says: `{creditor}` is a slot, `{{` a brace.
    mutating func line(_ value: YAMLValue) -> LineDraft? {
        guard let text = text(value) else { return nil }
        var fragments: [Line.Fragment] = []
        var slots: [Placed<Slot>] = []
        var words = ""
        var seen: [String: Int] = [:]
        var rest = Substring(text.value)
        func flush() {
            if !words.isEmpty { fragments.append(.text(words)) }
            words = ""
        }
        while let character = rest.first {
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                words.append(character)
                rest = rest.dropFirst(2)
                continue
            }
            guard character == "{" else {
                if character == "}" {
                    reportBrace("a brace is closed that was not opened", "}", in: text)
                    return nil
                }
                words.append(character)
                rest = rest.dropFirst()
                continue
            }
            guard let close = rest.firstIndex(of: "}"),
                !rest[rest.index(after: rest.startIndex)..<close].contains("{")
            else {
                reportBrace("the brace opened here is not closed", "{", in: text)
                return nil
            }
            let name = String(rest[rest.index(after: rest.startIndex)..<close])
            let written = "{\(name)}"
            let place =
                source.find(written, from: text.place, skipping: seen[written, default: 0])
                ?? text.place
            seen[written, default: 0] += 1
            rest = rest[rest.index(after: close)...]
            guard let slot = Slot(rawValue: name) else {
                let legal = Slot.allCases.map(\.rawValue)
                report(
                    .unknownSlot,
                    "unknown slot `\(written)`",
                    at: place,
                    help: Self.didYouMean(name, among: legal).map { $0 + "" }
                        ?? "the slots are " + legal.map { "`{\($0)}`" }.joined(separator: ", ")
                )
                continue
            }
            flush()
            fragments.append(.slot(slot))
            slots.append(Placed(slot, at: place))
        }
        flush()
        return LineDraft(line: Line(fragments), place: text.place, slots: slots)
    }

    private mutating func reportBrace(_ message: String, _ brace: String, in text: Placed<String>) {
        report(
            .unbalancedBrace,
            message,
            at: source.find(brace, from: text.place) ?? text.place,
            help: "slots are written {creditor}; write two braces for one to be said"
        )
    }
}

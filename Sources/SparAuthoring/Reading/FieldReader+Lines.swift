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
        reportStageDirection(value)
        return oneOrMany(of: value).compactMap { line($0) }
    }

    /// Something a party says: `{creditor}` is a slot, `{{` a brace.
    mutating func line(_ value: YAMLValue) -> LineDraft? {
        guard let text = text(value) else { return nil }
        guard text.value.utf8.contains(where: { $0 == Self.open || $0 == Self.close }) else {
            return LineDraft(line: Line([.text(text.value)]), place: text.place, slots: [])
        }
        var fragments: [Line.Fragment] = []
        var slots: [Placed<Slot>] = []
        var words: [UInt8] = []
        var seen: [String: Int] = [:]
        let bytes = Array(text.value.utf8)
        var index = 0
        func flush() {
            if !words.isEmpty { fragments.append(.text(String(decoding: words, as: UTF8.self))) }
            words = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == Self.open || byte == Self.close else {
                words.append(byte)
                continue
            }
            if index < bytes.count, bytes[index] == byte {
                words.append(byte)
                index += 1
                continue
            }
            guard byte == Self.open else {
                reportBrace("a brace is closed that was not opened", "}", in: text)
                return nil
            }
            let end = bytes[index...].firstIndex { $0 == Self.open || $0 == Self.close }
            guard let end, bytes[end] == Self.close else {
                reportBrace("the brace opened here is not closed", "{", in: text)
                return nil
            }
            let name = String(decoding: bytes[index..<end], as: UTF8.self)
            index = end + 1
            let written = "{\(name)}"
            let place = source.find(written, from: text.place, skipping: seen[written, default: 0])
            seen[written, default: 0] += 1
            guard let slot = slot(name, at: place ?? text.place) else { continue }
            flush()
            fragments.append(.slot(slot))
            slots.append(Placed(slot, at: place ?? text.place))
        }
        flush()
        return LineDraft(line: Line(fragments), place: text.place, slots: slots)
    }

    /// `say: [sighs]` is a list of one, and the word would be said.
    private mutating func reportStageDirection(_ value: YAMLValue?) {
        guard let value, case .sequence(let items) = value.content, items.count == 1,
            let item = items.first, case .scalar(let words, .plain) = item.content,
            !words.contains("{")
        else { return }
        let row = source.row(value.place.line)
        guard value.place.line == item.place.line, row.indices.contains(value.place.column - 1),
            row[value.place.column - 1] == "["
        else { return }
        report(
            .reservedStart,
            "a text cannot begin with `[`: in brackets `\(words)` is a list of lines",
            at: value.place,
            help: "write \"[\(words)]\" to have it shown so, or \"\(words)\" to have it said"
        )
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    private mutating func slot(_ name: String, at place: SourcePlace) -> Slot? {
        if let slot = Slot(rawValue: name) { return slot }
        let legal = Slot.allCases.map(\.rawValue)
        report(
            .unknownSlot,
            "unknown slot `{\(name)}`",
            at: place,
            help: Self.didYouMean(name, among: legal)
                ?? "the slots are " + ScenarioFormat.slots.map { "`\($0)`" }.joined(separator: ", ")
        )
        return nil
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

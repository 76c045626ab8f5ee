import CYaml
import SparModel

/// Reads a sound file straight from the parser's events, at a third of what a tree of nodes costs.
///
/// It knows what the formats are made of and nothing else. At the first fault, anchor, type name or
/// key that stands twice it gives up: `NodeCopier` reads the file anew and says what is wrong.
package struct EventReader {
    private let source: SourceText
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()

    /// How many keys are compared one by one; more go into a set.
    private static let fewKeys = 12

    /// What the file holds; nil where that is nothing, or anything out of the ordinary.
    package static func value(of source: SourceText) -> YAMLValue? {
        var text = source.text
        return text.withUTF8 { bytes in
            // The parser keeps its own address: it must not move.
            withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { room in
                guard let parser = room.baseAddress, yaml_parser_initialize(parser) == 1 else {
                    return nil
                }
                defer { yaml_parser_delete(parser) }
                yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
                yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
                var reader = EventReader(source, parser)
                defer { yaml_event_delete(&reader.event) }
                return reader.document()
            }
        }
    }

    private init(_ source: SourceText, _ parser: UnsafeMutablePointer<yaml_parser_t>) {
        self.source = source
        self.parser = parser
    }

    /// Goes on to the next event; nil where the parser stumbles.
    private mutating func next() -> yaml_event_type_t? {
        yaml_event_delete(&event)
        return yaml_parser_parse(parser, &event) == 1 ? event.type : nil
    }

    private mutating func document() -> YAMLValue? {
        guard next() == YAML_STREAM_START_EVENT, next() == YAML_DOCUMENT_START_EVENT,
            let first = next(), let root = value(first, depth: 0),
            next() == YAML_DOCUMENT_END_EVENT, next() == YAML_STREAM_END_EVENT
        else { return nil }
        return root
    }

    /// The value that begins with the event at hand.
    private mutating func value(_ type: yaml_event_type_t, depth: Int) -> YAMLValue? {
        guard depth <= YAMLDocument.depthLimit else { return nil }
        switch type {
        case YAML_SCALAR_EVENT: return scalar()
        case YAML_SEQUENCE_START_EVENT: return sequence(depth: depth)
        case YAML_MAPPING_START_EVENT: return mapping(depth: depth)
        default: return nil
        }
    }

    private mutating func sequence(depth: Int) -> YAMLValue? {
        let start = event.data.sequence_start
        guard start.anchor == nil, start.tag == nil else { return nil }
        let mark = event.start_mark
        var items: [YAMLValue] = []
        while true {
            guard let type = next() else { return nil }
            if type == YAML_SEQUENCE_END_EVENT { break }
            guard let item = value(type, depth: depth + 1) else { return nil }
            items.append(item)
        }
        return YAMLValue(content: .sequence(items), place: place(at: mark, of: .sequence))
    }

    private mutating func mapping(depth: Int) -> YAMLValue? {
        let start = event.data.mapping_start
        guard start.anchor == nil, start.tag == nil else { return nil }
        let mark = event.start_mark
        var entries: [YAMLValue.Entry] = []
        var keys: Set<String> = []
        while true {
            guard let type = next() else { return nil }
            if type == YAML_MAPPING_END_EVENT { break }
            guard type == YAML_SCALAR_EVENT, let key = scalar(),
                case .scalar(let name, _) = key.content,
                entries.count < Self.fewKeys
                    ? !entries.contains(where: { $0.key == name }) : keys.insert(name).inserted,
                let first = next(), let value = value(first, depth: depth + 1)
            else { return nil }
            entries.append(YAMLValue.Entry(key: name, place: key.place, value: value))
            if entries.count == Self.fewKeys { keys = Set(entries.map(\.key)) }
        }
        return YAMLValue(
            content: .mapping(entries),
            place: place(at: mark, of: .mapping(firstKey: entries.first?.key))
        )
    }

    private func scalar() -> YAMLValue? {
        let scalar = event.data.scalar
        guard scalar.anchor == nil, scalar.tag == nil else { return nil }
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let text = String(decoding: bytes, as: UTF8.self)
        let style: YAMLValue.Style
        let extent: SourceText.Extent
        switch scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: (style, extent) = (.quoted, .quoted("'"))
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            // What an escape may have made that is no text.
            guard
                bytes.allSatisfy({ (32..<127).contains($0) })
                    || !text.unicodeScalars.contains(where: YAMLDocument.isControl)
            else { return nil }
            (style, extent) = (.quoted, .quoted("\""))
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: (style, extent) = (.block, .sign)
        default: (style, extent) = (.plain, .plain(text))
        }
        return YAMLValue(
            content: .scalar(text, style),
            place: place(at: event.start_mark, of: extent)
        )
    }

    private func place(at mark: yaml_mark_t, of extent: SourceText.Extent) -> SourcePlace {
        source.place(line: Int(mark.line) + 1, column: Int(mark.column) + 1, of: extent)
    }
}

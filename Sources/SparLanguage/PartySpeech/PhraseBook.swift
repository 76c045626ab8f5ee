/// Phrases that show something, found in one pass over a line's words.
///
/// In a phrase `word*` is any word that begins so, `_` any one word, and `..` up to four words of
/// the same clause.
struct PhraseBook<Label: Hashable & Sendable>: Sendable {
    /// Where a phrase was found.
    struct Hit: Sendable {
        var label: Label
        /// The first word's place among the line's tokens.
        var index: Int
        /// How many words the phrase has.
        var length: Int
    }

    private struct Entry: Sendable {
        var label: Label
        var tokens: [Token]
        var deniable: Bool
    }

    private enum Token: Sendable {
        case word([UInt8])
        case stem([UInt8])
        case one
        case gap
    }

    /// Entries by the first three letters of their first word.
    private var entries: [UInt32: [Entry]] = [:]

    /// A book of these phrases; those of `deniable` labels do not count after a "not".
    init(_ phrases: [(Label, [String])], deniable: Set<Label> = []) {
        for (label, list) in phrases {
            for phrase in list {
                let tokens = phrase.split(separator: " ").map { part -> Token in
                    switch part {
                    case "_": .one
                    case "..": .gap
                    default:
                        part.last == "*"
                            ? .stem(Array(part.dropLast().utf8)) : .word(Array(part.utf8))
                    }
                }
                guard let first = tokens.first else { continue }
                switch first {
                case .word(let letters), .stem(let letters):
                    let entry = Entry(
                        label: label,
                        tokens: tokens,
                        deniable: deniable.contains(label)
                    )
                    entries[PhraseBook.key(letters), default: []].append(entry)
                case .one, .gap: continue
                }
            }
        }
    }

    /// The labels found in `words`.
    func labels(in words: SpokenWords) -> Set<Label> { Set(hits(in: words).map(\.label)) }

    /// Each phrase found, in order of place.
    func hits(in words: SpokenWords) -> [Hit] {
        let line = words.tokens.map { Array($0.utf8) }
        var hits: [Hit] = []
        for index in line.indices {
            guard let found = entries[PhraseBook.key(line[index])] else { continue }
            for entry in found where matches(entry.tokens[...], line, index) {
                if entry.deniable,
                    words.denies(index)
                        || words.precedes(index, within: 6, anyOf: SpokenWords.quotes)
                {
                    continue
                }
                hits.append(
                    Hit(label: entry.label, index: index, length: entry.tokens.count)
                )
            }
        }
        return hits
    }

    private func matches(_ tokens: ArraySlice<Token>, _ line: [[UInt8]], _ index: Int) -> Bool {
        guard let first = tokens.first else { return true }
        let rest = tokens.dropFirst()
        switch first {
        case .gap:
            for skip in 0...4 where index + skip <= line.count {
                if matches(rest, line, index + skip) { return true }
                if index + skip < line.count, isMark(line[index + skip]) { return false }
            }
            return false
        case .one:
            return index < line.count && !isMark(line[index]) && matches(rest, line, index + 1)
        case .word(let letters):
            return index < line.count && line[index] == letters && matches(rest, line, index + 1)
        case .stem(let letters):
            return index < line.count && line[index].starts(with: letters)
                && matches(rest, line, index + 1)
        }
    }

    private static func key(_ letters: [UInt8]) -> UInt32 {
        letters.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private func isMark(_ word: [UInt8]) -> Bool { word == [124] || word == [63] }
}

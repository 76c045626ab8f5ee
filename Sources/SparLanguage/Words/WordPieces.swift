/// Splits words into the pieces that the encoder knows, longest first.
struct WordPieces: Sendable {
    /// Pieces by hash, open addressing; -1 is a free place.
    private var table: [Int32] = []
    private var offsets: [Int] = []
    private var bytes: [UInt8] = []
    /// The piece for what is not known.
    private(set) var unknown: Int32 = 0
    /// The piece before the turn.
    private(set) var start: Int32 = 0
    /// The piece after the turn and after the previous line.
    private(set) var stop: Int32 = 0

    /// The longest word worth splitting; a longer one is unknown.
    static let longestWord = 40
    private static let longestPiece = 24

    /// Reads a vocabulary: a count, the offset of each piece, the spellings.
    init?(_ section: UnsafeRawBufferPointer) {
        func number(_ index: Int) -> Int {
            Int(
                UInt32(
                    littleEndian: section.loadUnaligned(
                        fromByteOffset: index * 4,
                        as: UInt32.self
                    )
                )
            )
        }
        guard section.count >= 8 else { return nil }
        let count = number(0)
        let spellings = 4 * (count + 2)
        guard section.count >= spellings, number(count + 1) == section.count - spellings else {
            return nil
        }
        offsets = (1...count + 1).map(number)
        bytes = Array(section[spellings...])
        var size = 1
        while size < 2 * count { size *= 2 }
        table = Array(repeating: -1, count: size)
        for piece in 0..<count where offsets[piece + 1] > offsets[piece] {
            var place = Int(WordHash.of(bytes[offsets[piece]..<offsets[piece + 1]])) & (size - 1)
            while table[place] >= 0 { place = (place + 1) & (size - 1) }
            table[place] = Int32(piece)
        }
        guard let unknown = find("[UNK]"), let start = find("[CLS]"), let stop = find("[SEP]")
        else { return nil }
        (self.unknown, self.start, self.stop) = (unknown, start, stop)
    }

    private func find(_ spelling: String) -> Int32? {
        let spelling = Array(spelling.utf8)
        return find(spelling[...], inside: false)
    }

    private func find(_ spelling: ArraySlice<UInt8>, inside: Bool) -> Int32? {
        var hash: UInt32 = 2_166_136_261
        if inside { for _ in 0..<2 { hash = (hash ^ 35) &* 16_777_619 } }
        for byte in spelling { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        var place = Int(hash) & (table.count - 1)
        while table[place] >= 0 {
            let piece = Int(table[place])
            let known = bytes[offsets[piece]..<offsets[piece + 1]]
            if inside
                ? known.starts(with: [35, 35]) && known.dropFirst(2) == spelling
                : known == spelling
            {
                return table[place]
            }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    /// The pieces of one word in reduced spelling.
    func pieces(of word: ArraySlice<UInt8>) -> [Int32] {
        guard word.count <= Self.longestWord else { return [unknown] }
        if let whole = find(word, inside: false) { return [whole] }
        var pieces: [Int32] = []
        var start = word.startIndex
        while start < word.endIndex {
            var end = min(word.endIndex, start + Self.longestPiece)
            var found: Int32?
            while end > start {
                found = find(word[start..<end], inside: start > word.startIndex)
                if found != nil { break }
                end -= 1
            }
            guard let found else { return [unknown] }
            pieces.append(found)
            start = end
        }
        return pieces
    }

    /// The pieces of a scanned line, each with the word it belongs to.
    func pieces(of scan: WordScan) -> [(piece: Int32, word: Int)] {
        var pieces: [(piece: Int32, word: Int)] = []
        for index in scan.words.indices {
            let spelling = scan.spelling(of: scan.words[index])
            let sign =
                spelling.count == 1 && scan.words[index].shape == .plain
                && spelling.first.map(\.isCurrencySign) ?? false
            let known = sign ? Self.dollar : spelling
            for piece in self.pieces(of: known) { pieces.append((piece, index)) }
        }
        return pieces
    }

    /// Every currency sign is heard as this one.
    private static let dollar: ArraySlice<UInt8> = [UInt8(ascii: "$")]
}

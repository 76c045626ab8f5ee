/// A line cut into words, marks and figures, each with its reduced spelling.
///
/// One pass over at most `limit` scalars, so the time is bounded whatever is pasted.
struct WordScan: Sendable {
    /// How much of a line is read; what follows is not heard.
    static let limit = 4_096

    /// The reduced spelling of the line, word after word.
    private(set) var bytes: [UInt8] = []
    /// The words in order.
    private(set) var words: [ScannedWord] = []
    /// How many scalars of the line were read.
    private(set) var length = 0
    /// How many words are being said over and over, and how many such words were passed over.
    private var echo = (period: 0, count: 0)

    /// Whether it is one word over and over, too often to mean it: "and and and …".
    var isEcho: Bool { echo.period == 1 && words.count == Self.rounds && echo.count > 8 }

    /// Scans the first `limit` scalars of `line`.
    init(_ line: String) {
        var folded = FoldedLine()
        for scalar in line.unicodeScalars.prefix(Self.limit) {
            folded.append(scalar, at: length)
            length += 1
        }
        bytes.reserveCapacity(folded.count)
        words.reserveCapacity(folded.count / 4 + 1)
        var index = 0
        while index < folded.count {
            let byte = folded[index]
            if byte.isBlank {
                index += 1
            } else if byte.isLetter {
                index = word(in: folded, from: index)
            } else if byte.isDigit {
                index = figure(in: folded, from: index)
            } else {
                index = mark(in: folded, from: index)
            }
        }
    }

    /// The reduced spelling of a word.
    func spelling(of word: ScannedWord) -> ArraySlice<UInt8> { bytes[word.bytes] }

    /// The reduced spelling of a word as text, for tools and tests.
    package func text(of index: Int) -> String {
        String(decoding: bytes[words[index].bytes], as: UTF8.self)
    }

    private mutating func word(in line: FoldedLine, from start: Int) -> Int {
        var end = start + 1
        while end < line.count, line[end].isLetter { end += 1 }
        // "300 dollars" is one sum, as "$300" is.
        if let last = words.last, last.shape.isBareNumber,
            MoneyWords.contains(line.bytes[start..<end])
        {
            replaceLast(by: .money, from: last.span.lowerBound, to: line.end(end - 1))
            return end
        }
        append(line.bytes[start..<end], .plain, line.start(start)..<line.end(end - 1))
        return end
    }

    private mutating func mark(in line: FoldedLine, from start: Int) -> Int {
        let span = line.start(start)..<line.end(start)
        let strange = line[start] == LetterFolding.unknown
        // A run of signs unknown to the model says no more than one of them.
        if strange, let last = words.last, bytes[last.bytes] == [LetterFolding.unknown],
            last.span.upperBound == span.lowerBound
        {
            words[words.count - 1].span = last.span.lowerBound..<span.upperBound
        } else {
            append(line.bytes[start..<start + 1], .plain, span)
        }
        return start + 1
    }

    private mutating func figure(in line: FoldedLine, from start: Int) -> Int {
        let found = FigureShape(in: line, from: start)
        var from = line.start(start)
        var shape = found.shape
        if let last = words.last, last.shape == .plain, last.span.upperBound == from,
            last.bytes.count == 1, bytes[last.bytes.lowerBound].isCurrencySign
        {
            shape = .money
            from = last.span.lowerBound
            bytes.removeLast()
            words.removeLast()
        }
        append(shape.spelling[...], shape, from..<line.end(found.end - 1))
        return found.end
    }

    private mutating func replaceLast(by shape: ScannedWord.Shape, from: Int, to: Int) {
        bytes.removeSubrange(words.removeLast().bytes)
        append(shape.spelling[...], shape, from..<to)
    }

    private mutating func append(
        _ spelling: ArraySlice<UInt8>,
        _ shape: ScannedWord.Shape,
        _ span: Range<Int>
    ) {
        // A longer word is none that the model knows; its letters over and over would say much.
        let spelling = spelling.prefix(WordPieces.longestWord + 1)
        guard !goesOn(spelling) else {
            words[words.count - 1].span = words[words.count - 1].span.lowerBound..<span.upperBound
            return
        }
        let start = bytes.count
        bytes += spelling
        words.append(ScannedWord(shape: shape, bytes: start..<bytes.count, span: span))
    }

    /// How often the same one to three words in a row are read; more of them say no more.
    private static let rounds = 4

    /// Whether a word only goes on with what was said over and over just before it.
    private mutating func goesOn(_ next: ArraySlice<UInt8>) -> Bool {
        if echo.period > 0 {
            let due = words.count - echo.period + echo.count % echo.period
            if spelling(of: words[due]) == next {
                echo.count += 1
                return true
            }
            echo = (0, 0)
        }
        let period = (1...3).first { period in
            let read = Self.rounds * period
            guard words.count >= read, spelling(of: words[words.count - period]) == next else {
                return false
            }
            return (words.count - read + period..<words.count).allSatisfy {
                spelling(of: words[$0]) == spelling(of: words[$0 - period])
            }
        }
        guard let period else { return false }
        echo = (period, 1)
        return true
    }
}

/// A line in reduced spelling, where each byte knows the scalar it came from.
struct FoldedLine {
    private(set) var bytes: [UInt8] = []
    private var places: [Int32] = []

    var count: Int { bytes.count }
    subscript(index: Int) -> UInt8 { bytes[index] }

    /// The offset of the scalar that gave the byte.
    func start(_ index: Int) -> Int { Int(places[index]) }
    /// The offset just after the scalar that gave the byte.
    func end(_ index: Int) -> Int { Int(places[index]) + 1 }

    mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
        if scalar.isASCII {
            bytes.append(LetterFolding.lower(UInt8(truncatingIfNeeded: scalar.value)))
            places.append(Int32(place))
        } else {
            for byte in LetterFolding.fold(scalar) {
                bytes.append(byte)
                places.append(Int32(place))
            }
        }
    }
}

extension UInt8 {
    var isLetter: Bool { self >= 97 && self <= 122 }
    var isDigit: Bool { self >= 48 && self <= 57 }
    var isBlank: Bool {
        self <= 32 && self != LetterFolding.unknown && self != LetterFolding.pound
            && self != LetterFolding.euro
    }
    var isCurrencySign: Bool {
        self == UInt8(ascii: "$") || self == LetterFolding.pound || self == LetterFolding.euro
    }
}

extension ScannedWord.Shape {
    /// Whether it is a number that a currency word after it turns into a sum.
    var isBareNumber: Bool {
        switch self {
        case .shortNumber, .middleNumber, .longNumber: true
        case .plain, .money, .ordinal, .time, .date, .percent: false
        }
    }

    /// The spelling that stands for every figure of the shape.
    var spelling: [UInt8] { name.withUTF8Buffer { Array($0) } }
}

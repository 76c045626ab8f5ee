import CHearingModel
import SparModel

/// The directions of the lines that ship, worked out beforehand: of a thousand reactions it would take
/// seconds.
///
/// What is written for them is read from here, all else is worked out; both give the same numbers.
struct KnownLines: Sendable {
    /// A direction in whole numbers, and what one of them is worth.
    struct Direction: Hashable, Sendable {
        var numbers: [Int8]
        var scale: Float

        /// A direction rounded to whole numbers.
        init(_ direction: [Float]) {
            let widest = direction.reduce(Float(0)) { max($0, abs($1)) }
            scale = widest / 127
            let scale = scale
            numbers = direction.map { scale > 0 ? Int8(($0 / scale).rounded()) : 0 }
        }

        fileprivate init(_ numbers: [Int8], _ scale: Float) {
            self.numbers = numbers
            self.scale = scale
        }

        /// The numbers it stands for.
        var floats: [Float] { numbers.map { Float($0) * scale } }
    }

    /// A line of a script: an example of what may be said, or an answer to it.
    struct Line: Hashable, Sendable {
        var text: String
        var isAnswer: Bool

        /// The lines of `groups`, in their order.
        static func all(of groups: [ExampleGroup]) -> [Line] {
            groups.flatMap { group in
                group.examples.map { Line(text: $0, isAnswer: false) }
                    + group.answers.map { Line(text: $0, isAnswer: true) }
            }
        }

        /// Its number, by FNV-1a of 64 bits over its part and its UTF-8.
        var key: UInt64 {
            var key: UInt64 = 0xcbf2_9ce4_8422_2325
            func add(_ byte: UInt8) { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
            add(isAnswer ? 1 : 0)
            for byte in text.utf8 { add(byte) }
            return key
        }
    }

    private static let title = Array("SPARLINE".utf8)
    private static let head = 24
    private let count: Int
    private let width: Int

    /// Those that ship, if they are of the training `identity` with directions of `width` numbers.
    init?(identity: UInt64, width: Int) {
        let bytes = Self.bytes
        guard bytes.count >= Self.head, bytes.prefix(8).elementsEqual(Self.title),
            bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian == identity,
            bytes.loadUnaligned(fromByteOffset: 20, as: UInt32.self).littleEndian == UInt32(width)
        else { return nil }
        let count = Int(bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self).littleEndian)
        guard bytes.count == Self.head + count * (12 + width) else { return nil }
        self.count = count
        self.width = width
    }

    private static var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: spar_known_lines(), count: spar_known_lines_size())
    }

    /// The direction of a line; nil where it is not known.
    func direction(of line: Line) -> Direction? {
        let bytes = Self.bytes
        let wanted = line.key
        func key(_ place: Int) -> UInt64 {
            bytes.loadUnaligned(fromByteOffset: Self.head + 8 * place, as: UInt64.self).littleEndian
        }
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if key(middle) < wanted { low = middle + 1 } else { high = middle }
        }
        guard low < count, key(low) == wanted else { return nil }
        let scale = bytes.loadUnaligned(
            fromByteOffset: Self.head + 8 * count + 4 * low,
            as: UInt32.self
        )
        let start = Self.head + 12 * count + width * low
        return Direction(
            bytes[start..<start + width].map { Int8(bitPattern: $0) },
            Float(bitPattern: scale.littleEndian)
        )
    }

    /// The file of such directions.
    static func file(_ lines: [UInt64: Direction], identity: UInt64, width: Int) -> [UInt8] {
        func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
            withUnsafeBytes(of: number.littleEndian, Array.init)
        }
        let keys = lines.keys.sorted()
        let found = keys.compactMap { lines[$0] }
        return title + bytes(identity) + bytes(UInt32(keys.count)) + bytes(UInt32(width))
            + keys.flatMap { bytes($0) } + found.flatMap { bytes($0.scale.bitPattern) }
            + found.flatMap { $0.numbers.map { UInt8(bitPattern: $0) } }
    }
}

/// The bytes that were typed and not yet read, in which a paste of several lines is made one line.
///
/// A terminal does not say what was pasted, so it is told by how it comes: as one burst, read at
/// once while we were waiting at the prompt, with text on both sides of a newline. What was typed
/// ahead while we were busy looks the same and is told apart by not having been waited for.
struct KeyBuffer {
    /// Bursts shorter than this are keys that a slow connection delivered together.
    static let shortestPaste = 16

    private enum Gap {
        case none
        case space
        case newline
    }

    private var bytes: [UInt8] = []
    private var position = 0
    private var gap = Gap.none
    /// Bytes that come now belong to a paste, until ``pause()``.
    private(set) var isPasting = false

    init() {}

    /// The next byte, if one is there.
    mutating func next() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    /// Makes the last byte the next one again.
    mutating func putBack() {
        position = max(0, position - 1)
    }

    /// Adds what one read(2) gave, having waited for it or found it there.
    mutating func receive(_ burst: ArraySlice<UInt8>, waited: Bool) {
        if position == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            position = 0
        }
        if isPasting, burst.contains(where: Self.isControl) { pause() }
        if waited, !isPasting { isPasting = Self.isPaste(burst) }
        if isPasting {
            join(burst)
        } else {
            bytes.append(contentsOf: burst)
        }
    }

    /// Nothing has come for a while: a paste is over, and its last newline ends the line.
    mutating func pause() {
        switch gap {
        case .none: break
        case .space: bytes.append(UInt8(ascii: " "))
        case .newline: bytes.append(UInt8(ascii: "\n"))
        }
        gap = .none
        isPasting = false
    }

    mutating func clear() {
        self = KeyBuffer()
    }

    /// Adds part of a paste; white space in it becomes one space.
    private mutating func join(_ burst: ArraySlice<UInt8>) {
        for byte in burst {
            if Self.isNewline(byte) {
                gap = .newline
            } else if Self.isBlank(byte) {
                if gap == .none { gap = .space }
            } else {
                if gap != .none { bytes.append(UInt8(ascii: " ")) }
                gap = .none
                bytes.append(byte)
            }
        }
    }

    static func isPaste(_ burst: ArraySlice<UInt8>) -> Bool {
        guard burst.count >= shortestPaste, !burst.contains(where: isControl) else { return false }
        let text = burst.drop { isNewline($0) || isBlank($0) }
        guard let newline = text.firstIndex(where: isNewline) else { return false }
        return text[newline...].contains { !isNewline($0) && !isBlank($0) }
    }

    private static func isNewline(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Whether a byte is a key and no text, such as the ESC that leads an arrow.
    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 || byte == 0x7F) && !isNewline(byte) && !isBlank(byte)
    }
}

/// Makes scalars of bytes that come one at a time; what is not UTF-8 becomes U+FFFD.
struct UTF8Decoder {
    /// What a byte led to.
    enum Step: Equatable {
        /// The scalar needs more bytes.
        case unfinished
        /// A scalar is complete.
        case scalar(UInt32)
        /// What came before this byte was not UTF-8: the byte must be fed again.
        case invalidBefore
    }

    static let replacement: UInt32 = 0xFFFD

    private var scalar: UInt32 = 0
    private var missing = 0
    /// What the next continuation byte may be: the first one rules out overlong forms,
    /// surrogates and what lies beyond Unicode.
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    init() {}

    mutating func feed(_ byte: UInt8) -> Step {
        guard missing == 0 else { return continuation(byte) }
        allowed = 0x80...0xBF
        switch byte {
        case 0x00...0x7F:
            return .scalar(UInt32(byte))
        case 0xC2...0xDF:
            (scalar, missing) = (UInt32(byte & 0x1F), 1)
        case 0xE0...0xEF:
            (scalar, missing) = (UInt32(byte & 0x0F), 2)
            if byte == 0xE0 { allowed = 0xA0...0xBF }
            if byte == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            (scalar, missing) = (UInt32(byte & 0x07), 3)
            if byte == 0xF0 { allowed = 0x90...0xBF }
            if byte == 0xF4 { allowed = 0x80...0x8F }
        default:
            return .scalar(Self.replacement)
        }
        return .unfinished
    }

    private mutating func continuation(_ byte: UInt8) -> Step {
        guard allowed.contains(byte) else {
            missing = 0
            return .invalidBefore
        }
        allowed = 0x80...0xBF
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        missing -= 1
        return missing == 0 ? .scalar(scalar) : .unfinished
    }
}

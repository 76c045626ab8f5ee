/// A prompt as a C string that stays where it is while libedit draws it.
final class PromptBuffer {
    private(set) var pointer: UnsafeMutablePointer<CChar>

    var text = "" {
        didSet {
            pointer.deallocate()
            pointer = Self.copy(text)
        }
    }

    init() {
        pointer = Self.copy("")
    }

    deinit {
        pointer.deallocate()
    }

    private static func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = text.utf8CString
        let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { (pointer + index).initialize(to: byte) }
        return pointer
    }
}

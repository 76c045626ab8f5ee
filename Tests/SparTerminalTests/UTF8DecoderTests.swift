import Testing

@testable import SparCommand

struct UTF8DecoderTests {
    private func decode(_ bytes: [UInt8]) -> String {
        var decoder = UTF8Decoder()
        var result = String.UnicodeScalarView()
        func add(_ value: UInt32) {
            result.append(Unicode.Scalar(value) ?? "?")
        }
        for byte in bytes {
            var step = decoder.feed(byte)
            if step == .invalidBefore {
                add(UTF8Decoder.replacement)
                step = decoder.feed(byte)
            }
            if case .scalar(let value) = step { add(value) }
        }
        return String(result)
    }

    @Test(arguments: ["plain", "£4,860, naïve café", "日本語", "👍🏽", "\u{10FFFF}", "\u{7FF}\u{800}"])
    func `text is decoded`(text: String) {
        #expect(decode(Array(text.utf8)) == text)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5], [0xFF, 0xFE], [0xE2, 0x82, 0x41], [0xC3, 0xC3, 0xA9], [0xF0, 0x9F, 0x91, 0xE2],
        ] as [[UInt8]]
    )
    func `what is no text becomes replacement characters as the standard library has it`(
        bytes: [UInt8]
    ) {
        // A last byte ends what came before it, as the next key would.
        let bytes = bytes + [0x21]
        #expect(decode(bytes) == String(decoding: bytes, as: UTF8.self))
    }

    @Test func `any bytes decode as the standard library has it`() {
        var state: UInt64 = 42
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // High bytes more often than not.
                bytes.append(UInt8(truncatingIfNeeded: state >> 33) | (state >> 62 > 0 ? 0x80 : 0))
            }
            bytes.append(0x21)
            #expect(decode(bytes) == String(decoding: bytes, as: UTF8.self))
        }
    }
}

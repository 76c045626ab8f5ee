import Testing

@testable import SparCommand

struct KeyBufferTests {
    private func read(_ buffer: inout KeyBuffer) -> String {
        var bytes: [UInt8] = []
        while let byte = buffer.next() { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func receive(_ text: String, waited: Bool = true, into buffer: inout KeyBuffer) {
        buffer.receive(Array(text.utf8)[...], waited: waited)
    }

    @Test func `keys come out as they went in`() {
        var buffer = KeyBuffer()
        receive("hello\n", into: &buffer)
        #expect(read(&buffer) == "hello\n")
        #expect(buffer.next() == nil)
    }

    @Test func `a paste of several lines is one line`() {
        var buffer = KeyBuffer()
        receive("You owe us 4,860.\r\n\n\tWhen will you pay?\n", into: &buffer)
        #expect(buffer.isPasting)
        #expect(read(&buffer) == "You owe us 4,860. When will you pay?")
        buffer.pause()
        #expect(read(&buffer) == "\n")
        #expect(!buffer.isPasting)
    }

    @Test func `a paste without a last newline waits for Return`() {
        var buffer = KeyBuffer()
        receive("You owe us 4,860.\nWhen will you pay? ", into: &buffer)
        buffer.pause()
        #expect(read(&buffer) == "You owe us 4,860. When will you pay? ")
    }

    @Test func `a paste that comes in parts is still one line`() {
        var buffer = KeyBuffer()
        receive("You owe us 4,860.\nWhen will you pay?\n", into: &buffer)
        receive("By Friday?\n", waited: false, into: &buffer)
        buffer.pause()
        #expect(read(&buffer) == "You owe us 4,860. When will you pay? By Friday?\n")
    }

    @Test func `lines typed ahead stay lines`() {
        var buffer = KeyBuffer()
        receive("You owe us 4,860.\nWhen will you pay?\n", waited: false, into: &buffer)
        #expect(read(&buffer) == "You owe us 4,860.\nWhen will you pay?\n")
    }

    @Test func `few keys that came together are no paste`() {
        #expect(!KeyBuffer.isPaste(Array("yes\nno".utf8)[...]))
    }

    @Test func `one long line is no paste of several`() {
        #expect(!KeyBuffer.isPaste(Array("You owe us 4,860 and more.\n".utf8)[...]))
        #expect(!KeyBuffer.isPaste(Array("\n\nYou owe us 4,860 and more.".utf8)[...]))
    }

    @Test func `arrows and control keys are no paste`() {
        let keys = "You owe us 4,860.\n\u{1B}[AWhen will you pay?\n"
        #expect(!KeyBuffer.isPaste(Array(keys.utf8)[...]))
        var buffer = KeyBuffer()
        receive("You owe us 4,860.\nWhen will you pay?\n", into: &buffer)
        receive("\u{1B}[A", waited: false, into: &buffer)
        #expect(read(&buffer) == "You owe us 4,860. When will you pay?\n\u{1B}[A")
    }
}

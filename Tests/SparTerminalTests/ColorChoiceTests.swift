import Glibc
import SparCommand
import Testing

struct ColorChoiceTests {
    @Test func `always and never ask nobody`() {
        #expect(ColorChoice.always.isColored(-1) { _ in "1" })
        #expect(!ColorChoice.never.isColored(-1) { _ in nil })
    }

    @Test func `a file gets no colour`() throws {
        let file = open("/dev/null", O_WRONLY)
        defer { close(file) }
        #expect(!ColorChoice.auto.isColored(file) { _ in nil })
    }

    @Test func `a terminal gets colour unless told otherwise`() {
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(terminal) }
        #expect(ColorChoice.auto.isColored(terminal) { _ in nil })
        #expect(ColorChoice.auto.isColored(terminal) { $0 == "NO_COLOR" ? "" : nil })
        #expect(!ColorChoice.auto.isColored(terminal) { $0 == "NO_COLOR" ? "1" : nil })
        #expect(!ColorChoice.auto.isColored(terminal) { $0 == "TERM" ? "dumb" : nil })
    }
}

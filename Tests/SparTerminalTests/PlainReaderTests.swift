import Glibc
import SparCommand
import Testing

struct PlainReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func outcomes(_ bytes: [UInt8], limit: Int = 10_000) -> [LineOutcome] {
        folder.write(bytes, to: "input")
        let input = open(folder.file("input"), O_RDONLY)
        let output = open("/dev/null", O_WRONLY)
        defer {
            close(input)
            close(output)
        }
        let reader = PlainReader(
            input: input,
            output: output,
            lineLimit: limit,
            watchesSignals: false
        )
        var outcomes: [LineOutcome] = []
        repeat { outcomes.append(reader.readLine(prompt: "> ")) } while outcomes.last != .endOfInput
        return outcomes.dropLast()
    }

    private func outcomes(_ text: String, limit: Int = 10_000) -> [LineOutcome] {
        outcomes(Array(text.utf8), limit: limit)
    }

    @Test func `each line is a line`() {
        #expect(outcomes("one\n\ntwo\n") == [.line("one"), .line(""), .line("two")])
    }

    @Test func `the last newline may be missing`() {
        #expect(outcomes("one\ntwo") == [.line("one"), .line("two")])
    }

    @Test func `lines may end as Windows ends them`() {
        #expect(outcomes("one\r\ntwo\r\n") == [.line("one"), .line("two")])
        #expect(outcomes("a\rb\r") == [.line("a\rb")])
    }

    @Test func `nothing is the end of input`() {
        #expect(outcomes("") == [])
    }

    @Test func `what is no text becomes replacement characters`() {
        #expect(
            outcomes([0x61, 0xFF, 0x62, 0x0A, 0xE2, 0x82]) == [
                .line("a\u{FFFD}b"), .line("\u{FFFD}"),
            ]
        )
    }

    @Test func `zero bytes and a byte order mark are dropped`() {
        #expect(outcomes([0xEF, 0xBB, 0xBF, 0x68, 0x00, 0x69, 0x00, 0x0A]) == [.line("hi")])
    }

    @Test func `a line as long as the limit is whole`() {
        #expect(
            outcomes("12345\n12345\r\n12345", limit: 5)
                == Array(repeating: .line("12345"), count: 3)
        )
    }

    @Test func `a line longer than the limit is cut and says so`() {
        #expect(outcomes("123456\nnext\n", limit: 5) == [.cutLine("12345"), .line("next")])
        #expect(outcomes("12345\r6\n", limit: 5) == [.cutLine("12345")])
        #expect(outcomes("1234567890", limit: 5) == [.cutLine("12345")])
    }

    @Test func `a cut leaves no half of a character`() {
        #expect(outcomes("abcdé\n", limit: 5) == [.cutLine("abcd")])
        #expect(outcomes("abc日本\n", limit: 5) == [.cutLine("abc")])
        #expect(outcomes("abcé\u{301}\n", limit: 5) == [.cutLine("abcé")])
    }

    @Test func `a line of a megabyte is cut and the next one read`() {
        let long = String(repeating: "x", count: 1 << 20)
        #expect(
            outcomes(long + "\nnext\n") == [.cutLine(String(long.prefix(10_000))), .line("next")]
        )
        #expect(outcomes(long + "\n", limit: 1 << 20) == [.line(long)])
    }

    @Test func `a read that has an end is over then, in a pipe too`() {
        var pipes: [Int32] = [0, 0]
        #expect(pipe(&pipes) == 0)
        let reader = PlainReader(input: pipes[0], output: pipes[1], watchesSignals: false)
        #expect(write(pipes[1], "one\nhalf", 8) == 8)
        let end = ContinuousClock.now.advanced(by: .milliseconds(50))
        #expect(reader.readLine(prompt: "", until: end) == .line("one"))
        #expect(reader.readLine(prompt: "", until: end) == .idle)
        close(pipes[0])
        close(pipes[1])
    }

    @Test func `a silence is not heard in a pipe`() {
        var pipes: [Int32] = [0, 0]
        #expect(pipe(&pipes) == 0)
        let reader = PlainReader(input: pipes[0], output: pipes[1], watchesSignals: false)
        close(pipes[1])
        var isHeard = false
        let silence = Silence(after: .zero) {
            isHeard = true
            return .endRead
        }
        #expect(reader.readLine(prompt: "> ", silence: silence) == .endOfInput)
        #expect(!isHeard)
        close(pipes[0])
    }
}

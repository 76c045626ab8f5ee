import ArgumentParser
import SparLanguage
import SparModel
import SparPractice
import SparReports

/// `spar understand`: JSON lines in, what was understood out.
struct UnderstandCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understand",
        abstract: "Read collector's turns as JSON lines and write what each one does and says.",
        discussion: """
            A line in: {"id":"1","listener":"debtor","market":"business","today":"2026-03-10",
            "locale":"en-GB","previous":"Who is this?","text":"It's Ana from Northgate."}; all but
            id and text may be left out. A line that cannot be read gives {"error":…,"line":N} and
            the stream goes on.
            """
    )

    @Flag(help: "Show for each act the words that carried it.")
    var explain = false

    @Option(help: "Today where a line names none, as 2026-03-10.")
    var today: String?

    func run() throws {
        guard let day = CalendarDay(parsing: today ?? "2026-01-15") else {
            throw ValidationError("--today takes a date such as 2026-03-10")
        }
        let desk = UnderstandingDesk(today: day, explains: explain)
        let reader = PlainReader(output: -1, lineLimit: Self.longestLine)
        var number = 0
        while true {
            number += 1
            switch reader.readLine(prompt: "") {
            case .line(let line):
                if line.allSatisfy(\.isWhitespace) { continue }
                try Output.print(desk.answer(to: line, number: number))
            case .cutLine:
                try Output.print(desk.refusal(of: number, longerThan: Self.longestLine))
            case .endOfInput, .idle:
                return
            case .interrupted, .terminated:
                throw ExitStatus.interrupted.code
            }
        }
    }

    /// Bytes of a line that are read; a longer one is refused, so that memory stays bounded.
    private static let longestLine = 16 << 20
}

import ArgumentParser
import Glibc
import SparModel
import SparPractice
import SparQualification
import SparReports

/// `spar gate`: whether this person may make real calls today.
struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract: "Say whether somebody may make real calls: yes (0) or no (1), and why.",
        discussion: """
            Any doubt is a no: an unreadable store, a bad signature, a clock set back. With --stdin,
            each line is an agent's id, or an id and a market with a space between; each is answered
            at once by one line of JSON, and the exit status is 0 whatever the answers.
            """
    )

    @Argument(help: ArgumentHelp("The agent's id on the roster.", valueName: "agent"))
    var agent: String?

    @Option(help: "business or consumer; both must be open when left out.")
    var market: Market?

    @Option(help: ArgumentHelp("The day asked about; today when left out.", valueName: "date"))
    var on: CalendarDay?

    @Flag(help: "Answer for each line of stdin.")
    var stdin = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: QualifyOptions

    func validate() throws {
        if stdin == (agent != nil) {
            throw ValidationError("name an agent, or give --stdin and one a line")
        }
    }

    func run() throws {
        var gate = options.gate(in: .current)
        if stdin { return try answerLines(&gate) }
        let asked = GateDesk.Asked(agent ?? "", markets: market.map { [$0] })
        let answer = gate.answer(asked, on: on)
        if json {
            try Output.print(JSONDocument.pretty(GateDocument(answer)))
        } else {
            let palette = options.look.palette
            let verdict = answer.isAllowed ? palette.good("yes") : palette.bad("no")
            try Output.print(
                "\(verdict)  \(answer.agent), \(answer.market.rawValue) calls: \(answer.text)"
                    + (answer.isAllowed ? "" : " [\(answer.reason.rawValue)]")
            )
        }
        if !answer.isAllowed { throw ExitStatus.no.code }
    }

    /// Answers lines as they come; those that wait already are answered together, a few at a time.
    private func answerLines(_ gate: inout GateDesk) throws {
        var lines = GateLines()
        while let batch = lines.next(atMost: 64) {
            let asked = batch.map(question)
            var answers = gate.answers(to: asked.compactMap { $0 }, on: on)[...]
            let shown = try zip(batch, asked).map { line, asked in
                let answer = asked == nil ? refusal(of: line) : answers.popFirst()
                return try GateDocument(answer ?? refusal(of: line)).line()
            }
            try Output.print(shown.joined(separator: "\n"))
        }
    }

    /// What a line asks; nil where it is no question.
    private func question(_ line: String) -> GateDesk.Asked? {
        let words = line.split(separator: " ")
        switch words.count {
        case 1: return GateDesk.Asked(String(words[0]), markets: market.map { [$0] })
        case 2:
            return Market(rawValue: String(words[1])).map {
                GateDesk.Asked(String(words[0]), markets: [$0])
            }
        default: return nil
        }
    }

    private func refusal(of line: String) -> GateAnswer {
        GateQuestion(
            agent: String(line.prefix(64)),
            market: market ?? .business,
            day: on ?? SparEnvironment.current.today,
            instant: nil
        ).refused(.badQuestion, "a line is an agent's id, or an id and a market")
    }
}

/// The lines of stdin as they come; a line no id could be is cut, not gathered without end.
private struct GateLines {
    private static let limit = 4096
    private var buffer: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 65_536)
    private var start = 0
    private var isEnded = false
    private var isSkipping = false

    /// The next line, waited for, and those behind it that are here already; nil at the end.
    mutating func next(atMost limit: Int) -> [String]? {
        guard let first = next() else { return nil }
        var lines = [first]
        // Never waits with a line in hand: the end of one that is skipped is no line.
        while lines.count < limit, !isSkipping, buffer[start...].contains(10), let line = next() {
            lines.append(line)
        }
        return lines
    }

    private mutating func next() -> String? {
        while true {
            if let end = buffer[start...].firstIndex(of: 10) {
                let line = buffer[start..<end]
                start = end + 1
                if isSkipping {
                    isSkipping = false
                    continue
                }
                return text(line)
            }
            if buffer.count - start > Self.limit, !isSkipping {
                let line = text(buffer[start...].prefix(Self.limit))
                (buffer, start, isSkipping) = ([], 0, true)
                return line + " too long"
            }
            if isEnded {
                let rest = isSkipping ? [] : buffer[start...]
                (buffer, start) = ([], 0)
                return rest.isEmpty ? nil : text(rest)
            }
            fill()
        }
    }

    private func text(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }

    private mutating func fill() {
        buffer.removeFirst(start)
        start = 0
        if isSkipping { buffer.removeAll() }
        let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count > 0 {
            buffer += chunk.prefix(count)
        } else if count == 0 || errno != EINTR {
            isEnded = true
        }
    }
}

public import SparModel

/// Why a reply came, for `/why` and `spar replay --trace`.
public struct TraceText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, width)
    }

    /// What was understood, which rule spoke, what moved.
    public func lines(_ turn: Turn) -> [String] {
        var lines: [String] = []
        if case .said(let utterance)? = turn.heard { lines += item(understood(utterance)) }
        for step in turn.trace.steps {
            lines += item(step.text + (step.place.map { "  \($0)" } ?? ""))
        }
        lines += item(mood(turn))
        if turn.trace.beat != turn.trace.nextBeat {
            lines += item("beat \(turn.trace.beat) -> \(turn.trace.nextBeat)")
        }
        return lines
    }

    private func understood(_ utterance: Utterance) -> String {
        var parts = utterance.acts.map { "\($0.act.rawValue) \($0.confidence)%" }
        parts += utterance.money.map { $0.amount.spoken }
        parts += utterance.dates.map { $0.day.description }
        parts += utterance.asides.map { "(\($0.rawValue))" }
        return "understood: " + (parts.isEmpty ? "nothing" : parts.joined(separator: ", "))
    }

    private func mood(_ turn: Turn) -> String {
        func signed(_ value: Int) -> String {
            value == 0 ? "" : value > 0 ? " (+\(value))" : " (\(value))"
        }
        let (mood, shift) = (turn.mood, turn.trace.shift)
        return "mood: anger \(mood.anger)\(signed(shift.anger)), "
            + "trust \(mood.trust)\(signed(shift.trust)), "
            + "patience \(mood.patience)\(signed(shift.patience))"
    }

    private func item(_ text: String) -> [String] {
        Paragraph.lines(palette.faint(text), width: width, indent: "    ", first: "  - ")
    }
}

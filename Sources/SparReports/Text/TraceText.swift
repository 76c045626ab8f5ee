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

    /// The same for the one who is on the telephone: in words, without rules, files and shares.
    public func plainLines(_ turn: Turn) -> [String] {
        var lines: [String] = []
        if case .said(let utterance)? = turn.heard { lines += item(heard(utterance)) }
        for step in turn.trace.steps {
            if let said = TraceText.plain(step.text) { lines += item(said) }
        }
        return lines + item(mood(turn))
    }

    private func heard(_ utterance: Utterance) -> String {
        var parts = utterance.acts.map { TraceText.words(of: $0.act.rawValue) }
        parts += utterance.money.map { $0.amount.spoken }
        parts += utterance.dates.map { $0.day.description }
        parts += utterance.asides.filter(\.isShape).suffix(1).map {
            TraceText.words(of: $0.rawValue)
        }
        parts +=
            utterance.subject.map {
                ["a question about " + TraceText.words(of: $0.subject.rawValue)]
            } ?? []
        return "they heard: "
            + (parts.isEmpty ? "nothing they could place" : parts.joined(separator: ", "))
    }

    /// A step without the names of rules; nil for one that is nothing else.
    private static func plain(_ step: String) -> String? {
        if step.hasPrefix("lets slip ") { return "your turn drew a fact out of them" }
        if step.hasPrefix("goes to beat ") { return "the call goes a step further" }
        if step.hasPrefix("gives way to ") { return "how far they will go has moved" }
        return step.contains("`") ? nil : step
    }

    private static func words(of name: String) -> String {
        name.split(separator: "-").joined(separator: " ")
    }

    private func understood(_ utterance: Utterance) -> String {
        var parts = utterance.acts.map { "\($0.act.rawValue) \($0.confidence)%" }
        parts += utterance.money.map { $0.amount.spoken }
        parts += utterance.dates.map { $0.day.description }
        parts += utterance.asides.map { "(\($0.rawValue))" }
        if let about = utterance.subject {
            parts.append("about \(about.subject.rawValue) \(about.confidence)%")
        }
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

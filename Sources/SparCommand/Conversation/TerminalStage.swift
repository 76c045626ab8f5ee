import Glibc
import SparModel
import SparPractice
import SparReports

/// A conversation at a terminal: the party's name and words wrapped to the window.
struct TerminalStage: Stage {
    let look: LookOptions

    var palette: Palette { look.palette }
    var width: Int { palette.isSpoken ? .max / 2 : min(look.width, 100) }
    var prompt: String { palette.isSpoken ? "You: " : palette.strong("you>") + " " }
    var holdPrompt: String { palette.isSpoken ? "On hold: " : palette.doubtful("hold>") + " " }

    func formPrompt(_ prompt: String, hint: String) -> String {
        // Where nothing can stand on the right, or too far away, the hint comes before.
        guard hasHintsOnRight else { return "\(prompt.dropLast(2)) (\(hint)): " }
        return palette.strong(String(prompt.dropLast())) + " "
    }

    private var hasHintsOnRight: Bool { look.isEdited && (50...120).contains(look.width) }

    func formRightPrompt(_ hint: String) -> String? { hasHintsOnRight ? rightPrompt(hint) : nil }

    func rightPrompt(_ text: String) -> String? {
        look.isEdited && look.width >= 50 ? palette.faint(text) : nil
    }

    func introduce(_ live: LiveCall) throws {
        let scenario = live.fold.scenario
        var title = palette.strong(scenario.title)
        if live.opening.number > 1 || !scenario.calls.isEmpty {
            title += palette.faint(
                "  call \(live.opening.number) of \(scenario.calls.count + 1) at most, "
                    + scenario.caseFile.today.spoken
            )
        }
        try say([title] + Paragraph.lines(scenario.about, width: width) + [""])
    }

    func open(_ live: LiveCall, from start: Conversation.Start) throws {
        let hasOpening = live.transcript.plan?.contains("Opening: ") == true && look.isEdited
        try say([
            palette.faint(
                "/file shows the case, /help lists what else there is."
                    + (hasOpening ? " Arrow up brings your opening line." : "")
            ), "",
        ])
        switch start {
        case .ring:
            try say([palette.faint("(It rings. Somebody picks up.)")])
            try show(live.fold.openingTurn, of: live)
        case .resumed:
            try say([palette.faint("(You go on where the call was left.)")])
            try retell(live)
        case .branched:
            try say([
                palette.faint("(You go back to before turn \(live.fold.nextTurn).)")
            ])
            try retell(live)
        }
    }

    /// What has been said so far.
    private func retell(_ live: LiveCall) throws {
        try show(live.fold.openingTurn, of: live)
        for played in live.fold.played where !played.undone {
            guard let turn = played.turn else { continue }
            if case .said(let text) = played.entry.deed {
                try say(Paragraph.lines(text, width: width, indent: "    ", first: prompt))
            }
            try show(turn, of: live)
        }
    }

    func show(_ turn: Turn, of live: LiveCall) throws {
        for line in lines(turn) { try Output.print(line) }
    }

    /// The party's words with their name before them.
    func lines(_ turn: Turn) -> [String] {
        turn.replies.flatMap { reply in
            reply.lines(width: width, palette: palette)
        }
    }

    func echo(_ text: String, turn: Turn) throws {}

    /// Lines that are too long are wrapped; what is laid out in columns never is.
    func say(_ lines: [String]) throws {
        for line in lines {
            let isLong = DisplayWidth.of(line) > width
            for row in isLong ? Paragraph.lines(line, width: width) : [line] {
                try Output.print(row)
            }
        }
    }

    func end(_ ending: Ending, of live: LiveCall) throws {
        try say(["", palette.faint("(The call is over: \(ending.spoken).)"), ""])
    }

    func show(_ scorecard: Scorecard, view: String?, of live: LiveCall) throws {
        try say(ScorecardText(palette: palette, width: width).lines(scorecard))
        if let view {
            try say(
                [""]
                    + Paragraph.lines(
                        view,
                        width: width,
                        indent: "    ",
                        first: palette.name("How it was for \(live.partyName):") + " "
                    )
            )
        }
        var after = "Kept as \(live.opening.call). `spar review` shows turn by turn what counted"
        if live.opening.mode == .practice, let turn = live.fold.lastOwnTurn {
            after += "; `spar replay --from \(turn)` goes back to before turn \(turn)"
        }
        try say([""] + Paragraph.lines(after + ".", width: width).map(palette.faint))
        let scenario = live.fold.scenario
        if live.opening.number <= scenario.calls.count, live.opening.mode == .practice {
            try say([palette.faint("`spar call \(scenario.id)` goes on with the case.")])
        }
    }
}

extension Spoken {
    /// The words wrapped to a window, the party's name before them.
    func lines(width: Int, palette: Palette) -> [String] {
        Paragraph.lines(
            text,
            width: width,
            indent: "    ",
            first: palette.name("\(name):") + " "
        )
    }
}

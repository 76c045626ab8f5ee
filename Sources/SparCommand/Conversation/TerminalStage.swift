import Glibc
import SparModel
import SparPractice
import SparReports

/// A conversation at a terminal: the party's name and words wrapped to the window.
struct TerminalStage: Stage {
    let look: LookOptions

    var palette: Palette { look.palette }
    var width: Int { min(TerminalSize(of: STDOUT_FILENO)?.columns ?? 80, 100) }
    var prompt: String { palette.strong("you>") + " " }

    func open(_ live: LiveCall, resumed: Bool) throws {
        let scenario = live.fold.scenario
        try say(
            [palette.strong(scenario.title)]
                + Paragraph.lines(scenario.about, width: width)
                + [
                    "",
                    palette.faint(
                        "/file shows the case, /plan keeps your plan, /help lists the rest."
                    ),
                    "",
                ]
        )
        if resumed {
            try say([palette.faint("(You go on where the call was left.)")])
            for played in live.fold.played where !played.undone {
                guard let turn = played.turn else { continue }
                if case .said(let text) = played.entry.deed { try Output.print("you> \(text)") }
                try show(turn, of: live)
            }
            if live.fold.turns.isEmpty { try show(live.fold.openingTurn, of: live) }
        } else {
            try say([palette.faint("(It rings. Somebody picks up.)")])
            try show(live.fold.openingTurn, of: live)
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

    func say(_ lines: [String]) throws {
        for line in lines { try Output.print(line) }
    }

    func end(_ ending: Ending, of live: LiveCall) throws {
        try say(["", palette.faint("(The call is over: \(ending.spoken).)"), ""])
    }

    func show(_ scorecard: Scorecard, of live: LiveCall) throws {
        try say([""])
        try say(ScorecardText(palette: palette, width: width).lines(scorecard))
        try say([
            "",
            palette.faint(
                "Kept as \(live.opening.call). `spar review \(live.opening.call)`"
                    + " shows turn by turn what counted."
            ),
        ])
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

import Foundation
import Glibc
import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import SparPractice
import SparReports

/// A call that is played again from its lines whenever its files are saved.
///
/// A class because a save is noticed while a line is being typed. It belongs to one thread.
final class PreviewSession {
    private let name: String
    private let seed: UInt64
    private let library: ScenarioLibrary
    private let look: LookOptions
    private let lines: LineSource
    private let isInteractive: Bool
    private let hearing: Hearing
    private var fold: CallFold
    /// What was done so far, to be done again after a save.
    private var deeds: [CallEntry.Deed] = []
    private var watched: FileWatch

    init(
        name: String,
        first: Scenario,
        seed: UInt64,
        library: ScenarioLibrary,
        look: LookOptions,
        lines: LineSource,
        isInteractive: Bool
    ) {
        self.name = name
        self.seed = seed
        self.library = library
        self.look = look
        self.lines = lines
        self.isInteractive = isInteractive
        let hearing = Hearing()
        self.hearing = hearing
        fold = CallFold(scenario: first, seed: seed, hearing: hearing)
        watched = FileWatch(of: library, slug: first.id)
    }

    /// The preview, from the first word to the end of input.
    func run() throws {
        if isInteractive {
            Output.talk("Save your files as you go. /why, /undo, /restart, /wait, /hold, /quit.")
        }
        try show(fold.openingTurn)
        while true {
            let prompt = isInteractive ? look.palette.strong("you>") + " " : ""
            switch lines.readLine(prompt: prompt, silence: isInteractive ? watch : nil) {
            case .line(let text), .cutLine(let text):
                takeUpSaves()
                if try !take(text.trimmingSpaces()) { return }
            case .endOfInput, .interrupted: return
            case .idle: continue
            case .terminated: throw ExitStatus.interrupted.code
            }
        }
    }

    /// Looks at the files twice a second while nothing is typed.
    private var watch: Silence {
        Silence(after: .milliseconds(500)) { [self] in
            takeUpSaves()
            return .listen(for: .milliseconds(500))
        }
    }

    // MARK: - One line

    /// Does what a line says; false for the last one.
    private func take(_ text: String) throws -> Bool {
        switch text {
        case "": break
        case "/quit", "/q", "/hangup": return false
        case "/why":
            let turn = fold.turns.last ?? fold.openingTurn
            try say(TraceText(palette: look.palette, width: look.width).lines(turn))
        case "/undo":
            guard !deeds.isEmpty else {
                try say(["There is no turn to take back."])
                break
            }
            deeds.removeLast()
            playAgain(fold.scenario)
            try say(["Taken back. The last thing you heard was:"])
            try show(fold.turns.last ?? fold.openingTurn)
        case "/restart":
            deeds = []
            playAgain(fold.scenario)
            try show(fold.openingTurn)
        case "/hold": try perform(.hold(seconds: 30))
        case _ where text.hasPrefix("/wait"):
            let seconds = Int(text.dropFirst(5).trimmingPrefix(" ")) ?? 10
            try perform(.silence(seconds: min(600, max(1, seconds))))
        case "/help", "/h", "/?": try say(Self.help)
        case _ where text.hasPrefix("/"):
            try say(["Here are /why, /undo, /restart, /wait, /hold and /quit; /help says more."])
        default: try perform(.said(text))
        }
        return true
    }

    private static let help = [
        "Type what a trainee would say. Besides there are:",
        "  /why      what was heard in your last line, which reaction answered, what moved",
        "  /undo     take your last line back, to try other words",
        "  /restart  begin the call again",
        "  /wait 20  say nothing for so many seconds",
        "  /hold     put the other party on hold for half a minute",
        "  /quit     leave",
        "A save of the scenario is taken up at once, and your lines are played again.",
    ]

    private func perform(_ deed: CallEntry.Deed) throws {
        guard fold.ending == nil else {
            return try say(["The call is over. /undo takes a turn back, /restart begins again."])
        }
        deeds.append(deed)
        let turn: Turn?
        do {
            turn = try fold.apply(CallEntry(deed, at: 0))
        } catch {
            return try say([error.description])
        }
        if let turn { try show(turn) }
        if let ending = fold.ending { try say(["(The call is over: \(ending.spoken).)"]) }
    }

    // MARK: - Saves

    private func takeUpSaves() {
        guard watched.hasChanged() else { return }
        let result = library.load(name)
        let text = DiagnosticText(
            sources: result.sources,
            isColoured: look.color.isColored(STDERR_FILENO)
        )
        guard let scenario = result.scenario else {
            announce(text.text(result.errors) + "Not taken up; the last good save goes on.")
            return
        }
        guard scenario.digest != fold.scenario.digest else { return }
        let before = fold.lastReplies.map(\.text)
        playAgain(scenario)
        var said = result.warnings.isEmpty ? "" : text.text(result.warnings)
        said += "(Saved and taken up.)"
        if fold.lastReplies.map(\.text) != before {
            said += " The last reply is now:"
            for reply in fold.lastReplies {
                said +=
                    "\n"
                    + reply.lines(width: look.width, palette: look.palette)
                    .joined(separator: "\n")
            }
        }
        announce(said)
    }

    /// Plays the same deeds under `scenario`; those after an earlier end are dropped.
    private func playAgain(_ scenario: Scenario) {
        fold = CallFold(scenario: scenario, seed: seed, hearing: hearing)
        for (index, deed) in deeds.enumerated() {
            do {
                try fold.apply(CallEntry(deed, at: 0))
            } catch {
                deeds.removeSubrange(index...)
                return
            }
        }
    }

    // MARK: - Showing

    private func announce(_ text: String) {
        if isInteractive { lines.printAbove(text) } else { Output.talk(text) }
    }

    private func say(_ lines: [String]) throws {
        for line in lines { try Output.print(line) }
    }

    private func show(_ turn: Turn) throws {
        for reply in turn.replies {
            try say(reply.lines(width: look.width, palette: look.palette))
        }
    }
}

/// Notices when an authored file that a scenario rests on was saved.
struct FileWatch {
    private let folders: [String]
    private var last: [String: String] = [:]

    /// Watches the scenario's own files and those it shares.
    init(of library: ScenarioLibrary, slug: String) {
        folders = [
            "\(library.scenarios)/\(slug)", "\(library.scenarios)/archetypes",
            "\(library.scenarios)/common", library.scenarios,
        ]
        last = stamps()
    }

    /// Whether a file was written, made or deleted since the last look.
    mutating func hasChanged() -> Bool {
        let now = stamps()
        defer { last = now }
        return now != last
    }

    private func stamps() -> [String: String] {
        var stamps: [String: String] = [:]
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names where name.hasSuffix(".yaml") {
                var facts = stat()
                guard stat("\(folder)/\(name)", &facts) == 0 else { continue }
                stamps["\(folder)/\(name)"] =
                    "\(facts.st_size) \(facts.st_mtim.tv_sec) \(facts.st_mtim.tv_nsec)"
                    + " \(facts.st_ino)"
            }
        }
        return stamps
    }
}

import SparModel
import SparPractice
import SparReports

/// What one typed line does.
extension Conversation {
    func take(_ text: String) throws {
        switch TypedLine(text) {
        case .nothing:
            return
        case .said where heldSince != nil:
            try stage.say(["They are on hold and do not hear you; /back goes back to the line."])
        case .said(let words):
            nudges = 0
            try perform(.said(words), echo: words)
        case .unknownCommand(let word):
            let nearest = SlashCommand.nearest(to: word).map { " Did you mean /\($0.rawValue)?" }
            try stage.say(["There is no /\(word).\(nearest ?? "") /help lists what there is."])
        case .command(let command, let argument):
            try obey(command, argument)
        }
    }

    func obey(_ command: SlashCommand, _ argument: String) throws {
        if command.isPracticeOnly, live.opening.mode == .assessment {
            return try stage.say(["/\(command.rawValue) is closed in an assessment."])
        }
        let scenario = live.fold.scenario
        let brief = BriefText(page)
        switch command {
        case .help: try help()
        case .file: try look("file", brief.lines(scenario, packs: grader.packs))
        case .invoices: try look("invoices", brief.invoices(scenario.caseFile))
        case .history: try look("history", brief.history(scenario.caseFile))
        case .mandate: try look("mandate", brief.mandate(scenario.caseFile.mandate))
        case .plan where argument.isEmpty && live.transcript.plan != nil:
            try stage.say((live.transcript.plan ?? "").split(separator: "\n").map(String.init))
        case .plan: try write(argument, .planned(argument), to: "plan")
        case .notes where argument.isEmpty && !notes.isEmpty: try stage.say(notes)
        case .notes: try write(argument, .noted(argument), to: "notes")
        case .calendar:
            try stage.say(
                CalendarText.sixWeeks(
                    from: scenario.caseFile.today,
                    isSpoken: stage.palette.isSpoken
                )
            )
        case .calc: try stage.say([Calculator.answer(to: argument)])
        case .clock: try stage.say([clock])
        case .guide: try showGuide(argument)
        case .wait: try wait(argument)
        case .hold: try hold(argument)
        case .back:
            guard heldSince != nil else { return try stage.say(["They are on the line."]) }
            try toggleHold()
        case .skip: try stage.say(["/skip leaves a plan or minutes; you are on the line."])
        case .hint:
            try stage.say([
                live.fold.beat?.hint.map { "Coach: \($0)" }
                    ?? "Coach: ask, then listen; name one sum and one day."
            ])
        case .why: try explain()
        case .undo: try undo()
        case .hangup:
            heldSince = nil
            try perform(.hungUp)
        }
    }

    private func help() throws {
        let isSpoken = stage.palette.isSpoken
        let open = SlashCommand.allCases.filter {
            live.opening.mode == .practice || !$0.isPracticeOnly
        }
        try stage.say(
            ["Type what you would say. Beside that:"]
                + open.flatMap { command in
                    let word = "/\(command.rawValue)"
                    return Paragraph.lines(
                        isSpoken ? "\(word): \(command.summary)" : command.summary,
                        width: stage.width,
                        first: isSpoken
                            ? ""
                            : "  " + word + String(repeating: " ", count: max(1, 12 - word.count))
                    )
                } + [
                    (isSpoken ? "Two" : "Tab completes a command; two")
                        + " slashes begin a spoken line with one."
                ]
        )
    }

    /// The notes of the call that stand.
    private var notes: [String] {
        live.fold.played.compactMap { played in
            if case .noted(let text) = played.entry.deed { text } else { nil }
        }
    }

    private func look(_ what: String, _ lines: [String]) throws {
        _ = try keep(.looked(what))
        try stage.say(lines)
    }

    private func write(_ text: String, _ deed: CallEntry.Deed, to name: String) throws {
        guard !text.isEmpty else {
            return try stage.say(["/\(name) takes what you want to write: /\(name) your words"])
        }
        _ = try keep(deed)
        try stage.say(["Kept."])
    }

    private func wait(_ argument: String) throws {
        guard heldSince == nil else {
            return try stage.say(["They are on hold; time passes by itself. /back goes back."])
        }
        let seconds = argument.isEmpty ? 10 : Int(argument) ?? 0
        guard (1...600).contains(seconds) else {
            return try stage.say(["/wait takes seconds from 1 to 600: /wait 20"])
        }
        try perform(.silence(seconds: seconds))
        // It took no time at the terminal, but on the line.
        rangAt -= Int64(seconds) * 1000
    }

    /// At a terminal a hold lasts until it is ended; elsewhere, or with a length, it is over at
    /// once.
    private func hold(_ argument: String) throws {
        if argument.isEmpty, isInteractive || heldSince != nil { return try toggleHold() }
        let seconds = argument.isEmpty ? 15 : Int(argument) ?? 0
        guard heldSince == nil, (1...3600).contains(seconds) else {
            return try stage.say(["/hold takes seconds from 1 to 3600, or none: /hold 40"])
        }
        try perform(.hold(seconds: seconds))
        rangAt -= Int64(seconds) * 1000
    }

    /// How what is looked up is laid out.
    private var page: Page {
        Page(
            palette: stage.palette,
            glyphs: Glyphs(environment: SparEnvironment.current.variables),
            width: stage.width
        )
    }

    /// A page of the call guide; in a terminal too low for it, in a pager.
    private func showGuide(_ topic: String) throws {
        guard let guide else { return try stage.say(["There is no call guide here."]) }
        let lines: [String]
        do {
            lines = try GuidePage(guide: guide(), page: page).lines(about: topic)
        } catch let failure as CommandFailure {
            return try stage.say([failure.message])
        }
        guard isInteractive, !stage.palette.isSpoken else { return try stage.say(lines) }
        try Pager.show(lines, environment: SparEnvironment.current.variables)
    }

    private func explain() throws {
        let turn = live.fold.turns.last ?? live.fold.openingTurn
        try stage.say(TraceText(palette: stage.palette, width: stage.width).plainLines(turn))
    }

    private func undo() throws {
        heldSince = nil
        guard live.fold.canUndo else {
            return try stage.say(["There is no turn to take back."])
        }
        _ = try keep(.undid)
        try stage.say(["Taken back. The last thing you heard was:"])
        let last = live.fold.turns.last { !$0.replies.isEmpty } ?? live.fold.openingTurn
        try stage.show(last, of: live)
    }
}

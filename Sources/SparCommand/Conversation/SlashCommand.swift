import SparModel

/// What a trainee can do beside speaking, each a word after a slash.
enum SlashCommand: String, CaseIterable {
    case help, file, invoices, history, mandate, plan, notes, calendar, calc, clock, guide, wait
    case hold, back, hint, why, undo, skip, hangup

    /// What it does, as `/help` lists it.
    var summary: String {
        switch self {
        case .help: "this list"
        case .file: "the whole case file"
        case .invoices: "what is owed, and since when"
        case .history: "earlier contacts and promises"
        case .mandate: "how far you may go"
        case .plan: "read your call plan, or add to it: /plan floor 25 % down"
        case .notes: "read your notes, or add one: /notes lost a contract in January"
        case .calendar: "six weeks from today"
        case .calc: "a sum: /calc (4860 - 1200) / 3"
        case .clock: "how long the call has lasted, and your turn's number"
        case .guide: "the call guide: /guide or /guide options (practice)"
        case .wait: "say nothing for a while: /wait or /wait 20"
        case .hold: "put the other party on hold until /back, or for so long: /hold 40"
        case .back: "take the other party off hold"
        case .hint: "what a coach would whisper now (practice)"
        case .why: "why they said that (practice)"
        case .undo: "take your last turn back (practice)"
        case .skip: "before and after a call: leave the plan or the minutes"
        case .hangup: "put the telephone down"
        }
    }

    /// Whether it is closed to assessment calls.
    var isPracticeOnly: Bool {
        switch self {
        case .guide, .hint, .why, .undo: true
        case .help, .file, .invoices, .history, .mandate, .plan, .notes, .calendar, .calc, .clock,
            .wait, .hold, .back, .skip, .hangup:
            false
        }
    }

    /// Whether it only looks something up, so that it is there while plan or minutes are written.
    var isReference: Bool {
        switch self {
        case .file, .invoices, .history, .mandate, .notes, .calendar, .calc, .guide: true
        case .help, .plan, .clock, .wait, .hold, .back, .hint, .why, .undo, .skip, .hangup: false
        }
    }

    /// Commands that could stand for what was typed so far.
    static func completions(_ typed: String) -> [String] {
        guard typed.hasPrefix("/"), !typed.contains(" ") else { return [] }
        return allCases.map { "/\($0.rawValue)" }.filter { $0.hasPrefix(typed) }.sorted()
    }

    /// The command nearest to a word nobody knows.
    static func nearest(to word: String) -> SlashCommand? {
        allCases.first { $0.rawValue.hasPrefix(word.prefix(2)) }
    }
}

/// One line as typed: something said, or a command.
enum TypedLine: Equatable {
    case said(String)
    case command(SlashCommand, argument: String)
    case unknownCommand(String)
    case nothing

    /// Reads a line; control characters are dropped, the rest stands as typed.
    init(_ line: String) {
        let kept = String(
            String.UnicodeScalarView(
                line.unicodeScalars.map { scalar in
                    scalar == "\t" || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar
                }.filter { $0.properties.generalCategory != .control }
            )
        )
        let text = kept.trimmingSpaces()
        if text.isEmpty {
            self = .nothing
        } else if text.hasPrefix("/"), !text.hasPrefix("//") {
            let parts = text.dropFirst().split(separator: " ", maxSplits: 1)
            let word = parts.first.map { $0.lowercased() } ?? ""
            let argument = parts.count > 1 ? String(parts[1]).trimmingSpaces() : ""
            self =
                SlashCommand(rawValue: word).map { .command($0, argument: argument) }
                ?? .unknownCommand(word)
        } else {
            self = .said(text.hasPrefix("//") ? String(text.dropFirst()) : text)
        }
    }
}

extension String {
    /// Without spaces at either end.
    func trimmingSpaces() -> String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

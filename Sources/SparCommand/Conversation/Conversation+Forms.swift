import SparEngine
import SparModel
import SparPractice
import SparReports

/// What is written before and after a call.
extension Conversation {
    /// The call plan, before the telephone rings.
    func askForPlan() throws {
        try fill(Form.plan(for: live.opening.mode).without(live.transcript.plan)) { .planned($0) }
    }

    /// The minutes and, where something was agreed, the written confirmation.
    func askForMinutes() throws {
        guard isInteractive else {
            try readText(kept: CallEntry.Deed.minuted)
            if live.fold.call.state.agreement != nil {
                try readText(kept: CallEntry.Deed.confirmed)
            }
            return
        }
        if hasEndedInSilence { try waitForReturn() }
        try dropTypedAhead()
        try fill(Form.minutes.without(live.transcript.minutes)) { .minuted($0) }
        if live.fold.call.state.agreement != nil { try askForConfirmation() }
    }

    /// Whoever was about to speak when the party rang off is told before a word of it is taken for
    /// minutes.
    private func waitForReturn() throws {
        try stage.say([
            "You were silent and they rang off. Nobody hears you now; Return goes on to the minutes."
        ])
        switch lines.readLine(prompt: "", isRemembered: false, until: timeUp) {
        case .line(let text), .cutLine(let text):
            let typed = text.trimmingSpaces()
            guard !typed.isEmpty else { return }
            try stage.say(["The call was over before this was said: \(typed)", ""])
        case .endOfInput, .interrupted, .idle: return
        case .terminated: throw leftOpen()
        }
    }

    /// What was typed before anybody asked for minutes was meant for the party, who is gone.
    private func dropTypedAhead() throws {
        let typed = lines.discardTypedAhead().trimmingSpaces()
        guard !typed.isEmpty else { return }
        try stage.say(["The call was over before this was said: \(typed)", ""])
    }

    private func fill(_ form: Form, as deed: (String) -> CallEntry.Deed) throws {
        guard !form.fields.isEmpty else { return }
        try stage.say([stage.palette.faint(form.title)])
        var rest = form.fields[...]
        while let field = rest.first {
            let isFirst = rest.count == form.fields.count
            let outcome = try written(
                prompt: field.prompt,
                hint: field.hint,
                isRemembered: field.isSaidNext
            )
            switch outcome {
            case .text(let text):
                _ = try keep(deed("\(field.label): \(text)"))
                rest = rest.dropFirst()
            case .nothing:
                if isFirst, form.isSkippedByReturn { return try stage.say([""]) }
                rest = rest.dropFirst()
            case .leave: return try stage.say([""])
            case .again: continue
            }
        }
        try stage.say([""])
    }

    private func askForConfirmation() throws {
        try stage.say([
            stage.palette.faint(
                "Something was agreed. Write the confirmation you send them; Return on an empty line"
                    + " ends it."
            )
        ])
        while true {
            switch try written(prompt: "mail> ", hint: "sums, days, how to pay, how to reach you") {
            case .text(let text): _ = try keep(.confirmed(text))
            case .nothing, .leave: return try stage.say([""])
            case .again: continue
            }
        }
    }

    /// What came of asking for one line of writing.
    private enum Written {
        case text(String)
        case nothing
        case leave
        case again
    }

    private func written(
        prompt: String,
        hint: String,
        isRemembered: Bool = false
    ) throws -> Written {
        let outcome = lines.readLine(
            prompt: stage.formPrompt(prompt, hint: hint),
            rightPrompt: stage.formRightPrompt(hint),
            isRemembered: isRemembered,
            // The plan is written in the time of the call, the minutes are not.
            until: live.fold.ending == nil ? timeUp : nil
        )
        switch outcome {
        case .line(let text), .cutLine(let text):
            switch TypedLine(text) {
            case .nothing: return .nothing
            case .said(let words): return .text(words)
            case .command(.skip, _): return .leave
            case .command(let command, let argument) where command.isReference:
                try obey(command, argument)
                return .again
            case .command(.undo, _)
            where live.fold.ending != nil && live.opening.mode == .practice:
                let back = live.fold.lastOwnTurn.map { turn in
                    " When you have done, `spar replay --from \(turn)` goes back to before your"
                        + " last line."
                }
                try stage.say(["The call is over.\(back ?? "")"])
                return .again
            case .command, .unknownCommand:
                let open = SlashCommand.allCases.filter(\.isReference).map { "/\($0.rawValue)" }
                try stage.say([
                    "You are writing, not speaking. Here: /skip, "
                        + open.joined(separator: ", ") + "."
                ])
                return .again
            }
        case .endOfInput, .interrupted: return .leave
        case .idle: return isTimeUp ? .leave : .again
        case .terminated: throw leftOpen()
        }
    }

    /// Reads lines of a pipe up to an empty one and keeps them as one text.
    private func readText(kept deed: (String) -> CallEntry.Deed) throws {
        var written: [String] = []
        reading: while true {
            switch lines.readLine(prompt: "") {
            case .line(let text), .cutLine(let text):
                if text.allSatisfy(\.isWhitespace) {
                    if written.isEmpty { continue }
                    break reading
                }
                if text.hasPrefix("/") {
                    try stage.say(["The call is over; `\(text)` is not part of the minutes."])
                    continue
                }
                written.append(text)
            case .endOfInput, .interrupted, .idle: break reading
            case .terminated: throw leftOpen()
            }
        }
        let text = written.joined(separator: "\n").trimmingSpaces()
        if !text.isEmpty { _ = try keep(deed(text)) }
    }
}

import Glibc

/// Where lines come from: an editor where somebody sits at a terminal, else a plain reader.
package enum LineSource {
    /// A terminal.
    case editor(LineEditor)
    /// A pipe, a file, a dumb terminal.
    case plain(PlainReader)

    /// Whether a terminal of this kind can move its cursor; a dumb one cannot, and often edits by
    /// itself (Emacs does).
    package static func canEdit(_ terminal: String?) -> Bool {
        terminal.map { !["", "dumb"].contains($0) } ?? false
    }

    /// Whether the terminal of this process can.
    package static var canEdit: Bool { canEdit(getenv("TERM").map { String(cString: $0) }) }

    /// Chooses by what the descriptors are, or by `isPlain`: nothing on the screen is drawn twice.
    package init(
        input: Int32 = STDIN_FILENO,
        output: Int32 = STDOUT_FILENO,
        historyFile: String? = nil,
        lineLimit: Int = 10_000,
        terminal: String? = getenv("TERM").map { String(cString: $0) },
        isPlain: Bool = false,
        completions: @escaping (String) -> [String] = { _ in [] }
    ) {
        let editor =
            Self.canEdit(terminal) && !isPlain
            ? LineEditor(
                input: input,
                output: output,
                historyFile: historyFile,
                lineLimit: lineLimit,
                completions: completions
            ) : nil
        if let editor {
            self = .editor(editor)
        } else {
            self = .plain(PlainReader(input: input, output: output, lineLimit: lineLimit))
        }
    }

    /// Reads a line, see ``LineEditor/readLine(prompt:rightPrompt:isRemembered:silence:until:)``.
    package func readLine(
        prompt: String,
        rightPrompt: String? = nil,
        isRemembered: Bool = true,
        silence: Silence? = nil,
        until end: ContinuousClock.Instant? = nil
    ) -> LineOutcome {
        switch self {
        case .editor(let editor):
            editor.readLine(
                prompt: prompt,
                rightPrompt: rightPrompt,
                isRemembered: isRemembered,
                silence: silence,
                until: end
            )
        case .plain(let reader):
            reader.readLine(prompt: prompt, silence: silence, until: end)
        }
    }

    /// Forgets what was typed and not yet read, and tells what it was.
    package func discardTypedAhead() -> String {
        switch self {
        case .editor(let editor): editor.discardTypedAhead()
        case .plain(let reader): reader.discardTypedAhead()
        }
    }

    /// Prints lines above what is being typed.
    package func printAbove(_ text: String) {
        switch self {
        case .editor(let editor): editor.printAbove(text)
        case .plain(let reader): reader.printAbove(text)
        }
    }
}

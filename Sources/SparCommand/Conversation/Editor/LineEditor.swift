import CLineEditor
import Glibc

/// Reads lines at a terminal: editing keys, history, completion, and text that appears above the
/// line while it is being typed.
///
/// Owns libedit's handle and belongs to one thread. From its making to its end it also owns the
/// signals a conversation has to survive: Ctrl-C, Ctrl-Z, a resized window, a request to end.
///
/// A paste of several lines is one line, see ``KeyBuffer``.
package final class LineEditor {
    private static let watched = [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT]

    let input: Int32
    /// Where keys are read.
    let typed: UnwaitingInput
    let lineLimit: Int
    let completions: (String) -> [String]
    let signals: WatchedSignals
    let history: HistoryFile?
    private var lastRemembered: String?
    private(set) var handle: OpaquePointer?

    // What one read needs.
    var keys = KeyBuffer()
    var clock = SilenceClock(nil)
    /// Why the read ended, where it was not by Return or Ctrl-D.
    var ending: LineOutcome?
    var wasCut = false
    var isContinued = false
    private(set) var isReading = false
    private var prompt = PromptBuffer()
    private var rightPrompt = PromptBuffer()

    /// An editor for a terminal, nil if libedit cannot be had for it.
    /// - Parameters:
    ///   - input: the terminal that is typed at.
    ///   - output: the same terminal, to draw on.
    ///   - historyFile: where typed lines are kept; nil to keep none.
    ///   - lineLimit: how many characters a line may have.
    ///   - completions: given the text before the cursor, the texts that could stand in its place.
    package init?(
        input: Int32 = STDIN_FILENO,
        output: Int32 = STDOUT_FILENO,
        historyFile: String? = nil,
        lineLimit: Int = 10_000,
        completions: @escaping (String) -> [String] = { _ in [] }
    ) {
        guard isatty(input) == 1, isatty(output) == 1 else { return nil }
        guard let signals = WatchedSignals(Self.watched) else { return nil }
        self.input = input
        typed = UnwaitingInput(input)
        self.lineLimit = lineLimit
        self.completions = completions
        self.signals = signals
        history = historyFile.map(HistoryFile.init(path:))
        spar_use_utf8_locale()
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle = spar_editor_open(input, output, Self.callbacks, context)
        guard handle != nil else { return nil }
        for line in history?.load() ?? [] { remember(line) }
    }

    deinit {
        spar_editor_close(handle)
    }

    /// Reads a line, and keeps it in the history if it is to be remembered.
    ///
    /// The prompts may carry colour escapes; the right one is shown while there is room for it.
    /// The cursor's row is taken over: what was printed before must have ended its row. At `end`
    /// the read is over with ``LineOutcome/idle``, and what was half typed is lost.
    package func readLine(
        prompt: String,
        rightPrompt: String? = nil,
        isRemembered: Bool = true,
        silence: Silence? = nil,
        until end: ContinuousClock.Instant? = nil
    ) -> LineOutcome {
        precondition(!isReading, "a line is being read already")
        self.prompt.text = PromptText.bracketed(TerminalText.shown(prompt, on: input))
        self.rightPrompt.text = PromptText.bracketed(
            TerminalText.shown(rightPrompt ?? "", on: input)
        )
        (ending, wasCut, isContinued) = (nil, false, false)
        clock = SilenceClock(silence, until: end)
        isReading = true
        spar_terminal_guard(input)
        // libedit silences the terminal's own echo only after it has shown the prompt. Whatever
        // was typed ahead and echoed is read now and shown again after the prompt.
        spar_editor_prepare_terminal(handle, true)
        takeInTypedAhead()
        spar_editor_print(handle, "\r\u{1B}[K")
        let line = spar_editor_read(handle).map { String(cString: $0) }
        spar_terminal_release()
        isReading = false
        clock = SilenceClock(nil)
        if let ending { return ending }
        guard let line else {
            // libedit shows a "^D" and stays behind it.
            spar_editor_print(handle, "\n")
            return .endOfInput
        }
        if isRemembered { keep(line) }
        return wasCut && line.unicodeScalars.count >= lineLimit ? .cutLine(line) : .line(line)
    }

    private func keep(_ line: String) {
        guard line.contains(where: { !$0.isWhitespace }), line != lastRemembered else { return }
        remember(line)
        // History is a convenience: a full disk does not end a call.
        history?.append(line)
    }

    private func remember(_ line: String) {
        lastRemembered = line
        spar_editor_remember(handle, line)
    }

    /// libedit's way in: each function finds the editor it belongs to by the context.
    private static let callbacks = spar_editor_callbacks(
        read_scalar: { context, scalar in
            guard let editor = LineEditor.owning(context), let next = editor.nextScalar() else {
                return -1
            }
            scalar?.pointee = next
            return 1
        },
        prompt: { LineEditor.owning($0).map { UnsafePointer($0.prompt.pointer) } },
        right_prompt: { LineEditor.owning($0).map { UnsafePointer($0.rightPrompt.pointer) } },
        complete: { LineEditor.owning($0)?.complete() ?? SPAR_EDITOR_UNCHANGED }
    )

    private static func owning(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
        context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
    }
}

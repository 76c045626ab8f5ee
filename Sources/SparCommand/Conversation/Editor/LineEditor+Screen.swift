import CLineEditor
import Glibc

/// Drawing around the line that libedit draws.
extension LineEditor {
    /// Prints lines above the prompt; what is being typed stays as it is.
    ///
    /// To be called on the editor's thread, by a ``Silence`` for instance. Where no line is being
    /// read it just prints.
    package func printAbove(_ text: String) {
        let text = TerminalText.shown(text, on: input)
        guard isReading else {
            spar_editor_print(handle, text + "\n")
            return
        }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        erase()
        spar_editor_print(handle, lines.joined(separator: "\r\n") + "\r\n")
        spar_editor_redraw(handle)
    }

    /// Empties the rows of prompt and line and puts the cursor where the prompt began.
    private func erase() {
        let rows = spar_editor_rows_to_cursor(handle)
        spar_editor_print(handle, (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
    }

    /// Leaves the line on the screen and goes to a new row after it.
    func finishDrawing(with mark: String = "") {
        let rows = spar_editor_rows_to_end(handle) - spar_editor_rows_to_cursor(handle)
        var length = 0
        var beforeCursor = 0
        _ = spar_editor_line(handle, &length, &beforeCursor)
        spar_editor_print(
            handle,
            (length == beforeCursor ? mark : "") + (rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r\n"
        )
    }

    func redrawAfterResize() {
        spar_editor_resize(handle)
        erase()
        spar_editor_redraw(handle)
    }

    /// Ctrl-Z: gives the terminal back, stops, and goes on with the line half typed.
    func stop() {
        finishDrawing()
        spar_editor_prepare_terminal(handle, false)
        spar_terminal_release()
        spar_signals_stop_process()
        spar_terminal_guard(input)
        redrawAfterStop()
    }

    /// A shell may have set the terminal up for itself, and written where the line was.
    func redrawAfterStop() {
        spar_editor_prepare_terminal(handle, false)
        spar_editor_prepare_terminal(handle, true)
        spar_editor_resize(handle)
        spar_editor_print(handle, "\r\u{1B}[J")
        spar_editor_redraw(handle)
    }

    /// The Tab key.
    func complete() -> spar_editor_answer {
        var length = 0
        var beforeCursor = 0
        guard let start = spar_editor_line(handle, &length, &beforeCursor) else {
            return SPAR_EDITOR_REFUSED
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: beforeCursor)
        let typed = String(decoding: bytes, as: UTF8.self)
        switch Completion(of: typed, from: completions(typed)) {
        case .insert(let text):
            spar_editor_insert(handle, text)
            return SPAR_EDITOR_CHANGED
        case .list(let candidates):
            let width = TerminalSize(of: input)?.columns ?? TerminalSize.usual.columns
            printAbove(Completion.columns(candidates, width: width))
            return SPAR_EDITOR_UNCHANGED
        case .none:
            return SPAR_EDITOR_REFUSED
        }
    }
}

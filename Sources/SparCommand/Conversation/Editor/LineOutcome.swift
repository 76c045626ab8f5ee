/// How reading a line ended.
package enum LineOutcome: Equatable, Sendable {
    /// A whole line, without its newline.
    case line(String)
    /// A line longer than the reader's limit: what came before the limit. The rest is thrown away.
    case cutLine(String)
    /// No more lines will come.
    case endOfInput
    /// Ctrl-C; what was typed is gone.
    case interrupted
    /// The silence's listener ended the read; what was typed is gone.
    case idle
    /// The process was asked to end, by SIGTERM or SIGHUP.
    case terminated(signal: Int32)
}

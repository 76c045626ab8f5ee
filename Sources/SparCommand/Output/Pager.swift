import Glibc
import SparReports

/// Shows a long text a screen at a time, as a person at a terminal expects.
enum Pager {
    /// Prints the lines, through `$PAGER` (else `less -R`) where stdout is a terminal too low for
    /// them.
    ///
    /// `PAGER` set to nothing or `cat`, `TERM=dumb` and a pipe get the lines as they are.
    static func show(_ lines: [String], environment: [String: String]) throws(OutputError) {
        guard let command = command(environment), lines.count >= rows,
            let pipe = popen(command, "w")
        else { return try Output.print(lines) }
        // Ctrl-C is the pager's: it ends a search there, not us.
        let interrupted = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, interrupted) }
        for line in lines where fputs(line + "\n", pipe) < 0 { break }
        // 127: the shell found no such program.
        guard pclose(pipe) >> 8 == 127 else { return }
        try Output.print(lines)
    }

    private static func command(_ environment: [String: String]) -> String? {
        guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1,
            environment["TERM"] != "dumb"
        else { return nil }
        let named = environment["PAGER"] ?? "less -R"
        return named.isEmpty || named == "cat" ? nil : named
    }

    private static var rows: Int { TerminalSize(of: STDOUT_FILENO)?.rows ?? 24 }
}

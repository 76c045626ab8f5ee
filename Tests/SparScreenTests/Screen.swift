import Foundation
import SparTerminalSupport
import Testing

/// The real program at a pseudo-terminal, with what a person sees kept as text.
struct Screen {
    /// Columns of the terminal.
    var columns: Int
    /// `LC_ALL` of the process.
    var locale = "C.UTF-8"
    /// `TERM` of the process.
    var term = "xterm"
    /// More of its environment.
    var variables: [String: String] = [:]
    /// Rows; many, so that nothing is paged.
    var rows = 400

    /// The program at this terminal.
    func spawn(_ arguments: [String], in store: borrowing PractisedStore) throws -> PseudoTerminal {
        var environment = [
            "HOME": store.folder, "TERM": term, "LC_ALL": locale, "PATH": "/usr/bin:/bin",
            "SPAR_HOME": repository, "SPAR_RECORDS": store.path, "USER": "kim",
        ]
        environment.merge(variables) { $1 }
        return try PseudoTerminal.spawn(
            BuiltProgram.path("spar"),
            arguments,
            environment: environment,
            folder: store.folder,
            columns: columns,
            rows: rows
        )
    }

    /// What the command leaves on the screen.
    func shown(_ arguments: [String], in store: borrowing PractisedStore) throws -> String {
        let terminal = try spawn(arguments, in: store)
        let ending = try terminal.wait()
        #expect(ending == .exited(0), "\(terminal.screen.everything)")
        return Screen.text(of: terminal)
    }

    /// All that was to be read, with the ids of calls of today made one.
    static func text(of terminal: PseudoTerminal) -> String {
        var lines = terminal.screen.everything.split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).map { line in
            line.replacing(/c-\d{8}-\d{6}-[a-km-np-z2-9]{4}/, with: "c-20260320-101500-k7wq")
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0 + "\n" }.joined()
    }
}

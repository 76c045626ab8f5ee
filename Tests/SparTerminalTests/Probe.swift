import SparTerminalSupport

/// The line editor at a terminal of its own: see Tests/Support/LineEditorProbe.
enum Probe {
    static func start(
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        columns: Int = 80,
        rows: Int = 24
    ) throws -> PseudoTerminal {
        // A home without an editrc of somebody's own.
        var environment = environment
        environment["HOME"] = environment["HOME"] ?? "/nonexistent"
        environment["LC_ALL"] = environment["LC_ALL"] ?? "C.UTF-8"
        let terminal = try PseudoTerminal.spawn(
            BuiltProgram.path("line-editor-probe"),
            arguments,
            environment: environment,
            columns: columns,
            rows: rows
        )
        return terminal
    }

    /// As ``start(_:environment:columns:rows:)``, up to the first prompt.
    static func startAtPrompt(
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        columns: Int = 80,
        rows: Int = 24
    ) throws -> PseudoTerminal {
        let terminal = try start(
            arguments,
            environment: environment,
            columns: columns,
            rows: rows
        )
        try terminal.expect("you> ")
        return terminal
    }
}

extension PseudoTerminal {
    /// Types a line and waits until it was read, and the next prompt is there.
    func enter(_ line: String, reads read: String? = nil) throws {
        try send(line + "\r")
        try expect("{\"line\":\"\(read ?? line)\"}")
        try expect("you> ")
    }
}

/// Keys by their names.
enum Key {
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"
    static let right = "\u{1B}[C"
    static let left = "\u{1B}[D"
    static let controlLeft = "\u{1B}[1;5D"
    static let controlRight = "\u{1B}[1;5C"
    static let delete = "\u{1B}[3~"
    static let backspace = "\u{7F}"
    static let escape = "\u{1B}"

    static func control(_ letter: Character) -> String {
        String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
    }
}

import ArgumentParser

/// The command reference, made from the program's own help so that the two cannot part.
enum CommandReference {
    /// `docs/commands.md`.
    static func markdown() -> String {
        var text = """
            # Commands

            Made from the program's own help by `make docs`; a test keeps it in step.

            ## Exit status

            | status | meaning |
            | --- | --- |
            | 0 | done, or yes; a reader that went away (`\u{7C} head`) is no fault |
            | 1 | the honest no: faults found, a sample call differs, a replay differs |
            | 2 | could not: unreadable file, locked store, full disk |
            | 64 | bad arguments |
            | 130 | interrupted |

            Results go to stdout, talk to stderr. `--color auto|always|never`, `NO_COLOR` and `TERM=dumb` are honoured.

            ## spar

            ```
            \(SparTool.helpMessage(columns: 100))
            ```

            """
        for command in SparTool.configuration.subcommands {
            text += section(of: command, under: "spar", level: "##")
        }
        return text
    }

    /// A command's help, and that of the commands below it.
    private static func section(
        of command: any ParsableCommand.Type,
        under parent: String,
        level: String
    ) -> String {
        let name = parent + " " + (command.configuration.commandName ?? "\(command)")
        let help = """

            \(level) \(name)

            ```
            \(SparTool.helpMessage(for: command, columns: 100))
            ```

            """
        return command.configuration.subcommands.reduce(help) {
            $0 + section(of: $1, under: name, level: level + "#")
        }
    }
}

public import ArgumentParser
import Foundation
import Glibc

/// The `spar` command.
public struct SparTool: ParsableCommand {
    /// Name, purpose and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "spar",
        abstract: "A sparring partner for people who are about to make debt-collection calls.",
        discussion: """
            Trainee:   list, brief, guide, call, calls, review, compare, progress, coach, replay
            Trainer:   new, preview, check, explore, graph, bless, score, calibrate, regrade,
                       understand
            Who calls: roster, sign-off, qualify, report, gate, verify, revoke, keys
            Record:    audit, backup, restore
            Every call is kept; the same scenario, seed and lines give the same call again.
            """,
        version: SparVersion.current,
        subcommands: [
            ListCommand.self, BriefCommand.self, GuideCommand.self, CallCommand.self,
            CallsCommand.self, ReviewCommand.self, CompareCommand.self, ProgressCommand.self,
            CoachCommand.self, ReplayCommand.self, ScoreCommand.self, CalibrateCommand.self,
            RegradeCommand.self, NewCommand.self, PreviewCommand.self, CheckCommand.self,
            ExploreCommand.self, GraphCommand.self, BlessCommand.self, UnderstandCommand.self,
            RosterCommand.self, QualifyCommand.self, ReportCommand.self, GateCommand.self,
            VerifyCommand.self, RevokeCommand.self, KeysCommand.self,
            SignOffCommand.self, AuditCommand.self, BackupCommand.self, RestoreCommand.self,
        ]
    )

    /// Made by ArgumentParser.
    public init() {}

    /// Parses the process's arguments, runs, and exits with the documented status.
    public static func runAndExit() -> Never {
        signal(SIGPIPE, SIG_IGN)
        // Servers start programs from threads on which every signal is blocked, and a program
        // inherits that: a call could be ended by SIGKILL alone.
        var blocked = sigset_t()
        sigemptyset(&blocked)
        sigprocmask(SIG_SETMASK, &blocked, nil)
        do {
            var command = try parseAsRoot()
            try command.run()
            Glibc.exit(ExitStatus.done.rawValue)
        } catch let failure as CommandFailure {
            Output.talk("spar: \(failure.message)")
            Glibc.exit(failure.status.rawValue)
        } catch OutputError.closed {
            Glibc.exit(ExitStatus.done.rawValue)
        } catch let failure as OutputError {
            Output.talk("spar: \(failure)")
            Glibc.exit(ExitStatus.couldNot.rawValue)
        } catch let code as ExitCode {
            Glibc.exit(code.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}

/// The version of the program, as `--version` prints it and records keep it.
public enum SparVersion {
    /// Semantic version.
    public static let current = "0.1.0"
}

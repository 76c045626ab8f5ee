import Glibc
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// Loads authored files for commands that need them sound.
enum Loading {
    /// The scenario of that name or path.
    ///
    /// - Throws: `CommandFailure` after its faults were printed.
    static func scenario(
        _ name: String,
        from library: ScenarioLibrary,
        look: LookOptions
    ) throws -> Scenario {
        let result = library.load(name)
        guard let scenario = result.scenario else {
            let text = DiagnosticText(
                sources: result.sources,
                isColoured: look.color.isColored(STDERR_FILENO)
            )
            Output.talk(text.text(result.errors))
            throw CommandFailure("`\(name)` cannot be played; mend what is listed above")
        }
        return scenario
    }

    /// Every scenario that can be played; those that cannot are named on stderr.
    static func scenarios(from library: ScenarioLibrary) -> [Scenario] {
        library.slugs().compactMap { slug in
            guard let scenario = library.load(slug).scenario else {
                Output.talk("`\(slug)` cannot be played; `spar check \(slug)` says why")
                return nil
            }
            return scenario
        }
    }

    /// The grader by the library's rubric; `hearing` is the caller's own, since making one is work.
    static func grader(
        from library: ScenarioLibrary,
        rubric: String? = nil,
        hearing: Hearing
    ) throws -> Grader {
        do {
            return try Grader(library: library, rubric: rubric, hearing: hearing)
        } catch {
            let text = DiagnosticText(
                sources: error.sources,
                isColoured: ColorChoice.auto.isColored(STDERR_FILENO)
            )
            Output.talk(text.text(error.diagnostics.filter { $0.severity == .error }))
            throw CommandFailure("the rubric cannot be used; mend what is listed above")
        }
    }

    /// The library's qualification policy.
    static func policy(
        from library: ScenarioLibrary,
        look: LookOptions
    ) throws -> QualificationPolicy {
        let file = PolicyFile(library: library)
        guard let policy = file.policy else {
            let text = DiagnosticText(
                sources: file.sources,
                isColoured: look.color.isColored(STDERR_FILENO)
            )
            Output.talk(text.text(file.diagnostics.filter { $0.severity == .error }))
            throw CommandFailure("the policy cannot be used; mend what is listed above")
        }
        return policy
    }
}

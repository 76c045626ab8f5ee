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
        try scenario(name, as: library.load(name), look: look)
    }

    private static func scenario(
        _ name: String,
        as result: LoadResult,
        look: LookOptions
    ) throws -> Scenario {
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
        let shared = library.sharedFiles()
        return library.slugs().compactMap { slug in
            guard let scenario = library.load(slug, sharing: shared).scenario else {
                Output.talk("`\(slug)` cannot be played; `spar check \(slug)` says why")
                return nil
            }
            return scenario
        }
    }

    /// Every scenario that can be played.
    static func sound(from library: ScenarioLibrary) -> [Scenario] {
        let shared = library.sharedFiles()
        return library.slugs().compactMap { library.load($0, sharing: shared).scenario }
    }

    /// The grader by the library's rubric; `hearing` is the caller's own, since making one is work.
    static func grader(
        from library: ScenarioLibrary,
        rubric: String? = nil,
        hearing: Hearing
    ) throws -> Grader {
        try grader(judged(from: library, rubric: rubric, hearing: hearing))
    }

    /// The scenario of that name or path, a hearing, and the grader that uses it: all that a call
    /// needs, the rubric read while the scenario is.
    ///
    /// - Throws: `CommandFailure` after the faults were printed.
    static func call(
        _ name: String,
        from library: ScenarioLibrary,
        look: LookOptions
    ) throws -> (scenario: Scenario, hearing: Hearing, grader: Grader) {
        let (loaded, judged) = Parallel.both {
            library.load(name)
        } _: {
            let hearing = Hearing()
            return (hearing, grader: self.judged(from: library, rubric: nil, hearing: hearing))
        }
        let scenario = try scenario(name, as: loaded, look: look)
        return (scenario, judged.0, try grader(judged.grader))
    }

    private static func judged(
        from library: ScenarioLibrary,
        rubric: String?,
        hearing: Hearing
    ) -> Result<Grader, ScoringFilesError> {
        do throws(ScoringFilesError) {
            return .success(try Grader(library: library, rubric: rubric, hearing: hearing))
        } catch {
            return .failure(error)
        }
    }

    private static func grader(_ judged: Result<Grader, ScoringFilesError>) throws -> Grader {
        switch judged {
        case .success(let grader): return grader
        case .failure(let error):
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

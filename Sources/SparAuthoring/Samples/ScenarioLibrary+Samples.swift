public import SparModel

/// What came of loading a scenario's sample calls.
public struct SampleResult: Sendable {
    /// The calls that could be read, in order of their files.
    public var samples: [SampleCall]
    /// Errors and warnings, by file, line and column.
    public var diagnostics: [Diagnostic]
    /// The text of every file that was read, by the path diagnostics name it by.
    public var sources: [String: String]
}

extension ScenarioLibrary {
    /// Loads the sample calls of a scenario of this library.
    ///
    /// - Parameters:
    ///   - slug: The scenario's name.
    ///   - scenario: The scenario, if it is sound: its beats, clues and reactions are looked up.
    /// - Returns: The calls without fault, and what is wrong with the others.
    public func loadSamples(of slug: String, in scenario: Scenario?) -> SampleResult {
        loadSamples(of: slug, in: scenario, replacing: [:])
    }

    /// Loads sample calls as they would be with other contents in some of the files.
    package func loadSamples(
        of slug: String,
        in scenario: Scenario?,
        replacing contents: [String: [UInt8]]
    ) -> SampleResult {
        var files = FileSet(root: root, replacing: contents)
        var samples: [SampleCall] = []
        var diagnostics: [Diagnostic] = []
        let names = self.samples(of: slug)
        for name in names {
            let shown = "Scenarios/\(slug)/samples/\(name).yaml"
            guard let document = files.read("\(root)/\(shown)", as: shown) else {
                diagnostics.append(
                    Diagnostic(
                        .unreadableFile,
                        "the file cannot be read",
                        at: SourcePlace(file: shown, line: 0, column: 0)
                    )
                )
                continue
            }
            var reader = SampleReader(document, of: scenario, among: names)
            let sample = reader.sample(named: name)
            diagnostics += reader.diagnostics
            let isSound = !reader.diagnostics.contains { $0.severity == .error }
            if let sample, isSound { samples.append(sample) }
        }
        let result = files.result(adding: diagnostics + strays(beside: slug))
        return SampleResult(
            samples: samples,
            diagnostics: result.diagnostics,
            sources: result.sources
        )
    }

    /// What to do with a file beside a scenario that nothing reads: "talks.yaml"; nil for any other.
    private static func helpForStray(_ name: String) -> String? {
        let lower = name.lowercased()
        guard !["scenario.yaml", "talk.yaml"].contains(name), !lower.hasPrefix("scenario."),
            lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")
        else { return nil }
        return lower.hasPrefix("talk")
            ? "rename it to `talk.yaml`"
            : "what is said beside the story goes into `talk.yaml`, sample calls into `samples`"
    }

    /// Files and folders that were meant for a scenario and are passed over for their names.
    private func strays(beside slug: String) -> [Diagnostic] {
        func stray(_ path: String, _ help: String) -> Diagnostic {
            Diagnostic(
                .ignoredFile,
                "`\(path)` is not read",
                at: SourcePlace(file: "Scenarios/\(slug)/\(path)", line: 0, column: 0),
                help: help
            )
        }
        var found: [Diagnostic] = []
        for name in names(in: "\(scenarios)/\(slug)") where name != "samples" {
            if let help = Self.helpForStray(name) { found.append(stray(name, help)) }
            let isMeant = ["sample", "samples"].contains(name.lowercased())
            guard isMeant, Self.isFolder("\(scenarios)/\(slug)/\(name)") else { continue }
            found.append(stray(name, "rename the folder to `samples`"))
        }
        for name in names(in: "\(scenarios)/\(slug)/samples") {
            let parts = name.split(separator: ".")
            guard parts.count > 1, let ending = parts.last, ending != "yaml",
                ["yml", "yaml", "txt"].contains(ending.lowercased())
            else { continue }
            let stem = parts.dropLast().joined(separator: ".")
            let wanted = stem.lowercased().hasSuffix(".yaml") ? stem : stem + ".yaml"
            found.append(stray("samples/\(name)", "rename it to `\(wanted)`"))
        }
        return found
    }
}

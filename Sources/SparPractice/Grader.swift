import Foundation
public import SparAuthoring
public import SparLanguage
public import SparModel
import SparScoring

/// Grades finished calls by the library's rubric and rule packs.
public struct Grader: Sendable {
    /// The rubric's digest and those of all rule packs, one SHA-256 in hex over them.
    public let rubricDigest: String
    /// The rubric's name.
    public var rubric: String { scorer.rubric.id }
    /// The digest of each rule pack, by the pack's id.
    public let packDigests: [String: String]
    /// The rule packs that were read.
    public let packs: [RulePack]
    /// Doubts about the files that do not keep them from being used.
    public let warnings: [Diagnostic]
    private let scorer: Scorer
    private let hearing: TranscriptHearing

    /// A grader by `Scoring/rubric.yaml`, or the file named, and every pack in `Scoring/packs`.
    ///
    /// - Parameters:
    ///   - library: Where the files are.
    ///   - rubric: The path of another rubric.
    ///   - hearing: How lines are heard.
    /// - Throws: `ScoringFilesError` with every fault of every file.
    public init(
        library: ScenarioLibrary,
        rubric: String? = nil,
        hearing: Hearing
    ) throws(ScoringFilesError) {
        let files = ScoringFiles(library: library, rubric: rubric)
        guard let found = files.rubric, files.errors.isEmpty else {
            throw ScoringFilesError(diagnostics: files.diagnostics, sources: files.sources)
        }
        scorer = Scorer(rubric: found, packs: files.packs)
        self.hearing = TranscriptHearing(hearing)
        rubricDigest = files.digest
        packs = files.packs
        packDigests = files.packs.reduce(into: [:]) { $0[$1.id] = $1.digest }
        warnings = files.diagnostics
    }

    /// The grade of a call; the same for the same record on every machine.
    public func grade(_ transcript: Transcript) -> Scorecard {
        grade(hear(transcript))
    }

    /// The call with everything understood that a grade needs.
    public func hear(_ transcript: Transcript) -> HeardTranscript { hearing.hear(transcript) }

    /// The grade of a call that was heard.
    public func grade(_ heard: HeardTranscript) -> Scorecard {
        var scorecard = scorer.score(heard)
        scorecard.rubricDigest = rubricDigest
        return scorecard
    }
}

/// The rubric and rule packs of a library, read with all their faults.
public struct ScoringFiles: Sendable {
    /// The rubric, unless it has errors.
    public private(set) var rubric: Rubric?
    /// The packs without errors, by file name.
    public private(set) var packs: [RulePack] = []
    /// The file of each pack, by the pack's id, as it is shown.
    private var files: [String: String] = [:]
    /// All there is to say about the files.
    public private(set) var diagnostics: [Diagnostic] = []
    /// Their texts, by path.
    public private(set) var sources: [String: String] = [:]

    /// Reads `Scoring/rubric.yaml`, or the file named, and `Scoring/packs/*.yaml`.
    ///
    /// - Parameters:
    ///   - library: Where the files are.
    ///   - path: The path of another rubric.
    ///   - others: Whether `Scoring/rubrics/*.yaml` are read for their faults too.
    public init(library: ScenarioLibrary, rubric path: String? = nil, others: Bool = false) {
        let file = path ?? Self.rubric(of: library)
        if let text = read(file) {
            let result = RubricReader().rubric(text, file: shown(file, library))
            rubric = result.value
            diagnostics += result.diagnostics
            sources[shown(file, library)] = text
        }
        for file in others ? Self.files(in: "/rubrics", of: library) : [] {
            guard let text = read(file) else { continue }
            let result = RubricReader().rubric(text, file: shown(file, library))
            diagnostics += result.diagnostics
            sources[shown(file, library)] = text
        }
        for file in Self.packs(of: library) {
            guard let text = read(file) else { continue }
            let result = RulePackReader().pack(text, file: shown(file, library))
            if let pack = result.value {
                packs.append(pack)
                files[pack.id] = shown(file, library)
            }
            diagnostics += result.diagnostics
            sources[shown(file, library)] = text
        }
    }

    /// The files that are read: the rubric, then the packs in order of name.
    static func paths(of library: ScenarioLibrary) -> [String] {
        [rubric(of: library)] + packs(of: library)
    }

    /// Files and folder that tell, by their times, whether anything there has changed.
    static func watched(in library: ScenarioLibrary) -> [String] {
        paths(of: library) + [library.scoring + "/packs"]
    }

    private static func rubric(of library: ScenarioLibrary) -> String {
        library.scoring + "/rubric.yaml"
    }

    private static func packs(of library: ScenarioLibrary) -> [String] {
        files(in: "/packs", of: library)
    }

    private static func files(in name: String, of library: ScenarioLibrary) -> [String] {
        let folder = library.scoring + name
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
    }

    /// The errors alone.
    public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// One digest over rubric and packs.
    public var digest: String {
        ContentDigest.hex(of: [rubric?.digest ?? ""] + packs.map(\.digest))
    }

    /// The examples that do not show what they stand for: a rule that finds no breach where it
    /// should, or one where it should not.
    public func exampleFaults(hearing: Hearing) -> [Diagnostic] {
        let hearing = TranscriptHearing(hearing)
        let cases = packs.flatMap { pack in
            pack.rules.flatMap { rule in rule.examples.map { (pack, rule, $0) } }
        }
        return Parallel.map(cases) { pack, rule, example -> Diagnostic? in
            let found = RuleExamples.breaks(rule, example, of: pack) { hearing.hear($0) }
            guard found != example.breaks, let file = files[pack.id] else { return nil }
            return Diagnostic(
                code: "SP0070",
                message: "rule `\(rule.id)` "
                    + (found ? "is broken by a turn that should keep it" : "is not broken by this"),
                place: place(of: example, rule, in: file),
                help: "change the example if it is wrong, `breach` or `applies_when` if it is right"
            )
        }.compactMap { $0 }
    }

    /// Where the example's last line stands, after its rule's id.
    private func place(of example: Rule.Example, _ rule: Rule, in file: String) -> SourcePlace {
        let lines = (sources[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex { $0.hasSuffix("id: \(rule.id)") } ?? 0
        let said = example.lines.last?.text ?? ""
        let line = lines[min(start, lines.count)...].firstIndex { $0.contains(said) } ?? start
        let column = line < lines.count ? lines[line].prefix { $0 == " " || $0 == "-" }.count : 0
        return SourcePlace(file: file, line: line + 1, column: column + 1)
    }

    private mutating func read(_ file: String) -> String? {
        do {
            return try String(contentsOfFile: file, encoding: .utf8)
        } catch {
            diagnostics.append(
                Diagnostic(
                    code: DiagnosticCode.unreadableFile.rawValue,
                    message: "`\(file)` cannot be read as UTF-8 text",
                    place: SourcePlace(file: file, line: 0, column: 1)
                )
            )
            return nil
        }
    }

    private func shown(_ file: String, _ library: ScenarioLibrary) -> String {
        file.hasPrefix(library.root + "/") ? String(file.dropFirst(library.root.count + 1)) : file
    }
}

/// The rubric or a rule pack has faults; none is used.
public struct ScoringFilesError: Error, Sendable {
    /// Every fault.
    public var diagnostics: [Diagnostic]
    /// The texts they are in, by path.
    public var sources: [String: String]
}

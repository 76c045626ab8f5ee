import Foundation
import SparModel

extension ScenarioLibrary {
    /// Loads a scenario by its name, or by the path of its file or folder.
    ///
    /// The archetype, the common files and the temperaments are those of this library. All that is
    /// wrong is found in one pass; a scenario comes back only when nothing is.
    public func load(_ slugOrPath: String) -> LoadResult {
        load(slugOrPath, replacing: [:])
    }

    /// Loads a scenario as it would be with other contents in some of its files.
    ///
    /// - Parameters:
    ///   - slugOrPath: The scenario's name or path.
    ///   - contents: Contents by path as diagnostics name it: "Scenarios/x/scenario.yaml".
    /// - Returns: The scenario and all that is to be said of its files.
    package func load(_ slugOrPath: String, replacing contents: [String: [UInt8]]) -> LoadResult {
        var files = FileSet(root: root, replacing: contents)
        guard let location = locate(slugOrPath) else { return unknown(slugOrPath) }
        guard let document = files.read(location.path, as: location.shown) else {
            return files.result(
                adding: [
                    Diagnostic(
                        .unreadableFile,
                        "the file cannot be read",
                        at: SourcePlace(file: location.shown, line: 0, column: 0),
                        help: misnamed(in: (location.path as NSString).deletingLastPathComponent)
                            ?? "check its name and your permission to read it"
                    )
                ]
            )
        }
        var diagnostics: [Diagnostic] = []
        var reader = FieldReader(document)
        var own = reader.scenario(document, as: ScenarioFormat.scenario, layer: .scenario)
        let archetype = own?.extends.flatMap { self.archetype($0, &files, &reader, &diagnostics) }
        diagnostics += reader.diagnostics
        let talk = talk(beside: location, &files, &diagnostics)
        own?.reactions += talk?.reactions ?? []
        own?.lines += talk?.lines ?? []
        let common = commonFiles(&files, &diagnostics)
        let temperaments = temperaments(&files, &diagnostics)
        guard let own else { return files.result(adding: diagnostics) }
        let plan = ScenarioPlan(own, talk: talk, archetype: archetype, common: common)
        var assembly = ScenarioAssembly(plan: plan, temperaments: temperaments)
        let scenario = assembly.scenario(id: location.id, digest: files.digest())
        diagnostics += assembly.diagnostics
        guard let scenario, !diagnostics.contains(where: { $0.severity == .error }) else {
            return files.result(adding: diagnostics)
        }
        diagnostics += Analysis.diagnostics(of: plan, scenario)
        let isSound = !diagnostics.contains { $0.severity == .error }
        return files.result(scenario: isSound ? scenario : nil, adding: diagnostics)
    }

    /// Where a scenario's file is, how it is shown, and the scenario's id.
    private struct Location {
        var path: String
        var shown: String
        var id: String
    }

    private func locate(_ slugOrPath: String) -> Location? {
        guard slugOrPath.contains("/") || slugOrPath.hasSuffix(".yaml") else {
            guard slugs().contains(slugOrPath) else { return nil }
            let shown = "Scenarios/\(slugOrPath)/scenario.yaml"
            return Location(path: "\(root)/\(shown)", shown: shown, id: slugOrPath)
        }
        let isFolder = Self.isFolder(slugOrPath)
        var path = isFolder ? slugOrPath + "/scenario.yaml" : slugOrPath
        // What a party has to say beside its story is a part of the scenario.
        if (path as NSString).lastPathComponent == Self.talkFile {
            path = (path as NSString).deletingLastPathComponent + "/scenario.yaml"
        }
        let url = URL(fileURLWithPath: path).standardizedFileURL
        let folder = URL(fileURLWithPath: scenarios).standardizedFileURL.path + "/"
        let shown =
            url.path.hasPrefix(folder) ? "Scenarios/" + url.path.dropFirst(folder.count) : path
        let stem = url.deletingPathExtension().lastPathComponent
        let id = stem == "scenario" ? url.deletingLastPathComponent().lastPathComponent : stem
        return Location(path: url.path, shown: String(shown), id: id)
    }

    private func unknown(_ name: String) -> LoadResult {
        let help =
            misnamed(in: "\(scenarios)/\(name)")
            ?? nearest(to: name).map { "did you mean `\($0)`?" }
            ?? "the scenarios are " + FieldReader.listed(slugs())
        return LoadResult(
            diagnostics: [
                Diagnostic(
                    .unknownScenario,
                    "unknown scenario `\(name)`",
                    at: SourcePlace(file: "Scenarios/\(name)", line: 0, column: 0),
                    help: help
                )
            ]
        )
    }

    /// What to do about a folder whose scenario has another file name.
    private func misnamed(in folder: String) -> String? {
        guard Self.isFolder(folder) else { return nil }
        let names = names(in: folder)
        guard !names.contains("scenario.yaml") else { return nil }
        let meant = names.first {
            ["scenario.yml", "scenario.yaml", "scenario.yaml.txt", "scenarios.yaml"]
                .contains($0.lowercased())
        }
        return meant.map { "rename `\($0)` to `scenario.yaml`" }
            ?? "the folder is there and holds no `scenario.yaml`"
    }

    // MARK: - What it is merged with

    /// What a party has to say beside its story, in the scenario's folder; a scenario does without.
    private static let talkFile = "talk.yaml"

    private func talk(
        beside location: Location,
        _ files: inout FileSet,
        _ diagnostics: inout [Diagnostic]
    ) -> ScenarioDraft? {
        func beside(_ path: String) -> String {
            let folder = (path as NSString).deletingLastPathComponent
            return folder.isEmpty ? Self.talkFile : folder + "/" + Self.talkFile
        }
        guard (location.path as NSString).lastPathComponent == "scenario.yaml",
            let document = files.read(beside(location.path), as: beside(location.shown))
        else { return nil }
        var reader = FieldReader(document)
        let draft = reader.scenario(document, as: ScenarioFormat.talk, layer: .scenario)
        diagnostics += reader.diagnostics
        return draft
    }

    private func archetype(
        _ name: Placed<String>,
        _ files: inout FileSet,
        _ reader: inout FieldReader,
        _ diagnostics: inout [Diagnostic]
    ) -> ScenarioDraft? {
        guard !name.value.contains("/"), !name.value.contains(".") else {
            reader.report(
                .pathForName,
                "`\(name.value)` is a path, not the name of an archetype",
                at: name.place,
                help: "write the file's name in `Scenarios/archetypes` without its ending"
            )
            return nil
        }
        let known = archetypes()
        guard known.contains(name.value) else {
            reader.report(
                .unknownArchetype,
                "unknown archetype `\(name.value)`",
                at: name.place,
                help: slugs().contains(name.value)
                    ? "`\(name.value)` is a scenario; only archetypes can be extended"
                    : FieldReader.didYouMean(name.value, among: known)
                        ?? "the archetypes are " + FieldReader.listed(known)
            )
            return nil
        }
        return part(
            "Scenarios/archetypes/\(name.value).yaml",
            as: ScenarioFormat.archetype,
            layer: .archetype,
            &files,
            &diagnostics
        )
    }

    private func commonFiles(
        _ files: inout FileSet,
        _ diagnostics: inout [Diagnostic]
    ) -> [ScenarioDraft] {
        var drafts: [ScenarioDraft] = []
        for name in names(in: scenarios + "/common") where name.hasSuffix(".yaml") {
            let draft = part(
                "Scenarios/common/\(name)",
                as: ScenarioFormat.common,
                layer: .common,
                &files,
                &diagnostics
            )
            if let draft { drafts.append(draft) }
        }
        return drafts
    }

    private func part(
        _ shown: String,
        as record: RecordSpec,
        layer: Reaction.Layer,
        _ files: inout FileSet,
        _ diagnostics: inout [Diagnostic]
    ) -> ScenarioDraft? {
        guard let document = files.read("\(root)/\(shown)", as: shown) else {
            diagnostics.append(
                Diagnostic(
                    .unreadableFile,
                    "the file cannot be read",
                    at: SourcePlace(file: shown, line: 0, column: 0)
                )
            )
            return nil
        }
        var reader = FieldReader(document)
        let draft = reader.scenario(document, as: record, layer: layer)
        diagnostics += reader.diagnostics
        return draft
    }

    private func temperaments(
        _ files: inout FileSet,
        _ diagnostics: inout [Diagnostic]
    ) -> TemperamentTable {
        let shown = "Scenarios/temperaments.yaml"
        guard let document = files.read("\(root)/\(shown)", as: shown) else {
            return TemperamentTable()
        }
        let (table, found) = TemperamentTable.read(document)
        diagnostics += found
        return table
    }
}

/// The files that went into a scenario, in the order they were read.
struct FileSet {
    let root: String
    private let replacements: [String: [UInt8]]
    private var bytes: [(shown: String, bytes: [UInt8])] = []
    private var sources: [String: String] = [:]

    init(root: String, replacing replacements: [String: [UInt8]] = [:]) {
        self.root = root
        self.replacements = replacements
    }

    /// Reads a file; nil when it cannot be.
    mutating func read(_ path: String, as shown: String) -> YAMLDocument? {
        guard let content = replacements[shown] ?? Self.content(of: path) else { return nil }
        let document = YAMLDocument(bytes: content, file: shown)
        bytes.append((shown, content))
        sources[shown] = document.source.text
        return document
    }

    private static func content(of path: String) -> [UInt8]? {
        guard !ScenarioLibrary.isFolder(path) else { return nil }
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// SHA-256 over every file with its length, so that no two sets of files run together.
    ///
    /// Where they lie does not count: an installed library has the digests of the one it came from.
    func digest() -> String {
        ContentDigest.hex(
            bytes.flatMap { file in
                Array("\(file.bytes.count)\n".utf8) + file.bytes
            }
        )
    }

    func result(scenario: Scenario? = nil, adding diagnostics: [Diagnostic]) -> LoadResult {
        LoadResult(scenario: scenario, diagnostics: diagnostics, sources: sources)
    }
}

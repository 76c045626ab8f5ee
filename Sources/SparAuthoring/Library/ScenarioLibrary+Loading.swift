import Foundation
import SparModel

extension ScenarioLibrary {
    /// Loads a scenario by its name, or by the path of its file or folder.
    ///
    /// The archetype, the common files and the temperaments are those of this library. All that is
    /// wrong is found in one pass; a scenario comes back only when nothing is.
    ///
    /// - Parameters:
    ///   - slugOrPath: The scenario's name or path.
    ///   - shared: Files that were read for other scenarios.
    /// - Returns: The scenario and all that is to be said of its files.
    public func load(_ slugOrPath: String, sharing shared: SharedFiles? = nil) -> LoadResult {
        load(slugOrPath, replacing: [:], sharing: shared)
    }

    /// Loads a scenario as it would be with other contents in some of its files.
    ///
    /// - Parameters:
    ///   - slugOrPath: The scenario's name or path.
    ///   - contents: Contents by path as diagnostics name it: "Scenarios/x/scenario.yaml".
    ///   - shared: Files that were read for other scenarios.
    /// - Returns: The scenario and all that is to be said of its files.
    package func load(
        _ slugOrPath: String,
        replacing contents: [String: [UInt8]],
        sharing shared: SharedFiles? = nil
    ) -> LoadResult {
        var files = FileSet(root: root, replacing: contents)
        guard let location = locate(slugOrPath) else { return unknown(slugOrPath) }
        guard let bytes = files.content(of: location.shown, at: location.path) else {
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
        // The files know nothing of each other yet: they are read side by side.
        func parts(_ wanted: [WantedFile]) -> [Part] {
            Parallel.map(wanted) { [files] wanted -> [Part] in
                guard wanted.kind == .scenario else { return [read(wanted, from: files, shared)] }
                let own = LibraryFile(bytes, as: wanted.shown, wanted.kind)
                guard let name = own.draft?.extends else { return [Part(file: own)] }
                return [Part(file: own), archetype(name, from: files, shared)]
            }.flatMap(\.self)
        }
        let scenario = WantedFile(shown: location.shown, kind: .scenario)
        let story = parts([scenario] + talk(beside: location))
        let cast = Self.roles(in: story.compactMap(\.file?.draft))
        let others = common().filter { file in
            file.role.map { cast.contains($0) } ?? true
        }
        let parts = story + parts(others + [Self.temperaments])
        var diagnostics: [Diagnostic] = []
        for part in parts {
            if let file = part.file { files.add(file) }
            diagnostics += part.file?.diagnostics ?? part.fault.map { [$0] } ?? []
        }
        let known = parts.compactMap(\.file)
        func drafts(_ kind: LibraryFile.Kind) -> [ScenarioDraft] {
            known.filter { $0.kind == kind }.compactMap(\.draft)
        }
        guard var own = drafts(.scenario).first else { return files.result(adding: diagnostics) }
        let talk = drafts(.talk).first
        own.reactions += talk?.reactions ?? []
        own.lines += talk?.lines ?? []
        let plan = ScenarioPlan(
            own,
            talk: talk,
            archetype: drafts(.archetype).first,
            common: drafts(.common)
        )
        let temperaments = known.compactMap(\.temperaments).first ?? TemperamentTable()
        var assembly = ScenarioAssembly(plan: plan, temperaments: temperaments)
        let made = assembly.scenario(id: location.id, digest: files.digest())
        diagnostics += assembly.diagnostics
        guard let made, !diagnostics.contains(where: { $0.severity == .error }) else {
            return files.result(adding: diagnostics)
        }
        diagnostics += Analysis.diagnostics(of: plan, made)
        let isSound = !diagnostics.contains { $0.severity == .error }
        return files.result(scenario: isSound ? made : nil, adding: diagnostics)
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

    /// The roles that those who speak may have, by their own word and by their key; every role where
    /// the files do not tell.
    private static func roles(in drafts: [ScenarioDraft]) -> Set<Listener> {
        let parties = drafts.flatMap(\.parties)
        let roles = Set(parties.flatMap { [$0.role, .usual(of: $0.key.value)].compactMap(\.self) })
        return roles.isEmpty ? Set(Listener.allCases) : roles
    }

    /// What a party has to say beside its story, in the scenario's folder; a scenario does without.
    private static let talkFile = "talk.yaml"

    private func talk(beside location: Location) -> [WantedFile] {
        func beside(_ path: String) -> String {
            let folder = (path as NSString).deletingLastPathComponent
            return folder.isEmpty ? Self.talkFile : folder + "/" + Self.talkFile
        }
        guard (location.path as NSString).lastPathComponent == "scenario.yaml" else { return [] }
        let path = beside(location.path)
        return [WantedFile(shown: beside(location.shown), kind: .talk, path: path)]
    }

    /// A file that was to be read, or why there is none.
    private struct Part: Sendable {
        var file: LibraryFile?
        var fault: Diagnostic?
    }

    private func archetype(
        _ name: Placed<String>,
        from files: FileSet,
        _ shared: SharedFiles?
    ) -> Part {
        guard !name.value.contains("/"), !name.value.contains(".") else {
            return Part(
                fault: Diagnostic(
                    .pathForName,
                    "`\(name.value)` is a path, not the name of an archetype",
                    at: name.place,
                    help: "write the file's name in `Scenarios/archetypes` without its ending"
                )
            )
        }
        let known = archetypes()
        guard known.contains(name.value) else {
            return Part(
                fault: Diagnostic(
                    .unknownArchetype,
                    "unknown archetype `\(name.value)`",
                    at: name.place,
                    help: slugs().contains(name.value)
                        ? "`\(name.value)` is a scenario; only archetypes can be extended"
                        : FieldReader.didYouMean(name.value, among: known)
                            ?? "the archetypes are " + FieldReader.listed(known)
                )
            )
        }
        return read(Self.archetype(name.value), from: files, shared)
    }

    private func read(
        _ wanted: WantedFile,
        from files: FileSet,
        _ shared: SharedFiles?
    ) -> Part {
        guard let bytes = files.content(of: wanted.shown, at: wanted.path) else {
            guard !wanted.kind.isOptional else { return Part() }
            return Part(
                fault: Diagnostic(
                    .unreadableFile,
                    "the file cannot be read",
                    at: SourcePlace(file: wanted.shown, line: 0, column: 0)
                )
            )
        }
        let known = shared?.file(wanted, holding: bytes)
        return Part(file: known ?? LibraryFile(bytes, as: wanted.shown, wanted.kind))
    }
}

/// The files that went into a scenario, in the order they were read.
struct FileSet: Sendable {
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
        guard let content = content(of: shown, at: path) else { return nil }
        let document = YAMLDocument(bytes: content, file: shown)
        bytes.append((shown, content))
        sources[shown] = document.source.text
        return document
    }

    /// Counts a file that was read among these.
    mutating func add(_ file: LibraryFile) {
        bytes.append((file.shown, file.bytes))
        sources[file.shown] = file.text
    }

    /// What stands in a file, from the library's root unless it lies elsewhere; nil when it cannot
    /// be read.
    func content(of shown: String, at path: String? = nil) -> [UInt8]? {
        if let replaced = replacements[shown] { return replaced }
        let path = path ?? "\(root)/\(shown)"
        guard !ScenarioLibrary.isFolder(path) else { return nil }
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// SHA-256 over every file with its length, so that no two sets of files run together.
    ///
    /// Where they lie does not count: an installed library has the digests of the one it came from.
    func digest() -> String {
        ContentDigest.hex(
            bytes.reduce(into: []) { all, file in
                all += Array("\(file.bytes.count)\n".utf8)
                all += file.bytes
            }
        )
    }

    func result(scenario: Scenario? = nil, adding diagnostics: [Diagnostic]) -> LoadResult {
        LoadResult(scenario: scenario, diagnostics: diagnostics, sources: sources)
    }
}

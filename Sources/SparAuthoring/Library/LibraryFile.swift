import SparModel

/// A file that goes into a scenario, read as what it is.
struct LibraryFile: Sendable {
    /// What a file may be.
    enum Kind: Hashable, Sendable {
        case scenario, talk, archetype, common, temperaments

        /// Whether a scenario does without it: parties may write out their own temperaments.
        var isOptional: Bool {
            switch self {
            case .talk, .temperaments: true
            case .scenario, .archetype, .common: false
            }
        }
    }

    /// Its path as diagnostics name it.
    let shown: String
    /// What it is.
    let kind: Kind
    /// What stands in it.
    let bytes: [UInt8]
    /// The same as text.
    let text: String
    /// What it says; nil where it could not be read, and for temperaments.
    let draft: ScenarioDraft?
    /// The temperaments; nil in every other file.
    let temperaments: TemperamentTable?
    /// What is wrong with it by itself.
    let diagnostics: [Diagnostic]

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8], as shown: String, _ kind: Kind) {
        let document = YAMLDocument(bytes: bytes, file: shown)
        self.shown = shown
        self.kind = kind
        self.bytes = bytes
        text = document.source.text
        var reader = FieldReader(document)
        switch kind {
        case .scenario:
            draft = reader.scenario(document, as: ScenarioFormat.scenario, layer: .scenario)
        case .talk:
            draft = reader.scenario(document, as: ScenarioFormat.talk, layer: .scenario)
        case .archetype:
            draft = reader.scenario(document, as: ScenarioFormat.archetype, layer: .archetype)
        case .common:
            draft = reader.scenario(document, as: ScenarioFormat.common, layer: .common)
        case .temperaments:
            draft = nil
            (temperaments, diagnostics) = TemperamentTable.read(document)
            return
        }
        temperaments = nil
        diagnostics = reader.diagnostics
    }
}

/// The files that many scenarios of a library share, read once: whoever loads all of them need not
/// read the same lines for each.
///
/// A file that has changed since, to a single byte, is read anew.
public struct SharedFiles: Sendable {
    private let files: [String: LibraryFile]

    /// Reads what is shared: archetypes, common files and temperaments.
    init(of library: ScenarioLibrary) {
        let wanted =
            library.archetypes().map { ScenarioLibrary.archetype($0) }
            + library.common() + [ScenarioLibrary.temperaments]
        let files = FileSet(root: library.root)
        let read = Parallel.map(wanted) { wanted in
            files.content(of: wanted.shown).map { LibraryFile($0, as: wanted.shown, wanted.kind) }
        }
        self.files = read.reduce(into: [:]) { known, file in
            if let file { known[file.shown] = file }
        }
    }

    /// What is wrong with the common files, each by itself: a scenario tells only of those it reads.
    public var faults: LoadResult {
        let common = files.values.filter { $0.kind == .common }.sorted { $0.shown < $1.shown }
        return LoadResult(
            diagnostics: common.flatMap(\.diagnostics),
            sources: common.reduce(into: [:]) { $0[$1.shown] = $1.text }
        )
    }

    /// The file as it was read, if it still has these contents.
    func file(_ wanted: WantedFile, holding bytes: [UInt8]) -> LibraryFile? {
        guard let file = files[wanted.shown], file.kind == wanted.kind, file.bytes == bytes else {
            return nil
        }
        return file
    }
}

/// A file that is to be read.
struct WantedFile: Hashable, Sendable {
    /// Its path as diagnostics name it, from the library's root.
    var shown: String
    /// What it is.
    var kind: LibraryFile.Kind
    /// Where it lies; nil for its place under the library's root.
    var path: String? = nil
    /// Whose it is, for a file of one role alone, which is read where such a party speaks.
    var role: Listener? = nil
}

extension ScenarioLibrary {
    /// Reads the files that scenarios share, for whoever loads many of them.
    public func sharedFiles() -> SharedFiles { SharedFiles(of: self) }

    static func archetype(_ name: String) -> WantedFile {
        WantedFile(shown: "Scenarios/archetypes/\(name).yaml", kind: .archetype)
    }

    /// The common files, in order; `talk-gatekeeper.yaml` is of gatekeepers alone.
    func common() -> [WantedFile] {
        names(in: scenarios + "/common").filter { $0.hasSuffix(".yaml") }.map { name in
            WantedFile(
                shown: "Scenarios/common/\(name)",
                kind: .common,
                role: Listener.allCases.first { name == "talk-\($0.rawValue).yaml" }
            )
        }
    }

    static let temperaments = WantedFile(
        shown: "Scenarios/temperaments.yaml",
        kind: .temperaments
    )
}

public import Foundation
import SparModel

/// The folder that holds `Scenarios/` and `Scoring/`.
public struct ScenarioLibrary: Hashable, Sendable {
    /// The folder's path.
    public let root: String

    /// The library in the folder `root`.
    public init(root: String) { self.root = root }

    /// The library in the folder `root`.
    public init(root: URL) { self.init(root: root.path) }

    /// The folder of the scenarios.
    public var scenarios: String { root + "/Scenarios" }

    /// The folder of the rubric, rule packs and policy.
    public var scoring: String { root + "/Scoring" }

    // MARK: - Finding it

    /// Looks for the library: the flag, `SPAR_HOME`, upwards from the working directory, then
    /// `share/spar` beside the folder of the executable.
    ///
    /// - Parameters:
    ///   - flag: A folder the user named; nothing else is tried when it is given.
    ///   - environment: The process's environment.
    ///   - workingDirectory: Where to look upwards from.
    ///   - executable: The path of the running program, links resolved.
    /// - Returns: The library; nil when there is none.
    public static func locate(
        flag: String?,
        environment: [String: String],
        workingDirectory: String,
        executable: String?
    ) -> ScenarioLibrary? {
        if let named = flag ?? environment["SPAR_HOME"].flatMap({ $0.isEmpty ? nil : $0 }) {
            let path = named.hasPrefix("/") ? named : workingDirectory + "/" + named
            return holdsLibrary(path) ? ScenarioLibrary(root: standardized(path)) : nil
        }
        var folder = standardized(workingDirectory)
        while true {
            if holdsLibrary(folder) { return ScenarioLibrary(root: folder) }
            let parent = (folder as NSString).deletingLastPathComponent
            if parent == folder || parent.isEmpty { break }
            folder = parent
        }
        guard let executable else { return nil }
        let beside = standardized(
            (executable as NSString).deletingLastPathComponent + "/../share/spar"
        )
        return holdsLibrary(beside) ? ScenarioLibrary(root: beside) : nil
    }

    private static func standardized(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }

    private static func holdsLibrary(_ path: String) -> Bool {
        isFolder(path + "/Scenarios") && isFolder(path + "/Scoring")
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    // MARK: - Listing

    /// The scenarios' names, in order.
    public func slugs() -> [String] {
        names(in: scenarios).filter {
            FileManager.default.fileExists(atPath: "\(scenarios)/\($0)/scenario.yaml")
        }
    }

    /// The archetypes' names, in order.
    public func archetypes() -> [String] {
        names(in: scenarios + "/archetypes").filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }
    }

    /// The sample calls of a scenario, in order, by file name without its ending.
    public func samples(of slug: String) -> [String] {
        names(in: "\(scenarios)/\(slug)/samples").filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }
    }

    /// The scenario's name that was most likely meant.
    public func nearest(to slug: String) -> String? { Nearest.match(slug, among: slugs()) }

    func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}

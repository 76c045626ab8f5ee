import Foundation

extension Workshop {
    /// A library of its own in `library`: the shipped one with its first so many scenarios, for a
    /// draw reads them all.
    func furnishLibrary(scenarios count: Int) throws {
        let files = FileManager.default
        let library = at("library")
        try files.createDirectory(atPath: library + "/Scenarios", withIntermediateDirectories: true)
        try files.copyItem(atPath: repository + "/Scoring", toPath: library + "/Scoring")
        let all = try files.contentsOfDirectory(atPath: repository + "/Scenarios").sorted()
        let scenarios = all.filter {
            files.fileExists(atPath: "\(repository)/Scenarios/\($0)/scenario.yaml")
        }
        for name in all where !scenarios.dropFirst(count).contains(name) {
            try files.copyItem(
                atPath: "\(repository)/Scenarios/\(name)",
                toPath: "\(library)/Scenarios/\(name)"
            )
        }
    }
}

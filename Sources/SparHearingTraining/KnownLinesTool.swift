import Foundation
import SparAuthoring
import SparLanguage
import SparModel

/// `spar-hearing lines > Sources/CHearingModel/lines.vectors`, in the project's folder: where the lines of
/// all scripts that ship point, worked out beforehand.
enum KnownLinesTool {
    static func run(_ mode: String?) -> Bool {
        guard mode == "lines" else { return false }
        let library = ScenarioLibrary(root: FileManager.default.currentDirectoryPath)
        let groups = library.slugs().flatMap { slug -> [ExampleGroup] in
            library.load(slug).scenario?.examples ?? []
        }
        var seen: Set<ExampleGroup> = []
        let bytes = Hearing().knownLines(of: groups.filter { seen.insert($0).inserted })
        FileHandle.standardOutput.write(Data(bytes))
        return true
    }
}

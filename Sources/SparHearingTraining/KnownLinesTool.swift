import Foundation
import SparAuthoring
import SparLanguage
import SparModel

/// The lines of all scripts that ship, read in the project's folder.
///
///     spar-hearing lines > Sources/CHearingModel/lines.vectors   where they point, worked out beforehand
///     spar-hearing scripts                                       what each reaction is made for, for the trainer
enum KnownLinesTool {
    static func run(_ mode: String?) -> Bool {
        guard mode == "lines" || mode == "scripts" else { return false }
        let library = ScenarioLibrary(root: FileManager.default.currentDirectoryPath)
        let scenarios = library.slugs().compactMap { slug in
            library.load(slug).scenario.map { (slug: slug, scenario: $0) }
        }
        if mode == "scripts" {
            for (slug, scenario) in scenarios { SparHearingTool.write(Script(slug, scenario)) }
            return true
        }
        var seen: Set<ExampleGroup> = []
        let groups = scenarios.flatMap(\.scenario.examples)
        let bytes = Hearing().knownLines(of: groups.filter { seen.insert($0).inserted })
        FileHandle.standardOutput.write(Data(bytes))
        return true
    }

    /// A script as the trainer sees it.
    private struct Script: Encodable {
        var name: String
        var market: Market
        var isGatekeeper: Bool
        var reactions: [Known]

        struct Known: Encodable {
            /// Where it stands, its beat and name: "a/reception.named".
            var id: String
            var examples: [String]
            var answers: [String]
            /// What was written to prove it.
            var samples: [String]
        }

        init(_ slug: String, _ scenario: Scenario) {
            name = slug
            market = scenario.caseFile.market
            isGatekeeper = scenario.parties.contains { $0.role == .gatekeeper }
            reactions =
                (scenario.beats.map { ($0.name + ".", $0.reactions) }
                + [("", scenario.reactions)]).flatMap { beat, reactions in
                    reactions.map { reaction in
                        Known(
                            id: Self.folder(of: reaction.place.file) + beat + reaction.name,
                            examples: reaction.examples,
                            answers: reaction.say.map(\.unfilled),
                            samples: reaction.samples
                        )
                    }
                }
        }

        private static func folder(of file: String) -> String {
            file.contains("archetypes/") ? "a/" : file.contains("common/") ? "c/" : "s/"
        }
    }
}

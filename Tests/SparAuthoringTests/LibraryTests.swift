import Foundation
import SparAuthoring
import SparModel
import Testing

struct LibraryTests {
    let folder = Fixture.folder.standardizedFileURL.path

    @Test func `a flag is taken at its word`() {
        let found = locate(flag: folder, environment: ["SPAR_HOME": "/nowhere"], from: "/")
        #expect(found?.root == folder)
        #expect(locate(flag: "/nowhere", from: folder) == nil)
    }

    @Test func `a flag may lead from the working directory`() {
        let parent = (folder as NSString).deletingLastPathComponent
        #expect(locate(flag: "Library", from: parent)?.root == folder)
    }

    @Test func `SPAR_HOME comes next`() {
        #expect(locate(environment: ["SPAR_HOME": folder], from: "/")?.root == folder)
        #expect(locate(environment: ["SPAR_HOME": ""], from: folder)?.root == folder)
    }

    @Test func `then upwards from any folder below`() {
        #expect(locate(from: folder + "/Scenarios/cheque/samples")?.root == folder)
        #expect(locate(from: "/") == nil)
    }

    @Test func `then beside the program that is installed`() throws {
        let prefix = FileManager.default.temporaryDirectory
            .appendingPathComponent("spar-\(UUID().uuidString)").standardizedFileURL
        defer { try? FileManager.default.removeItem(at: prefix) }
        for path in ["bin", "share/spar/Scenarios", "share/spar/Scoring"] {
            try FileManager.default.createDirectory(
                at: prefix.appendingPathComponent(path),
                withIntermediateDirectories: true
            )
        }
        let found = ScenarioLibrary.locate(
            flag: nil,
            environment: [:],
            workingDirectory: "/",
            executable: prefix.path + "/bin/spar"
        )
        #expect(found?.root == prefix.path + "/share/spar")
    }

    @Test func `scenarios, archetypes and samples are listed in order`() {
        #expect(Fixture.library.slugs() == ["cheque", "plain"])
        #expect(Fixture.library.archetypes() == ["stalling-payer"])
        #expect(Fixture.library.samples(of: "cheque") == ["polite"])
        #expect(Fixture.library.samples(of: "plain") == [])
    }

    @Test func `an unknown scenario is answered with the nearest`() {
        let result = Fixture.library.load("chequ")
        #expect(result.errors.map(\.code) == ["SP0040"])
        #expect(result.errors.first?.help == "did you mean `cheque`?")
        #expect(
            Fixture.library.load("zebra").errors.first?.help
                == "the scenarios are `cheque` or `plain`"
        )
    }

    @Test func `a scenario loads by name, by folder and by file alike`() {
        let byName = Fixture.library.load("cheque")
        let byFolder = Fixture.library.load(folder + "/Scenarios/cheque")
        let byFile = Fixture.library.load(folder + "/Scenarios/cheque/scenario.yaml")
        #expect(byName.scenario != nil)
        #expect(byName.scenario == byFolder.scenario)
        #expect(byName.scenario == byFile.scenario)
    }

    @Test func `names cannot lead out of the library`() throws {
        for path in ["../../../etc/passwd", "archetypes/stalling-payer", "..", "a.yaml"] {
            let damage = try Fixture.damage("extends: stalling-payer", to: "extends: «\(path)»")
            #expect(damage.has(.pathForName), "\(damage.summary)")
        }
    }

    @Test func `a scenario is no archetype`() throws {
        let damage = try Fixture.damage("extends: stalling-payer", to: "extends: «cheque»")
        #expect(damage.has(.unknownArchetype))
        #expect(damage.help == "`cheque` is a scenario; only archetypes can be extended")
    }

    private func locate(
        flag: String? = nil,
        environment: [String: String] = [:],
        from workingDirectory: String
    ) -> ScenarioLibrary? {
        ScenarioLibrary.locate(
            flag: flag,
            environment: environment,
            workingDirectory: workingDirectory,
            executable: nil
        )
    }
}

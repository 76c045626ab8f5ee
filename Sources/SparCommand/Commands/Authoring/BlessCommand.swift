import ArgumentParser
import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords

/// `spar bless`: a kept call becomes a sample call of its scenario.
struct BlessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bless",
        abstract: "Turn a kept call into a sample call of its scenario.",
        discussion: """
            From then on `spar check` plays it: other words in a reply are a warning, another
            course or another grade an error.
            """
    )

    @Option(help: "The sample's name; the call's id when left out.")
    var name: String?

    @Option(help: "What the call shows, in a sentence.")
    var title: String?

    @Flag(help: "Write over a sample call of that name.")
    var force = false

    @OptionGroup var kept: KeptCallOptions

    func validate() throws {
        if let name, let fault = NewScenario.fault(of: name) { throw ValidationError(fault) }
    }

    func run() throws {
        let call = try kept.replay()
        let fold = call.replay.fold
        let id = call.stored.opening.call
        guard !fold.turns.isEmpty else {
            throw CommandFailure("nothing was said in `\(id)`; there is nothing to bless")
        }
        let library = try kept.home.library(in: .current)
        let slug = fold.scenario.id
        let sample = name ?? id
        let folder = "\(library.scenarios)/\(slug)/samples"
        let path = "\(folder)/\(sample).yaml"
        guard force || !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(
                "there is a sample `\(sample)` already; --name gives another, --force replaces it"
            )
        }
        let text = BlessedCall.text(
            of: fold,
            seed: call.stored.opening.seed,
            title: title ?? "As it went in \(id)",
            scorecard: call.grader.grade(call.record)
        )
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw CommandFailure("cannot write `\(path)`: \(error.localizedDescription)")
        }
        try Output.print("Scenarios/\(slug)/samples/\(sample).yaml")
        let runner = SampleRunner(hearing: Hearing(), grader: call.grader)
        let found = library.loadSamples(of: slug, in: fold.scenario).samples
            .filter { $0.name == sample }
            .flatMap { runner.play($0, of: fold.scenario).differences }
        for difference in found { Output.talk("spar: it differs already: \(difference.message)") }
        if call.replay.difference != nil {
            Output.talk(
                "spar: replies have changed since this call; the sample says what comes today"
            )
        }
        if !found.isEmpty { throw ExitStatus.no.code }
    }
}

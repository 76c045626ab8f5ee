import ArgumentParser
import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports
import Testing

@testable import SparCommand

/// Assessments under clocks that a test sets, with a real store and the shipped files.
struct AssessmentClockTests {
    private static let now: Int64 = 1_795_300_000_000
    private let folder: String
    private let library: ScenarioLibrary
    private let store: CallStore

    init() throws {
        folder = NSTemporaryDirectory() + "spar-clock-" + UUID().uuidString
        library = ScenarioLibrary(root: repository)
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        store = try CallStore.open(at: folder + "/r.sqlite")
        try store.enter([Person(id: "a-1", role: .trainee)], at: Self.now)
    }

    private func environment(now: Int64) -> SparEnvironment {
        SparEnvironment(
            variables: ["HOME": folder, "XDG_STATE_HOME": folder + "/state"],
            workingDirectory: folder,
            executable: nil,
            now: { now },
            freshSeed: { 1 },
            secretSeed: { UInt64.random(in: .min ... .max) }
        )
    }

    private func begin(at now: Int64) throws -> AssessmentCall.Begun {
        try AssessmentCall(
            agent: "a-1",
            market: .business,
            library: library,
            store: store,
            anchors: AnchorOptions.parse(["--anchors", folder + "/notes"]),
            environment: environment(now: now),
            look: LookOptions.parse([])
        ).begin()
    }

    @Test func `with the clock set back no assessment begins`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let failure = #expect(throws: CommandFailure.self) {
            try begin(at: Self.now - 86_400_000)
        }
        #expect(failure?.status == .no)
        #expect(failure?.message.contains("set the clock right") == true)
        #expect(try store.assessments(of: "a-1", market: .business).isEmpty)
    }

    @Test func `when the time is up the call ends, though nobody types a line`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let begun = try begin(at: Self.now)
        defer { begun.lock.release() }
        var pipes: [Int32] = [0, 0]
        let made = pipe(&pipes)
        #expect(made == 0)
        let stage = KeptStage(pipe: pipes[1])
        // A tenth of a second is left, and half a line was typed.
        let limit = try #require(begun.live.opening.assessment).minutes
        let written = write(pipes[1], "half", 4)
        #expect(written == 4)
        let conversation = Conversation(
            live: begun.live,
            lines: .plain(PlainReader(input: pipes[0], output: -1, watchesSignals: false)),
            stage: stage,
            isInteractive: false,
            mailFile: nil,
            store: store,
            grader: begun.grader,
            now: { Self.now + Int64(limit) * 60_000 - 100 }
        )
        try conversation.run(from: .ring(plan: nil))
        #expect(stage.said.contains { $0.contains("The time of this assessment is up") })
        let call = try #require(try store.call(begun.live.opening.call))
        #expect(call.entries.map(\.entry.deed) == [.hungUp])
        #expect(call.finish?.ending == .traineeHungUp)
        close(pipes[0])
    }
}

/// A stage that keeps what the program says, and closes the pipe when the call is over.
private final class KeptStage: Stage {
    private(set) var said: [String] = []
    private let pipe: Int32
    let prompt = ""
    let palette = Palette.plain
    let width = 80

    init(pipe: Int32) { self.pipe = pipe }

    func open(_ live: LiveCall, from start: Conversation.Start) throws {}
    func show(_ turn: Turn, of live: LiveCall) throws {}
    func echo(_ text: String, turn: Turn) throws {}
    func say(_ lines: [String]) throws { said += lines }
    func end(_ ending: Ending, of live: LiveCall) throws { close(pipe) }
    func show(_ scorecard: Scorecard, view: String?, of live: LiveCall) throws {}
}

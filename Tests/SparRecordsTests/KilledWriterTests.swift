import Foundation
import SparModel
import SparRecords
import Testing

struct KilledWriterTests {
    /// Four calls, two a store, each killed and gone on with forty-five times.
    @Test(arguments: [["a-1", "a-2"], ["b-1", "b-2"]])
    func `no acknowledged entry is lost when the writer is killed`(calls: [String]) async throws {
        let folder = try Folder()
        let acknowledged = try await withThrowingTaskGroup { group in
            for call in calls {
                group.addTask { try (call, killRepeatedly(call, in: folder.store)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        let store = try CallStore.open(at: folder.store)
        for call in calls {
            let kept = try #require(try store.call(call)).journal
            let positions = try #require(acknowledged[call])
            #expect(positions == Array(1...kept.count).filter(Set(positions).contains))
            #expect(kept.count >= positions.count)
            #expect(!positions.isEmpty)
            #expect(
                kept.map(\.deed)
                    == (1...kept.count).map { .said("line \($0) of \(call)") }
            )
        }
        #expect(try store.verify().fault == nil)
        #expect(try store.verify().calls == calls.count)
    }

    /// Twenty more kills, which make two hundred.
    @Test func `a store whose making was cut short is whole or made anew`() throws {
        var chance = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            let folder = try Folder()
            let probe = try Probe([folder.store, "c-1", "0"])
            for _ in 0..<50_000 where !FileManager.default.fileExists(atPath: folder.store) {
                usleep(200)
            }
            usleep(UInt32.random(in: 0...4_000, using: &chance))
            probe.kill()
            _ = try probe.lines()
            let store = try CallStore.open(at: folder.store)
            try store.begin(.make(call: "c-2"), opening: [])
            #expect(try store.verify().fault == nil)
        }
    }

    /// Kills the writer of a call forty-five times; the positions it acknowledged, in order.
    ///
    /// Most while it writes, some while it opens the store.
    private func killRepeatedly(_ call: String, in store: String) throws -> [Int] {
        var chance = SystemRandomNumberGenerator()
        var positions: [Int] = []
        for round in 0..<45 {
            let probe = try Probe([store, call, "0"])
            var said = round.isMultiple(of: 5) ? [] : probe.firstWords()
            usleep(UInt32.random(in: 0...20_000, using: &chance))
            probe.kill()
            said += try probe.lines()
            let kept = said.compactMap { line in
                line.hasPrefix("kept ") ? Int(line.dropFirst(5)) : nil
            }
            let refused = said.filter { $0.hasPrefix("refused") }
            #expect(refused.isEmpty)
            if let first = kept.first, let last = positions.last { #expect(first > last) }
            positions += kept
        }
        return positions
    }
}

import SparModel
import SparRecords
import Testing

struct KeepingTests {
    let folder: Folder
    let store: CallStore

    init() throws {
        folder = try Folder()
        store = try CallStore.open(at: folder.store)
    }

    @Test func `a call comes back as it was kept, also from a store opened anew`() throws {
        let deeds: [CallEntry.Deed] = [
            .planned("Ask for all of it.\nThen listen."), .said("£4,860 — naïve café\0\u{1F600}"),
            .said(""), .silence(seconds: 12), .hold(seconds: 40), .looked("invoices"),
            .noted("\"lost contract\""),
            .undid, .hungUp, .minuted("a\tb"), .confirmed("{}"),
        ]
        let opening = CallOpening.make()
        try store.begin(opening, opening: [.make(), .make("Who is this?")])
        for (index, deed) in deeds.enumerated() {
            try store.append(
                CallEntry(deed, at: 1_773_138_000_000 + Int64(index)),
                replies: index.isMultiple(of: 2) ? [] : [.make("answer \(index)\u{0}")],
                to: "c-1",
                at: index + 1
            )
        }
        let finish = try store.finish("c-1", ending: .traineeHungUp, at: 9)

        let again = try CallStore.open(at: folder.store)
        let call = try #require(try again.call("c-1"))
        #expect(call.opening == opening)
        #expect(call.openingReplies.map(\.text) == ["Oh — Northgate!", "Who is this?"])
        #expect(call.journal.map(\.deed) == deeds)
        #expect(call.journal.map(\.at) == deeds.indices.map { 1_773_138_000_000 + Int64($0) })
        #expect(call.entries.map(\.position) == Array(1...deeds.count))
        #expect(call.entries[1].replies == [.make("answer 1\u{0}")])
        #expect(call.entries[0].replies.isEmpty)
        #expect(call.finish == finish)
        #expect(call.finish?.ending == .traineeHungUp)
        #expect(try again.verify().fault == nil)
    }

    @Test func `what append returns is what is on record`() throws {
        try store.begin(.make(), opening: [])
        let kept = try store.append(
            CallEntry(.said("Good morning"), at: 1),
            replies: [.make()],
            to: "c-1",
            at: 1
        )
        #expect(try store.call("c-1")?.entries == [kept])
        #expect(kept.digest.hex.count == 64)
    }

    @Test func `a line of a megabyte comes back whole`() throws {
        let words = String(repeating: "Können Sie zahlen? ", count: 52_429)
        try store.begin(.make(), opening: [])
        try store.append(CallEntry(.said(words), at: 1), replies: [], to: "c-1", at: 1)
        #expect(try store.call("c-1")?.journal.first?.deed == .said(words))
        #expect(try store.verify().fault == nil)
    }

    @Test func `a second entry at one position is refused and the first stays`() throws {
        let other = try CallStore.open(at: folder.store)
        try store.begin(.make(), opening: [])
        try store.append(CallEntry(.said("first"), at: 1), replies: [], to: "c-1", at: 1)
        #expect(throws: StoreError.conflict(call: "c-1", position: 1, next: 2)) {
            try other.append(CallEntry(.said("second"), at: 1), replies: [], to: "c-1", at: 1)
        }
        #expect(throws: StoreError.conflict(call: "c-1", position: 3, next: 2)) {
            try other.append(CallEntry(.said("third"), at: 1), replies: [], to: "c-1", at: 3)
        }
        #expect(try store.call("c-1")?.journal == [CallEntry(.said("first"), at: 1)])
    }

    @Test func `a finished call takes gradings and nothing else`() throws {
        try store.begin(.make(), opening: [])
        try store.finish("c-1", ending: nil, at: 2)
        #expect(throws: StoreError.finished(call: "c-1")) {
            try store.append(CallEntry(.hungUp, at: 3), replies: [], to: "c-1", at: 1)
        }
        #expect(throws: StoreError.finished(call: "c-1")) {
            try store.finish("c-1", ending: .message, at: 3)
        }
        let json = "{ \"overall\" : 71,\n \"why\": \"caf\u{e9} / £\" }"
        let first = try store.keep(
            scorecard: json,
            overall: 71,
            passed: false,
            rubricDigest: "r1",
            for: "c-1",
            at: 4
        )
        let second = try store.keep(
            scorecard: "{}",
            overall: nil,
            passed: false,
            rubricDigest: "r2",
            for: "c-1",
            at: 5
        )
        #expect(first.json.utf8.elementsEqual(json.utf8))
        #expect(try store.scorecards(of: "c-1") == [first, second])
        #expect(try store.scorecards(of: "c-1").first?.json.utf8.elementsEqual(json.utf8) == true)
    }

    @Test func `who looks back gets the newest gradings whole and the older ones without lists`()
        throws
    {
        let cards = [#"{"a":{"list":[1,2]},"b":7}"#, "no JSON", #"{"a":{"list":[3]}}"#]
        for (number, card) in cards.enumerated() {
            let call = "c-\(number)"
            try store.begin(.make(call: call), opening: [])
            try store.finish(call, ending: .planAgreed, at: 1)
            try store.keep(
                scorecard: card,
                overall: number,
                passed: true,
                rubricDigest: "d",
                for: call,
                at: 2
            )
        }
        let trainee = CallOpening.make(call: "c-0").trainee
        func kept(butLast: Int) throws -> [String?] {
            try store.grades(
                of: trainee,
                cards: .emptied(["$.a.list", "$.none.list"], butLast: butLast)
            ).map(\.json)
        }
        #expect(try kept(butLast: 0) == [#"{"a":{"list":[]},"b":7}"#, nil, #"{"a":{"list":[]}}"#])
        #expect(try kept(butLast: 2) == [#"{"a":{"list":[]},"b":7}"#, cards[1], cards[2]])
        #expect(try kept(butLast: 9) == cards.map { Optional($0) })
        let bare = try store.grades(of: trainee, cards: .none)
        #expect(bare.map(\.overall) == [0, 1, 2])
        #expect(bare.allSatisfy { $0.json == nil })
    }

    @Test func `a call is begun once and must be known to be added to`() throws {
        try store.begin(.make(), opening: [])
        #expect(throws: StoreError.callExists(call: "c-1")) {
            try store.begin(.make(trainee: "t-2"), opening: [])
        }
        #expect(try store.trainees() == ["t-1"])
        #expect(throws: StoreError.unknownCall(call: "c-9")) {
            try store.append(CallEntry(.hold(seconds: 9), at: 1), replies: [], to: "c-9", at: 1)
        }
        #expect(throws: StoreError.unknownCall(call: "c-9")) {
            try store.finish("c-9", ending: nil, at: 1)
        }
        #expect(try store.call("c-9") == nil)
        #expect(try store.scorecards(of: "c-9").isEmpty)
    }

    @Test func `calls are listed newest first, by trainee and scenario`() throws {
        try store.fill()
        try store.begin(.make(call: "c-3", scenario: "abusive", trainee: "t-2"), opening: [])
        try store.append(CallEntry(.hold(seconds: 9), at: 1), replies: [], to: "c-3", at: 1)
        let all = try store.calls()
        #expect(all.map(\.opening.call) == ["c-3", "c-2", "c-1"])
        #expect(all.map(\.entries) == [1, 3, 3])
        #expect(all.map(\.overall) == [nil, 72, 72])
        #expect(all.map(\.passed) == [nil, true, true])
        #expect(all.map(\.finish?.ending) == [nil, .planAgreed, .planAgreed])
        #expect(try store.calls(trainee: "t-1", limit: 1).map(\.opening.call) == ["c-2"])
        #expect(try store.calls(scenario: "abusive").map(\.opening.call) == ["c-3"])
        #expect(try store.calls(trainee: "t-1", scenario: "abusive").isEmpty)
        #expect(try store.trainees() == ["t-1", "t-2"])
    }

    @Test func `the newest unfinished call is the one to resume`() throws {
        try store.begin(.make(call: "c-1"), opening: [])
        try store.begin(.make(call: "c-2", mode: .assessment), opening: [])
        try store.begin(.make(call: "c-3"), opening: [])
        try store.finish("c-3", ending: .message, at: 1)
        try store.begin(.make(call: "c-4", scenario: "abusive"), opening: [])
        let scenario = "cheque-in-the-post"
        func found(_ trainee: String, _ scenario: String?, _ mode: CallMode?) throws -> String? {
            try store.unfinished(trainee: trainee, scenario: scenario, mode: mode)?.opening.call
        }
        #expect(try found("t-1", scenario, nil) == "c-2")
        #expect(try found("t-1", scenario, .practice) == "c-1")
        #expect(try found("t-1", nil, nil) == "c-4")
        #expect(try found("t-2", nil, nil) == nil)
    }
}

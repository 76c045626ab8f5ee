import SparEngine
import SparModel
import SparPractice
import Testing

/// Going back into a call: exactly the state that never having said it would leave.
struct BranchTests {
    @Test(arguments: ["cheque-in-the-post", "you-people-again", "the-polished-wall"])
    func `a branch is what the call would be had nothing been said from there on`(slug: String)
        throws
    {
        let scenario = try shipped(slug)
        let stage = CaseStage(scenario)
        for seed in 1...10 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 3)
            var call = stage.fold(seed: seed, hearing: hearing)
            // Every call as it stood before each turn of the trainee's, by that turn's number.
            var before: [(turn: Int, state: CallState, turns: [Turn])] = []
            for step in 0..<15 where call.ending == nil {
                if call.canUndo, chance.below(5) == 0 {
                    try call.apply(CallEntry(.undid, at: Int64(step)))
                    before.removeAll { $0.turn >= call.nextTurn }
                }
                let mark = (call.nextTurn, call.call.state, call.turns)
                let turn = try call.apply(CallEntry(CallFoldTests.deed(&chance), at: Int64(step)))
                if turn != nil { before.append(mark) }
            }
            for mark in before where mark.turn < call.nextTurn {
                let entries = try CallBranch.entries(of: call, before: mark.turn)
                var branch = stage.fold(seed: seed, hearing: hearing)
                for entry in entries { try branch.apply(entry) }
                #expect(branch.call.state == mark.state, "seed \(seed), turn \(mark.turn)")
                #expect(branch.turns == mark.turns)
                #expect(branch.nextTurn == mark.turn)
                #expect(branch.played.allSatisfy { !$0.undone })
            }
        }
    }

    @Test func `the number of the next turn is that of the transcript`() throws {
        for slug in ["cheque-in-the-post", "the-polished-wall"] {
            let stage = CaseStage(try shipped(slug))
            for seed in 1...6 as ClosedRange<UInt64> {
                var chance = SplitMix64(seed: seed, stream: 4)
                var call = stage.fold(seed: seed, hearing: hearing)
                for step in 0..<15 where call.ending == nil {
                    let isUndo = call.canUndo && chance.below(5) == 0
                    let deed = isUndo ? CallEntry.Deed.undid : CallFoldTests.deed(&chance)
                    try call.apply(CallEntry(deed, at: Int64(step)))
                    let written = CallTranscript.make(of: call, call: "c").turns.count
                    #expect(call.nextTurn == written + 1)
                }
            }
        }
    }

    @Test func `a party's turn stands for the line it answers, and others are refused`() throws {
        var call = CaseStage(try shipped("cheque-in-the-post")).fold(seed: 1, hearing: hearing)
        try call.apply(CallEntry(.planned("all of it"), at: 0))
        try call.apply(CallEntry(.said("Good morning, is that Martin Hollis?"), at: 1))
        try call.apply(CallEntry(.said("It's about the invoice."), at: 2))
        #expect(try CallBranch.entries(of: call, before: 2).count == 1)
        #expect(try CallBranch.entries(of: call, before: 3).count == 1)
        #expect(try CallBranch.entries(of: call, before: 4).count == 2)
        #expect(throws: BranchError.beforeFirst(1, first: 2)) {
            try CallBranch.entries(of: call, before: 1)
        }
        #expect(throws: BranchError.afterLast(9, last: 5)) {
            try CallBranch.entries(of: call, before: 9)
        }
    }
}

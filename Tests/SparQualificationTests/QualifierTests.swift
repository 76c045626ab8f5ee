import SparModel
import SparQualification
import Testing

struct QualifierTests {
    private let agent = Person(id: "a-1", role: .trainee)
    private let day = CalendarDay(parsing: "2026-11-22") ?? CalendarDay(number: 0)

    private func decide(
        _ calls: [AssessedCall],
        signOffs: [SignOff] = [.make("c-1"), .make("c-2"), .make("c-3"), .make("c-4")],
        person: Person? = Person(id: "a-1", role: .trainee),
        policy: QualificationPolicy = .make(),
        on day: String = "2026-11-22"
    ) -> QualificationDecision {
        Qualifier(policy).decide(
            agent: "a-1",
            person: person,
            market: .business,
            calls: calls,
            signOffs: signOffs,
            on: CalendarDay(parsing: day) ?? CalendarDay(number: 0)
        )
    }

    private func codes(
        _ calls: [AssessedCall],
        signOffs: [SignOff] = [.make("c-1"), .make("c-2")],
        policy: QualificationPolicy = .make()
    ) -> [QualificationDecision.Shortfall.Code] {
        decide(calls, signOffs: signOffs, policy: policy).shortfalls.map(\.code)
    }

    @Test func `two good calls, one signed off, qualify for a year`() {
        let decision = decide([.make(1), .make(2)], signOffs: [.make("c-2")])
        #expect(decision.shortfalls == [])
        #expect(decision.validUntil.description == "2027-11-22")
        #expect(decision.decidedOn == ["c-1", "c-2"])
        #expect(decision.signedOff == ["c-2"])
        #expect(decision.attempts.map(\.standing) == [.met])
    }

    @Test func `nobody qualifies who is not on the roster or has left`() {
        #expect(
            decide([.make(1), .make(2)], person: nil).shortfalls.map(\.code) == [.unknownAgent]
        )
        let left = Person(id: "a-1", role: .trainee, status: .left)
        #expect(decide([.make(1), .make(2)], person: left).shortfalls.map(\.code) == [.hasLeft])
    }

    @Test func `each thing that is missing is named`() {
        #expect(codes([.make(1)]) == [.tooFewCalls])
        #expect(codes([.make(1), .make(2)], signOffs: []) == [.tooFewSignOffs])
        #expect(codes([.make(1), .make(2, overall: 70)]) == [.meanBelowMark])
        #expect(codes([.make(1), .make(2, overall: 59)]).contains(.gradeBelowLeast))
        #expect(codes([.make(1), .make(2, kind: "kind-1")]) == [.tooFewKinds])
        #expect(
            codes([.make(1, scenarioMarket: .consumer), .make(2, scenarioMarket: .consumer)])
                == [.tooFewOwnCalls]
        )
        #expect(codes([.make(1), .make(2, scenario: "scenario-1")]).contains(.sameScenario))
        #expect(codes([.make(1, day: "2026-10-01"), .make(2)]) == [.notRecent])
        #expect(codes([.make(1), .make(2, replay: .differs("entry 3"))]) == [.replayDiffers])
        #expect(codes([.make(1), .make(2, outcome: .underway)]).contains(.callUnderway))
        #expect(
            codes([.make(1), .make(2)], policy: .make { $0.without = ["scenario-2"] })
                .contains(.notEligible)
        )
    }

    @Test func `a scenario called a week before is not unseen, one called in spring is`() {
        #expect(codes([.make(1), .make(2, calledBefore: "2026-11-03")]).contains(.seenBefore))
        #expect(codes([.make(1), .make(2, calledBefore: "2026-04-03")]) == [])
    }

    @Test func `an automatic fail ends the attempt at once`() {
        let fail = AutomaticFail(rule: "US-17", citation: "law", turns: [3], why: "A threat.")
        let decision = decide([.make(1, fails: [fail]), .make(2), .make(3)])
        #expect(decision.attempts.map(\.standing) == [.failed, .met])
        #expect(decision.isQualified)
        #expect(decide([.make(1, fails: [fail])]).shortfalls.map(\.code).contains(.automaticFail))
    }

    @Test func `leaving a call costs the attempt`() {
        let decision = decide([.make(1), .make(2, outcome: .abandoned)])
        #expect(decision.attempts.map(\.standing) == [.failed])
        #expect(decision.shortfalls.map(\.code).contains(.callAbandoned))
    }

    @Test func `a trainer cannot refuse a bad call away`() {
        let calls: [AssessedCall] = [.make(1), .make(2), .make(3)]
        let decision = decide(calls, signOffs: [.make("c-1", .refused), .make("c-2")])
        #expect(decision.attempts.map(\.calls) == [["c-1"], ["c-2", "c-3"]])
        #expect(decision.attempts.first?.standing == .failed)
    }

    @Test func `one refusal outweighs another trainer's yes`() {
        let words: [SignOff] = [.make("c-1"), .make("c-2"), .make("c-2", by: "t-2", .refused)]
        #expect(codes([.make(1), .make(2)], signOffs: words).contains(.refusedByTrainer))
    }

    @Test func `nobody signs off their own call`() {
        #expect(
            codes([.make(1), .make(2)], signOffs: [.make("c-1", by: "a-1")]) == [.tooFewSignOffs]
        )
    }

    @Test func `after two failed attempts a week must pass`() {
        let failed: [AssessedCall] = [
            .make(1, outcome: .abandoned), .make(2, day: "2026-11-18", outcome: .abandoned),
        ]
        #expect(decide(failed).shortfalls.map(\.code).contains(.mustWait))
        #expect(!decide(failed, on: "2026-11-25").shortfalls.map(\.code).contains(.mustWait))
        let early = failed + [.make(3, day: "2026-11-20"), .make(4, day: "2026-11-21")]
        #expect(decide(early).shortfalls.map(\.code).contains(.mustWait))
        let patient = failed + [.make(3, day: "2026-11-25"), .make(4, day: "2026-11-25")]
        #expect(decide(patient, on: "2026-11-26").isQualified)
    }

    @Test func `another's calls, another market's and later ones do not count`() {
        let decision = decide(
            [
                .make(1, agent: "b-2"), .make(2, market: .consumer), .make(3),
                .make(4, day: "2026-11-30"),
            ]
        )
        #expect(decision.decidedOn == ["c-3"])
    }

    @Test func `a met attempt stands while the next goes on, and falls when that fails`() {
        let met: [AssessedCall] = [.make(1), .make(2)]
        #expect(decide(met + [.make(3)]).isQualified)
        #expect(!decide(met + [.make(3, outcome: .abandoned)]).isQualified)
    }
}

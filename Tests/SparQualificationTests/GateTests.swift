import SparModel
import SparQualification
import Testing

struct GateTests {
    private func ask(
        _ reading: Gate.Reading? = .success(.make()),
        day: Int = 20_800,
        instant: Int64? = nil,
        person: Person? = Person(id: "a-1", role: .trainee),
        revocation: String? = nil,
        packs: [PackState] = [.make("p")],
        market: Market = .business
    ) -> GateAnswer {
        Gate.answer(
            GateQuestion(
                agent: "a-1",
                market: market,
                day: CalendarDay(number: day),
                instant: instant
            ),
            person: person,
            credential: reading,
            revocation: revocation,
            packs: packs
        )
    }

    @Test func `a sound credential opens the gate until its last day`() {
        let answer = ask()
        #expect(answer.isAllowed)
        #expect(answer.validUntil?.description == "2027-11-22")
        #expect(ask(day: 21_144).isAllowed)
    }

    @Test func `every doubt has its name`() {
        #expect(ask(person: nil).reason == .unknownAgent)
        #expect(ask(person: Person(id: "a-1", role: .trainee, status: .left)).reason == .hasLeft)
        #expect(ask(nil).reason == .notQualified)
        #expect(ask(.failure(.badSignature)).reason == .badCredential)
        #expect(ask(.failure(.badSignature)).text.contains("bad-signature"))
        #expect(ask(market: .consumer).reason == .badCredential)
        #expect(ask(revocation: "lent it").reason == .revoked)
        #expect(ask(day: 20_778).reason == .beforeIssue)
        #expect(ask(day: 20_779, instant: 20_779 * 86_400 + 3599).reason == .beforeIssue)
        #expect(ask(day: 20_779, instant: 20_779 * 86_400 + 3600).isAllowed)
        #expect(ask(day: 21_145).reason == .expired)
    }

    @Test(arguments: [
        (MarketPolicy.PackChange.dated, "2026-01-01", "x", true),
        (.dated, "2026-01-01", "y", true),
        (.dated, "2026-02-01", "y", false),
        (.any, "2026-01-01", "y", false),
        (.none, "2026-02-01", "y", true),
    ])
    func `a changed rule pack closes the gate as the policy has it`(
        change: MarketPolicy.PackChange,
        asOf: String,
        digest: String,
        isOpen: Bool
    ) {
        let answer = ask(
            .success(.make(change: change)),
            packs: [.make("p", asOf: asOf, digest: digest)]
        )
        #expect(answer.isAllowed == isOpen)
        #expect(isOpen || answer.reason == .packChanged)
    }

    @Test func `a pack that came or went closes the gate`() {
        #expect(ask(packs: []).reason == .packChanged)
        #expect(ask(packs: [.make("p"), .make("q")]).reason == .packChanged)
    }
}

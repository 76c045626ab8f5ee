import SparModel
import Testing

@testable import SparEngine

/// What stands, and a line that changes part of it.
struct AmendmentTests {
    private let friday = tuesday.adding(days: 3)
    private let may = tuesday.adding(days: 52)

    /// What a turn makes of `payments` that stand, of a debt of 4,860.
    private func read(
        _ utterance: Utterance,
        standing payments: [(Int, CalendarDay)],
        isAgreed: Bool = true
    ) -> [ProposedPayment]? {
        var standing = Standing()
        standing.proposal = Proposal(payments: payments.map { .init(pounds($0), on: $1) })
        standing.isAgreed = isAgreed
        return ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday,
            standing: standing
        )?.payments
    }

    private func paid(_ payments: [(Int, CalendarDay)]) -> [ProposedPayment] {
        payments.map { ProposedPayment(pounds($0), on: $1) }
    }

    private func weekly(_ each: Int, _ count: Int, last: Int? = nil) -> [(Int, CalendarDay)] {
        (0..<count).map { index in
            (index == count - 1 ? last ?? each : each, tuesday.adding(days: 7 * index))
        }
    }

    private func denying(_ sum: Int, _ other: Int) -> Utterance {
        var utterance = Utterance.make(.refusal, sums: [sum, other])
        utterance.marks = [HeardMark(.denied, span: 0..<5)]
        return utterance
    }

    @Test func `a sum said again for a day of a plan that falls short makes it whole`() {
        let utterance = Utterance.make(.commitmentRequest, sums: [2430], days: [may])
        let read = read(utterance, standing: [(2430, friday), (1215, may)])
        #expect(read == paid([(2430, friday), (2430, may)]))
    }

    @Test func `two sums that make up the whole take the place of the two agreed`() {
        var utterance = Utterance.make(.amountStatement, .refusal, sums: [4860, 2430, 2430])
        utterance.marks = [HeardMark(.asked, span: 0..<40)]
        let read = read(utterance, standing: [(2430, friday), (1215, may)])
        #expect(read == paid([(2430, friday), (2430, may)]))
    }

    @Test func `an instalment changed changes how many there are and the last rest`() {
        let each = Utterance.make(
            .planOffer,
            sums: [400],
            plan: PlanTerms(each: pounds(400), every: Interval(1, .week))
        )
        let smaller = read(each, standing: weekly(486, 10))
        #expect(smaller == paid(weekly(400, 13, last: 60)))
        #expect(read(denying(486, 540), standing: weekly(486, 10)) == paid(weekly(540, 9)))
    }

    @Test func `an instalment changed leaves what is paid first as it was`() {
        let plan = [(860, tuesday)] + (1...8).map { (500, tuesday.adding(days: 7 * $0)) }
        let each = Utterance.make(
            .planOffer,
            sums: [800],
            plan: PlanTerms(each: pounds(800), every: Interval(1, .week))
        )
        let read = read(each, standing: plan)
        #expect(
            read
                == paid([(860, tuesday)] + (1...5).map { (800, tuesday.adding(days: 7 * $0)) })
        )
    }

    @Test func `all instalments move with the one that is named`() {
        let plan = [(860, tuesday)] + (1...8).map { (500, tuesday.adding(days: 7 * $0)) }
        let monday = tuesday.adding(days: 6)
        var utterance = Utterance.make(.partialOffer, sums: [500], days: [monday])
        let dated = read(utterance, standing: plan)
        let all = (0..<8).map { (500, monday.adding(days: 7 * $0)) }
        #expect(dated == paid([(860, tuesday)] + all))
        // A Monday without a date is the one after.
        utterance.dates[0].text = "a Monday"
        let later = (0..<8).map { (500, monday.adding(days: 7 * ($0 + 1))) }
        #expect(read(utterance, standing: plan) == paid([(860, tuesday)] + later))
    }

    @Test func `the first payment on another day is the same sums on other days`() {
        var utterance = Utterance.make(.commitmentRequest, days: [friday])
        utterance.marks = [HeardMark(.first, span: 0..<5)]
        let parts = read(utterance, standing: [(2430, tuesday), (2430, may)])
        #expect(parts == paid([(2430, friday), (2430, may)]))
    }

    @Test func `a last day makes the instalments as large as they must be`() {
        var utterance = Utterance.make(.commitmentRequest, days: [tuesday.adding(days: 30)])
        utterance.marks = [HeardMark(.deadline, span: 6..<15)]
        #expect(
            read(utterance, standing: weekly(486, 10)) == paid(weekly(975, 5, last: 960))
        )
        // What is finished by then stands as it is.
        #expect(read(utterance, standing: weekly(1215, 4)) == paid(weekly(1215, 4)))
    }

    @Test func `sums and days that make up the whole are read as they were said`() {
        var utterance = Utterance.make(
            .planOffer,
            sums: [2000, 1430, 1430],
            days: [tuesday, friday, may],
            plan: PlanTerms(down: pounds(2000), instalments: 2, each: pounds(1430), first: friday)
        )
        utterance.marks = [HeardMark(.asked, span: 0..<60)]
        let read = read(
            utterance,
            standing: [(2000, tuesday), (1430, may), (1430, may.adding(days: 30))]
        )
        #expect(read == paid([(2000, tuesday), (1430, friday), (1430, may)]))
    }

    @Test func `a half is half of what is owed whatever sum stands beside it`() {
        var utterance = Utterance.make(.partialOffer, sums: [2430], days: [may])
        utterance.money[0].span = 40..<45
        utterance.dates = [
            HeardDate(friday, text: "Friday", span: 10..<16),
            HeardDate(may, text: "1 May", span: 50..<55),
        ]
        utterance.marks = [HeardMark(.half, span: 0..<4), HeardMark(.rest, span: 20..<34)]
        #expect(read(utterance, standing: []) == paid([(2430, friday), (2430, may)]))
    }

    @Test func `a first payment raised leaves the rest of an offer as it is`() {
        let offer = [(860, tuesday)] + (1...8).map { (500, tuesday.adding(days: 7 * $0)) }
        let raised = read(
            .make(.commitmentRequest, sums: [1360], days: [tuesday]),
            standing: offer,
            isAgreed: false
        )
        #expect(
            raised
                == paid([(1360, tuesday)] + (1...7).map { (500, tuesday.adding(days: 7 * $0)) })
        )
    }

    @Test func `instalments move in step with another day of the month`() {
        var utterance = Utterance.make(.commitmentRequest, days: [tuesday.adding(days: 10)])
        utterance.marks = [HeardMark(.asked, span: 0..<40)]
        let monthly = (0..<3).map { (1620, tuesday.adding(months: $0 + 1)) }
        #expect(
            read(utterance, standing: monthly)
                == paid((0..<3).map { (1620, tuesday.adding(days: 10).adding(months: $0 + 1)) })
        )
    }

    @Test func `a payment named by its place is made good by the others`() {
        var utterance = Utterance.make(sums: [3000], words: 9)
        utterance.marks = [HeardMark(.first, span: 30..<40)]
        let read = read(utterance, standing: [(2430, tuesday), (2430, may)])
        #expect(read == paid([(3000, tuesday), (1860, may)]))
    }

    @Test func `a yes to other sums than those offered takes up nothing`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        _ = try call.play(.said(.make(.partialOffer, sums: [3000], days: [friday])))
        try #require(call.state.offer != nil)
        var how = Utterance.make(.acceptance, sums: [777], asides: [.howQuestion])
        how.marks = [HeardMark(.mentioned, span: 0..<5)]
        let turn = try call.play(.said(how))
        #expect(turn.agreement == nil)
    }

    @Test func `a half with its day and a sum with another are two payments`() {
        var utterance = Utterance.make(.partialOffer, sums: [2430])
        utterance.money[0].span = 30..<35
        utterance.dates = [
            HeardDate(friday, text: "Friday", span: 10..<16),
            HeardDate(may, text: "1 May", span: 40..<45),
        ]
        utterance.marks = [HeardMark(.half, span: 0..<4)]
        #expect(read(utterance, standing: []) == paid([(2430, friday), (2430, may)]))
        #expect(
            read(utterance, standing: [(4860, may)]) == paid([(2430, friday), (2430, may)])
        )
    }

    @Test func `a day too late gives way to the last day there is`() {
        var utterance = Utterance.make(.refusal, days: [may, friday, tuesday.adding(days: 20)])
        utterance.marks = [
            HeardMark(.denied, span: 6..<15), HeardMark(.deadline, span: 26..<35),
        ]
        #expect(read(utterance, standing: [(4860, may)]) == paid([(4860, friday)]))
    }

    @Test func `a sum only spoken of is no proposal`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        _ = try call.play(.said(.make(.fullPaymentRequest)))
        _ = try call.play(.said(.make(.partialOffer, sums: [3000], days: [friday])))
        try #require(call.state.offer != nil)
        let named = Utterance.make(sums: [600], asides: [.yesNoQuestion], words: 19)
        let turn = try call.play(.said(named))
        #expect(turn.agreement == nil)
        #expect(turn.trace.steps.allSatisfy { !$0.text.hasPrefix("heard a proposal") })
    }

    @Test func `a sum turned down is a no, not an offer`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        var utterance = Utterance.make(.planOffer, sums: [100])
        utterance.marks = [HeardMark(.denied, span: 0..<5)]
        let turn = try call.play(.said(utterance))
        #expect(turn.agreement == nil)
        #expect(call.state.theirs == nil)
    }
}

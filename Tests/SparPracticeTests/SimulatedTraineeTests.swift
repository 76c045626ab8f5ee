import SparEngine
import SparLanguage
import SparModel
import Testing

@testable import SparPractice

/// The policies: pure, well supplied with words, and within the mandate.
struct SimulatedTraineeTests {
    private func deeds(
        _ kind: TraineeKind,
        seed: UInt64,
        of slug: String,
        replies: [(Listener, String)]
    ) throws -> [CallEntry.Deed] {
        let scenario = try shipped(slug)
        let reader = ReplyReader(file: scenario.caseFile)
        var trainee = SimulatedTrainee(
            kind: kind,
            words: CaseWords(file: scenario.caseFile),
            seed: seed
        )
        return replies.map { role, text in
            trainee.act(
                after: .init(
                    role: role,
                    name: role == .debtor ? "Martin" : "Tyler",
                    text: text,
                    reading: reader.read(text, role: role)
                )
            )
        }
    }

    private let stalls: [(Listener, String)] = [
        (.debtor, "Hollis Joinery, hello."), (.debtor, "Speaking. Who's this?"),
        (.debtor, "Your cheque's in the post."), (.debtor, "It'll be with you, no rush."),
        (.debtor, "We lost a big job in January."), (.debtor, "I could do £300 on Friday."),
        (.debtor, "No, I can't do that."), (.debtor, "Leave it with me."),
    ]

    @Test(arguments: TraineeKind.allCases)
    func `the same seed and replies give the same deeds`(kind: TraineeKind) throws {
        let once = try deeds(kind, seed: 7, of: "cheque-in-the-post", replies: stalls)
        let again = try deeds(kind, seed: 7, of: "cheque-in-the-post", replies: stalls)
        #expect(once == again)
        // The weak ones vary with what is said to them; these vary by themselves as well.
        guard [.model, .random].contains(kind) else { return }
        let others = try (8...12).map {
            try deeds(kind, seed: $0, of: "cheque-in-the-post", replies: stalls)
        }
        #expect(others.contains { $0 != once })
    }

    @Test func `every intent has a dozen wordings, none twice`() {
        for intent in TraineeIntent.allCases {
            let wordings = TraineePhrases.shipped[intent].map { wording in
                wording.text { "{\($0.rawValue)}" } ?? ""
            }
            #expect(wordings.count >= 12, "\(intent): \(wordings.count)")
            #expect(Set(wordings).count == wordings.count, "\(intent)")
            #expect(wordings.count <= 64)
        }
    }

    @Test func `every slot of every wording is known`() {
        for intent in TraineeIntent.allCases {
            for wording in TraineePhrases.shipped[intent] {
                let text = wording.text { _ in "" } ?? "{"
                #expect(!text.contains("{") && !text.contains("}"), "\(intent): \(text)")
            }
        }
    }

    @Test func `the model trainee tells a stranger nothing of the debt`() throws {
        let replies: [(Listener, String)] = [
            (.gatekeeper, "Yo, Dan's phone."), (.gatekeeper, "He's in the shower. Who's this?"),
            (.gatekeeper, "Is this about money? You can tell me."),
            (.gatekeeper, "Come on, what's it about?"), (.gatekeeper, "Try after six thirty."),
            (.gatekeeper, "Okay. Bye."),
        ]
        for seed in 1...20 as ClosedRange<UInt64> {
            for deed in try deeds(.model, seed: seed, of: "hes-in-the-shower", replies: replies) {
                guard case .said(let text) = deed else { continue }
                for word in [
                    "Lakeside", "2,140", "debt", "owe", "LB-77120", "Northgate", "balance",
                ] {
                    #expect(!text.hasWord(beginning: word), "\(text)")
                }
            }
        }
    }

    @Test func `a voicemail gets one message and no debt`() throws {
        let greeting = "Hi, this is Dana! Leave me a message. [Beep.]"
        let deed = try #require(
            try deeds(.model, seed: 3, of: "after-the-beep", replies: [(.gatekeeper, greeting)])
                .first
        )
        guard case .said(let text) = deed else {
            Issue.record("\(deed)")
            return
        }
        #expect(text.contains("555-0142"))
        #expect(!text.contains("3,310") && !text.lowercased().contains("debt"))
    }

    @Test(
        arguments: [
            "cheque-in-the-post", "you-people-again", "the-polished-wall", "yes-to-everything",
            "next-friday-always", "the-van-and-the-card", "laid-off-in-march",
        ]
    )
    func `every offer is within the mandate, clears the debt, and falls`(slug: String) throws {
        let file = try shipped(slug).caseFile
        let ladder = OfferLadder(file: file)
        #expect(!ladder.offers.isEmpty)
        for offer in ladder.offers {
            #expect(OfferLadder.isWithin(offer, file), "\(offer)")
            #expect(offer.isDated)
            #expect(offer.total == file.balance, "\(offer)")
        }
        let firsts = ladder.offers.compactMap(\.first?.amount.minor)
        #expect(firsts == firsts.sorted(by: >), "\(firsts)")
    }

    @Test func `an offer in words is heard as the same total, first payment and days`() throws {
        let scenario = try shipped("cheque-in-the-post")
        let words = CaseWords(file: scenario.caseFile)
        var context = TranscriptHearing.context(of: scenario.caseFile, listener: .debtor)
        context.previous = "I can't do all of it."
        for offer in words.ladder.offers {
            let text = "Could you do \(words.words(for: offer))?"
            let heard = ProposalReading.proposal(
                in: hearing.hear(text, in: context),
                balance: scenario.caseFile.balance,
                today: scenario.caseFile.today
            )
            #expect(heard?.total == offer.total, "\(text)")
            #expect(heard?.payments.map(\.day) == offer.payments.map(\.day), "\(text)")
            #expect(heard?.first == offer.first, "\(text)")
        }
    }
}

extension String {
    /// Whether a word of it begins so, letter case aside.
    fileprivate func hasWord(beginning word: String) -> Bool {
        lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "," }
            .contains { $0.hasPrefix(word.lowercased()) }
    }
}

import SparAuthoring
import SparModel
import Testing

struct TranscriptReaderTests {
    static let sound = """
        {"schema": "spar.transcript/1", "id": "x", "market": "business", "today": "2026-03-10",
         "case": {"collector": {"company": "A", "kind": "creditor"}, "creditor": "A",
          "debtor": {"name": "B", "kind": "company"}, "currency": "GBP", "balance": "10.50",
          "parties": [{"who": "debtor", "relation": "owner", "decides": true}],
          "invoices": [{"amount": "10.50", "number": "1"}], "history": [], "file": {},
          "mandate": {"settlement": "none", "waive": "interest"}},
         "turns": [{"who": "trainee", "text": "Hello"}]}
        """

    static func read(_ json: String) -> TranscriptReader.Result {
        TranscriptReader().read(Array(json.utf8))
    }

    static func changing(_ from: String, to: String) -> TranscriptReader.Result {
        read(
            sound.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
        )
    }

    @Test func `a sound transcript is read with what it leaves out not known`() throws {
        let result = TranscriptReaderTests.read(TranscriptReaderTests.sound)
        #expect(result.faults.isEmpty)
        let file = try #require(result.transcript).caseFile
        #expect(file.balance.minor == 1050)
        #expect(file.place == nil)
        #expect(file.invoices[0].undated)
        #expect(file.mandate.settlement == Mandate.Settlement.none)
        #expect(file.mandate.waive == ["interest"])
        #expect(file.facts.flags.isEmpty)
    }

    @Test(arguments: [
        ("\"amount\": \"10.50\",", "\"amount\": \"10.50\", \"due\": 5,", "case.invoices[0].due"),
        ("\"balance\": \"10.50\"", "\"balance\": 10.5", "case.balance"),
        ("\"decides\": true", "\"decides\": \"yes\"", "case.parties[0].decides"),
        ("\"creditor\": \"A\",", "", "case.creditor"),
        ("\"who\": \"trainee\"", "\"who\": \"robot\"", "turns[0].who"),
        ("\"today\": \"2026-03-10\"", "\"today\": \"10 March\"", "today"),
        ("spar.transcript/1", "spar.transcript/9", "schema"),
    ])
    func `a fault names its path`(_ from: String, _ to: String, _ path: String) {
        let result = TranscriptReaderTests.changing(from, to: to)
        #expect(result.transcript == nil)
        #expect(result.faults.contains { $0.path == path && !$0.isWarning }, "\(result.faults)")
    }

    @Test func `an unknown key is a warning and the transcript is read`() {
        let result = TranscriptReaderTests.changing(
            "\"history\": []",
            to: "\"history\": [], \"plase\": 1"
        )
        #expect(result.transcript != nil)
        #expect(result.faults.map(\.path) == ["case.plase"])
        #expect(result.faults[0].message.contains("did you mean `place`?"))
    }

    @Test func `what is no JSON is said to be none`() {
        #expect(TranscriptReaderTests.read("{").faults.map(\.message) == ["this is not JSON"])
    }
}

import SparModel
import SparQualification
import SparReports
import Testing

@testable import SparCommand

struct GateDocumentTests {
    @Test(arguments: [
        "lent it", "lent \"it\"", "C:\\x", "a/b", "Zoë", "two\nlines", "\u{7F}", "\u{0}", "`x` [y]",
        "",
    ])
    func `a line is what any writer of JSON would write`(reason: String) throws {
        let question = GateQuestion(
            agent: "a-1",
            market: .business,
            day: CalendarDay(number: 20_779),
            instant: nil
        )
        var answer = question.refused(.revoked, reason, credential: "urn:uuid:1")
        #expect(try GateDocument(answer).line() == JSONDocument.line(GateDocument(answer)))
        answer.validUntil = answer.day
        answer.reason = .qualified
        #expect(try GateDocument(answer).line() == JSONDocument.line(GateDocument(answer)))
        answer.credential = nil
        answer.agent = reason
        #expect(try GateDocument(answer).line() == JSONDocument.line(GateDocument(answer)))
    }
}

import SparModel
import Testing

@testable import SparRecords

/// Bodies are read by a quick reader where it can; it must never read otherwise than the general one.
struct BodyScannerTests {
    @Test(arguments: [
        "", "plain", "\"", "\\", "\\\"", "\"\"", "a\"b\\c", "two\nlines\ttab", "Zoë 😀 \u{1}", "/",
        "{\"name\":\"Ana\",\"role\":\"trainee\",\"status\":\"active\"}",
    ])
    func `what is written is read back`(says: String) throws {
        let body = LedgerBody(at: 1_795_355_840_886, says: says, subject: "a-1")
        let text = try body.text()
        #expect(LedgerBody(text: text) == body)
        #expect(LedgerBody.decoded(text) == body)
        let person = PersonBody(name: says, role: .complianceLead, status: .left)
        #expect(try PersonBody(text: person.text()) == person)
        let credential = CredentialBody(id: says, index: 7, market: .business, token: says)
        #expect(try CredentialBody(text: credential.text()) == credential)
    }

    @Test func `a person without a name is read back`() throws {
        let person = PersonBody(name: nil, role: .trainer, status: .active)
        #expect(try PersonBody(text: person.text()) == person)
    }

    @Test(arguments: [
        #" { "at" : 7 , "says" : "x" , "subject" : "y" } "#,
        #"{"subject":"y","says":"x","at":7}"#,
        #"{"at":7,"says":"x","subject":"y","more":1}"#,
        #"{"at":7,"says":"x","subject":"y"}}"#,
        #"{"at":7,"says":"x","subject":"y",}"#,
        #"{"at":7,"says":"x","subject":"y""#,
        #"{"at":7,"says":"\u0041\/\n","subject":"y"}"#,
        #"{"at":07,"says":"x","subject":"y"}"#, #"{"at":-7,"says":"x","subject":"y"}"#,
        #"{"at":7.0,"says":"x","subject":"y"}"#, #"{"at":7e2,"says":"x","subject":"y"}"#,
        #"{"at":9223372036854775808,"says":"x","subject":"y"}"#,
        #"{"at":"7","says":"x","subject":"y"}"#, #"{"at":7,"at":8,"says":"x","subject":"y"}"#,
        #"["at",7]"#, "null", "",
    ])
    func `any other spelling is left to the general reader`(text: String) {
        #expect(LedgerBody(text: text) == LedgerBody.decoded(text))
    }

    @Test func `no byte can be changed so that the two readers differ`() throws {
        let text = try LedgerBody(at: 12, says: #"{"a":"\\"}"#, subject: "é").text()
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            for byte: UInt8 in [0, 9, 32, 34, 44, 48, 58, 92, 110, 123, 125] {
                var other = bytes
                other[place] = byte
                let changed = String(decoding: other, as: UTF8.self)
                #expect(LedgerBody(text: changed) == LedgerBody.decoded(changed), "\(changed)")
            }
            var shorter = bytes
            shorter.remove(at: place)
            let changed = String(decoding: shorter, as: UTF8.self)
            #expect(LedgerBody(text: changed) == LedgerBody.decoded(changed), "\(changed)")
        }
    }
}

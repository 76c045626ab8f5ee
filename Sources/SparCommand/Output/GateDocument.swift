import SparModel
import SparQualification
import SparReports

/// The gate's answer as JSON, `spar.gate/1`.
struct GateDocument: Encodable {
    var schema = "spar.gate/1"
    var agent: String
    var market: Market
    var on: CalendarDay
    var allowed: Bool
    var reason: GateAnswer.Reason
    var text: String
    var validUntil: CalendarDay?
    var credential: String?

    enum CodingKeys: String, CodingKey {
        case schema, agent, market, on, allowed, reason, text
        case validUntil = "valid_until"
        case credential
    }

    init(_ answer: GateAnswer) {
        agent = answer.agent
        market = answer.market
        on = answer.day
        allowed = answer.isAllowed
        reason = answer.reason
        text = answer.text
        validUntil = answer.validUntil
        credential = answer.credential
    }

    /// The document on one line, as `JSONDocument.line` has it.
    ///
    /// A gate that is kept open writes thousands in a second, nearly all of plain letters.
    func line() throws -> String {
        let texts = [agent, text, credential ?? ""]
        guard texts.allSatisfy(Self.isPlain) else { return try JSONDocument.line(self) }
        let members: [String?] = [
            "\"agent\":\"\(agent)\"",
            "\"allowed\":\(allowed)",
            credential.map { "\"credential\":\"\($0)\"" },
            "\"market\":\"\(market.rawValue)\"",
            "\"on\":\"\(on)\"",
            "\"reason\":\"\(reason.rawValue)\"",
            "\"schema\":\"\(schema)\"",
            "\"text\":\"\(text)\"",
            validUntil.map { "\"valid_until\":\"\($0)\"" },
        ]
        return "{" + members.compactMap { $0 }.joined(separator: ",") + "}"
    }

    /// Whether JSON writes a text as it is.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy {
            (32...126).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
    }
}

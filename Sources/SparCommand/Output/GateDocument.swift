import SparModel
import SparQualification

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
}

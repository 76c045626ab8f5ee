public import SparModel

/// What an audit found as JSON, `spar.audit/1`.
public struct AuditDocument: Encodable, Sendable {
    struct Finding: Encodable, Sendable {
        var call: String?
        var code: String
        var text: String
        var weight: String
    }
    var schema = "spar.audit/1"
    var assessments: Int
    var calls: Int
    var findings: [Finding]
    var forgotten: Int
    var ledger: Int
    var notes: Int
    var records: Int
    var sound: Bool

    /// The document of an audit.
    public init(_ audit: StoreAudit) {
        assessments = audit.assessments
        calls = audit.calls
        forgotten = audit.forgotten
        ledger = audit.ledger
        notes = audit.notes
        records = audit.records
        sound = audit.isSound
        findings = audit.findings.map {
            Finding(
                call: $0.call,
                code: $0.code.rawValue,
                text: $0.text,
                weight: $0.weight.rawValue
            )
        }
    }
}

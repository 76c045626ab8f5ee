package import SparModel

/// An instalment plan as JSON: sums as decimal strings, what was not said left out.
package struct PlanTermsDocument: Encodable, Sendable {
    private let down: String?
    private let instalments: Int?
    private let each: String?
    private let every: String?
    private let first: String?
    private let last: String?
    private let total: String?

    /// The document of `terms`.
    package init(_ terms: PlanTerms) {
        down = terms.down?.decimalString
        instalments = terms.instalments
        each = terms.each?.decimalString
        every = terms.every?.description
        first = terms.first?.description
        last = terms.last?.description
        total = terms.total?.decimalString
    }
}

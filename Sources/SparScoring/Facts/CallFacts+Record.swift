import SparModel

/// What the record holds of the time around the call, and the written confirmation.
extension CallFacts {
    private var around: AroundCall { heard.transcript.around }

    var fileOpened: Finding<Bool> { Finding(around.openedFile) }

    /// Whether the pack the collector named holds for the case; a name nobody has holds for none.
    var rightRules: Finding<Bool> {
        guard let rules = around.rules else { return .unknown }
        return Finding(packs.contains { $0.id == rules && $0.applies(to: file) })
    }

    var dialDeclined: Finding<Bool> { Finding(around.declined) }

    /// Known once the record says anything of the time after the call.
    var estimateGiven: Finding<Bool> {
        around.estimate == nil ? .unknown : Finding(true)
    }

    // MARK: - The written confirmation

    private var confirmation: NoteReading? { heard.confirmation }

    var confirmationWritten: Finding<Bool> { Finding(confirmation.map { $0.words > 0 }) }

    var confirmationSums: Finding<Bool> {
        guard let confirmation, let agreed = negotiation.agreed else { return .unknown }
        let sums = Set(confirmation.sums.map(\.minor))
        return Finding(agreed.sums.isSubset(of: sums), negotiationTurn)
    }

    var confirmationDays: Finding<Bool> {
        guard let confirmation, let agreed = negotiation.agreed, !agreed.days.isEmpty else {
            return .unknown
        }
        let days = Set(confirmation.days)
        // A long rhythm may be written as its first day and how it goes on.
        let first = agreed.days.min().map(days.contains) ?? false
        let whole = agreed.days.isSubset(of: days)
        return Finding(whole || first && agreed.days.count > 3, negotiationTurn)
    }

    var confirmationMethod: Finding<Bool> {
        guard let confirmation, negotiation.agreed != nil else { return .unknown }
        return Finding(!confirmation.methods.isEmpty)
    }

    var confirmationReference: Finding<Bool> {
        guard let confirmation, !file.invoices.compactMap(\.number).isEmpty else {
            return .unknown
        }
        return Finding(confirmation.namesReference)
    }

    /// A sum of some size that is neither agreed nor of the file.
    var confirmationWrong: Finding<Bool> {
        guard let confirmation, let agreed = negotiation.agreed else { return .unknown }
        let right = sums(namedBy: agreed)
        return Finding(
            confirmation.sums.contains { $0.minor >= 2_000 && !right.contains($0.minor) },
            negotiationTurn
        )
    }

    private var negotiationTurn: [Int] { [negotiation.agreedTurn].compactMap { $0 } }
}

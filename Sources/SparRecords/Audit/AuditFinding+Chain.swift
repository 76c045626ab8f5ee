import SparModel

extension AuditFinding {
    /// The finding that a chain does not hold.
    init(_ fault: ChainFault) {
        let code: Code =
            switch fault.kind {
            case .altered: .recordAltered
            case .missing: .recordMissing
            case .reordered: .recordReordered
            case .added: .recordAdded
            case .duplicated: .recordDuplicated
            }
        let call: String? =
            switch fault.record {
            case .call(_, let id), .head(let id): id
            case .entry(let id, _), .finish(let id), .scorecard(let id, _): id
            case .ledger, .ledgerHead: nil
            }
        self.init(code, .fault, fault.description, call: call)
    }

    /// The finding that a store does not agree with its notes.
    init(_ fault: AnchorFault) {
        let code: Code =
            switch fault.kind {
            case .rolledBack: .storeSetBack
            case .rewritten, .otherStore: .storeRewritten
            case .notesAltered, .unreadable: .notesAltered
            }
        self.init(code, .fault, fault.description)
    }
}

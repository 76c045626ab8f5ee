/// What walking the chains of a store found.
public struct ChainReport: Hashable, Sendable {
    /// How many calls were walked, up to the first fault.
    public var calls: Int
    /// How many records were walked in all, openings included, up to the first fault.
    public var records: Int
    /// The first record that is not as it was written; nil when all are.
    public var fault: ChainFault?

    package init(calls: Int, records: Int, fault: ChainFault?) {
        self.calls = calls
        self.records = records
        self.fault = fault
    }

    /// Whether every record is as it was written.
    public var isSound: Bool { fault == nil }
}

/// The first record that is not as it was written.
public struct ChainFault: Hashable, Sendable {
    /// A record by its name.
    public enum Record: Hashable, Sendable {
        /// The call that was begun as the so-manieth of the store, from 1; its id where known.
        case call(number: Int, id: String?)
        /// An entry of a call.
        case entry(call: String, position: Int)
        /// The end of a call.
        case finish(call: String)
        /// A grading of a call.
        case scorecard(call: String, number: Int)
        /// A record of the ledger.
        case ledger(number: Int, kind: LedgerKind?)
        /// Where the ledger is noted to end.
        case ledgerHead
        /// Where the chain of a call, or the one of all calls (nil), is noted to end.
        case head(call: String?)
    }
    /// What befell it.
    public enum Kind: String, Hashable, Sendable {
        /// What it says, or its digest, was changed.
        case altered
        /// It was removed.
        case missing
        /// It was moved to another place.
        case reordered
        /// It was put there without the store.
        case added
        /// It is a copy of another record.
        case duplicated
    }
    /// Which record.
    public var record: Record
    /// What befell it.
    public var kind: Kind

    package init(record: Record, kind: Kind) {
        self.record = record
        self.kind = kind
    }
}

extension ChainFault: CustomStringConvertible {
    /// The fault in words: "entry 3 of call `c-1` was altered".
    public var description: String {
        switch kind {
        case .altered: "\(name) was altered"
        case .missing: "\(name) is missing"
        case .reordered: "\(name) was moved"
        case .added: "\(name) was added from outside"
        case .duplicated: "\(name) is a copy of another record"
        }
    }

    private var name: String {
        switch record {
        case .call(let number, let id?): "call `\(id)` (number \(number))"
        case .call(let number, nil): "call number \(number)"
        case .entry(let call, let position): "entry \(position) of call `\(call)`"
        case .finish(let call): "the end of call `\(call)`"
        case .scorecard(let call, let number): "scorecard \(number) of call `\(call)`"
        case .ledger(let number, let kind?): "\(kind.rawValue) record \(number) of the ledger"
        case .ledger(let number, nil): "record \(number) of the ledger"
        case .ledgerHead: "the note where the ledger ends"
        case .head(let call?): "the note where call `\(call)` ends"
        case .head(nil): "the note where the list of calls ends"
        }
    }
}

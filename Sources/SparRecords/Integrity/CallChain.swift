import GRDB

/// The chain of one call: its opening, then entries, end and gradings as they were added.
struct CallChain {
    var opening: ChainLink
    var links: [ChainLink]
    var head: Head?

    init(opening: ChainLink, in db: Database) throws {
        self.opening = opening
        links = try ChainLink.all(
            of: opening.place.call,
            isForgotten: opening.isForgotten,
            in: db
        )
        head = try Head(of: opening.place.call, in: db)
    }

    private var call: String { opening.place.call }

    /// The first record that is not as it was written; nil when all are.
    func fault() -> ChainFault? {
        guard let head else { return ChainFault(record: .head(call: call), kind: .missing) }
        var walk = ChainWalk(from: opening.seal.digest, noted: head.links)
        let known = Set(links.map(\.seal.digest))
        for (index, link) in links.enumerated() {
            switch walk.step(link, isKnown: known.contains) {
            case nil: continue
            case .altered: return ChainFault(record: name(link), kind: .altered)
            case .previousAltered:
                return ChainFault(record: name(links[index - 1]), kind: .altered)
            case .missing: return ChainFault(record: firstMissing(head), kind: .missing)
            case .closedUp: return ChainFault(record: name(link), kind: .missing)
            case .reordered: return ChainFault(record: name(link), kind: .reordered)
            case .added: return ChainFault(record: name(link), kind: .added)
            }
        }
        if walk.links < head.links {
            return ChainFault(record: firstMissing(head), kind: .missing)
        }
        if walk.digest != head.digest {
            return ChainFault(record: name(links.last ?? opening), kind: .altered)
        }
        let agrees =
            count(.entry) == head.entries && count(.finish) == head.finishes
            && count(.scorecard) == head.scorecards
        return agrees ? nil : ChainFault(record: .head(call: call), kind: .altered)
    }

    private func count(_ kind: RecordPlace.Kind) -> Int {
        links.count { $0.place.kind == kind }
    }

    /// The first record that is noted and not there.
    private func firstMissing(_ head: Head) -> ChainFault.Record {
        func missing(_ kind: RecordPlace.Kind, of count: Int) -> Int? {
            let there = Set(links.filter { $0.place.kind == kind }.map(\.place.number))
            return (0..<count).map { $0 + 1 }.first { !there.contains($0) }
        }
        if let position = missing(.entry, of: head.entries) {
            return .entry(call: call, position: position)
        }
        if missing(.finish, of: head.finishes) != nil { return .finish(call: call) }
        if let number = missing(.scorecard, of: head.scorecards) {
            return .scorecard(call: call, number: number)
        }
        return .head(call: call)
    }

    private func name(_ link: ChainLink) -> ChainFault.Record {
        switch link.place.kind {
        case .call: .call(number: link.place.number, id: call)
        case .entry: .entry(call: call, position: link.place.number)
        case .finish: .finish(call: call)
        case .scorecard: .scorecard(call: call, number: link.place.number)
        case .ledger: .ledger(number: link.place.number, kind: nil)
        }
    }
}

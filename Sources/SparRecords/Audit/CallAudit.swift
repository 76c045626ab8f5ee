import GRDB
import SparModel

/// Walks the chain of calls and the chain of each to their ends.
struct CallAudit {
    private let people: LedgerAudit.People
    private(set) var audit = StoreAudit()
    /// The latest beginning so far.
    private var latest = Int64.min
    /// The last assessment of each agent, and when it ended.
    private var lastOf: [String: (call: String, end: Int64?)] = [:]
    private var callOfSeed: [UInt64: String] = [:]
    /// How many faults are still looked into for being copies: each costs a walk over the store.
    private var copiesToLookFor = 20

    init(people: LedgerAudit.People) { self.people = people }

    mutating func walk(_ db: Database) throws {
        let register = try Row.fetchOne(db, sql: "SELECT calls, digest FROM register")
        guard let register else {
            add(ChainFault(record: .head(call: nil), kind: .missing))
            return
        }
        var walk = ChainWalk(from: Digest.genesis.hex, noted: register["calls"])
        var last: ChainFault.Record?
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM call ORDER BY number")
        while let row = try rows.next() {
            let opening = try ChainLink(call: row, in: db)
            let this = ChainFault.Record.call(
                number: opening.place.number,
                id: opening.place.call
            )
            let found = try walk.step(opening) { try Self.isDigest($0, in: db) }
            if let found {
                try add(found, opening, this, last: last, missing: walk.links + 1, in: db)
                walk.goOn(behind: opening)
            }
            let chain = try CallChain(opening: opening, in: db)
            if let fault = chain.fault() { try addCopyOr(fault, chain: chain, in: db) }
            audit.calls += 1
            audit.records += 1 + chain.links.count
            if opening.isForgotten {
                audit.forgotten += 1
            } else if let body = OpeningBody(text: opening.body) {
                checkTime(body)
                if body.mode == .assessment { check(body, chain) }
            }
            last = this
        }
        if walk.links < walk.noted {
            add(ChainFault(record: .call(number: walk.links + 1, id: nil), kind: .missing))
        } else if walk.digest != register["digest"] {
            add(ChainFault(record: last ?? .head(call: nil), kind: .altered))
        }
    }

    // MARK: - The chains

    private mutating func add(_ fault: ChainFault) { audit.findings.append(AuditFinding(fault)) }

    private mutating func add(
        _ found: ChainWalk.Break,
        _ opening: ChainLink,
        _ this: ChainFault.Record,
        last: ChainFault.Record?,
        missing number: Int,
        in db: Database
    ) throws {
        switch found {
        case .altered, .added:
            let isCopy = try isCopy(opening, in: db)
            let kind: ChainFault.Kind = found == .added ? .added : .altered
            add(ChainFault(record: this, kind: isCopy ? .duplicated : kind))
        case .previousAltered: add(ChainFault(record: last ?? this, kind: .altered))
        case .missing, .closedUp:
            let next = found == .missing ? opening.place.number : number + 1
            for gone in number..<max(next, number + 1) {
                add(ChainFault(record: .call(number: gone, id: nil), kind: .missing))
            }
        case .reordered: add(ChainFault(record: this, kind: .reordered))
        }
    }

    /// A fault of a call, called a copy where the record is one.
    private mutating func addCopyOr(_ fault: ChainFault, chain: CallChain, in db: Database) throws {
        guard fault.kind == .altered || fault.kind == .added,
            let link = chain.links.first(where: { link in
                switch fault.record {
                case .entry(_, let position):
                    link.place.kind == .entry && link.place.number == position
                case .scorecard(_, let number):
                    link.place.kind == .scorecard && link.place.number == number
                case .finish: link.place.kind == .finish
                case .call, .head, .ledger, .ledgerHead: false
                }
            }), try isCopy(link, in: db)
        else { return add(fault) }
        add(ChainFault(record: fault.record, kind: .duplicated))
    }

    /// Whether another record bears the same salt, which is drawn anew for each.
    private mutating func isCopy(_ link: ChainLink, in db: Database) throws -> Bool {
        guard copiesToLookFor > 0, !link.seal.salt.isEmpty else { return false }
        copiesToLookFor -= 1
        let table = link.place.kind.rawValue
        let count = try Int.fetchOne(
            db,
            sql: "SELECT COUNT(*) FROM \(table) WHERE salt = ?",
            arguments: [link.seal.salt]
        )
        return (count ?? 0) > 1
    }

    private static func isDigest(_ digest: String, in db: Database) throws -> Bool {
        try Row.fetchOne(db, sql: "SELECT 1 FROM call WHERE digest = ?", arguments: [digest])
            != nil
    }

    // MARK: - What an assessment may be

    private mutating func find(
        _ code: AuditFinding.Code,
        _ weight: AuditFinding.Weight,
        _ text: String,
        _ call: String
    ) {
        audit.findings.append(AuditFinding(code, weight, text, call: call))
    }

    private mutating func checkTime(_ body: OpeningBody) {
        if AuditTime.isSetBack(body.startedAt, behind: latest) {
            find(
                .clockSetBack,
                body.mode == .assessment ? .fault : .doubt,
                "call `\(body.call)` is of \(AuditTime.shown(body.startedAt)), one before it of "
                    + AuditTime.shown(latest),
                body.call
            )
        }
        latest = max(latest, body.startedAt)
    }

    private mutating func check(_ body: OpeningBody, _ chain: CallChain) {
        audit.assessments += 1
        let call = body.call
        guard let terms = body.assessment?.terms else {
            return find(.noTerms, .fault, "assessment `\(call)` is bound to nothing", call)
        }
        if terms.drawn != body.scenario {
            find(.notDrawn, .fault, "the scenario of `\(call)` is not the one that was drawn", call)
        }
        if let seed = UInt64(body.seed), let other = callOfSeed.updateValue(call, forKey: seed) {
            find(
                .recordDuplicated,
                .fault,
                "call `\(call)` has the seed of `\(other)`: a copy",
                call
            )
        }
        if !people.wasActive(body.trainee, at: body.startedAt) {
            find(.notOnRoster, .fault, "the agent of `\(call)` was not on the roster then", call)
        }
        if let before = lastOf[body.trainee],
            before.end.map({ AuditTime.isSetBack(body.startedAt, behind: $0) }) ?? true
        {
            find(.twoAtOnce, .fault, "`\(call)` began before `\(before.call)` had ended", call)
        }
        var time = body.startedAt
        let limit = AuditTime.limit(body.startedAt, minutes: terms.minutes)
        var end: Int64?
        for link in chain.links {
            let at: Int64
            switch link.place.kind {
            case .entry:
                guard let entry = EntryBody(text: link.body) else { continue }
                at = entry.at
                checkDeed(entry, position: link.place.number, call: call, limit: limit)
            case .finish:
                guard let finish = FinishBody(text: link.body) else { continue }
                at = finish.at
                end = at
            case .scorecard:
                guard let card = ScorecardBody(text: link.body) else { continue }
                at = card.at
            case .call, .ledger: continue
            }
            if AuditTime.isSetBack(at, behind: time) {
                find(
                    .clockSetBack,
                    .fault,
                    "record \(link.place.link) of call `\(call)` is of \(AuditTime.shown(at)), "
                        + "one before it of \(AuditTime.shown(time))",
                    call
                )
            }
            time = max(time, at)
        }
        lastOf[body.trainee] = (call, end)
    }

    private mutating func checkDeed(
        _ entry: EntryBody,
        position: Int,
        call: String,
        limit: Int64
    ) {
        switch entry.deed {
        case .undid:
            find(
                .undone,
                .fault,
                "entry \(position) of assessment `\(call)` takes a turn back",
                call
            )
        case .said, .silence, .hold:
            if entry.at > limit {
                find(
                    .overTime,
                    .fault,
                    "entry \(position) of `\(call)` is past its time limit",
                    call
                )
            }
        case .looked, .noted, .planned, .minuted, .confirmed, .hungUp: break
        }
    }
}

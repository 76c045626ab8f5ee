import GRDB
import SparModel

/// Walks the ledger, and remembers who was on the roster when.
struct LedgerAudit {
    /// What people were, and since when, in the order of the ledger.
    struct People {
        /// What somebody was from one record of the ledger on.
        struct State {
            var number: Int
            var since: Int64
            var person: PersonBody
        }

        private(set) var states: [String: [State]] = [:]

        mutating func note(_ id: String, _ body: PersonBody, number: Int, since: Int64) {
            states[id, default: []].append(State(number: number, since: since, person: body))
        }

        /// Whether somebody was on the roster at a time, give or take what clocks are set.
        ///
        /// Calls and ledger are two chains: which of two records came first, only their times say.
        func wasActive(_ id: String, at time: Int64) -> Bool {
            let states = states[id] ?? []
            return states.indices.contains { index in
                let end = index + 1 < states.count ? states[index + 1].since : .max
                return states[index].person.status == .active
                    && !AuditTime.isSetBack(time, behind: states[index].since)
                    && !AuditTime.isSetBack(end, behind: time)
            }
        }

        /// Whether somebody was a trainer when a record of the ledger was entered.
        func wasTrainer(_ id: String, atRecord number: Int) -> Bool {
            let state = states[id]?.last { $0.number < number }?.person
            return state?.role == .trainer && state?.status == .active
        }
    }

    private(set) var people = People()
    private(set) var records = 0
    private(set) var findings: [AuditFinding] = []
    private var signOffs: [(number: Int, call: String, at: Int64, body: SignOffBody)] = []

    mutating func walk(_ db: Database) throws {
        let head = try Row.fetchOne(db, sql: "SELECT records, digest FROM ledger_head")
        guard let head else {
            findings.append(AuditFinding(ChainFault(record: .ledgerHead, kind: .missing)))
            return
        }
        var walk = ChainWalk(from: Digest.genesis.hex, noted: head["records"])
        var latest = Int64.min
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM ledger ORDER BY number")
        while let row = try rows.next() {
            let link = try ChainLink(ledger: row, in: db)
            let kind = LedgerKind(rawValue: link.place.call)
            let found = try walk.step(link) { try Self.isDigest($0, in: db) }
            if let found {
                add(found, at: link, kind: kind, missing: walk.links + 1)
                walk.goOn(behind: link)
            }
            records += 1
            let at: Int64 = row["at"]
            if AuditTime.isSetBack(at, behind: latest) {
                findings.append(
                    AuditFinding(
                        .clockSetBack,
                        .doubt,
                        "\(kind.rawValue) record \(link.place.number) of the ledger is of "
                            + "\(AuditTime.shown(at)), one before it of \(AuditTime.shown(latest))"
                    )
                )
            }
            latest = max(latest, at)
            if !link.isForgotten { remember(link, kind: kind, subject: row["subject"], at: at) }
        }
        if walk.links < walk.noted {
            let record = ChainFault.Record.ledger(number: walk.links + 1, kind: nil)
            findings.append(AuditFinding(ChainFault(record: record, kind: .missing)))
        } else if walk.digest != head["digest"] {
            let record = ChainFault.Record.ledger(number: walk.links, kind: nil)
            findings.append(
                AuditFinding(
                    ChainFault(record: walk.links == 0 ? .ledgerHead : record, kind: .altered)
                )
            )
        }
    }

    private mutating func remember(
        _ link: ChainLink,
        kind: LedgerKind,
        subject: String,
        at: Int64
    ) {
        guard let says = LedgerBody(text: link.body)?.says else { return }
        if kind == .person, let body = PersonBody(text: says) {
            people.note(subject, body, number: link.place.number, since: at)
        } else if kind == .signOff, let body = SignOffBody(text: says) {
            signOffs.append((link.place.number, subject, at, body))
        }
    }

    private mutating func add(
        _ found: ChainWalk.Break,
        at link: ChainLink,
        kind: LedgerKind,
        missing number: Int
    ) {
        let this = ChainFault.Record.ledger(number: link.place.number, kind: kind)
        let fault: ChainFault =
            switch found {
            case .altered: ChainFault(record: this, kind: .altered)
            case .previousAltered:
                ChainFault(
                    record: .ledger(number: link.place.number - 1, kind: nil),
                    kind: .altered
                )
            case .missing, .closedUp:
                ChainFault(record: .ledger(number: number, kind: nil), kind: .missing)
            case .reordered: ChainFault(record: this, kind: .reordered)
            case .added: ChainFault(record: this, kind: .added)
            }
        findings.append(AuditFinding(fault))
    }

    /// Holds every sign-off against who signed what.
    func checkSignOffs(in db: Database) throws -> [AuditFinding] {
        try signOffs.compactMap { word in
            func finding(_ why: String) -> AuditFinding {
                AuditFinding(
                    .wronglySigned,
                    .fault,
                    "sign-off \(word.number) of the ledger: \(why)",
                    call: word.call
                )
            }
            let signer = word.body.by
            guard people.wasTrainer(signer, atRecord: word.number) else {
                return finding("`\(signer)` was no trainer then")
            }
            let call = try Row.fetchOne(
                db,
                sql: "SELECT trainee, mode FROM call WHERE id = ?",
                arguments: [word.call]
            )
            guard let call else { return finding("there is no call `\(word.call)`") }
            guard call["trainee"] != signer else { return finding("`\(signer)` signed their own") }
            guard call["mode"] == CallMode.assessment.rawValue else {
                return finding("call `\(word.call)` was practice")
            }
            let holds = try ChainLink.all(of: word.call, isForgotten: false, in: db)
                .contains { $0.seal.digest == word.body.callDigest }
            return holds
                ? nil : finding("call `\(word.call)` is not the record that was signed")
        }
    }

    private static func isDigest(_ digest: String, in db: Database) throws -> Bool {
        try Row.fetchOne(db, sql: "SELECT 1 FROM ledger WHERE digest = ?", arguments: [digest])
            != nil
    }
}

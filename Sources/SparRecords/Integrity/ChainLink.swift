import GRDB
import SparModel

/// A record as the chain sees it: its place, its body and its seal.
struct ChainLink {
    var place: RecordPlace
    var body: String
    var seal: Seal
    /// Whether the columns kept for searching say what the body says.
    var fits: Bool

    /// Whether what it said was forgotten, and the ledger says so.
    var isForgotten = false

    /// Whether what the record says is what was sealed; of a forgotten one only its digest is left.
    var isIntact: Bool {
        isForgotten || fits && Seal.content(of: body, salt: seal.salt) == seal.content
    }

    /// Whether nothing is left of what it said.
    private var isBlank: Bool { body == RecordPlace.forgottenBody && seal.salt.isEmpty }

    /// Whether the digest is the one of a record at `place` after a record of digest `previous`.
    func isSealed(at place: RecordPlace, after previous: String) -> Bool {
        Seal.digest(of: place, content: seal.content, after: previous) == seal.digest
    }

    private init(_ row: Row, _ place: RecordPlace, fits: (String) -> Bool) {
        self.place = place
        body = row["body"]
        seal = Seal(
            salt: row["salt"],
            content: row["content"],
            previous: row["previous"],
            digest: row["digest"]
        )
        self.fits = fits(body)
    }

    /// The opening of a call, from a row of `call`.
    init(call row: Row, in db: Database) throws {
        let number: Int = row["number"]
        let id: String = row["id"]
        self.init(row, RecordPlace(kind: .call, call: id, link: number, number: number)) { text in
            guard let body = OpeningBody(text: text) else { return false }
            return body.call == id && body.trainee == row["trainee"]
                && body.scenario == row["scenario"] && body.mode.rawValue == row["mode"]
                && body.startedAt == row["started_at"]
        }
        isForgotten = try isBlank && Forgetting.covers(call: id, of: row["trainee"], in: db)
    }

    /// A record of the ledger, from a row of `ledger`.
    init(ledger row: Row, in db: Database) throws {
        let number: Int = row["number"]
        let place = RecordPlace(kind: .ledger, call: row["kind"], link: number, number: number)
        self.init(row, place) { text in
            guard let body = LedgerBody(text: text) else { return false }
            return body.subject == row["subject"] && body.at == row["at"]
        }
        isForgotten = try isBlank && Forgetting.covers(ledger: number, of: row["subject"], in: db)
    }

    /// The records of a call after its opening, in the order of the chain.
    static func all(
        of call: String,
        isForgotten: Bool,
        in db: Database
    ) throws -> [ChainLink] {
        func rows(of table: String) throws -> [Row] {
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM \(table) WHERE call = ?"),
                arguments: [call]
            )
        }
        func place(_ kind: RecordPlace.Kind, _ row: Row, number: Int) -> RecordPlace {
            RecordPlace(kind: kind, call: call, link: row["link"], number: number)
        }
        let entries = try rows(of: "entry").map { row in
            ChainLink(row, place(.entry, row, number: row["position"])) {
                EntryBody(text: $0) != nil
            }
        }
        let finishes = try rows(of: "finish").map { row in
            ChainLink(row, place(.finish, row, number: 1)) { text in
                guard let body = FinishBody(text: text) else { return false }
                return body.ending?.rawValue == row["ending"] && body.at == row["at"]
            }
        }
        let scorecards = try rows(of: "scorecard").map { row in
            ChainLink(row, place(.scorecard, row, number: row["number"])) { text in
                guard let body = ScorecardBody(text: text) else { return false }
                return body.overall == row["overall"] && body.passed == row["passed"]
                    && body.rubricDigest == row["rubric_digest"] && body.at == row["at"]
            }
        }
        var links = (entries + finishes + scorecards).sorted { $0.place.link < $1.place.link }
        for index in links.indices where isForgotten {
            links[index].isForgotten = links[index].isBlank
        }
        return links
    }
}

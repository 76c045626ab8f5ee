import GRDB
public import SparModel

extension CallStore {
    /// The person of this id as they are now; nil when nobody of that id is on the roster.
    public func person(_ id: String) throws(StoreError) -> Person? {
        try reading { db in try person(id, in: db) }
    }

    /// Everybody on the roster, those who left too, in order of id.
    public func roster() throws(StoreError) -> [Person] {
        try reading { db in
            try ledger(.person, about: nil, in: db).reduce(into: [String: Person]()) {
                $0[$1.subject] = try person($1)
            }.values.sorted { $0.id < $1.id }
        }
    }

    /// Enters people as they are from now on, all or none; who is so already is left alone.
    ///
    /// - Returns: Those who were new or have changed, in the order given.
    @discardableResult
    public func enter(_ people: [Person], at: Int64) throws(StoreError) -> [Person] {
        try writing { db in
            try people.filter { person in
                guard try self.person(person.id, in: db) != person else { return false }
                let says = try PersonBody(person).text()
                _ = try enter(.person, about: person.id, says: says, at: at, in: db)
                return true
            }
        }
    }

    /// The role and status of somebody at a time in the past; nil when they were not there yet.
    public func person(_ id: String, at: Int64) throws(StoreError) -> Person? {
        try reading { db in
            try ledger(.person, about: id, in: db).last { $0.at <= at }.map(person)
        }
    }

    func person(_ id: String, in db: Database) throws -> Person? {
        try latest(.person, about: id, in: db).map(person)
    }

    private func person(_ record: LedgerRecord) throws -> Person {
        guard let body = PersonBody(text: record.says) else {
            throw StoreError.corrupt(
                path: path,
                what: "record \(record.number) of the ledger cannot be read"
            )
        }
        return Person(id: record.subject, role: body.role, status: body.status, name: body.name)
    }
}

/// What a record of kind `person` says.
struct PersonBody: RecordBody {
    var name: String?
    var role: Person.Role
    var status: Person.Status

}

extension PersonBody {
    init(_ person: Person) {
        self.init(name: person.name, role: person.role, status: person.status)
    }
}

extension PersonBody {
    init?(text: String) {
        let plain = BodyScanner.read(text) { scanner -> PersonBody? in
            var name: String?
            if scanner.member("name") {
                guard let given = scanner.text() else { return nil }
                name = given
            }
            guard scanner.member("role"), let role = scanner.text().flatMap(Person.Role.init),
                scanner.member("status"),
                let status = scanner.text().flatMap(Person.Status.init)
            else { return nil }
            return PersonBody(name: name, role: role, status: status)
        }
        guard let body = plain ?? Self.decoded(text) else { return nil }
        self = body
    }
}

public import ArgumentParser
import Foundation
import SparAuthoring
public import SparModel
import SparRecords
import SparReports

/// `spar roster`: who practises, who signs, who answers.
struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "Keep the list of people: trainees, trainers, compliance leads.",
        subcommands: [
            RosterListCommand.self, RosterAddCommand.self, RosterImportCommand.self,
            RosterExportCommand.self, RosterLeaveCommand.self, RosterForgetCommand.self,
        ],
        defaultSubcommand: RosterListCommand.self
    )
}

/// What every command about the roster takes.
struct RosterOptions: ParsableArguments {
    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions

    /// The people as they are; the store is made when it is not there yet.
    func people(in store: CallStore) throws -> [Person] {
        do { return try store.roster() } catch { throw CommandFailure("\(error)") }
    }

    /// Somebody on the roster.
    func person(_ id: String, in store: CallStore) throws -> Person {
        let people = try people(in: store)
        if let person = people.first(where: { $0.id == id }) { return person }
        let near = Nearest.match(id, among: people.map(\.id)).map { "; did you mean `\($0)`?" }
        throw CommandFailure(
            "nobody `\(id)` is on the roster" + (near ?? "; `spar roster list` shows who is")
        )
    }

    /// Enters people, and notes that the ledger has grown.
    func enter(
        _ people: [Person],
        in store: CallStore,
        environment: SparEnvironment
    ) throws -> [Person] {
        do {
            let changed = try store.enter(people, at: environment.now())
            if !changed.isEmpty { anchors.note(store, for: .roster, in: environment) }
            return changed
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}

extension Person.Role: ExpressibleByArgument {}

/// `spar roster list`.
struct RosterListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show who is on the roster."
    )

    @Flag(help: "Show those who left, too.")
    var all = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var roster: RosterOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let store = try roster.records.store(in: .current)
        let people = try roster.people(in: store).filter { all || $0.status == .active }
        if json { return try Output.print(JSONDocument.pretty(RosterDocument(people))) }
        if people.isEmpty {
            return Output.talk(
                "Nobody is on the roster; `spar roster add` or `spar roster import` enters people."
            )
        }
        for line in RosterText(palette: look.palette).lines(people) { try Output.print(line) }
    }
}

/// `spar roster add`.
struct RosterAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Enter somebody, or change their role or name; who had left is back.",
        discussion: "Prints the id, by which commands know the person from then on."
    )

    @Argument(
        help: ArgumentHelp(
            "A stable id, given to nobody else; one is made when left out.",
            discussion: "Letters, digits, `.`, `_`, `-`. Best one that says nothing of the person."
        )
    )
    var id: String?

    @Option(help: "trainee, trainer or compliance-lead; else as before, a new one trainee.")
    var role: Person.Role?

    @Option(help: "As they are called on reports; without, the id stands there.")
    var name: String?

    @OptionGroup var roster: RosterOptions

    func validate() throws {
        if let fault = id.flatMap(Person.fault(ofID:)) { throw ValidationError(fault) }
        if let fault = name.flatMap(Person.fault(ofName:)) { throw ValidationError(fault) }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let store = try roster.records.store(in: environment)
        let known = try roster.people(in: store)
        let id = id ?? Self.freshID(besides: known.map(\.id))
        let before = known.first { $0.id == id }
        let person = Person(
            id: id,
            role: role ?? before?.role ?? .trainee,
            name: name.map { $0.isEmpty ? nil : $0 } ?? before?.name
        )
        let changed = try roster.enter([person], in: store, environment: environment)
        try Output.print(id)
        Output.talk(
            changed.isEmpty
                ? "`\(id)` was on the roster so already."
                : "`\(id)` is a \(person.role.rawValue) on the roster"
                    + (before == nil ? "." : " now.")
        )
    }

    /// An id that says nothing of anybody.
    private static func freshID(besides taken: [String]) -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        while true {
            let id = "p-" + String((0..<6).compactMap { _ in letters.randomElement() })
            if !taken.contains(id) { return id }
        }
    }
}

/// `spar roster leave`.
struct RosterLeaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave",
        abstract: "Say that somebody has left: no assessment any more, and the gate is closed."
    )

    @Argument(help: "Who.")
    var id: String

    @OptionGroup var roster: RosterOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try roster.records.store(in: environment)
        var person = try roster.person(id, in: store)
        person.status = .left
        let changed = try roster.enter([person], in: store, environment: environment)
        Output.talk(changed.isEmpty ? "`\(id)` had left already." : "`\(id)` has left.")
    }
}

/// `spar roster forget`.
struct RosterForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Remove all that is known of a person, on request, for good.",
        discussion: """
            Name, role, every line they typed, every reply and the evidence of every grade are
            removed from the store; digests stay, so that the audit still holds. Their credentials
            open no gate any more. Sign-offs they gave as a trainer keep their id. Backups and
            exported files are not reached: treat those by hand.
            """
    )

    @Argument(help: "Who.")
    var id: String

    @Option(help: "Your own id on the roster: a compliance lead's.")
    var by: String

    @Option(help: "The ground, in words that name nobody.")
    var reason: String

    @OptionGroup var roster: RosterOptions

    func validate() throws { try Reason.validate(reason) }

    func run() throws {
        let environment = SparEnvironment.current
        let store = try roster.records.store(in: environment)
        let lead = try roster.person(by, in: store)
        guard lead.role == .complianceLead, lead.status == .active else {
            throw CommandFailure(
                "`\(by)` is no compliance lead; only one has people forgotten",
                .no
            )
        }
        guard by != id else {
            throw CommandFailure("another compliance lead must have `\(by)` forgotten", .no)
        }
        let forgotten: ForgottenPerson?
        do {
            forgotten = try store.forget(id, by: by, reason: reason, at: environment.now())
        } catch {
            throw CommandFailure("\(error)")
        }
        guard let forgotten else { throw CommandFailure("the store knows nobody `\(id)`") }
        roster.anchors.note(store, for: .forgotten, in: environment)
        if let history = HistoryPlace.path(environment, trainee: id) {
            try? FileManager.default.removeItem(atPath: history)
        }
        try Output.print(forgotten.pseudonym)
        Output.talk(
            "Emptied: \(forgotten.calls.count) of their calls, \(forgotten.ledgerRecords) of their "
                + "records in the ledger. Backups and exports still hold them."
        )
    }
}

import ArgumentParser
import Foundation
import SparAuthoring
import SparModel
import SparRecords
import SparReports

/// `spar roster import`.
struct RosterImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Enter people from a CSV file with OneRoster's column names.",
        discussion: """
            Reads sourcedId, role (student, teacher, administrator or Spar's own words), status,
            enabledUser, givenName and familyName; every other column is left where it is. A file
            with a fault enters nobody. The same file twice changes nothing the second time; who
            is not in the file stays as they are. Exits with 1 when the file has a fault.
            """
    )

    @Argument(help: "The file; `-` reads stdin.")
    var file: String

    @Flag(help: "Only say what would change.")
    var dryRun = false

    @Flag(help: "Keep no names, only ids.")
    var withoutNames = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var roster: RosterOptions

    func run() throws {
        let environment = SparEnvironment.current
        let result = RosterReader().read(
            try text(),
            names: !withoutNames,
            clean: CSVRow.unescaped
        )
        let store = try roster.records.store(in: environment)
        let known = Dictionary(
            uniqueKeysWithValues: try roster.people(in: store).map { ($0.id, $0) }
        )
        let wanted = result.people.map { person in
            var person = person
            if !result.hasNames, !withoutNames { person.name = known[person.id]?.name }
            return person
        }
        let changes = wanted.filter { known[$0.id] != $0 }
        let isEntering = !dryRun && result.faults.isEmpty
        if isEntering { _ = try roster.enter(changes, in: store, environment: environment) }
        let document = RosterImportDocument(
            added: changes.filter { known[$0.id] == nil }.map(\.id),
            changed: changes.filter { known[$0.id] != nil }.map(\.id),
            unchanged: wanted.count - changes.count,
            ignored: result.ignored,
            faults: result.faults.map { ($0.line, $0.column, $0.message) },
            isEntered: isEntering
        )
        if json {
            try Output.print(JSONDocument.pretty(document))
        } else {
            for line in document.lines(file: file == "-" ? "<stdin>" : file) {
                try Output.print(line)
            }
        }
        if !result.faults.isEmpty { throw ExitStatus.no.code }
    }

    private func text() throws -> String {
        let bytes: Data
        if file == "-" {
            bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        } else if let found = FileManager.default.contents(atPath: file) {
            bytes = found
        } else {
            throw CommandFailure("`\(file)` is not there or may not be read; name a CSV file")
        }
        guard let text = String(data: bytes, encoding: .utf8) else {
            throw CommandFailure("`\(file)` is not UTF-8; save it as \"CSV UTF-8\"")
        }
        return text
    }
}

/// `spar roster export`.
struct RosterExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the roster as CSV with OneRoster's column names.",
        discussion: """
            Safe to open in a spreadsheet: a cell that would be taken for a formula gets an
            apostrophe before it, which `spar roster import` takes off again.
            """
    )

    @OptionGroup var roster: RosterOptions

    func run() throws {
        let store = try roster.records.store(in: .current)
        for row in RosterCSV.rows(try roster.people(in: store)) {
            try Output.write(row, to: STDOUT_FILENO)
        }
    }
}

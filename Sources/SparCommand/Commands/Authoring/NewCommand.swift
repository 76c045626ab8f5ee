public import ArgumentParser
import Foundation
import Glibc
public import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// `spar new`: a small scenario that already plays.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a scenario: a small one that already plays, with one sample call.",
        discussion: """
            At a terminal it asks for what no option gives. It writes
            Scenarios/<name>/scenario.yaml and samples/first-call.yaml, and checks them.
            """
    )

    @Argument(help: "The scenario's name: small letters, digits and hyphens.")
    var name: String?

    @Option(help: "The kind of call: \(NewCommand.kinds).")
    var kind: NewScenario.Kind?

    @Option(help: "As listed.")
    var title: String?

    @Option(help: "Who is owed.")
    var creditor: String?

    @Option(help: "Who owes: a firm; on a consumer call the person.")
    var debtor: String?

    @Option(
        help:
            "What a firm that owes is: company, partnership or sole-trader; company when left out."
    )
    var debtorKind: String?

    @Option(help: "Who decides at the debtor's.")
    var person: String?

    @Option(help: "How much, with its currency: 1950 GBP.")
    var amount: String?

    @Option(name: .customLong("for"), help: "What for: roses.")
    var goods: String?

    @Option(help: "Where the debtor is: UK, US, US-NY.")
    var place: String?

    @Option(help: "The day of the call, as 2026-04-14; today when left out.")
    var today: String?

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    private static let kinds = NewScenario.Kind.allCases.map(\.rawValue).joined(separator: ", ")

    func run() throws {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        let new = try answers(library: library, environment: environment)
        let folder = "\(library.scenarios)/\(new.slug)"
        guard !FileManager.default.fileExists(atPath: folder) else {
            throw CommandFailure("there is a scenario `\(new.slug)` already; choose another name")
        }
        do {
            for file in new.files {
                let path = "\(folder)/\(file.path)"
                try FileManager.default.createDirectory(
                    atPath: (path as NSString).deletingLastPathComponent,
                    withIntermediateDirectories: true
                )
                try file.text.write(toFile: path, atomically: true, encoding: .utf8)
            }
        } catch {
            throw CommandFailure("cannot write `\(folder)`: \(error.localizedDescription)")
        }
        for file in new.files { try Output.print("Scenarios/\(new.slug)/\(file.path)") }
        try prove(new.slug, in: library)
        Output.talk(
            "\nIt plays already:  spar preview \(new.slug)\n"
                + "After each change: spar check \(new.slug)\n"
                + "How to go on:      docs/writing-scenarios.md"
        )
    }

    /// Loads what was written and plays its sample call: a beginning that is broken is a fault of
    /// ours, and is said.
    private func prove(_ slug: String, in library: ScenarioLibrary) throws {
        let scenario = try Loading.scenario(slug, from: library, look: look)
        let runner = SampleRunner(hearing: Hearing(), grader: nil)
        for sample in library.loadSamples(of: slug, in: scenario).samples {
            for difference in runner.play(sample, of: scenario).differences {
                Output.talk("spar: the sample call differs: \(difference.message)")
            }
        }
    }

    // MARK: - Answers

    private func answers(
        library: ScenarioLibrary,
        environment: SparEnvironment
    ) throws -> NewScenario {
        let questions = Questions(isAsking: isatty(STDIN_FILENO) == 1, look: look)
        let kind = try kind ?? questions.choose("What kind of call?", "--kind")
        let title = try title ?? questions.ask("Its title?", "--title", suggesting: name)
        let slug = try questions.checked(
            name ?? NewScenario.slug(of: title),
            "Its name in small letters and hyphens?",
            "NAME"
        ) { NewScenario.fault(of: $0) }
        let creditor = try creditor ?? questions.ask("Who is owed?", "--creditor")
        let debtor = try debtor ?? questions.ask("Who owes?", "--debtor")
        let debtorKind = try firmKind(of: kind, questions)
        let person =
            try person
            ?? (kind.market == .consumer
                ? debtor : questions.ask("Who decides there (a person's name)?", "--person"))
        let balance = try questions.checked(
            amount ?? questions.ask("How much, with its currency (1950 GBP)?", "--amount"),
            "How much, with its currency (1950 GBP)?",
            "--amount"
        ) { Self.money($0) == nil ? "`\($0)` is no sum with a currency, as in 1950 GBP" : nil }
        let goods = try goods ?? questions.ask("What for (roses)?", "--for")
        let day = try today.map { text in
            guard let day = CalendarDay(parsing: text) else {
                throw ValidationError("--today takes a date such as 2026-04-14")
            }
            return day
        }
        guard let sum = Self.money(balance) else {
            throw CommandFailure("`\(balance)` is no sum with a currency, as in 1950 GBP")
        }
        return NewScenario(
            slug: slug,
            title: title,
            kind: kind,
            creditor: creditor,
            debtor: debtor,
            person: person,
            balance: sum,
            goods: goods,
            today: day ?? Self.day(at: environment.now()),
            place: place ?? (sum.currency == .gbp ? "UK" : "US"),
            debtorKind: debtorKind
        )
    }

    /// What the firm is that owes; nil on a consumer call.
    ///
    /// Most laws give a sole trader a consumer's rights.
    private func firmKind(
        of kind: NewScenario.Kind,
        _ questions: Questions
    ) throws -> DebtorFacts.Kind? {
        if kind.market == .consumer {
            guard debtorKind == nil else {
                throw ValidationError(
                    "--debtor-kind is for firms; on a \(kind.rawValue) call a person owes"
                )
            }
            return nil
        }
        let question = "What are they: company, partnership or sole-trader?"
        let given =
            try debtorKind
            ?? (questions.isAsking
                ? questions.ask(question, "--debtor-kind", suggesting: "company") : "company")
        let answer = try questions.checked(given, question, "--debtor-kind") { text in
            let isFirm = DebtorFacts.Kind(rawValue: text).map { $0 != .consumer } ?? false
            return isFirm ? nil : "`\(text)` is none of company, partnership and sole-trader"
        }
        return DebtorFacts.Kind(rawValue: answer)
    }

    private static func money(_ text: String) -> Money? {
        var text = text
        // As it stands on a bill: "£640".
        for (sign, code) in [("£", "GBP"), ("$", "USD"), ("€", "EUR")] where text.hasPrefix(sign) {
            text = text.dropFirst().trimmingCharacters(in: .whitespaces) + " " + code
        }
        let parts = text.split(separator: " ")
        guard parts.count == 2, let currency = Currency(rawValue: parts[1].uppercased()),
            let amount = Decimal(string: parts[0].filter { $0 != "," }), amount > 0,
            amount < 1_000_000_000
        else { return nil }
        let minor = NSDecimalNumber(decimal: amount * 100).intValue
        return Money(minor: minor, currency: currency)
    }

    private static func day(at instant: Int64) -> CalendarDay {
        CalendarDay(number: Int(instant / 86_400_000))
    }
}

extension NewScenario.Kind: ExpressibleByArgument {}

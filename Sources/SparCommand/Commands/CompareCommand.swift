import ArgumentParser
import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar compare`: two kept calls side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Hold two kept calls side by side: grades, criteria, and where they parted.",
        discussion: "Both are graded by the rubric as it is now, so that like is held with like."
    )

    @Argument(help: ArgumentHelp("The id of the first call.", valueName: "call"))
    var first: String

    @Argument(help: ArgumentHelp("The id of the second.", valueName: "call"))
    var second: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let opener = try KeptCallOpener(home: home, records: records, look: look)
        let comparison = Comparing.compare(
            try side(opener.open(first)),
            try side(opener.open(second))
        )
        if json { return try Output.print(JSONDocument.pretty(ComparisonDocument(comparison))) }
        try Output.print(ComparisonText(look.page).lines(comparison))
    }

    private func side(_ kept: KeptCall) -> CallComparison.Side {
        Comparing.side(
            kept.record,
            scenario: kept.stored.opening.scenario,
            day: CalendarDay(milliseconds: kept.stored.opening.startedAt),
            scorecard: kept.grader.grade(kept.record)
        )
    }
}

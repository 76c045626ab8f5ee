import ArgumentParser
import SparAuthoring
import SparModel
import SparPractice
import SparRecords
import SparReports

/// Whose practice is looked back on: `--trainee NAME` as in `spar call`, or the bare name.
struct PractisedTrainee: ParsableArguments {
    @Option(
        name: .customLong("trainee"),
        help: ArgumentHelp("Whose; else your user name.", valueName: "id")
    )
    var named: String?

    @Argument(help: .hidden)
    var bare: String?

    func validate() throws {
        if let named, let bare, named != bare {
            throw ValidationError("name one trainee, with --trainee")
        }
    }

    func id(in environment: SparEnvironment) -> String {
        named ?? bare ?? environment.userName
    }
}

/// What commands that look back on a trainee's practice share.
struct PractisedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day to tell it on, such as 2026-03-10; else today (UTC).",
            valueName: "date"
        )
    )
    var on: CalendarDay?

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    /// Criteria and better lines, most of a card, are asked for of the newest calls alone.
    private static let cards = CardDetail.emptied(
        DimensionKey.allCases.map { "$.dimensions.\"\($0.rawValue)\".criteria" }
            + ["$.better_lines"],
        butLast: PracticeHistory.recent
    )

    /// The day it is told on.
    func day(in environment: SparEnvironment) -> CalendarDay {
        on ?? CalendarDay(milliseconds: environment.now())
    }

    /// The trainee's graded calls; none where no store was ever made.
    ///
    /// `withCards` says whether more than the whole grade is wanted.
    func history(
        of trainee: String,
        withCards: Bool,
        in environment: SparEnvironment
    ) throws -> (history: PracticeHistory, store: CallStore?) {
        do {
            guard let store = try existingStore(in: environment) else {
                return (PracticeHistory(trainee: trainee, calls: []), nil)
            }
            let cards = withCards ? Self.cards : .none
            let grades = try store.grades(of: trainee, cards: cards)
            return (PracticeHistory(trainee: trainee, calls: PractisedCalls.read(grades)), store)
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// The store if there is one: who only looks back makes none.
    private func existingStore(in environment: SparEnvironment) throws(StoreError) -> CallStore? {
        do {
            return try CallStore.open(
                at: records.records
                    ?? CallStore.defaultPath(environment: environment.variables),
                creating: false
            )
        } catch .noStore {
            return nil
        } catch {
            throw error
        }
    }

    /// The weak spot with the words that were said, as they are on record.
    func quoted(_ spot: WeakSpot?, from store: CallStore?) throws -> WeakSpot? {
        guard var spot, let store else { return spot }
        do {
            for index in spot.shown.indices {
                guard let turn = spot.shown[index].turns.last,
                    let call = try store.call(spot.shown[index].call)
                else { continue }
                let turns = CallTranscript.turns(of: call)
                guard turns.indices.contains(turn - 1) else { continue }
                spot.shown[index].words = turns[turn - 1]
            }
            return spot
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}

/// Reads kept grades for those who look back.
enum PractisedCalls {
    /// The calls with their scorecards, in the order given; one whose card cannot be read keeps
    /// its whole grade.
    static func read(_ grades: [KeptGrade]) -> [PractisedCall] {
        Parallel.map(grades) { grade in
            let card = grade.json.flatMap { ScorecardDocument(json: $0)?.scorecard }
            return PractisedCall(
                call: grade.call,
                scenario: grade.scenario,
                mode: grade.mode,
                day: CalendarDay(milliseconds: grade.startedAt),
                scorecard: card
                    ?? Scorecard(
                        rubric: "",
                        rubricDigest: grade.rubricDigest,
                        overall: grade.overall,
                        passed: grade.passed
                    )
            )
        }
    }
}

extension CalendarDay {
    /// The day of a moment, UTC, as in the ids of calls.
    init(milliseconds: Int64) {
        let day: Int64 = 86_400_000
        // Rounds down before 1970 too.
        let number = milliseconds >= 0 ? milliseconds / day : (milliseconds - day + 1) / day
        self.init(number: Int(number))
    }
}

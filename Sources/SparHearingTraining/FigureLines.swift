import Foundation
import SparLanguage
import SparModel

/// What fitting and measuring the reading of figures needs of the program.
///
///     spar-hearing figures < turns.jsonl      each figure that may be the debt's, with its signs
///     spar-hearing amounts < turns.jsonl      the sums, dates and plan heard in each turn
enum FigureLines {
    /// A labelled turn, as far as figures are concerned.
    private struct Line: Decodable {
        var id: String
        var listener: Listener?
        var market: Market?
        var today: String
        var previous: String?
        var text: String

        var context: HearingContext? {
            CalendarDay(parsing: today).map {
                HearingContext(
                    listener: listener ?? .debtor,
                    market: market ?? .consumer,
                    today: $0,
                    previous: previous ?? ""
                )
            }
        }
    }

    private struct Candidates: Encodable {
        var id: String
        var sums: [Sum] = []
        var days: [Day] = []

        struct Sum: Encodable {
            var minor: Int
            var words: String
            var signs: [String]
        }

        struct Day: Encodable {
            var ahead: [String]
            var behind: [String]
            var isOpen: Bool
            var words: String
            var signs: [String]
        }
    }

    private struct Heard: Encodable {
        var id: String
        var acts: [String] = []
        var money: [String]
        var dates: [String]
        var plan: PlanTermsDocument?
    }

    /// Whether `mode` is one of these; if so, it is run over the lines of standard input.
    static func run(_ mode: String?) -> Bool {
        let figures = DebtFigures()
        let hearing = ActHearing()
        func acts(_ line: Line, _ context: HearingContext) -> [HeardAct] {
            hearing.acts(in: line.text, context: context).heard
        }
        switch mode {
        case "figures":
            each { line, context in
                var found = Candidates(id: line.id)
                let candidates = figures.candidates(
                    in: line.text,
                    context: context,
                    acts: acts(line, context)
                )
                for candidate in candidates {
                    switch candidate.meaning {
                    case .sum(let minor):
                        found.sums.append(
                            Candidates.Sum(
                                minor: minor,
                                words: candidate.words,
                                signs: candidate.signs
                            )
                        )
                    case .day(let ahead, let behind, let isOpen):
                        found.days.append(
                            Candidates.Day(
                                ahead: ahead.map(\.description),
                                behind: behind.map(\.description),
                                isOpen: isOpen,
                                words: candidate.words,
                                signs: candidate.signs
                            )
                        )
                    }
                }
                return found
            }
        case "amounts":
            each { line, context in
                let heard = figures.debtFigures(
                    in: line.text,
                    context: context,
                    acts: acts(line, context)
                )
                return Heard(
                    id: line.id,
                    money: heard.money.map(\.amount.description),
                    dates: heard.dates.map(\.day.description),
                    plan: heard.plan.map { PlanTermsDocument($0) }
                )
            }
        default: return false
        }
        return true
    }

    private static func each(_ answer: (Line, HearingContext) -> some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let text = readLine() {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
                let context = line.context,
                let data = try? encoder.encode(answer(line, context))
            else { continue }
            print(String(decoding: data, as: UTF8.self))
        }
    }
}

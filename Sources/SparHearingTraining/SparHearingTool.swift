import Foundation
import SparLanguage
import SparModel

/// What the trainer needs of the program itself, so that features exist once, in Swift.
///
///     spar-hearing features < turns.jsonl     words and feature buckets of each turn
///     spar-hearing acts < turns.jsonl         the acts asserted of each turn
///     spar-hearing subjects < lines.jsonl     what each question is about
///     spar-hearing parts < turns.jsonl        words of each turn, and what it says one thing after another
///     spar-hearing bench < turns.jsonl        the time a turn
enum SparHearingTool {
    /// A labelled turn, as far as hearing is concerned.
    struct Line: Codable {
        var id: String?
        var listener: Listener?
        var market: Market?
        var previous: String?
        var text: String

        var context: HearingContext? {
            CalendarDay(year: 2026, month: 3, day: 10).map {
                HearingContext(
                    listener: listener ?? .debtor,
                    market: market ?? .consumer,
                    today: $0,
                    previous: previous ?? ""
                )
            }
        }
    }

    struct Features: Codable {
        var words: [String]
        var previous: [String]
        var groups: [[Int]]
    }

    struct Cut: Codable {
        var words: [String]
        var previous: [String]
        var parts: [Part]
        struct Part: Codable {
            /// The first of its words, and the one after its last.
            var words: [Int]
            var asks: Bool
            var isBesideQuestion: Bool
        }
    }

    struct Heard: Codable {
        var id: String?
        var acts: [Answer]
        struct Answer: Codable {
            var act: Act
            var confidence: Int
            var span: [Int]
            var words: String
        }
    }

    struct About: Codable {
        var subject: Subject?
        var confidence: Int
    }

    static func main() {
        let lines = readLines()
        let before = (memory: residentMegabytes, time: clock())
        let hearing = ActHearing()
        let load = milliseconds(since: before.time)
        switch CommandLine.arguments.dropFirst().first {
        case "features":
            for line in lines {
                guard let context = line.context else { continue }
                write(
                    Features(
                        words: ActHearing.words(in: line.text),
                        previous: ActHearing.words(in: line.previous ?? ""),
                        groups: hearing.buckets(in: line.text, context: context)
                    )
                )
            }
        case "parts":
            for line in lines {
                write(
                    Cut(
                        words: ActHearing.words(in: line.text),
                        previous: ActHearing.words(in: line.previous ?? ""),
                        parts: ActHearing.parts(of: line.text).map { part, words in
                            Cut.Part(
                                words: [words.lowerBound, words.upperBound],
                                asks: part.asks,
                                isBesideQuestion: part.isBesideQuestion
                            )
                        }
                    )
                )
            }
        case "acts":
            for line in lines {
                guard let context = line.context else { continue }
                let scalars = Array(line.text.unicodeScalars)
                write(
                    Heard(
                        id: line.id,
                        acts: hearing.acts(in: line.text, context: context).heard.map { act in
                            var words = ""
                            words.unicodeScalars.append(contentsOf: scalars[act.span])
                            return Heard.Answer(
                                act: act.act,
                                confidence: act.confidence,
                                span: [act.span.lowerBound, act.span.upperBound],
                                words: words
                            )
                        }
                    )
                )
            }
        case "subjects":
            for line in lines {
                guard let context = line.context else { continue }
                let about = hearing.meaning(of: line.text, context: context).subject
                write(About(subject: about?.subject, confidence: about?.confidence ?? 0))
            }
        case "bench":
            bench(lines, by: hearing)
            let added = residentMegabytes - before.memory
            print("load \(hundredths(load)) ms; memory added \(hundredths(added)) MB")
        default:
            let modes = "features|parts|acts|subjects|bench|figures|amounts|lines|scripts"
            FileHandle.standardError.write(Data("usage: spar-hearing \(modes)\n".utf8))
        }
    }

    /// The processor time a turn, which other work on the machine disturbs least; best of five.
    private static func bench(_ lines: [Line], by hearing: ActHearing) {
        var times: [Double] = []
        for line in lines {
            guard let context = line.context else { continue }
            let runs = (0..<5).map { _ in
                let start = clock()
                _ = hearing.acts(in: line.text, context: context)
                return milliseconds(since: start)
            }
            times.append(runs.min() ?? 0)
        }
        times.sort()
        guard let most = times.last else { return }
        let (median, p99) = (times[times.count / 2], times[times.count * 99 / 100])
        print(
            "processor time of \(times.count) turns, ms: median \(hundredths(median)), "
                + "p99 \(hundredths(p99)), most \(hundredths(most))"
        )
    }

    private static func milliseconds(since start: clock_t) -> Double {
        Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC)
    }

    private static func hundredths(_ number: Double) -> String { String(format: "%.2f", number) }

    /// The memory this process holds, the model's pages included; 0 where the system does not tell.
    private static var residentMegabytes: Double {
        guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = status.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { return 0 }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }

    private static func readLines() -> [Line] {
        var lines: [Line] = []
        while let line = readLine() {
            if let turn = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) {
                lines.append(turn)
            }
        }
        return lines
    }

    static func write(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(value) { print(String(decoding: data, as: UTF8.self)) }
    }
}

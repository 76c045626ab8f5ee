import Foundation
import SparLanguage
public import SparModel

/// Answers one line of `spar understand`: JSON in, what was understood out.
public struct UnderstandingDesk: Sendable {
    private let hearing = Hearing()
    private let figures = FigureReader()
    private let today: CalendarDay
    private let explains: Bool

    /// A desk that takes `today` where a line names no day.
    public init(today: CalendarDay, explains: Bool = false) {
        self.today = today
        self.explains = explains
    }

    /// The answer to one line, one line of JSON without its line break.
    ///
    /// A line that cannot be read gets `{"error":…,"line":number}`.
    public func answer(to line: String, number: Int) -> String {
        do {
            let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
            return try encoded(answer(to: request))
        } catch let error as DecodingError {
            return failure(UnderstandingDesk.describe(error), number: number)
        } catch {
            return failure("this line cannot be read", number: number)
        }
    }

    /// The answer to a line too long to be read.
    public func refusal(of number: Int, longerThan limit: Int) -> String {
        failure("this line is longer than \(limit) bytes", number: number)
    }

    private func answer(to request: Request) -> Answer {
        let context = request.context(today: today)
        let utterance = hearing.hear(request.text, in: context)
        return Answer(
            id: request.id,
            acts: utterance.acts.map {
                .init(
                    act: $0.act.rawValue,
                    confidence: Double($0.confidence) / 100,
                    span: [$0.span.lowerBound, $0.span.upperBound],
                    words: explains ? UnderstandingDesk.words(of: request.text, $0.span) : nil
                )
            },
            money: utterance.money.map {
                .init(
                    amount: $0.amount.decimalString,
                    currency: $0.amount.currency.rawValue,
                    text: $0.text
                )
            },
            dates: utterance.dates.map { .init(date: $0.day.description, text: $0.text) },
            plan: utterance.plan.map(PlanTermsDocument.init),
            subject: utterance.subject.map {
                .init(about: $0.subject.rawValue, confidence: Double($0.confidence) / 100)
            },
            entities: figures.entities(in: request.text, context: context),
            guess: explains ? utterance.guess?.rawValue : nil
        )
    }

    private static func words(of text: String, _ span: Range<Int>) -> String {
        let scalars = Array(text.unicodeScalars)
        let range = span.clamped(to: 0..<scalars.count)
        return String(String.UnicodeScalarView(scalars[range]))
    }

    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func failure(_ message: String, number: Int) -> String {
        let failure = Failure(error: message, line: number)
        return (try? encoded(failure)) ?? #"{"error":"this line cannot be read"}"#
    }

    private static func describe(_ error: DecodingError) -> String {
        func path(_ context: DecodingError.Context) -> String {
            context.codingPath.map(\.stringValue).joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, _):
            return "`\(key.stringValue)` is missing; a line needs `id` and `text`"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "`\(path(context))` has the wrong type: \(context.debugDescription)"
        case .dataCorrupted(let context):
            let place = path(context)
            return place.isEmpty
                ? "this line is not a JSON object" : "`\(place)`: \(context.debugDescription)"
        @unknown default:
            return "this line cannot be read"
        }
    }
}

private struct Failure: Encodable {
    var error: String
    var line: Int
}

/// A line in.
private struct Request: Decodable {
    var id: String
    var listener: Listener?
    var market: Market?
    var today: Moment?
    var locale: HearingContext.Locale?
    var previous: String?
    var text: String

    /// A day, with or without a time.
    struct Moment: Decodable {
        var day: CalendarDay
        var time: LocalTime?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let day = CalendarDay(parsing: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "expected a date such as 2026-03-10"
                )
            }
            self.day = day
            time = text.contains("T") ? LocalTime(parsing: text) : nil
        }
    }

    func context(today: CalendarDay) -> HearingContext {
        HearingContext(
            listener: listener ?? .debtor,
            market: market ?? .consumer,
            today: self.today?.day ?? today,
            time: self.today?.time,
            locale: locale ?? .us,
            previous: previous ?? ""
        )
    }
}

/// A line out.
private struct Answer: Encodable {
    struct HeardAct: Encodable {
        var act: String
        var confidence: Double
        var span: [Int]
        var words: String?
    }
    struct HeardSubject: Encodable {
        var about: String
        var confidence: Double
    }
    struct Sum: Encodable {
        var amount: String
        var currency: String
        var text: String
    }
    struct Day: Encodable {
        var date: String
        var text: String
    }

    var id: String
    var acts: [HeardAct]
    var money: [Sum]
    var dates: [Day]
    var plan: PlanTermsDocument?
    var subject: HeardSubject?
    var entities: [Entity]
    var guess: String?

    enum CodingKeys: String, CodingKey {
        case id, acts, money, dates, plan, subject, entities, guess
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(acts, forKey: .acts)
        try container.encode(money, forKey: .money)
        try container.encode(dates, forKey: .dates)
        try container.encode(plan, forKey: .plan)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encode(entities, forKey: .entities)
        try container.encodeIfPresent(guess, forKey: .guess)
    }
}

import Foundation
import SparModel
import Testing

/// One thing spoilt in a good call, at the lines its marks name.
enum Spoiling: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case summaryRemoved = "without its summary"
    case sumSwapped = "with a sum of the summary swapped"
    case daySwapped = "with a day of the summary swapped"
    case threatAdded = "with a threat added"
    case belowFloor = "with a first payment below the floor"
    case optionsFirst = "with options before the full sum"

    var testDescription: String { rawValue }

    /// The grades that must fall.
    var lowers: Set<DimensionKey> {
        switch self {
        case .summaryRemoved, .sumSwapped, .daySwapped: [.summarization]
        case .threatAdded: [.control, .professionalism, .compliance]
        case .belowFloor, .optionsFirst: [.options]
        }
    }

    /// Grades it may touch too.
    var touches: Set<DimensionKey> {
        switch self {
        case .summaryRemoved, .optionsFirst: []
        // Whoever guards the door is menaced, and so is courted no longer.
        case .threatAdded: [.decisionMaker]
        // What was promised is not what was confirmed, and a wrong figure is put on record.
        case .sumSwapped, .daySwapped: [.commitment, .compliance]
        // What was promised is not allowed; it no longer rests on the money just told of; and the
        // minutes still have the sums as they were.
        case .belowFloor: [.commitment, .compliance, .summarization, .listening, .notes]
        }
    }

    /// The call spoilt so; nil where it has nothing of the kind to spoil.
    func spoil(_ call: SketchedCall, number: Int) -> SketchedCall? {
        let lines = call.lines.split(separator: "\n").map(String.init)
        let spoilt: [String]? =
            switch self {
            case .summaryRemoved: Self.withoutSummary(lines)
            case .sumSwapped: Self.swapped(lines, Self.sums, skipping: call.scene.balance)
            case .daySwapped: Self.swapped(lines, Self.days, skipping: "")
            case .threatAdded: Self.threatened(lines, number)
            case .belowFloor: Self.low(lines, call.scene)
            case .optionsFirst: Self.optionsFirst(lines, call.scene)
            }
        guard let spoilt, spoilt != lines else { return nil }
        var result = call
        result.lines = spoilt.joined(separator: "\n")
        return result
    }

    private static let sums = #"[£$€][\d,]+|\b\d{4}\b"#
    private static let words = #"(?i)eighteen hundred|two grand|two thousand"#
    private static let days =
        #"\b\d{1,2}(?= (March|April|May|June)\b)|(?<=(March|April|May) )\d{1,2}\b"#

    private static func withoutSummary(_ lines: [String]) -> [String] {
        var kept: [String] = []
        var isAnswer = false
        for line in lines {
            if line.hasPrefix("sum:") {
                isAnswer = true
            } else if !isAnswer || !line.hasPrefix("they:") {
                isAnswer = false
                kept.append(line)
            }
        }
        return kept
    }

    /// The last figure of the summary, the balance aside, made another one.
    private static func swapped(
        _ lines: [String],
        _ pattern: String,
        skipping balance: String
    ) -> [String]? {
        guard let place = lines.firstIndex(where: { $0.hasPrefix("sum:") }) else { return nil }
        var line = lines[place]
        let found = matches(pattern, in: line)
        let figures = found.filter { !line[$0].hasSuffix(balance) || balance.isEmpty }
        guard let figure = figures.last ?? found.last else { return nil }
        let (old, new) = (String(line[figure]), another(String(line[figure])))
        line.replaceSubrange(figure, with: new)
        // The rhythm goes with its first day.
        line = line.replacingOccurrences(of: "the \(old)th of", with: "the \(new)th of")
        var spoilt = lines
        spoilt[place] = line
        return spoilt
    }

    /// £1,500 becomes £1,380, $140 becomes $128, the 20th the 27th.
    private static func another(_ figure: String) -> String {
        let digits = figure.filter(\.isNumber)
        let value = Int(digits) ?? 0
        if digits.count < 3, figure.first?.isNumber == true {
            return String(value > 24 ? value - 14 : value + 7)
        }
        let other = value - value * 8 / 100
        let symbol = figure.filter { !$0.isNumber && $0 != "," }
        guard other >= 1000, figure.contains(",") else { return symbol + String(other) }
        return symbol + "\(other / 1000)," + String(String(1000 + other % 1000).dropFirst())
    }

    private static func threatened(_ lines: [String], _ number: Int) -> [String]? {
        let threats = [
            "If you don't, I will come round and break your legs.",
            "Or I'll send some lads round to your place.",
            "If not, I know where you live and I will hurt you.",
            "Pay, or I'll smash your windows tonight.",
            "Otherwise I'll make sure something bad happens to your family.",
            "If you don't pay I will come over there and beat you up.",
        ]
        let marks = ["opt:", "sum:", "ask:"]
        let place =
            marks.lazy.compactMap { mark in lines.firstIndex { $0.hasPrefix(mark) } }.first
            ?? lines.lastIndex { $0.hasPrefix("you:") }
        guard let place else { return nil }
        var spoilt = lines
        spoilt[place] += " " + threats[number % threats.count]
        return spoilt
    }

    /// The first payment, wherever the collector names it, becomes less than the mandate allows.
    private static func low(_ lines: [String], _ scene: Scene) -> [String]? {
        guard lines.contains(where: { $0.hasPrefix("opt:") }),
            lines.contains(where: { $0.hasPrefix("sum:") })
        else { return nil }
        return lines.map { line in
            guard line.hasPrefix("opt:") || line.hasPrefix("sum:") else { return line }
            guard let first = matches(words + "|" + sums, in: line).first else { return line }
            let figure = String(line[first])
            return line.replacingOccurrences(of: figure, with: scene.belowFloor)
        }
    }

    private static func optionsFirst(_ lines: [String], _ scene: Scene) -> [String]? {
        guard let place = lines.firstIndex(where: { $0.hasPrefix("ask:") }),
            lines.contains(where: { $0.hasPrefix("opt:") })
        else { return nil }
        var spoilt = lines
        spoilt.insert(
            contentsOf: ["you: \(scene.earlyOption)", "they: I'd have to think about that."],
            at: place
        )
        return spoilt
    }

    private static func matches(_ pattern: String, in line: String) -> [Range<String.Index>] {
        guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
        let whole = NSRange(line.startIndex..., in: line)
        return regex.matches(in: line, range: whole).compactMap { Range($0.range, in: line) }
    }
}

extension Scene {
    /// What the whole debt looks like in a line.
    var balance: String {
        switch self {
        case .joinery: "4,800"
        case .storeCard: "1,260"
        case .catalogue: "640"
        case .bakery: "9,300"
        }
    }

    /// A first payment no mandate of these cases allows.
    var belowFloor: String {
        switch self {
        case .joinery: "£90"
        case .storeCard: "$15"
        case .catalogue: "£5"
        case .bakery: "€200"
        }
    }

    /// A plan within the mandate, offered before anything was asked.
    var earlyOption: String {
        switch self {
        case .joinery: "How about £1,900 on 24 March, £1,450 on 24 April and £1,450 on 24 May?"
        case .storeCard: "How about $252 a month for five months from March 24?"
        case .catalogue: "How about £64 a month for ten months from 24 March?"
        case .bakery: "How about €3,300 on 24 March, €3,000 on 24 April and €3,000 on 24 May?"
        }
    }
}

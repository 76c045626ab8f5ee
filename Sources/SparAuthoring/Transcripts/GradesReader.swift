public import SparModel

/// Reads what evaluators gave a call, in the `spar.grades/1` form.
public struct GradesReader: Sendable {
    /// One evaluator's sheet as it was written.
    public struct Sheet: Hashable, Sendable {
        /// Grades 1...5; a dimension graded `null` is absent.
        public var grades: [DimensionKey: Int]
        /// 0...100.
        public var overall: Int
        /// Whether the call passes.
        public var passed: Bool
        /// Reasons to fail it outright.
        public var automaticFails: [String]
    }

    /// What came of reading.
    public struct Result: Sendable {
        /// The call the grades are for.
        public var call: String?
        /// The evaluators' sheets.
        public var sheets: [Sheet]
        /// Errors and warnings, each with its path.
        public var faults: [TranscriptFault]
    }

    /// A reader.
    public init() {}

    /// The grades in `bytes`, UTF-8 JSON.
    public func read(_ bytes: [UInt8]) -> Result {
        var reading = JSONReading()
        guard let value = JSONValue.parse(bytes) else {
            reading.fail("", "this is not JSON")
            return Result(call: nil, sheets: [], faults: reading.faults)
        }
        let top = reading.object(
            value,
            "",
            required: ["schema", "id", "evaluators"],
            optional: ["outcome"]
        )
        if let schema = reading.text(top?["schema"], "schema"), schema != "spar.grades/1" {
            reading.fail("schema", "expected `spar.grades/1`, found `\(schema.prefix(40))`")
        }
        let id = reading.text(top?["id"], "id")
        var sheets: [Sheet] = []
        for (index, item) in reading.list(top?["evaluators"], "evaluators").enumerated() {
            if let sheet = reading.sheet(item, "evaluators[\(index)]") { sheets.append(sheet) }
        }
        if sheets.isEmpty, reading.faults.isEmpty {
            reading.fail("evaluators", "nobody has graded the call")
        }
        return Result(call: id, sheets: sheets, faults: reading.faults)
    }
}

extension JSONReading {
    mutating func sheet(_ value: JSONValue, _ path: String) -> GradesReader.Sheet? {
        let keys = object(
            value,
            path,
            required: ["grades", "overall", "pass"],
            optional: ["auto_fail", "why", "name"]
        )
        guard let keys else { return nil }
        var grades: [DimensionKey: Int] = [:]
        let legal = DimensionKey.allCases.map(\.rawValue) + ["summary"]
        let dashed = legal.map { String($0.map { $0 == "-" ? "_" : $0 }) }
        // Both "decision_maker" and "decision-maker" are fine, and so are dimensions left out.
        let given = object(keys["grades"], "\(path).grades", optional: legal + dashed) ?? [:]
        for (name, grade) in given.sorted(by: { $0.key < $1.key }) {
            guard let key = JSONReading.dimension(name) else { continue }
            grades[key] = integer(grade, "\(path).grades.\(name)", in: 1...5)
        }
        guard let overall = integer(keys["overall"], "\(path).overall", in: 0...100),
            let passed = bool(keys["pass"], "\(path).pass")
        else { return nil }
        return GradesReader.Sheet(
            grades: grades,
            overall: overall,
            passed: passed,
            automaticFails: texts(keys["auto_fail"], "\(path).auto_fail") ?? []
        )
    }

    /// Evaluators write `decision_maker` and `summary`.
    private static func dimension(_ name: String) -> DimensionKey? {
        let dashed = String(name.map { $0 == "_" ? "-" : $0 })
        return dashed == "summary" ? .summarization : DimensionKey(rawValue: dashed)
    }
}

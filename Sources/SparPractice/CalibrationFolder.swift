import Foundation
import SparAuthoring
public import SparModel
import SparScoring

/// A folder of calls that people graded: `NAME.json` and `NAME.grades.json` side by side.
public struct CalibrationFolder: Sendable {
    /// Something wrong with a file of the folder.
    public struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// The file's path.
        public var file: String
        /// What, with its place in the file.
        public var message: String
        /// Whether the folder can be used all the same.
        public var isWarning: Bool

        /// "calls/a.grades.json: error: evaluators[0].overall: is missing".
        public var description: String {
            "\(file): \(isWarning ? "warning" : "error"): \(message)"
        }
    }

    /// A call as people graded it.
    struct Graded: Sendable {
        var transcript: Transcript
        var evaluators: [EvaluatorGrades]
    }

    /// Everything there is to say about the files, in their order.
    public private(set) var faults: [Fault] = []
    /// How many calls have both a transcript and grades.
    public var count: Int { calls.count }
    private(set) var calls: [Graded] = []
    private let path: String

    /// Reads the folder at `path`; `faults` says what of it cannot be used.
    public init(at path: String) {
        self.path = path
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists, isFolder.boolValue,
            let found = try? FileManager.default.contentsOfDirectory(atPath: path)
        else {
            fault(path, exists ? "is no folder that can be read" : "there is no such folder")
            return
        }
        let names = found.sorted()
        let sheets = names.filter { $0.hasSuffix(Self.ending) }
        guard !sheets.isEmpty else {
            fault(
                path,
                "holds no grades; each call is NAME.json with NAME.grades.json beside it "
                    + "(docs/calibration.md)"
            )
            return
        }
        for name in names where name.hasSuffix(".json") && !name.hasSuffix(Self.ending) {
            let sheet = name.dropLast(".json".count) + Self.ending
            if !sheets.contains(String(sheet)) {
                warn(path + "/" + name, "has no \(sheet) beside it and is left out")
            }
        }
        for sheet in sheets { read(sheet) }
    }

    private static let ending = ".grades.json"

    private mutating func read(_ sheet: String) {
        let name = sheet.dropLast(Self.ending.count) + ".json"
        let (grades, call) = (path + "/" + sheet, path + "/" + name)
        guard let gradeBytes = FileManager.default.contents(atPath: grades) else {
            return fault(grades, "cannot be read")
        }
        guard let callBytes = FileManager.default.contents(atPath: call) else {
            return fault(grades, "there is no transcript \(name) beside it")
        }
        let given = GradesReader().read(Array(gradeBytes))
        let heard = TranscriptReader().read(Array(callBytes))
        for (file, found) in [(grades, given.faults), (call, heard.faults)] {
            for entry in found {
                let text = entry.path.isEmpty ? entry.message : "\(entry.path): \(entry.message)"
                faults.append(Fault(file: file, message: text, isWarning: entry.isWarning))
            }
        }
        guard let transcript = heard.transcript, !given.faults.contains(where: { !$0.isWarning })
        else { return }
        if let id = given.call, id != transcript.id {
            return fault(grades, "id: is `\(id)`, but \(name) is call `\(transcript.id)`")
        }
        calls.append(
            Graded(
                transcript: transcript,
                evaluators: given.sheets.map {
                    EvaluatorGrades(
                        grades: $0.grades,
                        overall: $0.overall,
                        passed: $0.passed,
                        automaticFails: $0.automaticFails
                    )
                }
            )
        )
    }

    private mutating func fault(_ file: String, _ message: String) {
        faults.append(Fault(file: file, message: message, isWarning: false))
    }

    private mutating func warn(_ file: String, _ message: String) {
        faults.append(Fault(file: file, message: message, isWarning: true))
    }
}

extension Grader {
    /// Its grades beside those the people of `folder` gave.
    ///
    /// - Parameters:
    ///   - folder: Calls with people's grades.
    ///   - progress: Told how many calls are graded so far.
    /// - Returns: The agreement, and where not to trust the grades.
    public func calibration(
        on folder: CalibrationFolder,
        progress: (@Sendable (Int) -> Void)? = nil
    ) -> CalibrationReport {
        let graded = Parallel.map(folder.calls, progress: progress) { call in
            GradedCall(
                id: call.transcript.id,
                scorecard: grade(call.transcript),
                evaluators: call.evaluators
            )
        }
        return Calibration(graded).report
    }
}

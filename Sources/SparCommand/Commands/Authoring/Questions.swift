import Glibc
import SparAuthoring
import SparModel

/// Asks at a terminal for what the options left open; away from one, says which option to give.
struct Questions {
    let isAsking: Bool
    let look: LookOptions
    private let lines: LineSource

    init(isAsking: Bool, look: LookOptions) {
        self.isAsking = isAsking
        self.look = look
        lines = LineSource(output: isAsking ? STDERR_FILENO : -1)
    }

    /// One answer; an empty one takes what is suggested, or asks again.
    func ask(_ question: String, _ option: String, suggesting: String? = nil) throws -> String {
        guard isAsking else {
            throw CommandFailure(
                "\(option) is missing; there is no terminal to ask at",
                .usage
            )
        }
        while true {
            let hint = suggesting.map { " [\($0)]" } ?? ""
            switch lines.readLine(prompt: "\(question)\(hint) ", isRemembered: false) {
            case .line(let text), .cutLine(let text):
                let answer = text.trimmingSpaces()
                if !answer.isEmpty { return answer }
                if let suggesting { return suggesting }
            case .endOfInput, .interrupted, .idle, .terminated:
                throw ExitStatus.interrupted.code
            }
        }
    }

    /// An answer without fault: the one given, or asked for until it has none.
    func checked(
        _ given: String,
        _ question: String,
        _ option: String,
        fault: (String) -> String?
    ) throws -> String {
        var answer = given
        while let fault = fault(answer) {
            guard isAsking else { throw CommandFailure(fault, .usage) }
            Output.talk(fault)
            answer = try ask(question, option)
        }
        return answer
    }

    /// One of the kinds of call, by number or name.
    func choose(_ question: String, _ option: String) throws -> NewScenario.Kind {
        let kinds = NewScenario.Kind.allCases
        if isAsking {
            Output.talk(question)
            for (index, kind) in kinds.enumerated() {
                Output.talk("  \(index + 1)  \(kind.rawValue): \(kind.summary)")
            }
        }
        while true {
            let answer = try ask("Its number or name?", option, suggesting: "1")
            if let number = Int(answer), kinds.indices.contains(number - 1) {
                return kinds[number - 1]
            }
            if let kind = NewScenario.Kind(rawValue: answer) { return kind }
            Output.talk("`\(answer)` is none of them.")
        }
    }
}

import Glibc
import SparCommand

// Reads lines as a conversation would and says what it read, one JSON object a line. Tests drive
// it at a terminal; `help` below lists what it can be told.

func parsed(_ arguments: some Sequence<String>) -> [String: String] {
    var rest = Array(arguments)[...]
    var options: [String: String] = [:]
    while let name = rest.popFirst() { options[name] = rest.popFirst() ?? "" }
    return options
}

let options = parsed(CommandLine.arguments.dropFirst())

let help: Set = [
    "--prompt", "--right", "--history", "--limit", "--idle", "--say", "--hang-up-after",
    "--wait-for", "--log", "--until",
]
guard Set(options.keys).isSubset(of: help) else {
    print("options: \(help.sorted())")
    exit(64)
}

func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        default: scalar.value < 0x20 ? "\\u\(scalar.value)" : String(scalar)
        }
    }
    return "\"\(escaped.joined())\""
}

func say(_ text: String) {
    print(text)
    fflush(nil)
    guard let path = options["--log"], let file = fopen(path, "a") else { return }
    fputs(text + "\n", file)
    fclose(file)
}

let commands = ["/file", "/invoices", "/history", "/mandate", "/help", "/hint", "/hangup"]
let source = LineSource(
    historyFile: options["--history"],
    lineLimit: options["--limit"].flatMap(Int.init) ?? 10_000,
    completions: { typed in typed.hasPrefix("/") ? commands : [] }
)

if let path = options["--wait-for"] {
    // Busy: what is typed meanwhile is typed ahead.
    say("busy")
    while access(path, F_OK) != 0 { usleep(5_000) }
}

var silence: Silence?
if let idle = options["--idle"].flatMap(Int.init) {
    var spoken = 0
    let last = options["--hang-up-after"].flatMap(Int.init)
    silence = Silence(after: .milliseconds(idle)) {
        spoken += 1
        if let last, spoken > last { return .endRead }
        source.printAbove("\(options["--say"] ?? "Hello?") \(spoken)")
        return last == nil && spoken == 3 ? .stop : .listen(for: .milliseconds(idle))
    }
}

let end = options["--until"].flatMap(Int.init).map {
    ContinuousClock.now.advanced(by: .milliseconds($0))
}
var interruptions = 0
reading: while true {
    let outcome = source.readLine(
        prompt: options["--prompt"] ?? "you> ",
        rightPrompt: options["--right"],
        silence: silence,
        until: end
    )
    switch outcome {
    case .line(let line):
        interruptions = 0
        say("{\"line\":\(quoted(line))}")
    case .cutLine(let line):
        say("{\"cut\":\(line.utf8.count)}")
    case .endOfInput:
        say("{\"end\":true}")
        break reading
    case .interrupted:
        interruptions += 1
        say("{\"interrupted\":\(interruptions)}")
        if interruptions == 2 { exit(130) }
    case .idle:
        say("{\"idle\":true}")
        break reading
    case .terminated(let signal):
        say("{\"terminated\":\(signal)}")
        exit(128 + signal)
    }
}

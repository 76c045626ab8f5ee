import Glibc
import SparModel
import SparRecords

// Writes to a record store as a conversation would and says what was acknowledged, a line each.
// Tests kill it, starve it of rights or set several upon one store.

// The arguments: store, call, how many entries (0: until killed), and `--unprivileged` to give
// up root's rights first, which no file permission stops.
var arguments = CommandLine.arguments.dropFirst()
let isUnprivileged = arguments.last == "--unprivileged"
if isUnprivileged { arguments.removeLast() }
guard arguments.count == 3, let path = arguments.popFirst(), let call = arguments.popFirst(),
    let wanted = arguments.popFirst().flatMap({ Int($0) })
else {
    print("usage: record-writer-probe STORE CALL COUNT [--unprivileged]")
    exit(64)
}

func say(_ line: String) {
    print(line)
    fflush(nil)
}

if isUnprivileged, geteuid() == 0 {
    let nobody: UInt32 = 65534
    guard setgroups(0, nil) == 0, setgid(nobody) == 0, setuid(nobody) == 0 else {
        say("rights kept")
        exit(2)
    }
}

do {
    let store = try CallStore.open(at: path)
    if try store.call(call) == nil {
        try store.begin(
            CallOpening(
                call: call,
                scenario: "cheque-in-the-post",
                scenarioDigest: String(repeating: "a", count: 64),
                seed: .max,
                trainee: "t-1",
                mode: .practice,
                startedAt: 1_773_138_000_000
            ),
            opening: []
        )
    }
    var position = try store.call(call)?.entries.count ?? 0
    say("begun")
    for _ in 0..<(wanted == 0 ? .max : wanted) {
        position += 1
        let entry = CallEntry(.said("line \(position) of \(call)"), at: Int64(position))
        let reply = Spoken(
            party: "debtor",
            name: "Martin Hollis",
            role: .debtor,
            text: "Answer \(position), naïve café, £4,860."
        )
        try store.append(entry, replies: [reply], to: call, at: position)
        say("kept \(position)")
    }
} catch {
    say("refused \(error)")
    exit(2)
}

import SparModel

/// Which earlier lines a collector's line takes up, and where it repeats itself.
enum Echoes {
    /// Marks `takesUp` and the cues that follow from comparing lines.
    static func mark(_ lines: inout [LineReading], turns: [TranscriptTurn], file: CaseFile) {
        let words = turns.map { TellingWords($0.text) }
        let known = TellingWords(
            ([file.creditor, file.debtor.name, file.collector.company]
                + file.speakers.compactMap(\.name) + file.invoices.compactMap(\.number))
                .joined(separator: " ")
        ).stems
        var said: Set<[UInt8]> = known
        /// What each party line brought up that the collector had not said before.
        var fresh: [Int: Set<[UInt8]>] = [:]
        for index in turns.indices {
            switch turns[index].who {
            case .debtor, .gatekeeper:
                fresh[index] = words[index].stems.subtracting(said)
            case .trainee:
                markEcho(&lines, at: index, words: words[index], fresh: fresh, turns: turns)
                for earlier in 0..<index where turns[earlier].who == .trainee {
                    if repeats(words[index], words[earlier]) {
                        lines[index].cues.insert(.repeatsItself)
                    }
                }
                said.formUnion(words[index].stems)
            }
        }
    }

    private static func markEcho(
        _ lines: inout [LineReading],
        at index: Int,
        words: TellingWords,
        fresh: [Int: Set<[UInt8]>],
        turns: [TranscriptTurn]
    ) {
        for earlier in 0..<index where turns[earlier].who != .trainee {
            let shared = fresh[earlier]?.intersection(words.stems).count ?? 0
            let days = Set(lines[earlier].anyDays).intersection(lines[index].anyDays)
            let sums = Set(lines[earlier].anySums.map(\.minor)).intersection(
                (lines[index].anySums + lines[index].money.map(\.amount)).map(\.minor)
            )
            if shared > 0 || !days.isEmpty || !sums.isEmpty {
                lines[index].takesUp.append(earlier + 1)
                lines[index].cues.insert(.takesUp)
            }
        }
    }

    private static func repeats(_ words: TellingWords, _ earlier: TellingWords) -> Bool {
        guard words.count >= 4, earlier.count >= 4 else { return false }
        let shared = words.stems.intersection(earlier.stems).count
        return shared * 10 >= words.count * 8
    }
}

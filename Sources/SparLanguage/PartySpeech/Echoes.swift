import SparModel

/// Which earlier lines a collector's line takes up, and where it repeats itself.
enum Echoes {
    /// Marks `takesUp` and the cues that follow from comparing lines.
    static func mark(_ lines: inout [LineReading], turns: [TranscriptTurn], file: CaseFile) {
        let words = turns.map { TellingWords($0.text) }
        var said = known(file)
        /// What each party line brought up that the collector had not said before.
        var fresh: [Int: Set<[UInt8]>] = [:]
        for index in turns.indices {
            switch turns[index].who {
            case .debtor, .gatekeeper:
                fresh[index] = words[index].stems.subtracting(said)
            case .trainee:
                markEcho(&lines, at: index, words: words[index], fresh: fresh, turns: turns)
                for earlier in 0..<index where turns[earlier].who == .trainee {
                    if repeats(words[index], words[earlier]),
                        lines[index].saysNoMore(than: lines[earlier])
                    {
                        lines[index].cues.insert(.repeatsItself)
                    }
                }
                said.formUnion(words[index].stems)
            }
        }
    }

    /// The other party's lines, counted from 1, whose telling words a note says again.
    static func takenUp(
        by note: String,
        of turns: [TranscriptTurn],
        file: CaseFile
    ) -> [Int] {
        let words = TellingWords(note).stems.subtracting(known(file))
        return turns.indices.filter { index in
            turns[index].who != .trainee
                && !TellingWords(turns[index].text).stems.isDisjoint(with: words)
        }.map { $0 + 1 }
    }

    /// Words everybody on the call has from the file.
    private static func known(_ file: CaseFile) -> Set<[UInt8]> {
        let names =
            [file.creditor, file.debtor.name, file.collector.company]
            + file.speakers.compactMap(\.name) + file.invoices.compactMap(\.number)
        return TellingWords(names.joined(separator: " ")).stems
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

extension LineReading {
    /// Whether it has no sum and no day that the other line lacks.
    fileprivate func saysNoMore(than other: LineReading) -> Bool {
        let sums = Set(money.map(\.amount.minor))
        let days = Set(anyDays + dates.map(\.day))
        return sums.isSubset(of: other.money.map(\.amount.minor))
            && days.isSubset(of: other.anyDays + other.dates.map(\.day))
    }
}

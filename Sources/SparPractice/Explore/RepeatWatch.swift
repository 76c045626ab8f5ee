import SparModel

/// Counts lines that came back on a reaction's next use while another was left.
///
/// It keeps its own account of what was said, beside the engine's. Lines with slots are not counted
/// as left: they may have nothing to name. Nor are those that did not fit the turn.
struct RepeatWatch: Sendable {
    /// The lines without slots, by where they stand.
    private let plain: [String: [(line: SaidLine, text: String)]]
    private let texts: [SaidLine: String]

    init(_ inventory: ScriptInventory) {
        plain = inventory.plainLines
        texts = plain.values.joined().reduce(into: [:]) { $0[$1.line] = $1.text }
    }

    /// The account of one call.
    struct Account: Sendable {
        fileprivate var sources: Set<String> = []
        /// Every line that was said.
        fileprivate(set) var said: Set<SaidLine> = []
        /// The words of those without slots: the same words are not new for standing elsewhere too.
        fileprivate var words: Set<String> = []
        /// Uses of a reaction that had been used before, with a line left that was not yet said.
        fileprivate(set) var uses = 0
        /// How many of them said a line again.
        fileprivate(set) var repeats = 0
    }

    /// Enters what was said in one turn.
    func look(at turn: Turn, in account: inout Account) {
        for line in turn.trace.said {
            if !account.sources.insert(line.source).inserted {
                let isLeft = (plain[line.source] ?? []).contains {
                    !account.said.contains($0.line) && !account.words.contains($0.text)
                        && !turn.trace.unfit.contains($0.line)
                }
                if isLeft {
                    account.uses += 1
                    if account.said.contains(line) { account.repeats += 1 }
                }
            }
            account.said.insert(line)
            if let text = texts[line] { account.words.insert(text) }
        }
    }
}

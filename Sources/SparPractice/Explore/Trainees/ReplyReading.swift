import SparEngine
import SparLanguage
import SparModel

/// What anybody would make of one line of the other party, from its words alone.
struct ReplyReading: Sendable {
    /// What the words show.
    var signals: Set<PartySignal>
    /// The sums and days they name, as payments.
    var proposal: Proposal?
    /// Every sum named.
    var sums: [Int]
    /// Days to come that are named.
    var days: [CalendarDay]
    /// A time of day, in minutes since midnight.
    var hour: Int?
    /// Whether it holds a figure or a month, as a date of birth does.
    var hasFigures: Bool
    /// Whether a machine is speaking.
    var isRecording: Bool
    /// A number of the words, for choosing among wordings.
    var mark: UInt64

    func has(_ signal: PartySignal) -> Bool { signals.contains(signal) }
}

/// Reads the other party's lines for simulated trainees.
struct ReplyReader: Sendable {
    private let file: CaseFile
    private let reader = PartyReader()
    private let figures = DebtFigures()

    init(file: CaseFile) { self.file = file }

    func read(_ text: String, role: Listener) -> ReplyReading {
        let context = TranscriptHearing.context(of: file, listener: role)
        let line = reader.read(text, who: role, answering: nil, context: context)
        let heard = figures.debtFigures(in: text, context: context)
        let days = heard.dates.filter { $0.day >= file.today }
        let proposal = ProposalReading.proposal(
            in: Utterance(money: heard.money, dates: days, plan: heard.plan),
            balance: file.balance,
            today: file.today
        )
        let lowered = text.lowercased()
        return ReplyReading(
            signals: line.signals,
            proposal: proposal,
            sums: heard.money.map(\.amount.minor),
            days: days.map(\.day),
            hour: line.hours.first,
            hasFigures: text.contains(where: \.isNumber)
                || CalendarDay.monthNames.contains { text.contains($0) }
                || ReplyReader.ordinals.contains { lowered.contains($0) },
            isRecording: ReplyReader.machine.contains { lowered.contains($0) },
            mark: ReplyReader.mark(of: text)
        )
    }

    private static let ordinals = ["nineteen", "seventy", "eighty", "sixty", "ninety"]

    private static let machine = ["beep", "after the tone", "leave me a message", "voicemail"]

    /// FNV-1a over the bytes: the same on every machine.
    static func mark(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

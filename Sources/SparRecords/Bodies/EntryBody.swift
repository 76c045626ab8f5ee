import SparModel

/// An entry of a call as written.
struct EntryBody: RecordBody {
    enum Deed: String, Codable {
        case said, silence, hold, looked, noted, planned, minuted, confirmed
        case hungUp = "hung-up"
        case undid
    }

    var at: Int64
    var deed: Deed
    var replies: [Spoken]
    var seconds: Int?
    var text: String?

    init(_ entry: CallEntry, replies: [Spoken]) {
        at = entry.at
        self.replies = replies
        switch entry.deed {
        case .said(let words): (deed, text) = (.said, words)
        case .silence(let length): (deed, seconds) = (.silence, length)
        case .hold(let length): (deed, seconds) = (.hold, length)
        case .hungUp: deed = .hungUp
        case .undid: deed = .undid
        case .looked(let what): (deed, text) = (.looked, what)
        case .noted(let words): (deed, text) = (.noted, words)
        case .planned(let words): (deed, text) = (.planned, words)
        case .minuted(let words): (deed, text) = (.minuted, words)
        case .confirmed(let words): (deed, text) = (.confirmed, words)
        }
    }

    /// The entry; nil where what the deed needs is not there.
    var entry: CallEntry? {
        let done: CallEntry.Deed? =
            switch deed {
            case .said: text.map(CallEntry.Deed.said)
            case .silence: seconds.map(CallEntry.Deed.silence)
            // Calls of before holds had a length.
            case .hold: .hold(seconds: seconds ?? 15)
            case .hungUp: .hungUp
            case .undid: .undid
            case .looked: text.map(CallEntry.Deed.looked)
            case .noted: text.map(CallEntry.Deed.noted)
            case .planned: text.map(CallEntry.Deed.planned)
            case .minuted: text.map(CallEntry.Deed.minuted)
            case .confirmed: text.map(CallEntry.Deed.confirmed)
            }
        return done.map { CallEntry($0, at: at) }
    }
}

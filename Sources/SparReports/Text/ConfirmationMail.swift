import Foundation
public import SparModel

/// The written confirmation of a call as an e-mail: RFC 5322 and MIME, any text, safe for any
/// mail program.
///
/// Addresses are made of the names in the file and end in `.invalid` (RFC 2606), so that an
/// exercise can reach nobody.
public struct ConfirmationMail: Sendable {
    /// The whole message, its lines ended by CR LF.
    public let text: String

    /// The mail of a call; nil where no confirmation was written.
    ///
    /// - Parameters:
    ///   - transcript: The call.
    ///   - startedAt: When it began, milliseconds since 1970-01-01 UTC: the hour of the mail where
    ///     the case file names none.
    public init?(_ transcript: Transcript, startedAt: Int64) {
        guard let confirmation = transcript.confirmation else { return nil }
        let file = transcript.caseFile
        let decider =
            file.decisionMaker?.name ?? file.speakers.first { $0.decides }?.name
            ?? file.debtor.name
        let caller = file.collector.name ?? file.collector.company
        var subject = "What we agreed"
        if let number = file.invoices.first?.number { subject += ": \(number)" }
        let body = confirmation.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)
        let isPlain = body.allSatisfy { line in
            line.utf8.count <= 990 && line.utf8.allSatisfy { $0 < 0x80 }
        }
        let headers = [
            "From: " + Self.mailbox(caller, at: file.collector.company),
            "To: " + Self.mailbox(decider, at: file.debtor.name),
            "Subject: " + Self.encoded(subject, after: 9),
            "Date: " + Self.date(file, startedAt: startedAt),
            "Message-ID: <\(Self.atom(transcript.id))@spar.invalid>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: " + (isPlain ? "7bit" : "quoted-printable"),
        ]
        let lines = isPlain ? body : body.flatMap(Self.quotedPrintable)
        text = (headers + [""] + lines).joined(separator: "\r\n") + "\r\n"
    }

    // MARK: - Header fields

    private static func mailbox(_ name: String, at firm: String) -> String {
        let domain = atom(firm)
        let local = name == firm ? "accounts" : atom(name, between: ".")
        let address = "<\(local)@\(domain).invalid>"
        let isASCII = name.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        guard isASCII else { return encoded(name, after: 6) + "\r\n " + address }
        let quoted = name.reduce(into: "") { text, character in
            if character == "\"" || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return "\"\(quoted)\" \(address)"
    }

    /// "Bloom & Daughter" as part of an address: "bloom-daughter".
    private static func atom(_ name: String, between: Character = "-") -> String {
        let folded = name.folding(options: [.diacriticInsensitive], locale: nil).lowercased()
        let words = folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let joined = words.joined(separator: String(between)).prefix(60)
        return joined.isEmpty ? "unnamed" : String(joined)
    }

    /// A text as RFC 2047 encoded words, none cut within a character.
    private static func encoded(_ text: String, after column: Int) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 }) else {
            return folded(text, after: column)
        }
        var words: [String] = []
        var bytes: [UInt8] = []
        func close() {
            guard !bytes.isEmpty else { return }
            words.append("=?utf-8?B?" + Data(bytes).base64EncodedString() + "?=")
            bytes = []
        }
        for character in text {
            let next = Array(String(character).utf8)
            // 75 characters a word, 12 of them around the text; three bytes make four.
            if bytes.count + next.count > 42 { close() }
            bytes += next
        }
        close()
        return words.joined(separator: "\r\n ")
    }

    private static func folded(_ text: String, after column: Int) -> String {
        var result = ""
        var used = column
        for word in text.split(separator: " ") {
            if !result.isEmpty {
                let isFull = used + 1 + word.utf8.count > 76
                result += isFull ? "\r\n " : " "
                used = isFull ? 1 : used + 1
            }
            result += word
            used += word.utf8.count
        }
        return result
    }

    /// The day of the case, and its hour or else that of the call.
    ///
    /// No time zone is known: `-0000`.
    private static func date(_ file: CaseFile, startedAt: Int64) -> String {
        let (year, month, day) = file.today.components
        let minutes = Int(startedAt / 60_000)
        let clock =
            file.time.map(\.description)
            ?? String(format: "%02d:%02d", minutes / 60 % 24, minutes % 60)
        let weekday = file.today.weekday.name.prefix(3)
        let name = CalendarDay.monthNames[month - 1].prefix(3)
        return "\(weekday), \(day) \(name) \(year) \(clock):00 -0000"
    }

    // MARK: - Body

    /// A line in quoted-printable, at most 76 characters a row.
    private static func quotedPrintable(_ line: String) -> [String] {
        var rows: [String] = []
        var row = ""
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isBlank = byte == 0x20 || byte == 0x09
            let isLast = index == bytes.count - 1
            let isLiteral =
                (33...126).contains(byte) && byte != UInt8(ascii: "=") || (isBlank && !isLast)
            let piece =
                isLiteral
                ? String(Unicode.Scalar(byte)) : String(format: "=%02X", Int(byte))
            if row.utf8.count + piece.utf8.count > 75 {
                rows.append(row + "=")
                row = ""
            }
            row += piece
        }
        return rows + [row]
    }
}

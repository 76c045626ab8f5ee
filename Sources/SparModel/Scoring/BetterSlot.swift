/// A place in a better line that the call's own figures fill; a line with one that cannot be filled
/// is not said.
public enum BetterSlot: String, CaseIterable, Hashable, Sendable, Codable {
    case debtor, collector, creditor, balance, invoice, due, down, rest, agreement
    case wholeAgreement = "whole-agreement"
    case openRest = "open-rest"
    case decisionMaker = "decision-maker"
    case nextDay = "next-day"
    case payDay = "pay-day"
    case consequence
    case method
    case promised
    case lastPaid = "last-paid"

    /// What it stands for, for the reference.
    public var meaning: String {
        switch self {
        case .debtor: "the name of the person on the line"
        case .collector: "the collector's firm"
        case .creditor: "who is owed"
        case .balance: "the whole sum owed"
        case .invoice: "the first invoice's number"
        case .due: "the day it fell due"
        case .down: "the least down payment the mandate allows, or a quarter"
        case .rest: "what remains after that"
        case .agreement: "the payments agreed, spelled out"
        case .wholeAgreement: "the same, where the payments make up the whole sum"
        case .openRest: "what the payments agreed leave open, where they do"
        case .decisionMaker: "the name of whoever decides"
        case .nextDay: "the working day after the first payment, or three working days on"
        case .payDay: "the first day of payment the other party named"
        case .consequence: "the first next step the file allows"
        case .promised: "the day of the last promise on file that was not kept"
        case .lastPaid: "the last payment on file with its day"
        case .method: "the way of paying agreed; none where two were named and neither taken"
        }
    }
}

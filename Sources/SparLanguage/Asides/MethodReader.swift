public import SparModel

/// Hears which ways to pay are named.
public struct MethodReader: Sendable {
    /// A reader.
    public init() {}

    /// The ways to pay in `text`, in the order of `PaymentMethod.allCases`.
    public func methods(in text: String) -> [PaymentMethod] {
        let words = PlainWords(text)
        return PaymentMethod.allCases.filter { method in
            MethodReader.phrases(for: method).contains { words.contains(phrase: $0) }
        }
    }

    private static func phrases(for method: PaymentMethod) -> [String] {
        switch method {
        case .card:
            ["card", "debit card", "credit card", "visa", "mastercard", "over the phone", "amex"]
        case .transfer:
            [
                "transfer", "bank transfer", "bank to bank", "wire", "wired", "wire it", "bacs",
                "eft", "ach", "faster payment", "faster payments", "sepa", "iban", "chaps",
                "online banking", "bank it", "sort code", "standing order", "payid", "e transfer",
                "upi", "neft",
            ]
        case .cheque:
            ["cheque", "cheques", "check in the mail", "a check", "by check", "the check"]
        case .cash: ["cash", "in cash", "at the counter", "at the branch"]
        case .portal: ["portal", "the app", "website", "online", "pay online"]
        case .directDebit: ["direct debit", "dd", "autopay", "auto pay", "debit order"]
        case .paymentLink: ["link", "payment link", "pay link", "text you a link", "qr code"]
        }
    }
}

/// Words that stand for the same thing in a line about a debt, so that what is learnt of one holds
/// for all.
enum CueWords {
    /// The name of the group a word belongs to.
    static let groups: [String: String] = {
        var groups: [String: String] = [:]
        for (name, words) in table {
            for word in words.split(separator: " ") { groups[String(word)] = name }
        }
        return groups
    }()

    private static let table: [(String, String)] = [
        (
            "pay",
            """
            pay pays paying paid payin payed pymt pmt pmts payment payments settle settled settles \
            settling clear clears cleared clearing transfer transfers wire card cheque check debit \
            deposit remit instalment instalments installment installments bacs ach upi iban sepa \
            eft bank paypal zelle money funds remittance bpay rtgs neft
            """
        ),
        (
            "contact",
            """
            call calls called calling callback ring rings ringing rang bell phone phoning telephone \
            speak talk chat catch buzz holler holla try dial check-in touch hear update voicemail \
            message follow revert answer reply
            """
        ),
        (
            "letter",
            """
            letter letters email emails emailing mail text texting sms post posted link form forms \
            paperwork docusign pdf copy copies statement invoice receipt writing confirmation write \
            docket proof whatsapp
            """
        ),
        (
            "income",
            """
            wage wages salary payday paycheck paychecks check pension benefit benefits unemployment \
            income earn earns earning tips bonus refund grant hours shifts job jobs work overtime \
            giro universal credit centrelink
            """
        ),
        (
            "expense",
            """
            rent mortgage food groceries car school daycare petrol gas electric holiday vet clutch \
            tyres nursery council fuel lunch coffee ticket tickets fine
            """
        ),
        (
            "law",
            """
            court judge judgment police sheriff arrest jail prison bailiff bailiffs legal lawyer \
            solicitor summons petition lien file filed warrant garnish repo seize magistrates \
            tribunal referral agency default suspend suspended disconnect disconnected stop stops
            """
        ),
        (
            "debt",
            """
            owe owes owed owing balance outstanding overdue due arrears behind unpaid open total \
            invoices bill bills account debt loan fee fees interest charge charges premium remaining \
            remainder rest left sum amount figure short
            """
        ),
        (
            "offer",
            """
            can could would manage afford able do put offer accept take settle suggest propose say \
            start split spread agree agreed deal down each instead
            """
        ),
        (
            "done",
            """
            was were had did went came sent issued dated raised bounced returned failed missed \
            promised said told since expired invoiced delivered received last ago gone fell became \
            oldest
            """
        ),
        ("promise", "by until till before on from starting start begin beginning first works suit"),
        ("late", "late overdue behind past days months weeks old older"),
    ]
}

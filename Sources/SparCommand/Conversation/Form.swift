import SparModel

/// A short form filled in at a terminal, field by field; each is kept as soon as it is typed.
struct Form {
    /// One line of a form.
    struct Field {
        /// What stands before the text in plan or minutes: "Next contact".
        var label: String
        /// What belongs there, shown beside it.
        var hint: String

        /// Whether it is a line to be said in a moment: the up arrow brings it back then.
        var isSaidNext = false

        /// The label as a prompt: "next contact> ".
        var prompt: String { label.lowercased() + "> " }
    }

    /// What is said before the first field.
    var title: String
    /// The fields in order; none is prefilled.
    var fields: [Field]
    /// Whether Return at the first field leaves the whole form out.
    var isSkippedByReturn: Bool

    /// The call plan, before the telephone rings.
    static func plan(for mode: CallMode) -> Form {
        Form(
            title: mode == .practice
                ? "Your plan. Return skips it; /file shows the case."
                : "Your plan; it is graded. /file shows the case.",
            fields: [
                Field(label: "Target", hint: "the sum and the day you ask for"),
                Field(label: "Floor", hint: "the least you may settle for"),
                Field(label: "Objections", hint: "what they will say, and your answer"),
                Field(label: "Opening", hint: "your first line", isSaidNext: true),
            ],
            isSkippedByReturn: mode == .practice
        )
    }

    /// The minutes, after the call.
    static let minutes = Form(
        title: "Minutes, for whoever takes the case on. Return leaves a field out, /skip the rest.",
        fields: [
            Field(label: "Outcome", hint: "who said what, and why not sooner"),
            Field(label: "Sums", hint: "each payment"),
            Field(label: "Dates", hint: "each payment's day"),
            Field(label: "Method", hint: "how it will be paid"),
            Field(label: "Next contact", hint: "day, hour, what for"),
            Field(label: "Notes", hint: "disputes, hardship, anything else"),
        ],
        isSkippedByReturn: false
    )

    /// The form without the fields that a text of labelled lines has already.
    func without(_ written: String?) -> Form {
        let lines = (written ?? "").split(separator: "\n")
        var form = self
        form.fields.removeAll { field in lines.contains { $0.hasPrefix(field.label + ":") } }
        return form
    }
}

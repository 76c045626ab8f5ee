public import SparModel

/// What to practise next, as a coach says it.
public struct AdviceText: Sendable {
    private let page: Page

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// What, why, where, and the one thing to do.
    public func lines(_ advice: Advice) -> [String] {
        let item = advice.scenario
        var lines = [page.heading("Next for \(advice.trainee)")]
        lines += page.field("Practise", advice.title ?? "a first call")
        lines += page.field("Why", why(advice))
        lines += page.field(
            "With",
            "\(page.palette.name(item.scenario))  \(item.title), level \(item.difficulty), "
                + advice.next.spoken(on: advice.on)
        )
        lines += page.field("Level", level(advice))
        lines += page.field("Do this", page.palette.strong(advice.task))
        if let spot = advice.weakest {
            let heading = spot.isRule ? "Where it was broken" : "Where it was missed"
            lines += ["", page.heading(heading)] + WeakSpotText(page).lines(spot)
        }
        lines += [""]
        lines.append("  " + page.palette.faint("spar call \(item.scenario)"))
        if let topic = advice.topic {
            lines.append("  " + page.palette.faint("spar guide \(topic)"))
        }
        return lines
    }

    private func why(_ advice: Advice) -> String {
        let standing = advice.standing.map { " It stands at \($0), the mean of its last three." }
        switch advice.reason {
        case .start:
            return "Nothing of yours is graded yet; begin gently."
        case .automaticFail(let rule, let why):
            return "Your last call failed by \(rule): \(why) That comes before all else."
        case .due(let since):
            let days = advice.on.days(since: since)
            let late = days == 0 ? "today" : "since \(since.spoken)"
            return "The weakest of what is due (\(late))." + (standing ?? "")
        case .weakest:
            return "Nothing is due; this is the weakest of all." + (standing ?? "")
        }
    }

    private func level(_ advice: Advice) -> String {
        let mastered =
            advice.mastered == 0
            ? "no level is mastered yet" : "level \(advice.mastered) is mastered"
        let now = advice.scenario.difficulty
        return now == advice.level
            ? "\(now): \(mastered)"
            : "\(now) (aim \(advice.level): \(mastered)); no scenario of that level trains it"
    }
}

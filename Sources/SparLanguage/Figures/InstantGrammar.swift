import SparModel

/// Moments told by their distance from now.
extension FigureGrammar {
    /// "in 20 minutes", "two hours ago", "half an hour from now", "now".
    func instant(at index: Int) -> Match<Entity.Instant>? {
        if word(index) == "now" || word(index) == "immediately" {
            guard word(index - 1) != "from" else { return nil }
            return Match(now, end: index + 1)
        }
        if word(index) == "in" {
            var start = index + 1
            if ["about", "around", "like", "just", "exactly", "roughly"].contains(word(start)) {
                start += 1
            }
            if line.reads(["less", "than"], at: start) { start += 2 }
            guard let span = span(at: start), !span.value.finest.isDated else { return nil }
            let end =
                word(span.end) == "time"
                    || word(span.end) == "from"
                        && word(span.end + 1) == "now"
                ? span.end + 1 : span.end
            return Match(shifted(span.value, 1), end: word(end) == "now" ? end + 1 : end)
        }
        guard let span = span(at: index), !span.value.finest.isDated else { return nil }
        switch word(span.end) {
        case "ago", "earlier", "back", "before", "prior":
            guard word(span.end) != "before" || line[span.end + 1].kind != .word else { return nil }
            return Match(shifted(span.value, -1), end: span.end + 1)
        case "later", "hence", "out": return Match(shifted(span.value, 1), end: span.end + 1)
        case "from":
            guard word(span.end + 1) == "now" else { return nil }
            return Match(shifted(span.value, 1), end: span.end + 2)
        default: return nil
        }
    }

    private func shifted(_ span: SpanForm, _ times: Int) -> Entity.Instant {
        let day = span.months == 0 ? now.day : now.day.adding(months: span.months * times)
        return Entity.Instant(day, second: now.second + span.seconds * times)
    }

    /// The hour of "anytime after 10", "earlier than 7 if you can".
    func boundHour(at index: Int) -> Match<ClockForm>? {
        guard ["after", "before", "than"].contains(word(index - 1)),
            let hour = line[index].plainNumber, (1...12).contains(hour),
            clock(at: index) == nil, !line.joined(index + 1) || line[index + 1].kind == .mark
        else { return nil }
        guard ["more", "less", "longer", "bigger", "fewer"].contains(word(index - 2)) == false
        else {
            return nil
        }
        let next = line[index + 1]
        if let minutes = next.plainNumber, next.text.utf8.count == 2, minutes < 60, next.spaced {
            return ClockForm(hour: hour, minute: minutes, half: nil)
                .map { Match($0, end: index + 2) }
        }
        guard
            next.kind == .edge
                || ["?", ".", ",", "!", "if", "please", "today", "tomorrow", "on"]
                    .contains(next.text)
        else { return nil }
        return ClockForm(hour: hour, minute: 0, half: nil).map { Match($0, end: index + 1) }
    }

    /// "within two weeks", "within the next hour": from now to then.
    func deadline(at index: Int) -> Match<StretchForm>? {
        guard word(index) == "within" else { return nil }
        var start = index + 1
        if word(start) == "the" { start += 1 }
        if word(start) == "next" || word(start) == "coming" { start += 1 }
        guard let span = span(at: start) else { return nil }
        let to = shifted(span.value, 1)
        if span.value.finest.isDated {
            return Match(
                StretchForm(context.today, span.value.after(context.today)),
                end: span.end
            )
        }
        return Match(StretchForm(now, to), end: span.end)
    }
}

import SparModel

/// Dates in figures alone.
extension FigureGrammar {
    /// "2026-03-20", "3/4", "31.10.1974", "05/06/26", "15-2", "10 31 1974".
    func numericDate(at index: Int) -> Match<DayForm>? {
        guard !line.joined(index) || !line[index - 1].isWord else { return nil }
        if line.joined(index), line[index - 2].isNumber,
            word(index - 1) == "/" || word(index - 1) == "-" && word(index + 1) == "-"
        {
            return nil
        }
        return dotted(at: index) ?? separated(at: index) ?? monthInMiddle(at: index)
    }

    private func dotted(at index: Int) -> Match<DayForm>? {
        let parts = line[index].text.split(separator: ".", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), !line[index].text.utf8.contains(44) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        if parts.count == 2 {
            // "24.4." with its closing point, as on the continent; a bare "3.4" is a number.
            guard word(index + 1) == ".", line.joined(index + 1), line[index + 2].isWord,
                line[index + 2].spaced == true, parts.allSatisfy({ $0.utf8.count <= 2 }),
                FigureGrammar.datePrepositions.contains(word(index - 1))
            else { return nil }
            return dayMonth(numbers[0], numbers[1], dayFirst: true)
                .map { Match(DayForm($0), end: index + 2) }
        }
        let widths = parts.map(\.utf8.count)
        guard widths[2] == 4 || widths[0] == 4 || widths == [2, 2, 2] else { return nil }
        return full(numbers, widths: widths, dayFirst: true)
            .map { Match(DayForm($0), end: index + 1) }
    }

    private func separated(at index: Int) -> Match<DayForm>? {
        let mark = word(index + 1)
        guard mark == "/" || mark == "-", line[index].plainNumber != nil,
            line[index].text.utf8.count <= 4
        else { return nil }
        let tight = line.joined(index + 1) && line.joined(index + 2)
        guard tight || mark == "/", let first = line[index].plainNumber,
            let second = line[index + 2].plainNumber
        else { return nil }
        let widths = [line[index].text.utf8.count, line[index + 2].text.utf8.count]
        if word(index + 3) == mark, let third = line[index + 4].plainNumber,
            line.joined(index + 4) || mark == "/"
        {
            if word(index + 5) == mark, line.joined(index + 5) { return nil }
            let all = widths + [line[index + 4].text.utf8.count]
            return full([first, second, third], widths: all, dayFirst: context.locale == .gb)
                .map { Match(DayForm($0), end: index + 5) }
        }
        guard widths.allSatisfy({ $0 <= 2 }), mark == "/" || context.locale == .gb,
            !countsSomething(after: index + 2), NumberWords.fractionNames[word(index + 3)] == nil,
            !(mark == "/" && first == 1 && second <= 4 && word(index + 3) == "of"),
            let anchor = dayMonth(first, second, dayFirst: context.locale == .gb)
        else { return nil }
        return Match(DayForm(anchor), end: index + 3)
    }

    /// "2012/Aug/10" and "10 31 1974".
    private func monthInMiddle(at index: Int) -> Match<DayForm>? {
        if let year = line[index].plainNumber, line[index].text.utf8.count == 4,
            (1900...2100).contains(year), "-/".contains(word(index + 1)),
            let month = CalendarWords.month(word(index + 2)), word(index + 3) == word(index + 1),
            let day = line[index + 4].plainNumber, (1...31).contains(day)
        {
            return Match(DayForm(.dated(year: year, month: month, day: day)), end: index + 5)
        }
        guard let first = line[index].plainNumber, line[index].text.utf8.count <= 2,
            let second = line[index + 1].plainNumber, line[index + 1].text.utf8.count == 2,
            let year = line[index + 2].plainNumber, line[index + 2].text.utf8.count == 4,
            (1900...2100).contains(year),
            case .dated(_, let month, let day)? = dayMonth(
                first,
                second,
                dayFirst: context.locale == .gb
            )
        else { return nil }
        return Match(DayForm(.dated(year: year, month: month, day: day)), end: index + 3)
    }

    /// Three numbers in the order their widths and the locale tell.
    private func full(_ numbers: [Int], widths: [Int], dayFirst: Bool) -> DayForm.Anchor? {
        if widths[0] == 4 {
            guard (1900...2100).contains(numbers[0]), widths[1] <= 2, widths[2] <= 2 else {
                return nil
            }
            let swapped = numbers[1] > 12
            let (month, day) = swapped ? (numbers[2], numbers[1]) : (numbers[1], numbers[2])
            guard CalendarDay(year: numbers[0], month: month, day: day) != nil else { return nil }
            return .dated(year: numbers[0], month: month, day: day)
        }
        guard widths[0] <= 2, widths[1] <= 2, widths[2] == 4 || widths[2] == 2 else { return nil }
        let year = widths[2] == 4 ? numbers[2] : numbers[2] + (numbers[2] < 70 ? 2000 : 1900)
        guard (1900...2100).contains(year),
            case .dated(_, let month, let day)? = dayMonth(
                numbers[0],
                numbers[1],
                dayFirst: dayFirst
            ),
            CalendarDay(year: year, month: month, day: day) != nil
        else { return nil }
        return .dated(year: year, month: month, day: day)
    }

    /// Day and month in the locale's order, or in the only order that makes a date.
    private func dayMonth(_ first: Int, _ second: Int, dayFirst: Bool) -> DayForm.Anchor? {
        for (day, month) in dayFirst
            ? [(first, second), (second, first)] : [(second, first), (first, second)]
        where CalendarDay(year: 2024, month: month, day: day) != nil {
            return .dated(year: nil, month: month, day: day)
        }
        return nil
    }
}

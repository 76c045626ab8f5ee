extension SpanForm {
    /// The ISO form with the units as said: "P2W", "PT90M", "P1Y6M".
    var iso: String {
        var date = ""
        var time = ""
        for piece in pieces {
            let amount = piece.amount
            switch piece.unit {
            case .decade: date += "\((amount.times(10) ?? amount).description)Y"
            case .year: date += "\(amount)Y"
            case .quarter: date += "\((amount.times(3) ?? amount).description)M"
            case .month: date += "\(amount)M"
            case .fortnight: date += "\((amount.times(2) ?? amount).description)W"
            case .week: date += "\(amount)W"
            case .day: date += "\(amount)D"
            case .hour: time += "\(amount)H"
            case .minute: time += "\(amount)M"
            case .second: time += "\(amount)S"
            }
        }
        return "P" + date + (time.isEmpty ? "" : "T" + time)
    }

    /// All of it in seconds, with thirty days to a month and 365 to a year.
    var totalSeconds: Int {
        seconds + months / 12 * 31_536_000 + months % 12 * 2_592_000
    }
}

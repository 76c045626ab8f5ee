public import SparModel

/// What a listener knows when the collector speaks: only what was said aloud or stands in the case
/// file, never the party's secrets.
public struct HearingContext: Hashable, Sendable {
    /// How dates are written where the call takes place.
    public enum Locale: String, CaseIterable, Hashable, Sendable, Codable {
        /// Month before day: 3/4 is 4 March.
        case us = "en-US"
        /// Day before month: 3/4 is 3 April.
        case gb = "en-GB"
    }

    /// Who hears the words.
    public var listener: Listener
    /// Whose debt it is.
    public var market: Market
    /// The day of the call.
    public var today: CalendarDay
    /// The time of the call where the debtor is, if known.
    public var time: LocalTime?
    /// How dates are written.
    public var locale: Locale
    /// The other party's last line; empty when the collector speaks first.
    public var previous: String
    /// The whole sum owed, for "half of it"; nil when not known.
    public var balance: Money?
    /// The case's currency; nil leaves it to the words, then to the last line, then to USD.
    public var currency: Currency?
    /// Names of people and firms in the case file.
    public var names: [String]
    /// Invoice and account numbers of the case file.
    public var references: [String]
    /// Words the script listens for; none outside a scenario.
    public var topics: [WordPattern]
    /// Lines the script is made for, `Hearing.examples`; nil outside a scenario.
    public var examples: ExampleLines?

    /// A context; what is not given is unknown.
    public init(
        listener: Listener = .debtor,
        market: Market = .consumer,
        today: CalendarDay,
        time: LocalTime? = nil,
        locale: Locale = .us,
        previous: String = "",
        balance: Money? = nil,
        currency: Currency? = nil,
        names: [String] = [],
        references: [String] = [],
        topics: [WordPattern] = [],
        examples: ExampleLines? = nil
    ) {
        self.listener = listener
        self.market = market
        self.today = today
        self.time = time
        self.locale = locale
        self.previous = previous
        self.balance = balance
        self.currency = currency
        self.names = names
        self.references = references
        self.topics = topics
        self.examples = examples
    }
}

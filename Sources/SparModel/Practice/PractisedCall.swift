/// A graded call as those who look back on their practice see it.
public struct PractisedCall: Hashable, Sendable {
    /// The call's id.
    public var call: String
    /// The scenario's id.
    public var scenario: String
    /// Practice or assessment.
    public var mode: CallMode
    /// The day it began, UTC.
    public var day: CalendarDay
    /// Its latest grade on record.
    public var scorecard: Scorecard

    /// A graded call.
    public init(
        call: String,
        scenario: String,
        mode: CallMode = .practice,
        day: CalendarDay,
        scorecard: Scorecard
    ) {
        self.call = call
        self.scenario = scenario
        self.mode = mode
        self.day = day
        self.scorecard = scorecard
    }
}

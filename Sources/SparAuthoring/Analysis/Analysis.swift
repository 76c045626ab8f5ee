import SparModel

/// Faults and doubts that show only when all of a scenario is in view.
///
/// A warning is given only for what stands in the scenario's own file: what an archetype offers
/// and this scenario leaves unused is no mistake of its author.
struct Analysis {
    let plan: ScenarioPlan
    let scenario: Scenario
    /// Every reaction with the beat it stands in; nil for those that hold in all.
    let reactions: [(draft: ReactionDraft, beat: BeatDraft?)]
    var diagnostics: [Diagnostic] = []
    /// Places of reactions that can never answer; each has been reported.
    var dead: Set<SourcePlace> = []
    /// Names of clues that can be let slip.
    var open: Set<String> = []

    init(plan: ScenarioPlan, scenario: Scenario) {
        self.plan = plan
        self.scenario = scenario
        reactions =
            plan.beats.flatMap { beat in beat.reactions.map { ($0, beat) } }
            + plan.reactions.map { ($0, nil) }
    }

    /// All that is found.
    static func diagnostics(of plan: ScenarioPlan, _ scenario: Scenario) -> [Diagnostic] {
        var analysis = Analysis(plan: plan, scenario: scenario)
        analysis.checkConditions()
        analysis.checkShadows()
        analysis.checkClues()
        let reach = Reach(plan: plan, scenario: scenario, dead: analysis.dead)
        analysis.checkStory(reach)
        analysis.checkLines(reach)
        analysis.checkSlots(reach)
        analysis.checkCase()
        return analysis.diagnostics
    }

    /// Reports a doubt about the scenario's own file, or an error anywhere.
    mutating func report(
        _ code: DiagnosticCode,
        _ message: String,
        at place: SourcePlace,
        help: String? = nil
    ) {
        guard code.severity == .error || plan.isOwn(place) else { return }
        diagnostics.append(Diagnostic(code, message, at: place, help: help))
    }

    /// Whether the party of that key can agree to a payment.
    func bargains(_ key: String) -> Bool {
        scenario.party(key).map { $0.decides && $0.wallet != nil } ?? false
    }

    /// Whether anybody can.
    var anybodyBargains: Bool { scenario.parties.contains { bargains($0.key) } }
}

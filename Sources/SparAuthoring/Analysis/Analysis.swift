import SparModel

/// Faults and doubts that show only when all of a scenario is in view.
struct Analysis {
    let plan: ScenarioPlan
    let scenario: Scenario

    /// All of them.
    func diagnostics() -> [Diagnostic] { [] }
}

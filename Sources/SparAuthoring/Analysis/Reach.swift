import SparModel

/// Which beats a call can come to, by reactions that can answer.
struct Reach {
    /// Names of the beats a call can come to.
    private(set) var beats: Set<String> = []
    /// Names of the beats the case's calls begin in.
    let openings: Set<String>
    /// Names of the beats from which something can come of the call.
    private(set) var hopeful: Set<String> = []
    private let plan: ScenarioPlan
    private let dead: Set<SourcePlace>
    /// The reactions of all beats that can answer and lead on.
    private let general: [ReactionDraft]

    init(plan: ScenarioPlan, scenario: Scenario, dead: Set<SourcePlace>) {
        self.plan = plan
        self.dead = dead
        general = plan.reactions.filter { Self.leadsOn($0.reaction, dead) }
        openings = Set([scenario.opening] + scenario.calls.flatMap(\.opens.values))
        var waiting = openings.sorted()
        while let name = waiting.popLast() {
            guard beats.insert(name).inserted, let beat = beat(name) else { continue }
            waiting += targets(from: beat)
        }
        var before = -1
        while before != hopeful.count {
            before = hopeful.count
            for beat in plan.beats where !hopeful.contains(beat.name.value) {
                let party = scenario.party(plan.speaker(of: beat))
                let bargains = party.map { $0.decides && $0.wallet != nil } ?? false
                let leadsOn = targets(from: beat).contains { hopeful.contains($0) }
                if bargains || leadsOn || ends(beat) { hopeful.insert(beat.name.value) }
            }
        }
    }

    private func beat(_ name: String) -> BeatDraft? {
        plan.beats.first { $0.name.value == name }
    }

    /// Reactions that can answer in a beat and do more than speak, those of all beats included.
    func reactions(in beat: BeatDraft) -> [ReactionDraft] {
        beat.reactions.filter { Self.leadsOn($0.reaction, dead) } + general
    }

    /// Whether a reaction can answer and goes somewhere, does something or ends the call.
    private static func leadsOn(_ reaction: Reaction, _ dead: Set<SourcePlace>) -> Bool {
        reaction.move != .stay && reaction.part == .answer && !dead.contains(reaction.place)
    }

    /// Other beats a beat leads to.
    func targets(from beat: BeatDraft) -> [String] {
        reactions(in: beat).compactMap { draft in
            switch draft.reaction.move {
            case .go(let name), .transfer(let name): name == beat.name.value ? nil : name
            case .bargain, .reveal:
                draft.reaction.next == beat.name.value ? nil : draft.reaction.next
            case .stay, .end: nil
            }
        }
    }

    /// Whether a reaction makes an end that is not merely a hung-up telephone.
    private func ends(_ beat: BeatDraft) -> Bool {
        reactions(in: beat).contains { draft in
            guard case .end(let ending) = draft.reaction.move else { return false }
            switch ending {
            case .paymentAgreed, .planAgreed, .settlementAgreed, .callBack, .message, .paused,
                .nothingAgreed:
                return true
            case .partyHungUp, .traineeHungUp, .timeUp: return false
            }
        }
    }
}

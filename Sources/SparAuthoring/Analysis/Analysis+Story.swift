import SparModel

extension Analysis {
    /// Beats nobody reaches, beats nobody leaves, and calls from which nothing can come.
    mutating func checkStory(_ reach: Reach) {
        for beat in plan.beats {
            let name = beat.name.value
            if !reach.beats.contains(name) {
                report(
                    .unreachableBeat,
                    "beat `\(name)` cannot be reached",
                    at: beat.name.place,
                    help: "let a reaction `go: \(name)`, or delete it"
                )
            } else if !reach.hopeful.contains(name) {
                let onward = reach.targets(from: beat)
                report(
                    .deadEnd,
                    onward.isEmpty
                        ? "nothing leads on from beat `\(name)`"
                        : "beat `\(name)` leads only to " + FieldReader.listed(unique(onward))
                            + ", from where nothing leads on",
                    at: beat.name.place,
                    help:
                        "give it a reaction with `go`, `transfer` or `end`, or a party who can pay"
                )
            }
        }
        checkMoves(reach)
        checkParties(reach)
        checkOutcomes(reach)
    }

    private func unique(_ names: [String]) -> [String] {
        names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }

    private mutating func checkMoves(_ reach: Reach) {
        for (draft, beat) in reactions {
            let reaction = draft.reaction
            switch reaction.move {
            case .go(let name) where name == beat?.name.value,
                .transfer(let name) where name == beat?.name.value:
                report(
                    .goesNowhere,
                    "reaction `\(reaction.name)` goes to the beat it is in",
                    at: draft.target ?? reaction.place,
                    help: "leave the move out to stay in `\(name)`"
                )
            case .stay:
                guard reaction.say.isEmpty, reaction.mood.isNone else { continue }
                report(
                    .silentReaction,
                    "reaction `\(reaction.name)` says and does nothing",
                    at: reaction.place,
                    help: "give it something to `say`"
                )
            case .bargain, .reveal:
                guard let next = reaction.next, next == beat?.name.value else { continue }
                report(
                    .goesNowhere,
                    "reaction `\(reaction.name)` goes to the beat it is in",
                    at: draft.next ?? reaction.place,
                    help: "leave `go` out to stay in `\(next)`"
                )
            case .go, .transfer, .end: continue
            }
        }
    }

    private mutating func checkParties(_ reach: Reach) {
        for party in plan.parties {
            let key = party.key.value
            let speaks = plan.beats.contains {
                plan.speaker(of: $0) == key && reach.beats.contains($0.name.value)
            }
            guard !speaks else { continue }
            report(
                .idleParty,
                "party `\(key)` never speaks: no beat of theirs can be reached",
                at: party.key.place,
                help: "give them a beat with `party: \(key)`"
            )
        }
    }

    private mutating func checkOutcomes(_ reach: Reach) {
        let deciders = scenario.parties.filter { $0.decides && $0.wallet != nil }
        let isReached = plan.beats.contains { beat in
            reach.beats.contains(beat.name.value) && bargains(plan.speaker(of: beat))
        }
        guard !isReached else { return }
        let place =
            plan.isOwn(plan.opens?.place ?? plan.own.place)
            ? plan.opens?.place ?? plan.own.place : plan.own.place
        if let decider = deciders.first {
            report(
                .endingOutOfReach,
                "no call can end in an agreement: `\(decider.key)`, who decides, is never reached",
                at: place,
                help: "lead from `\(scenario.opening)` to a beat of theirs with `transfer`"
            )
        } else if !reach.hopeful.contains(scenario.opening) {
            report(
                .endingOutOfReach,
                "no call can end in an agreement: nobody who decides has `can_pay`",
                at: place,
                help: "give the one who decides `can_pay`, or a reaction an `end`"
            )
        }
    }
}

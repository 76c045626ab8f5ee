import SparModel

/// The ways of doing it badly.
extension SimulatedTrainee {
    /// Demands, insults, threatens, whoever listens.
    mutating func bully(_ reply: Reply) -> CallEntry.Deed {
        if turn > 14 { return say(.leaveInHaste, to: reply) }
        if reply.role == .gatekeeper {
            let intents: [TraineeIntent] = [.tellTheScreen, .demand, .insult, .threaten, .pretend]
            return say(pick(intents, after: reply), to: reply)
        }
        if turn == 1 { return say(.demand, to: reply) }
        let intents: [TraineeIntent] = [
            .insult, .threaten, .demand, .sneer, .insult, .pretend, .threaten, .demand,
        ]
        return say(pick(intents, after: reply), to: reply)
    }

    /// Apologises, hints, gives in; leaves with nothing.
    mutating func doormat(_ reply: Reply) -> CallEntry.Deed {
        if turn > 9 { return say(.leaveTimidly, to: reply) }
        if turn == 1 { return say(.introduceTimidly, to: reply) }
        if reply.reading.has(.abuse) || reply.reading.has(.refuses) {
            return say(.apologise, .giveIn, to: reply)
        }
        if reply.role == .gatekeeper {
            return turn > 3 ? say(.leaveTimidly, to: reply) : say(.apologise, to: reply)
        }
        switch turn % 3 {
        case 2: return say(.hint, to: reply)
        case 0: return say(.giveIn, to: reply)
        default: return say(.apologise, .hint, to: reply)
        }
    }

    /// Talks of anything but the debt.
    mutating func rambler(_ reply: Reply) -> CallEntry.Deed {
        if turn > 13 { return say(.ramble, .leaveTimidly, to: reply) }
        return say(turn % 3 == 0 ? .rambleAboutDebt : .ramble, to: reply)
    }

    /// Wants a yes in three turns, takes anything, rings off.
    mutating func rusher(_ reply: Reply) -> CallEntry.Deed {
        if turn > 5 || times(.takeAnything) > 0 { return say(.leaveInHaste, to: reply) }
        if reply.reading.has(.offers) || reply.reading.has(.promisesVaguely), turn > 1 {
            return say(.takeAnything, to: reply)
        }
        return say(.rush, to: reply)
    }

    /// Says next to nothing.
    mutating func silent(_ reply: Reply) -> CallEntry.Deed {
        chance.below(3) == 0 ? say(.mumble, to: reply) : .silence(seconds: 12)
    }

    /// Strings keywords of the trade together.
    mutating func parrot(_ reply: Reply) -> CallEntry.Deed {
        turn > 12 ? say(.close, to: reply) : say(.parrot, to: reply)
    }

    /// Anything at any time.
    mutating func anything(_ reply: Reply) -> CallEntry.Deed {
        switch chance.below(24) {
        case 0: return .silence(seconds: 8)
        case 1: return .hold(seconds: 30)
        default:
            let offers = words.ladder.offers
            let proposal = offers.isEmpty ? nil : offers[turn % offers.count]
            return say(pick(TraineeIntent.allCases, after: reply), to: reply, putting: proposal)
        }
    }
}

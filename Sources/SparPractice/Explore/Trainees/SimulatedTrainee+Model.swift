import SparModel

extension SimulatedTrainee {
    /// What the handbook says, adapted to whoever is on the line.
    mutating func model(_ reply: Reply) -> CallEntry.Deed {
        take(in: reply)
        if reply.reading.isRecording, reply.role == .gatekeeper {
            return times(.leaveMessage) == 0 ? say(.leaveMessage, to: reply) : .hungUp
        }
        switch reply.role {
        case .gatekeeper: return screen(reply)
        case .debtor: return debt(reply)
        }
    }

    /// Notes what the words show: a yes, an offer, a fact told, abuse.
    private mutating func take(in reply: Reply) {
        let reading = reply.reading
        if hour == nil { hour = reading.hour }
        if reading.has(.abuse) { abuse += 1 }
        guard reply.role == .debtor else { return }
        // What was put is answered now or not at all.
        let put = pending
        pending = nil
        if let put, saysYes(reading, to: put) {
            agreed = put
            theirs = nil
        } else if let proposal = reading.proposal, !reading.sums.isEmpty {
            theirs = proposal
        }
    }

    /// Whether the line says yes to what was put: a yes with no other figures, or the same figures.
    private func saysYes(_ reading: ReplyReading, to proposal: Proposal) -> Bool {
        let sums = Set(proposal.payments.map(\.amount.minor))
        guard !reading.sums.isEmpty else {
            return reading.has(.accepts) && !reading.has(.refuses) && !reading.has(.promisesVaguely)
                && !reading.has(.asks)
        }
        let restates = reading.sums.allSatisfy {
            sums.contains($0) || $0 == proposal.total?.minor
        }
        let sameDay =
            reading.days.isEmpty
            || reading.days.contains { day in proposal.payments.contains { $0.day == day } }
        return restates && sameDay && reading.sums.first == proposal.first?.amount.minor
            && (!(reading.has(.asks) || reading.has(.refuses)) || reading.has(.accepts))
    }

    // MARK: - Somebody in between

    private mutating func screen(_ reply: Reply) -> CallEntry.Deed {
        let reading = reply.reading
        if words.file.market == .consumer { return stranger(reply) }
        if times(.thankAndRingBack) > 0 { return say(.close, to: reply) }
        if times(.askForDecider) == 0 { return say(.askForDecider, to: reply) }
        if reading.has(.abuse) { return say(.setLimit, to: reply) }
        if reading.has(.asksWho), times(.sayNameAndFirm) < 2 {
            return say(.sayNameAndFirm, .askForDeciderAgain, to: reply)
        }
        if reading.has(.asksWhat), times(.sayMatter) < 2 { return say(.sayMatter, to: reply) }
        if times(.bestTime) > 0, reading.hour != nil || times(.bestTime) > 1 {
            return say(.thankAndRingBack, to: reply)
        }
        switch times(.holdGround) + times(.askForDeciderAgain) {
        case 0, 2, 4: return say(.holdGround, to: reply)
        case 1, 3: return say(.thank, .askForDeciderAgain, to: reply)
        default: return say(.bestTime, to: reply)
        }
    }

    /// Somebody else picked up a private telephone: nothing is given away but one's name.
    private mutating func stranger(_ reply: Reply) -> CallEntry.Deed {
        let reading = reply.reading
        if times(.thankAndRingBack) > 0 { return say(.close, to: reply) }
        if times(.askForPerson) == 0 { return say(.askForPerson, to: reply) }
        if times(.bestTime) > 0, reading.hour != nil || times(.bestTime) > 1 {
            return say(.thankAndRingBack, to: reply)
        }
        if reading.has(.asksWho), times(.sayName) < 2 { return say(.sayName, to: reply) }
        if reading.hour != nil { return say(.thankAndRingBack, to: reply) }
        let asksWhat = reading.has(.asksWhat) || (reading.has(.asks) && times(.sayName) > 0)
        if asksWhat, times(.personalMatter) < 2, times(.bestTime) == 0 {
            return say(.personalMatter, to: reply)
        }
        if times(.sayName) == 0 { return say(.sayName, to: reply) }
        return say(.bestTime, to: reply)
    }

    // MARK: - Who owes

    private mutating func debt(_ reply: Reply) -> CallEntry.Deed {
        let reading = reply.reading
        if hasClosed { return say(.close, to: reply) }
        if agreed != nil { return test(reply) ?? wrapUp(reply) }
        if !met.contains(reply.name) { return introduce(reply) }
        if let deed = meetTemper(reply) { return deed }
        if reading.has(.stopCalling), times(.calm) == 0 { return say(.calm, to: reply) }
        if reading.has(.lawyer) || reading.has(.stopCalling) || reading.has(.insolvent)
            || reading.has(.bereaved) || reading.has(.identityTheft) || reading.has(.workForbids)
        {
            if times(.respectStop) == 0 { return say(.empathise, .respectStop, to: reply) }
        }
        if times(.respectStop) > 0 { return end(reply) }
        if reading.has(.asksWho), times(.sayNameAndFirm) < 2 {
            return say(.sayNameAndFirm, to: reply)
        }
        if let deed = establish(reply) { return deed }
        if let deed = answer(reply) { return deed }
        return bargain(reply)
    }

    private mutating func introduce(_ reply: Reply) -> CallEntry.Deed {
        let isFirst = met.isEmpty
        met.insert(reply.name)
        if isFirst, spokeTo.count == 1 { return say(.introduceAndAsk, to: reply) }
        return say(.introduceAgain, .statePurpose, to: reply)
    }

    /// Abuse is heard out once, named the second time, and then passed over.
    private mutating func meetTemper(_ reply: Reply) -> CallEntry.Deed? {
        guard reply.reading.has(.abuse) || reply.reading.has(.threatens) else { return nil }
        switch abuse {
        case ...1: return say(.calm, to: reply)
        case 2: return say(.setLimit, to: reply)
        case 3: return say(.listen, to: reply)
        case 4: return say(.calm, to: reply)
        case 5: return times(.setLimit) < 2 ? say(.setLimit, to: reply) : nil
        default: return nil
        }
    }

    /// Who it is, and what it is about.
    private mutating func establish(_ reply: Reply) -> CallEntry.Deed? {
        let reading = reply.reading
        guard times(.statePurpose) + times(.statePurposeBriefly) == 0 else { return nil }
        let isVerified =
            times(.verify) > 0 && (reading.has(.givesDetail) || reading.hasFigures)
        if words.mustVerify, !isVerified, times(.verify) < 3 {
            return say(.verify, to: reply)
        }
        let purpose: TraineeIntent =
            words.value(.due) == nil || words.value(.goods) == nil
            ? .statePurposeBriefly : .statePurpose
        guard words.file.market == .consumer else { return say(purpose, to: reply) }
        return say(words.isAmerican ? .discloseUS : .discloseUK, purpose, to: reply)
    }

    /// What the other side told deserves a word before the next step.
    private mutating func answer(_ reply: Reply) -> CallEntry.Deed? {
        let reading = reply.reading
        if reading.has(.dispute) || reading.has(.alreadyPaid), times(.handleDispute) < 1,
            times(.askForAll) > 0 || reading.has(.dispute)
        {
            return reading.has(.alreadyPaid) && times(.askSpecifics) == 0
                ? say(.askSpecifics, to: reply) : say(.handleDispute, to: reply)
        }
        let weighty: [PartySignal] = [.hardship, .distress, .vulnerable, .reason, .means]
        let news = weighty.filter { reading.has($0) && !told.contains($0) }
        guard !news.isEmpty, times(.empathise) < 4 else { return nil }
        told.formUnion(news)
        if news.contains(.hardship) || news.contains(.vulnerable) || news.contains(.distress),
            times(.offerRelief) == 0, words.file.market == .consumer, times(.empathise) > 0
        {
            return say(.empathise, .offerRelief, to: reply)
        }
        if times(.askForAll) == 0 { return say(.empathise, .askForAll, to: reply) }
        if times(.askMeans) == 0 { return say(.empathise, .askMeans, to: reply) }
        if theirs == nil, times(.askMeansMore) < 2 {
            return say(.empathise, .askMeansMore, to: reply)
        }
        return times(.paraphrase) == 0 && theirs == nil ? say(.paraphrase, to: reply) : nil
    }

    // MARK: - Bargaining

    private mutating func bargain(_ reply: Reply) -> CallEntry.Deed {
        let reading = reply.reading
        if let theirs, words.ladder.isAcceptable(theirs) {
            pending = theirs
            return say(.acceptTheirs, to: reply, putting: theirs)
        }
        if times(.askForAll) == 0 {
            pending = Proposal(
                payments: [ProposedPayment(words.file.balance, on: words.ladder.fullDay)]
            )
            return say(.askForAll, to: reply)
        }
        let asked = times(.askReason) + times(.askReasonDeeper)
        if asked == 0 { return say(.askReason, to: reply) }
        if reading.has(.promisesVaguely) || reading.has(.alreadyPaid), times(.askSpecifics) == 0 {
            return say(.askSpecifics, to: reply)
        }
        if asked == 1, !told.contains(.reason), !told.contains(.hardship) {
            return say(.askReasonDeeper, to: reply)
        }
        if times(.askMeans) == 0 { return say(.thank, .askMeans, to: reply) }
        if times(.askMeansMore) == 0, theirs == nil { return say(.thank, .askMeansMore, to: reply) }
        return propose(reply)
    }

    /// The next offer down the ladder; an offer of theirs that will not do is turned down, with the
    /// true next step said once.
    private mutating func propose(_ reply: Reply) -> CallEntry.Deed {
        let offers = words.ladder.offers
        if let theirs, let completed = words.ladder.completing(theirs), times(.offer) < 6,
            completed != pending
        {
            self.theirs = nil
            pending = completed
            return say(.thank, .offer, to: reply, putting: completed)
        }
        if theirs != nil, times(.declineTheirs) < 2 {
            theirs = nil
            return words.value(.consequence) != nil && times(.consequence) < 2
                ? say(.declineTheirs, .consequence, to: reply) : say(.declineTheirs, to: reply)
        }
        if step < offers.count {
            let offer = offers[step]
            step += 1
            pending = offer
            return say(step == 1 ? [.offer] : [.thank, .offer], to: reply, putting: offer)
        }
        if times(.consequence) == 0, words.value(.consequence) != nil {
            return say(.consequence, .askCommitment, to: reply)
        }
        if times(.askCommitment) < 2 { return say(.askCommitment, to: reply) }
        if let last = offers.last, times(.offer) < offers.count + 2 {
            pending = last
            return say(.offer, to: reply, putting: last)
        }
        return end(reply)
    }

    // MARK: - The end

    /// A yes to the whole sum before anybody has asked why or what comes in is tested first.
    private mutating func test(_ reply: Reply) -> CallEntry.Deed? {
        let reading = reply.reading
        guard times(.summarise) == 0, times(.offer) == 0 else { return nil }
        if reading.has(.hardship) || reading.has(.vulnerable), times(.askMeans) > 0 {
            // A promise that will not hold is worth less than a small one that will.
            agreed = nil
            return answer(reply) ?? bargain(reply)
        }
        if times(.askReason) == 0 { return say(.thank, .askReason, to: reply) }
        if times(.askMeans) == 0 {
            if reading.has(.hardship) { told.insert(.hardship) }
            return say(.empathise, .askMeans, to: reply)
        }
        if told.contains(.hardship) {
            agreed = nil
            return answer(reply) ?? bargain(reply)
        }
        return nil
    }

    private mutating func wrapUp(_ reply: Reply) -> CallEntry.Deed {
        guard let agreed else { return end(reply) }
        if let method = agreed.method { self.method = method }
        if times(.summarise) == 0 { return say(.summarise, to: reply, putting: agreed) }
        let reading = reply.reading
        if reading.sums.isEmpty, !reading.has(.accepts), denials < 2,
            reading.has(.refuses) || reading.has(.asks)
        {
            // It was no yes after all: back to the bargaining.
            denials += 1
            self.agreed = nil
            said[.summarise] = 0
            return bargain(reply)
        }
        // "Nothing's agreed yet. 800 a week? Yes." is a yes to something else.
        if times(.correctSummary) < 2, let theirs = reading.proposal, !reading.sums.isEmpty,
            !saysYes(reading, to: agreed)
        {
            self.agreed = theirs
            return say(.correctSummary, to: reply, putting: theirs)
        }
        hasClosed = true
        return say(.closeAgreed, to: reply, putting: agreed)
    }

    /// Nothing agreed: where it stands is said, with the next step, then goodbye.
    private mutating func end(_ reply: Reply) -> CallEntry.Deed {
        if times(.stateOpen) == 0, times(.respectStop) == 0 { return say(.stateOpen, to: reply) }
        hasClosed = true
        return say(.close, to: reply)
    }
}

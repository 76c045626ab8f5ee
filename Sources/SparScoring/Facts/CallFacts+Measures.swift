import SparModel

extension CallFacts {
    /// The finding of a measure.
    func finding(_ measure: CallMeasure) -> Finding<Int> {
        switch measure {
        case .collectorTurns: Finding(collector.count)
        case .turnsToDebtor: Finding(toDebtor.count)
        case .ownWordsShare: ownWordsShare
        case .longestTurn: longestTurn
        case .longTurns: .counting(longTurns.map(\.index))
        case .turnsOfPar: Finding(file.facts.parTurns.map { collector.count * 100 / max(1, $0) })
        case .steeringShare:
            .share(places { $0.steers && !$0.isIdle }, of: collector.map(\.index))
        case .stepsLed: stepsLed
        case .purposeShare: .share(places { $0.serves }, of: collector.map(\.index))
        case .idleTurns: .counting(places { $0.isIdle })
        case .idleShare: .share(places { $0.isIdle }, of: collector.count)
        case .smallTalkTurns: .counting(places { $0.isChat })
        case .smallTalkRun: smallTalkRun
        case .narratedTurns: .counting(places { $0.isNarration })
        case .apologies: .counting(apologies)
        case .apologiesShare: .share(apologies, of: collector.count)
        case .interruptions: .counting(interruptions)
        case .repeats: .counting(places { $0.repeatsItself })
        case .weightyFacts: .counting(weightyLines.map(\.index))
        case .weightyIgnored: .counting(weightyIgnored)
        case .cluesGiven: .counting(clueLines.map(\.index))
        case .cluesTakenUp: .counting(cluesTakenUp)
        case .cluesFollowedSoon: .counting(cluesFollowedSoon)
        case .cluesShare: .share(cluesTakenUp, of: clueLines.map(\.index))
        case .openQuestions: .counting(places { $0.did(FactTurn.questions) })
        case .questionsAnswered: .counting(questionsAnswered)
        case .resistance: .counting(resistanceLines.map(\.index))
        case .resistanceHeld: .counting(resistanceHeld)
        case .resistanceShare: .share(resistanceHeld, of: resistanceLines.map(\.index))
        case .abuseLines: .counting(abuseTurns)
        case .alternatives: .counting(alternativeTurns)
        case .fullAsks: .counting(fullAskTurns)
        case .concreteAlternatives: concreteAlternatives
        case .methodChoices: methodChoices
        case .optionsInOneTurn: optionsInOneTurn
        case .demandsAfterRefusal: .counting(demandsAfterRefusal)
        case .summaryElements: summaryElements
        case .readBackWords:
            Finding(readBackTurns.reduce(0) { $0 + $1.reading.words }, readBacks)
        case .debtorProposals: .counting(negotiation.partyTerms.map(\.turn))
        case .turnsAfterSummary: turnsAfterSummary
        case .figuresKnown: figuresKnown
        case .debtsNamed: debtsNamed
        case .routes: routes
        case .firmRequests: .counting(firmRequests)
        case .minutesElements: minutesElements
        case .planObjections: Finding(heard.plan?.objections)
        case .daysToFirstPayment: daysToFirstPayment
        case .minutesAfterEight: Finding(file.time.map { $0.minutes - 8 * 60 })
        case .weekday:
            Finding(file.today.weekday.index + 1)
        case .contactNumber: Finding(file.facts.contactNumber)
        }
    }

    /// Turns that say sorry for the collector's own deed; condolence is no apology.
    private var apologies: [Int] {
        places { $0.shows([.sorry]) || $0.acts.contains(.apology) && !$0.acts.contains(.empathy) }
    }

    private var ownWordsShare: Finding<Int> {
        // What has to be read out leaves nobody less room.
        let own = collector.filter { !$0.did([.summary, .disclosure]) }
            .reduce(0) { $0 + $1.reading.words }
        let all = own + others.reduce(0) { $0 + $1.reading.words }
        return all == 0 ? .unknown : Finding(own * 100 / all)
    }

    private var longestTurn: Finding<Int> {
        let plain = collector.filter { !$0.did([.summary, .disclosure, .writtenConfirmation]) }
        guard let longest = plain.max(by: { $0.reading.words < $1.reading.words }) else {
            return .unknown
        }
        return Finding(longest.reading.words, [longest.index])
    }

    private var methodChoices: Finding<Int> {
        let named = collector.filter { !$0.utterance.methods.isEmpty }
        return Finding(Set(named.flatMap(\.utterance.methods)).count, named.map(\.index))
    }

    private var turnsAfterSummary: Finding<Int> {
        guard let last = readBacks.last else { return .unknown }
        return .counting(places { $0.index > last })
    }

    /// How much of the file was at hand: number, sum, due day, history, papers.
    private var figuresKnown: Finding<Int> {
        // A day of the past said without its year is read as a coming one: the year is left out.
        let dues = Set(file.invoices.filter { !$0.undated }.map { DayOfYear($0.due) })
        let past = Set(
            (file.history.compactMap { $0.promisedFor ?? $0.date }
                + [file.lastPaid?.date].compactMap { $0 }).map(DayOfYear.init)
        )
        let paid = file.lastPaid?.amount.minor
        let kinds: [[Int]] = [
            places { turn in
                // A consumer's account is known by whose it is.
                !turn.utterance.references.isEmpty
                    || file.creditor != file.collector.company
                        && turn.utterance.names.contains(file.creditor)
            },
            places { turn in turn.reading.money.contains { $0.amount.minor == balance.minor } },
            places { turn in
                turn.namedDays.contains { dues.contains(DayOfYear($0)) }
            },
            places { turn in
                turn.shows([.recallsHistory])
                    || turn.namedDays.contains { past.contains(DayOfYear($0)) }
                    || turn.reading.anySums.contains { $0.minor == paid }
            },
            places { $0.shows([.hasPapers]) && !$0.isNarration },
        ]
        let known = kinds.filter { !$0.isEmpty }
        return Finding(known.count, Set(known.compactMap(\.first)).sorted())
    }
}

/// A day of any year.
private struct DayOfYear: Hashable {
    let month: Int
    let day: Int

    init(_ calendarDay: CalendarDay) {
        (_, month, day) = calendarDay.components
    }
}

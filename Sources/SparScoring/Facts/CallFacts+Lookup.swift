import SparModel

extension CallFacts {
    /// The finding of a fact.
    func finding(_ fact: CallFact) -> Finding<Bool> {
        switch fact {
        case .consumerDebt: Finding(isConsumer)
        case .businessDebt: Finding(!isConsumer)
        case .outsideCollector: Finding(file.collector.kind != .creditor)
        case .debtorReached:
            Finding(debtorReached, Array(lines { $0.who == .debtor }.prefix(1)))
        case .screened: Finding(screened, Array(lines { $0.who == .gatekeeper }.prefix(1)))
        case .deciderInQuestion: deciderInQuestion
        case .deciderReached: deciderReached
        case .deciderAppointed: appointment
        case .settledWithAnother: settledWithAnother
        case .authorityAsked: .shown(by: places { $0.acts.contains(.decisionMakerRequest) })
        case .gaveUpAtScreen: gaveUpAtScreen
        case .endedByOther: endedByOther
        case .personUnable: personUnable
        case .keyFactPassedOver:
            weightyLines.isEmpty ? Finding(false) : .shown(by: weightyIgnored)
        case .namedSelf: namedSelf
        case .namedFirmToDebtor: namedToDebtor
        case .personChecked: personChecked
        case .detailChecked: detailChecked
        case .detailBeforeCheck: detailBeforeCheck
        case .debtToldToOther: debtToldToOther
        case .purposeEarly: purposeEarly
        case .sumEarly: sumEarly
        case .personalTopicOpened: personalTopicOpened
        case .collectionStated:
            .shown(by: places { $0.shows([.statesCollection]) && !$0.isNarration })
        case .recordingStated: .shown(by: places { $0.shows([.statesRecording]) })
        case .amountTold: amountTold
        case .amountRight: amountRight
        case .amountOverstated: amountOverstated
        case .feeAdded: feeAdded
        case .historyUsed:
            .shown(by: places { $0.shows([.recallsHistory, .hasPapers]) && !$0.isNarration })
        case .askedForOwnFigures: .shown(by: places { $0.shows([.asksFigures]) })
        case .askedForPayment: .shown(by: places { $0.did(FactTurn.requests) })
        case .fullBeforeOptions: fullBeforeOptions
        case .fullAskedAlone: fullAskedAlone
        case .alternativeGiven: .shown(by: alternativeTurns)
        case .alternativeConcrete: alternativeConcrete
        case .alternativeFitted: alternativeFitted
        case .alternativeWithinMandate: withinMandate
        case .alternativesFalling: alternativesFalling
        case .alternativesComplete: alternativesComplete
        case .beyondMandate: beyondMandate
        case .gaveAway: gaveAway
        case .floorFirst: floorFirst
        case .fullGranted: fullGranted
        case .proposalsFromDebtorOnly: proposalsFromDebtorOnly
        case .workableOfferTurnedAway: workableTurnedAway
        case .concededTwiceRunning: concededTwice
        case .consequenceTrue: consequenceTrue
        case .consequenceUntrue: consequenceUntrue
        case .consequenceTimely: consequenceTimely
        case .agreed: agreed
        case .agreedSum: agreedSum
        case .agreedDay: agreedDay
        case .agreedWhole: agreedWhole
        case .agreedByCheque: agreedByCheque
        case .voicemail: voicemail
        case .severalDebts: Finding(file.invoices.count > 1)
        case .everyDebtNamed: everyDebtNamed
        case .deciderNamed: deciderNamed
        case .agreedMethod: agreedMethod
        case .agreedTested: agreedTested
        case .agreedPayer: agreedPayer
        case .agreedInWriting: inWriting
        case .agreedWithinMeans: withinMeans
        case .agreedLate: agreedLate
        case .appointmentAgreed: appointment
        case .commitmentAsked: commitmentAsked
        case .promiseInvented: promiseInvented
        case .vagueAccepted: vagueAccepted
        case .reopened: reopened
        case .readBack: readBack
        case .compactReadBack: compactReadBack
        case .readBackSum: readBackSum
        case .readBackDay: readBackDay
        case .readBackAllParts: readBackAllParts
        case .readBackMethod: readBackMethod
        case .readBackWhole: readBackWhole
        case .readBackReference: readBackReference
        case .readBackChecked: readBackChecked
        case .readBackAccepted: readBackAccepted
        case .readBackWhoActs: readBackWhoActs
        case .readBackWrong: readBackWrong
        case .readBackWrongDay: readBackWrongDay
        case .readBackUnagreed: readBackUnagreed
        case .readBackConsequence: readBackConsequence
        case .statedOpen: statedOpen
        case .statedNext: statedNext
        case .nextNamed: nextNamed
        case .nextDay: nextDay
        case .nextHour: nextHour
        case .nextChannel: nextChannel
        case .nextSends: nextSends
        case .nextVague: nextVague
        case .nextAgainstWish: nextAgainstWish
        case .reasonAsked: .shown(by: places { $0.acts.contains(.reasonQuestion) })
        case .meansAsked: .shown(by: places { $0.acts.contains(.financesQuestion) })
        case .acknowledged: acknowledged
        case .ownWordKept: ownWordKept
        case .clueUsed: clueUsed
        case .fileOpened: fileOpened
        case .rightRules: rightRules
        case .dialDeclined: dialDeclined
        case .estimateGiven: estimateGiven
        case .planWritten: Finding(heard.plan.map { $0.words > 0 })
        case .planTarget: planTarget
        case .planFloor: planFloor
        case .minutesWritten: Finding(heard.minutes.map { $0.words > 0 })
        case .minutesWho: minutesHave(.person)
        case .minutesWhen: minutesWhen
        case .minutesReason: minutesReason
        case .minutesSumsRight: minutesSums
        case .minutesDaysRight: minutesDays
        case .minutesMethod: minutesMethod
        case .minutesNext: minutesNext
        case .minutesFlags: minutesFlags
        case .minutesAbuse: minutesAbuse
        case .minutesInvented: minutesInvented
        case .minutesUnfit: minutesUnfit
        case .confirmationWritten: confirmationWritten
        case .confirmationSums: confirmationSums
        case .confirmationDays: confirmationDays
        case .confirmationMethod: confirmationMethod
        case .confirmationReference: confirmationReference
        case .confirmationWrong: confirmationWrong
        }
    }
}

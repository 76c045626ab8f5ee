import SparModel

extension CallFacts {
    private var struck: [Int] { [negotiation.agreedTurn].compactMap { $0 } }

    var agreed: Finding<Bool> {
        guard let terms = negotiation.agreed else { return Finding(false) }
        return Finding(!terms.payments.isEmpty, struck)
    }

    var agreedSum: Finding<Bool> {
        guard let terms = negotiation.agreed else { return Finding(false) }
        return Finding(terms.payments.contains { $0.amount.minor > 0 }, struck)
    }

    var agreedDay: Finding<Bool> {
        guard let terms = negotiation.agreed else { return Finding(false) }
        return Finding(!terms.days.isEmpty, struck)
    }

    /// All the debt, and every part of it with a day or a rhythm.
    var agreedWhole: Finding<Bool> {
        guard let terms = negotiation.agreed, !terms.days.isEmpty else {
            return Finding(false, struck)
        }
        let sums = terms.payments.map(\.amount.minor)
        let total = sums.reduce(0, +)
        if terms.isWhole { return Finding(true, struck) }
        // What is disputed and on hold is not to be promised: all the rest is all there is.
        if heldRest == balance.minor - total, total > 0 { return Finding(true, struck) }
        if total >= balance.minor {
            let undated = terms.payments.filter { $0.day == nil }
            let spare = terms.looseDays.count
            let equal = Set(undated.map(\.amount.minor)).count == 1 && undated.count > 1
            return Finding(undated.count <= spare || equal, struck)
        }
        // "and the same on the 18th of July and of August": one sum, several days.
        if let each = sums.last, terms.days.count > terms.payments.count {
            let rest = sums.dropLast().reduce(0, +)
            let times = terms.days.count - (terms.payments.count - 1)
            if abs(rest + each * times - balance.minor) * 50 <= balance.minor {
                return Finding(true, struck)
            }
        }
        if let floor = file.mandate.settlement, case .atLeast(let least) = floor,
            total >= least.minor
        {
            return Finding(true, struck)
        }
        // A sum and a rhythm that clear the rest: "255 down, then 200 a month".
        let rhythm = collector.contains {
            $0.acts.contains(.planOffer) && $0.utterance.plan?.each != nil
        }
        return Finding(rhythm && terms.payments.count > 1, struck)
    }

    /// What of the balance was disputed and put on hold, as whole invoices; nil where nothing was.
    var heldRest: Int? {
        guard let agreed = negotiation.agreed, others.contains(where: { $0.tells([.dispute]) }),
            collector.contains(where: { $0.shows([.stopsCollecting]) })
        else { return nil }
        let rest = balance.minor - agreed.payments.reduce(0) { $0 + $1.amount.minor }
        return rest > 0 && fileSums.contains(rest) ? rest : nil
    }

    var agreedMethod: Finding<Bool> {
        guard negotiation.agreed != nil else { return Finding(false) }
        if negotiation.agreed?.method != nil { return Finding(true, struck) }
        let named = turns.filter { !$0.reading.methods.isEmpty }.map(\.index)
        return .shown(by: named)
    }

    var agreedByCheque: Finding<Bool> {
        guard let agreed = negotiation.agreed else { return Finding(false) }
        return Finding(agreed.method == .cheque, struck)
    }

    var agreedTested: Finding<Bool> {
        guard negotiation.agreed != nil else { return .unknown }
        return .shown(
            by: places { $0.shows([.invitesTrouble]) || $0.acts.contains(.financesQuestion) }
        )
    }

    var inWriting: Finding<Bool> {
        .shown(by: places { $0.acts.contains(.writtenConfirmation) || $0.shows([.willSend]) })
    }

    var withinMeans: Finding<Bool> {
        guard let hidden = heard.transcript.hidden, let now = hidden.canPayNow,
            let first = negotiation.agreed?.payments.first
        else { return .unknown }
        // Whoever pays all of it and never spoke of means gives nobody a reason to doubt it.
        let told = negotiation.agreedTurn ?? 0
        let doubt = others.contains { line in
            line.index <= told
                && line.tells([.means, .hardship, .refuses, .promisesVaguely, .vulnerable])
        }
        if first.amount >= balance, !doubt { return .unknown }
        let soon = first.day.map { $0.days(since: file.today) <= 7 } ?? true
        guard soon else { return .unknown }
        // What comes in by that day is there on that day; of what has no day nothing can be said.
        let day = first.day ?? file.today
        let later = hidden.inflows.filter { $0.date.map { $0 <= day } ?? (day > file.today) }
        if first.amount > now, later.contains(where: { $0.amount == nil || $0.date == nil }) {
            return .unknown
        }
        let means = later.reduce(now.minor) { $0 + ($1.amount?.minor ?? 0) }
        return Finding(first.amount.minor <= means, struck)
    }

    var commitmentAsked: Finding<Bool> {
        .shown(
            by: places { turn in
                turn.did(FactTurn.requests.subtracting([.planOffer]))
                    || turn.asksForFigures(from: file.today)
                    || turn.acts.contains(.planOffer) && turn.hasFigures
            }
        )
    }

    /// Requests with a sum or a day, to the debtor.
    var firmRequests: [Int] {
        places { turn in
            turn.listener == .debtor
                && (turn.did(FactTurn.requests)
                    && (turn.hasFigures || turn.acts.contains(.fullPaymentRequest))
                    || turn.asksForFigures(from: file.today) && !turn.acts.contains(.summary))
        }
    }

    /// A promise without sum or day that the collector let stand to the end.
    var vagueAccepted: Finding<Bool> {
        guard negotiation.agreed?.days.isEmpty ?? true else { return Finding(false) }
        let vague = lines { $0.who == .debtor && $0.tells([.promisesVaguely, .putsOff]) }
        let standing = vague.filter { place in
            guard let turn = next(after: place) else { return true }
            return !turn.did(FactTurn.requests.union(FactTurn.questions))
                && !turn.did([.refusal, .consequence, .holdGround, .refocus])
        }
        guard let last = standing.last, last >= (vague.last ?? 0) else { return Finding(false) }
        return Finding(true, [last])
    }

    var daysToFirstPayment: Finding<Int> {
        guard let day = negotiation.agreed?.days.min() else { return .unknown }
        return Finding(day.days(since: file.today), struck)
    }

    /// The collector states a promise though nothing was said yes to and something was refused.
    ///
    /// Terms of one's own may sound like a summary; only words that call them agreed put them on
    /// record.
    var promiseInvented: Finding<Bool> {
        let stated = collector.filter { turn in
            turn.shows([.claimsAgreement]) && turn.hasFigures
                && turn.listener == .debtor
                && !turn.shows([.statesNothingAgreed])
                && turn.reading.money.contains {
                    $0.amount.minor != balance.minor || !turn.reading.dates.isEmpty
                }
        }
        let invented = stated.filter { turn in
            let struckBefore = negotiation.agreedTurn.map { $0 <= turn.index + 1 } ?? false
            let yes = turn.answer.contains(.accepts)
            let denied =
                turn.answer.contains(.refuses) || turn.answer.contains(.abuse)
                || turn.answer.contains(.dispute)
            let refusedBefore = turn.answering.contains(.refuses)
            return !struckBefore && !yes && (denied || refusedBefore)
        }
        return .shown(by: Set(invented.map(\.index) + confirmedThoughDenied).sorted())
    }

    /// A read-back that was denied, and right after it the word that it will be confirmed.
    private var confirmedThoughDenied: [Int] {
        places { turn in
            guard turn.acts.contains(.writtenConfirmation), turn.answering.contains(.refuses),
                !turn.hasFigures, !turn.shows([.asks, .statesNothingAgreed]),
                negotiation.agreedTurn.map({ $0 > turn.index }) ?? true,
                let last = collector.last(where: { $0.index < turn.index })
            else { return false }
            return last.acts.contains(.summary) && last.cues.contains(.asksCheck)
                && last.reading.money.contains { $0.amount.minor != balance.minor }
        }
    }
}

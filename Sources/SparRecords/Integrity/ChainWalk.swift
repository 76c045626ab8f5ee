/// One walk along a chain, record by record, up to the first that does not follow.
struct ChainWalk {
    /// What is wrong where the chain breaks.
    enum Break {
        /// This record was changed.
        case altered
        /// The record before was rewritten, digest and all.
        case previousAltered
        /// A record that stood here is gone; those behind it keep their numbers.
        case missing
        /// A record that stood here is gone, and those behind it were renumbered.
        case closedUp
        /// This record stood elsewhere.
        case reordered
        /// This record is one too many.
        case added
    }

    /// The digest of the last record that follows.
    private(set) var digest: String
    /// How many records follow.
    private(set) var links = 0
    /// How many records the chain is noted to have.
    let noted: Int

    init(from digest: String, noted: Int) {
        self.digest = digest
        self.noted = noted
    }

    /// Takes the next record; nil if it follows.
    ///
    /// `isKnown` tells whether a digest is one that some record of the chain bears.
    mutating func step(
        _ link: ChainLink,
        isKnown: (String) throws -> Bool
    ) rethrows -> Break? {
        if let found = try self.break(at: link, isKnown: isKnown) { return found }
        links += 1
        digest = link.seal.digest
        return nil
    }

    /// Goes on behind a record that does not follow, as if it did.
    mutating func goOn(behind link: ChainLink) {
        guard link.place.link > links, link.place.link <= noted else { return }
        links = link.place.link
        digest = link.seal.digest
    }

    private func `break`(
        at link: ChainLink,
        isKnown: (String) throws -> Bool
    ) rethrows -> Break? {
        if links >= noted || link.place.link > noted || link.place.link <= links { return .added }
        if link.place.link > links + 1 { return .missing }
        guard link.isIntact else { return .altered }
        let isSealed = link.isSealed(at: link.place, after: link.seal.previous)
        if link.seal.previous == digest {
            // Its neighbours are right: if it is not sealed here, was it under another number?
            if isSealed { return nil }
            return canBeSealed(link) ? .reordered : .altered
        }
        if isSealed { return links == 0 ? .altered : .previousAltered }
        if try isKnown(link.seal.previous) { return .reordered }
        return link.isSealed(at: link.place, after: digest) ? .altered : .closedUp
    }

    private func canBeSealed(_ link: ChainLink) -> Bool {
        (1...noted).contains { number in
            var place = link.place
            place.number = number
            return link.isSealed(at: place, after: link.seal.previous)
        }
    }
}

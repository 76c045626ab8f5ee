import SparModel

/// A scenario's drafts merged: the nearest file wins, nothing is checked against anything yet.
struct ScenarioPlan: Sendable {
    /// The scenario's own file.
    var own: ScenarioDraft
    /// The file of what its parties say beside the story, if it has one; its reactions are in `own`.
    var talk: ScenarioDraft?
    /// The archetype's, if it extends one.
    var archetype: ScenarioDraft?
    var mandate: MandateDraft?
    var parties: [PartyDraft]
    var opens: Placed<String>?
    var beats: [BeatDraft]
    /// The scenario's, then the archetype's, then the common files'.
    var reactions: [ReactionDraft]
    var voice: [CueDraft]

    /// Whether the archetype is there and sound, so that what is missing is missing indeed.
    var isWhole: Bool {
        !own.written.contains("extends") || archetype.map { !$0.isFaulty } ?? false
    }

    init(
        _ own: ScenarioDraft,
        talk: ScenarioDraft? = nil,
        archetype: ScenarioDraft?,
        common: [ScenarioDraft]
    ) {
        self.own = own
        self.talk = talk
        self.archetype = archetype
        mandate = own.mandate ?? archetype?.mandate
        opens = own.opens ?? archetype?.opens
        parties = Self.merge(own.parties, archetype?.parties ?? [])
        beats = Self.merge(own.beats, archetype?.beats ?? []).map { beat in
            var beat = beat
            beat.reactions = Self.named(beat.reactions)
            return beat
        }
        reactions = Self.nearest([
            Self.named(own.reactions), Self.named(archetype?.reactions ?? []),
            Self.named(common.flatMap(\.reactions)),
        ])
        voice = []
        for file in [own] + [archetype].compactMap({ $0 }) + common.reversed() {
            for lines in file.lines
            where !voice.contains(where: { $0.cue.value == lines.cue.value }) {
                voice.append(lines)
            }
        }
    }

    /// The party of that key.
    func party(_ key: String) -> PartyDraft? { parties.first { $0.key.value == key } }

    /// The key of the party who speaks in a beat.
    func speaker(of beat: BeatDraft) -> String { beat.party?.value ?? "debtor" }

    /// Whether a place is in the scenario's own files, which its author can mend.
    func isOwn(_ place: SourcePlace) -> Bool {
        place.file == own.file || place.file == talk?.file
    }

    // MARK: - Merging

    private static func merge(_ near: [PartyDraft], _ far: [PartyDraft]) -> [PartyDraft] {
        var merged = near
        for party in far {
            guard let index = merged.firstIndex(where: { $0.key.value == party.key.value }) else {
                merged.append(party)
                continue
            }
            merged[index].fill(from: party)
        }
        return merged
    }

    private static func merge(_ near: [BeatDraft], _ far: [BeatDraft]) -> [BeatDraft] {
        var merged = near
        for beat in far {
            guard let index = merged.firstIndex(where: { $0.name.value == beat.name.value }) else {
                merged.append(beat)
                continue
            }
            merged[index].fill(from: beat)
        }
        return merged
    }

    /// All layers' reactions, nearest first; one whose author chose a name that a nearer layer's
    /// reaction has is replaced by it.
    private static func nearest(_ layers: [[ReactionDraft]]) -> [ReactionDraft] {
        var taken: Set<String> = []
        return layers.flatMap { layer in
            let kept = layer.filter { draft in
                draft.name.map { !taken.contains($0.value) } ?? true
            }
            taken.formUnion(layer.compactMap { $0.name?.value })
            return kept
        }
    }

    /// Gives each reaction a name: its own, or one made of what it answers, with a number where
    /// that is taken.
    private static func named(_ reactions: [ReactionDraft]) -> [ReactionDraft] {
        var taken = Set(reactions.compactMap { $0.name?.value })
        return reactions.map { draft in
            var draft = draft
            if let name = draft.name {
                draft.reaction.name = name.value
                return draft
            }
            let base = Self.name(for: draft.reaction)
            var name = base
            var number = 2
            while taken.contains(name) {
                name = "\(base)-\(number)"
                number += 1
            }
            taken.insert(name)
            draft.reaction.name = name
            return draft
        }
    }

    private static func name(for reaction: Reaction) -> String {
        var words = reaction.hear.map(\.rawValue)
        if words.isEmpty { words = reaction.asides.map(\.rawValue) }
        if words.isEmpty { words = reaction.subjects.map(\.rawValue) }
        if words.isEmpty {
            words = (reaction.asks + reaction.mentions).prefix(1).map { pattern in
                String(
                    pattern.source.lowercased().map { letter in
                        letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
                    }
                )
            }
        }
        if words.isEmpty { words = ["anything"] }
        if words.count > 3 { words = Array(words.prefix(3)) }
        return (words + reaction.with.map(\.rawValue)).joined(separator: "+")
    }
}

extension PartyDraft {
    /// Takes from `other` what is absent here, key by key.
    mutating func fill(from other: PartyDraft) {
        written.formUnion(other.written)
        name = name ?? other.name
        relation = relation ?? other.relation
        role = role ?? other.role
        decides = decides ?? other.decides
        temperament = temperament ?? other.temperament
        mood.merge(other.mood) { own, _ in own }
        can = can ?? other.can
        will = will ?? other.will
        says = says ?? other.says
        method = method ?? other.method
        empty = empty ?? other.empty
        settles = settles ?? other.settles
        for clue in other.clues where !clues.contains(where: { $0.name.value == clue.name.value }) {
            clues.append(clue)
        }
        for cue in other.lines where !lines.contains(where: { $0.cue.value == cue.cue.value }) {
            lines.append(cue)
        }
    }
}

extension BeatDraft {
    /// Takes from `other` what is absent here; its reactions come after these, but for those whose
    /// name is used here.
    mutating func fill(from other: BeatDraft) {
        party = party ?? other.party
        if say.isEmpty { say = other.say }
        hint = hint ?? other.hint
        let names = Set(reactions.compactMap { $0.name?.value })
        reactions += other.reactions.filter { draft in
            draft.name.map { !names.contains($0.value) } ?? true
        }
    }
}

import ArgumentParser
import SparRecords

/// Where it is noted, outside the store, how far the store had come.
struct AnchorOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of the notes that show when an old copy of the store is put back.",
            discussion: "Else $SPAR_ANCHORS, then the user's state folder.",
            valueName: "folder"
        )
    )
    var anchors: String?

    /// The notes of a store.
    func file(of store: CallStore, in environment: SparEnvironment) throws -> AnchorFile {
        let folder = anchors ?? AnchorFile.defaultFolder(environment: environment.variables)
        do {
            return try AnchorFile(folder: folder, store: store.identity())
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// Refuses to go on with a store that is behind what was noted of it.
    func check(_ store: CallStore, in environment: SparEnvironment) throws {
        do {
            try file(of: store, in: environment).check(store)
        } catch let fault as AnchorFault {
            throw CommandFailure("\(fault); `spar audit` tells more", .no)
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// Notes where the store stands; what cannot be noted is said, and undoes nothing.
    func note(
        _ store: CallStore,
        for occasion: Anchor.Occasion,
        call: String? = nil,
        in environment: SparEnvironment
    ) {
        do {
            try file(of: store, in: environment)
                .note(store, for: occasion, call: call, at: environment.now())
        } catch {
            Output.talk("spar: kept, but not noted outside the store: \(error)")
        }
    }
}

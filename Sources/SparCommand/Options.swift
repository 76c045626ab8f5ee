import ArgumentParser
import Glibc
import SparAuthoring
import SparModel
import SparRecords
import SparReports

/// Where scenarios and scoring are found.
struct HomeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that holds Scenarios/ and Scoring/.",
            discussion: "Else $SPAR_HOME, then upwards from here, then the installed share/spar.",
            valueName: "folder"
        )
    )
    var home: String?

    /// The library of authored files.
    func library(in environment: SparEnvironment) throws -> ScenarioLibrary {
        guard
            let library = ScenarioLibrary.locate(
                flag: home,
                environment: environment.variables,
                workingDirectory: environment.workingDirectory,
                executable: environment.executable
            )
        else {
            throw CommandFailure(
                home.map { "no Scenarios/ and Scoring/ in `\($0)`" }
                    ?? "no Scenarios/ and Scoring/ found from here upwards; "
                    + "name their folder with --home or SPAR_HOME"
            )
        }
        return library
    }
}

/// Where calls are kept.
struct RecordOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store of calls.",
            discussion: "Else $SPAR_RECORDS, then the user's data folder.",
            valueName: "file"
        )
    )
    var records: String?

    /// The store, opened; nil when there is none.
    func storeIfThere(in environment: SparEnvironment) throws -> CallStore? {
        do {
            return try CallStore.open(
                at: records ?? CallStore.defaultPath(environment: environment.variables),
                creating: false
            )
        } catch StoreError.noStore {
            return nil
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// The store, opened; made when it is not there yet.
    func store(in environment: SparEnvironment) throws -> CallStore {
        do {
            return try CallStore.open(
                at: records ?? CallStore.defaultPath(environment: environment.variables)
            )
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    /// The store, opened; an error where there is none.
    func existing(in environment: SparEnvironment) throws -> CallStore {
        do {
            return try CallStore.open(
                at: records ?? CallStore.defaultPath(environment: environment.variables),
                creating: false
            )
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}

/// How results look.
struct LookOptions: ParsableArguments {
    @Option(help: "Colour: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(help: "For screen readers: no colour, nothing drawn twice, words in the place of layout.")
    var plain = false

    /// Colours for stdout, or none.
    var palette: Palette {
        Palette(isColoured: !plain && color.isColored(STDOUT_FILENO), isSpoken: plain)
    }

    /// Whether lines are edited on the spot, so that there is a right side of the prompt.
    var isEdited: Bool { !plain && LineSource.canEdit }

    /// Columns of the terminal on stdout; 80 where it is none.
    var width: Int { TerminalSize(of: STDOUT_FILENO)?.columns ?? 80 }

    /// What plots are drawn with, by the locale.
    var glyphs: Glyphs {
        plain ? .ascii : Glyphs(environment: SparEnvironment.current.variables)
    }

    /// Colours, characters and columns together.
    var page: Page {
        // Two columns read out would be read across.
        Page(palette: palette, glyphs: glyphs, width: plain ? min(width, 80) : width)
    }
}

extension ColorChoice: ExpressibleByArgument {}

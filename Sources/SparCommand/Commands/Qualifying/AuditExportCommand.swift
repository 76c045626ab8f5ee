import ArgumentParser
import Foundation
import SparAuthoring
import SparRecords
import SparReports

/// `spar audit export`: a folder an auditor checks without Spar.
struct AuditExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a folder that an auditor checks with sha256sum and Python alone.",
        discussion: """
            Practice calls are told by their digests alone, unless --all. The folder holds what
            people typed in assessments, their ids and names: hand it to nobody who may not see
            that.
            """
    )

    @Argument(help: "The folder; it must not be there yet.")
    var folder: String

    @Flag(help: "Tell what was typed in practice, too.")
    var all = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try records.existing(in: environment)
        let library = try home.library(in: environment)
        let files = FileManager.default
        guard !files.fileExists(atPath: folder) else {
            throw CommandFailure("`\(folder)` is there already; name a folder to be made")
        }
        do {
            try files.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try store.export(to: folder, scope: all ? .everything : .assessments)
            let notes = try anchors.file(of: store, in: environment).path
            if files.fileExists(atPath: notes) {
                try files.copyItem(atPath: notes, toPath: folder + "/notes.jsonl")
            }
            try files.createDirectory(
                atPath: folder + "/library",
                withIntermediateDirectories: true
            )
            try files.copyItem(atPath: library.scenarios, toPath: folder + "/library/Scenarios")
            try files.copyItem(atPath: library.scoring, toPath: folder + "/library/Scoring")
            try AuditFolderText.readme.write(
                toFile: folder + "/README.md",
                atomically: false,
                encoding: .utf8
            )
            try AuditFolderText.verifier.write(
                toFile: folder + "/verify.py",
                atomically: false,
                encoding: .utf8
            )
            try sums().write(toFile: folder + "/SHA256SUMS", atomically: false, encoding: .utf8)
        } catch let error as StoreError {
            throw CommandFailure("\(error)")
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("`\(folder)` cannot be written: \(error.localizedDescription)")
        }
        try Output.print("\(folder): sha256sum --check SHA256SUMS; python3 verify.py")
    }

    /// `SHA256SUMS` over every file, as `sha256sum --check` reads it.
    private func sums() throws -> String {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        return try names.reduce(into: "") { text, name in
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { return }
            guard let digest = ContentDigest.hex(ofFile: path) else {
                throw CommandFailure("`\(path)` cannot be read back")
            }
            text += "\(digest)  \(name)\n"
        }
    }
}

import ArgumentParser
import Foundation
import PartnershipFiles
import Wording

/// `samverkan init`: a new network folder with headings, an example and notes.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a folder with the tables of a network: headings, an example and notes.",
    discussion: """
      EXAMPLES
        samverkan init my-partnership
        samverkan init mitt-partnerskap --language sv
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: ArgumentHelp("The language of names and notes: en, sv or vi.", valueName: "code"))
  var language: Language = .english

  func run() throws {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    let path = url.path(percentEncoded: false)
    let present = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard present?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.folderInUse(folder), in: language)
    }
    do {
      try NetworkWriter.write(NetworkTemplate.network(in: language), to: path, for: language)
      let notes = NetworkTemplate.notes(in: language)
      try Data(notes.text.utf8).write(to: url.appending(path: notes.name))
    } catch {
      throw Failure(.folderUnwritable(folder), in: language)
    }
    StandardError.write(Text.folderMade(folder)[language])
  }
}

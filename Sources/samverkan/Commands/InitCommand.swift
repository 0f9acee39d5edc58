import ArgumentParser
import Foundation
import InputFiles
import PartnershipFiles
import Tables
import Wording

/// `samverkan init`: a new network folder or workbook with headings, an example and notes.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Makes a folder or a workbook with the tables of a network: headings, an example, notes.",
    discussion: """
      A name that ends in .xlsx makes a workbook, with a sheet for each table and lists of the \
      words that its columns take; any other name makes a folder of CSV files.

      EXAMPLES
        samverkan init my-partnership
        samverkan init my-partnership.xlsx
        samverkan init mitt-partnerskap.xlsx --language sv
      """)

  /// What is made.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case xlsx
  }

  @Argument(help: "The folder or the workbook to make.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "What to make: csv, a folder; xlsx, a workbook; unless told, what the name says.",
      valueName: "format"))
  var format: Format?

  @Option(help: ArgumentHelp("The language of names and notes: en, sv or vi.", valueName: "code"))
  var language: Language = .english

  func run() throws {
    let hasEnding = name.lowercased().hasSuffix(".xlsx")
    if format ?? (hasEnding ? .xlsx : .csv) == .xlsx {
      try makeWorkbook(hasEnding ? name : name + ".xlsx")
    } else {
      try makeFolder(name)
    }
  }

  private func makeWorkbook(_ file: String) throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure(.fileInUse(file), in: language)
    }
    let network = NetworkTemplate.network(in: language)
    let workbook: [UInt8]
    do {
      workbook = try NetworkWriter.workbook(of: network, for: language).file
    } catch {
      throw Failure(error.message, in: language)
    }
    do {
      try Data(workbook).write(to: URL(filePath: file), options: .withoutOverwriting)
    } catch {
      throw Failure(.outputUnwritable(file), in: language)
    }
    StandardError.write(Text.folderMade(file)[language])
  }

  private func makeFolder(_ folder: String) throws {
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

import ArgumentParser
import Assessment
import Foundation
import InputFiles
import PartnershipFiles
import Partnerships
import Wording

/// `samverkan import`: a network of a list of contacts.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a network of a list of contacts: a row for each person in an organisation.",
    discussion: """
      What each column becomes is proposed by its heading, in English, Swedish or Vietnamese, and \
      shown. With --output it is done: people get ids instead of names, and e-mail addresses, \
      phone numbers and whatever else nobody has to know are left out.

      FIELD is one of: \(ContactField.allCases.map(\.rawValue).joined(separator: ", ")).

      EXAMPLES
        samverkan import contacts.xlsx
        samverkan import contacts.csv --map name=Organisation,gender=Kön --output mine
      """)

  @Argument(help: "The list: a CSV file or a workbook (.xlsx).")
  var list: String

  @Option(
    help: ArgumentHelp(
      "What a field is read from, where the proposal is wrong; from nothing without a heading.",
      valueName: "FIELD=HEADING,…"))
  var map: String?

  @Option(help: ArgumentHelp("The sheet of a workbook; the first unless told.", valueName: "sheet"))
  var sheet: String?

  @Flag(help: "Keep people’s names beside their ids.")
  var names = false

  @Option(
    help: ArgumentHelp("The folder to make; without it nothing is written.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The language of what is shown and written: en, sv or vi.", valueName: "code"))
  var language: Language = .english

  func run() throws {
    var contacts = try opened()
    try apply(to: &contacts.mapping)
    let reading = contacts.network(keepingNames: names)
    for problem in reading.problems {
      let severity = Text.severity(problem.severity.rawValue)[language]
      StandardError.write("\(severity): \(problem.sentence(in: language))")
    }
    try OutputFile(path: nil, language: language).write(shown(contacts, reading))
    let errors = reading.problems.count { $0.severity == .error }
    guard errors == 0 else { throw Failure(.networkUnusable(errors: errors), in: language) }
    guard let output else { return }
    try OutputFolder(path: output, language: language).write(reading.network)
    StandardError.write(Text.networkFolderMade(output)[language])
  }

  private func opened() throws -> ContactList {
    let bytes = try InputFile(path: list, language: language).read()
    let name = URL(filePath: list).lastPathComponent
    do {
      return try ContactList(.bytes(bytes), name: name, sheet: sheet)
    } catch {
      throw Failure(
        .problem(
          file: name, part: error.part, line: error.line, column: error.column,
          message: error.message),
        in: language)
    }
  }

  /// Changes the proposal; a heading may hold commas.
  private func apply(to mapping: inout ContactMapping) throws {
    var pairs: [String] = []
    for part in (map ?? "").split(separator: ",", omittingEmptySubsequences: false) {
      if part.contains("=") || pairs.isEmpty {
        pairs.append(String(part))
      } else {
        pairs[pairs.count - 1] += ",\(part)"
      }
    }
    for pair in pairs where !pair.isEmpty {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let word = sides[0].trimmingCharacters(in: .whitespaces)
      guard sides.count == 2, let field = ContactField(word: word) else {
        let fields = ContactField.allCases.map(\.rawValue)
        throw Failure(.unreadableMap(pair, fields: fields.nearest(to: word)), in: language)
      }
      let heading = sides[1].trimmingCharacters(in: .whitespaces)
      guard mapping.take(field, from: heading) else {
        throw Failure(.noSuchColumn(heading, known: mapping.headings), in: language)
      }
    }
  }

  /// What becomes of each column, and how much comes of the list.
  private func shown(_ contacts: ContactList, _ reading: ContactReading) -> String {
    let mapping = contacts.mapping
    let rows = zip(mapping.headings, mapping.uses).filter { !$0.0.isEmpty }.map { heading, use in
      [.text(heading), .text(use.label[language]), .text(use.word)] as [ResultTable.Cell]
    }
    let network = reading.network
    let counts = Text.contactCounts(
      actors: network.actors.count, people: network.people.count,
      affiliations: network.affiliations.count, activities: network.activities.count)
    let notes: [Text?] = [
      contacts.otherSheets.isEmpty ? nil : .otherSheets(contacts.otherSheets), counts,
      names || network.people.isEmpty ? nil : .namesLeftOut,
      output == nil ? .importCommandLine(commandLine(for: mapping)) : nil,
    ]
    let table = ResultTable(
      id: "columns",
      title: Text.contactMappingTitle(contacts.name, sheet: contacts.sheet)[language],
      headings: [
        Text.contactColumn[language], Text.contactUse[language], "--map",
      ], rows: rows, notes: notes.compactMap { $0?[language] })
    return TextReport(tables: [table], language: language).contents(of: network)
  }

  /// The command line that makes the network of the columns as they are shown, but for the folder.
  private func commandLine(for mapping: ContactMapping) -> String {
    let pairs = mapping.fields.sorted { $0.key < $1.key }
      .map { "\($0.value.rawValue)=\(mapping.headings[$0.key])" }
    let words =
      ["import", list, "--map", pairs.joined(separator: ",")]
      + (sheet.map { ["--sheet", $0] } ?? []) + (names ? ["--names"] : [])
      + (language == .english ? [] : ["--language", language.rawValue])
    return "samverkan " + words.map(Self.quoted).joined(separator: " ")
  }

  /// A word as a shell reads it whole.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=,:".contains($0) }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension ContactMapping.Use {
  /// What becomes of the column.
  fileprivate var label: Text {
    switch self {
    case .field(let field): .label(ofContactField: field.rawValue)
    case .personal: .personalColumn
    case .told(_, let heading): .toldByColumn(heading)
    case .unknown: .unknownColumnUse
    }
  }

  /// The word of the field that it becomes.
  fileprivate var word: String {
    if case .field(let field) = self { return field.rawValue }
    return ""
  }
}

import Assessment
import PartnershipFiles
import Partnerships
import Wording

/// What is wrong or doubtful in a network's tables: `samverkan/check/1`.
struct CheckResult: AssessmentResult {
  /// Something that was found, and where.
  struct Remark: Codable, Sendable, Equatable {
    /// `error`, `warning` or `note`.
    var severity: String
    /// What it is about, for example `unknownReference`.
    var kind: String
    /// The file that it is in; `nil` where it is in none.
    @Nullable var file: String?
    /// The row of the file, from 1 for the headings; `nil` where it is in none.
    @Nullable var row: Int?
    /// The heading of the column; `nil` where it is in none.
    @Nullable var column: String?
    /// The line of a file that isn't a table, counted from 1; `nil` for the file as a whole.
    @Nullable var line: Int?
    /// What stands there; `nil` where that doesn't matter.
    @Nullable var found: String?
    /// The whole sentence, with its place.
    var sentence: String
  }

  /// The name and version of this layout.
  var schema = "samverkan/check/1"
  /// Whether made-up parts are in the network, which every output then says.
  var fictitious: Bool
  /// How many errors keep the network from being used.
  var errors: Int
  /// How many remarks should be looked into.
  var warnings: Int
  /// How many remarks are only worth knowing.
  var notes: Int
  /// Everything found: in the files first, then in what they say together.
  var remarks: [Remark]

  init(of reading: NetworkReading, in language: Language) {
    let findings = reading.findings()
    remarks =
      reading.problems.map { Remark($0, in: language) }
      + findings.map { Remark($0, of: reading, in: language) }
    fictitious = reading.network?.information.isFictitious ?? false
    errors = remarks.count { $0.severity == Problem.Severity.error.rawValue }
    warnings = remarks.count { $0.severity == Problem.Severity.warning.rawValue }
    notes = remarks.count - errors - warnings
  }

  var definitions: [Measure] { [] }

  func tables(in language: Language, names: Names) -> [ResultTable] {
    let rows = remarks.map {
      [.text(Text.severity($0.severity)[language]), .text($0.sentence)] as [ResultTable.Cell]
    }
    return [
      ResultTable(
        id: "remarks", title: Text.checkTitle[language],
        headings: [Text.severityHeading[language], Text.remarkHeading[language]], rows: rows,
        notes: [
          fictitious ? .fictitiousNote : nil,
          Text.checkSummary(errors: errors, warnings: warnings, notes: notes),
        ].compactMap { $0?[language] })
    ]
  }
}

extension CheckResult.Remark {
  init(_ problem: Problem, in language: Language) {
    severity = problem.severity.rawValue
    kind = problem.kind.rawValue
    file = problem.file
    row = problem.row
    column = problem.column
    line = problem.line
    found = problem.found
    sentence = problem.sentence(in: language)
  }

  init(_ finding: Finding, of reading: NetworkReading, in language: Language) {
    severity = finding.kind.severity.rawValue
    kind = finding.kind.rawValue
    file = reading.file(of: finding.table)
    row = finding.record.flatMap { reading.row(ofRecord: $0, in: finding.table) }
    column = finding.column
    line = nil
    found = finding.found
    sentence = reading.sentence(of: finding, in: language)
  }
}

extension Finding.Kind {
  /// How bad it is: what nobody may know is a note, what is probably a slip is a warning.
  fileprivate var severity: Problem.Severity {
    switch self {
    case .unknownReference, .duplicateID, .endBeforeStart, .partOfItself: .error
    case .nearDuplicate, .similarID, .missingKind, .outsideTime, .repeatedRow, .missingAffiliation,
      .unusualRequirement, .unreadWeights:
      .warning
    case .isolate, .selfTie, .oneSidedClaim, .missingParticipants, .overlappingPhases, .undatedTies,
      .unknownGenders, .missingParticipation, .missingSources, .openIntervals:
      .note
    }
  }
}

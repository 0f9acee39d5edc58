import Partnerships
import Wording

/// The problems of a network's files as they are found.
struct ProblemList {
  /// How many problems of one kind are kept of one file.
  static let limit = 100

  private var problems: [Position: [Problem]] = [:]
  private var counts: [Group: Int] = [:]
  private var repeats: [UnusualWord: Int] = [:]

  /// Where a problem stands among all of them.
  private struct Position: Hashable, Comparable {
    var table: Int
    var file: String
    var row: Int
    var column: Int

    static func < (one: Position, other: Position) -> Bool {
      (one.table, one.file, one.row, one.column) < (
        other.table, other.file, other.row, other.column
      )
    }
  }

  private struct Group: Hashable {
    var table: Int
    var file: String
    var isSheet: Bool
    var kind: Problem.Kind
    var severity: Problem.Severity
  }

  /// A word outside a vocabulary, which is told of once for each column.
  private struct UnusualWord: Hashable {
    var file: String
    var column: String?
    var word: String
  }

  /// Adds a problem, or only counts it if there are many of its kind or the word was told of.
  ///
  /// - Parameters:
  ///   - remark: What is wrong.
  ///   - place: Where it is.
  ///   - found: The text that is wrong, if there is one.
  mutating func add(_ remark: Remark, at place: Place, found: String? = nil) {
    if remark.kind == .unusualWord, let found {
      let word = UnusualWord(file: place.file, column: place.heading, word: found)
      repeats[word, default: -1] += 1
      if repeats[word] != 0 { return }
    }
    let table = place.table.flatMap(Table.allCases.firstIndex) ?? -1
    let group = Group(
      table: table, file: place.file, isSheet: place.isSheet, kind: remark.kind,
      severity: remark.severity)
    let count = counts[group, default: 0] + 1
    counts[group] = count
    guard count <= Self.limit else { return }
    let position = Position(
      table: table, file: place.file, row: place.row ?? place.line ?? 0, column: place.column ?? -1)
    problems[position, default: []].append(
      Problem(
        severity: remark.severity, kind: remark.kind, file: place.file, isSheet: place.isSheet,
        row: place.row, line: place.line, column: place.heading, found: found,
        message: remark.message))
  }

  /// Whether any problem is an error.
  var hasErrors: Bool { counts.keys.contains { $0.severity == .error } }

  /// Returns whether any problem of a kind is an error.
  func hasErrors(of kind: Problem.Kind) -> Bool {
    counts.keys.contains { $0.severity == .error && $0.kind == kind }
  }

  /// Returns the problems by table, row and column, and after those of each file how many more there
  /// are of the kinds that were cut short.
  func sorted() -> [Problem] {
    var problems = problems
    for (group, count) in counts where count > Self.limit {
      let end = Position(table: group.table, file: group.file, row: .max, column: -1)
      problems[end, default: []].append(
        Problem(
          severity: group.severity, kind: group.kind, file: group.file, isSheet: group.isSheet,
          message: .moreProblems(count - Self.limit, like: group.kind.name)))
    }
    return problems.sorted { $0.key < $1.key }.flatMap { position, problems in
      position.row == .max ? problems.sorted { $0.rank < $1.rank } : problems
    }.map(withRepeats)
  }

  /// Returns the problem, and if it is of a word in how many more rows that stands.
  private func withRepeats(_ problem: Problem) -> Problem {
    guard problem.kind == .unusualWord, let found = problem.found else { return problem }
    let word = UnusualWord(file: problem.file, column: problem.column, word: found)
    guard let more = repeats[word], more > 0 else { return problem }
    var problem = problem
    problem.message = .standsInMoreRows(more, problem.message)
    return problem
  }
}

extension Problem {
  /// What orders the counts of one file.
  fileprivate var rank: String { kind.rawValue + severity.rawValue }
}

extension Problem.Kind {
  /// What problems of the kind are called.
  var name: Text {
    switch self {
    case .file, .guess: .fileProblems
    case .table: .tableProblems
    case .column, .unknownColumn: .columnProblems
    case .unknownKey: .keyProblems
    case .emptyCell: .emptyCellProblems
    case .beyondHeadings: .beyondHeadingsProblems
    case .character: .characterProblems
    case .formula: .formulaProblems
    case .date: .dateProblems
    case .number: .numberProblems
    case .word, .unusualWord: .wordProblems
    case .edge: .edgeProblems
    case .duplicateID: .duplicateProblems
    case .unknownReference: .referenceProblems
    case .interval, .overlap: .intervalProblems
    case .partOf: .partOfProblems
    case .contradiction: .contradictionProblems
    case .leftOut: .leftOutProblems
    }
  }
}

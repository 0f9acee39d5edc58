public import Wording

/// A table for a person to read, in no format yet: text, CSV and HTML are all printed from it.
public struct ResultTable: Sendable, Equatable {
  /// The name of the table for a program, for example the last part of a file name.
  public var id: String
  /// What the table is about.
  public var title: String
  /// The heading of every column.
  public var headings: [String]
  /// The rows, each with as many cells as there are headings.
  public var rows: [[Cell]]
  /// What a reader must know to read the table rightly, a sentence each.
  public var notes: [Statement]
  /// How many rows say what matters, where the others are rather for a program; `nil` if all do.
  public var leadingRows: Int?

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - id: The name of the table for a program.
  ///   - title: What the table is about.
  ///   - headings: The heading of every column.
  ///   - rows: The rows, each with as many cells as there are headings.
  ///   - notes: What a reader must know to read the table rightly, a sentence each.
  public init(
    id: String, title: String, headings: [String], rows: [[Cell]], notes: [Statement] = []
  ) {
    self.id = id
    self.title = title
    self.headings = headings
    self.rows = rows
    self.notes = notes
  }

  /// Makes a table whose notes state no figures.
  ///
  /// - Parameters:
  ///   - id: The name of the table for a program.
  ///   - title: What the table is about.
  ///   - headings: The heading of every column.
  ///   - rows: The rows, each with as many cells as there are headings.
  ///   - notes: What a reader must know to read the table rightly, a sentence each.
  public init(
    id: String, title: String, headings: [String], rows: [[Cell]], notes: [String]
  ) {
    self.init(
      id: id, title: title, headings: headings, rows: rows, notes: notes.map { Statement($0) })
  }

  /// What stands in one cell.
  public enum Cell: Sendable, Equatable {
    /// Words, already in the language of the table.
    case text(String)
    /// Words that are cut for a person, and whole for a program.
    case abridged(String, whole: String)
    /// A count.
    case count(Int)
    /// A number, and how many decimals a person needs of it.
    case number(Double, decimals: Int)
    /// A share from 0 to 1, shown as a percentage.
    case share(Double)
    /// A difference between two shares from 0 to 1, shown in percentage points.
    case points(Double)
    /// A share that the unknown may change, shown with its range.
    case shareRange(ShareRange)
    /// Nothing, because the figure is not defined or not known.
    case none
    /// A word in place of a figure that isn't published.
    case withheld(String)

    /// Whether the cell holds a figure, which is set flush right.
    public var isFigure: Bool {
      switch self {
      case .text, .abridged: false
      case .count, .number, .share, .points, .shareRange, .none, .withheld: true
      }
    }

    /// The figure in the cell; of a share with a range the stated one.
    var figure: Double? {
      switch self {
      case .count(let count): Double(count)
      case .number(let number, _): number
      case .share(let share), .points(let share): share
      case .shareRange(let share): share.stated
      case .text, .abridged, .none, .withheld: nil
      }
    }

    /// Returns the cell as a person reads it.
    ///
    /// - Parameter language: The language of the decimal mark and the percent sign.
    /// - Returns: The words or the rounded figure; a dash where there is none.
    public func formatted(in language: Language) -> String {
      switch self {
      case .text(let text), .abridged(let text, whole: _), .withheld(let text): text
      case .count(let count): String(count)
      case .number(let number, let decimals): language.format(number, decimals: decimals)
      case .share(let share): language.formatPercent(share)
      case .points(let difference): language.formatPoints(difference)
      case .shareRange(let share): share.formatted(in: language)
      case .none: "–"
      }
    }

    /// The cell as a program reads it.
    ///
    /// Figures stand in full, whole numbers without decimals, shares from 0 to 1, and a share with a
    /// range in three columns.
    fileprivate func plain(columns: Int, decimalMark: String) -> [String] {
      func figure(_ number: Double) -> String {
        let digits = "\(number)"
        return digits.hasSuffix(".0")
          ? String(digits.dropLast(2)) : digits.replacing(".", with: decimalMark)
      }
      return switch self {
      case .text(let text), .abridged(_, whole: let text): [text]
      case .count(let count): [String(count)]
      case .number(let number, _): [figure(number)]
      case .share(let share), .points(let share): [figure(share)]
      case .shareRange(let share):
        [share.stated.map(figure) ?? "", figure(share.low), figure(share.high)]
      case .none: [String](repeating: "", count: columns)
      case .withheld(let word): [String](repeating: word, count: columns)
      }
    }

    fileprivate var isRange: Bool { if case .shareRange = self { true } else { false } }
  }

  /// Returns the headings and then the rows as a program reads them.
  ///
  /// Figures stand in full and each in a column of its own: a share with a range takes three, the
  /// last two headed `min` and `max`.
  ///
  /// - Parameter decimalMark: What stands before decimals.
  /// - Returns: The cells, row by row.
  public func plainRows(decimalMark: String = ".") -> [[String]] {
    let widths = headings.indices.map { column in
      rows.contains { $0[column].isRange } ? 3 : 1
    }
    let plainHeadings = zip(headings, widths).flatMap { heading, width in
      width == 1 ? [heading] : [heading, "\(heading), min", "\(heading), max"]
    }
    return [plainHeadings]
      + rows.map { row in
        zip(row, widths).flatMap { $0.plain(columns: $1, decimalMark: decimalMark) }
      }
  }
}

extension ShareRange {
  /// The stated share, and the range where there is one: `53% (51–56%)`.
  fileprivate func formatted(in language: Language) -> String {
    let stated = stated.map { Self.percent($0, in: language) }
    guard low < high else { return stated ?? "–" }
    let least = Self.percent(low, in: language)
    guard least != Self.percent(high, in: language) else { return stated ?? least }
    let range = span(in: language)
    return stated.map { "\($0) (\(range))" } ?? range
  }

  /// The range alone: `51–56%`.
  func span(in language: Language) -> String {
    guard low < high else { return Self.percent(low, in: language) }
    let from = language.format(low * 100, decimals: Self.decimals(for: low))
    return "\(from)–\(Self.percent(high, in: language))"
  }

  private static func percent(_ share: Double, in language: Language) -> String {
    language.formatPercent(share, decimals: decimals(for: share))
  }

  /// None, but one where a share would be rounded to a limit: 60.2 per cent isn't even, and 0.4 per
  /// cent isn't nobody.
  private static func decimals(for share: Double) -> Int {
    let percent = (share * 100).rounded()
    return [0, 40, 60, 100].contains(percent) && abs(share * 100 - percent) > 1e-9 ? 1 : 0
  }
}

extension ResultTable.Cell {
  static func count(_ count: Int?) -> Self { count.map { .count($0) } ?? .none }

  static func number(_ number: Double?, decimals: Int) -> Self {
    number.map { .number($0, decimals: decimals) } ?? .none
  }

  /// A number that has no decimals where it is a whole one.
  static func amount(_ amount: Double?, decimals: Int) -> Self {
    .number(amount, decimals: amount.map { $0 == $0.rounded() ? 0 : decimals } ?? 0)
  }

  static func share(_ share: Double?) -> Self { share.map { .share($0) } ?? .none }
}

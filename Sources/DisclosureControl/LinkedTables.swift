/// Tables of counts that share totals: their cells, and what anyone knows of how they add up.
public struct LinkedTables: Sendable, Equatable {
  /// A count.
  public struct Cell: Sendable, Equatable {
    /// The count, at least 0.
    public var value: Int
    /// Up to what a reader must have to allow that the count may go, so that it stays secret; `nil`
    /// if the count may be shown.
    public var mustReach: Int?
    /// What anyone knows it to be at least, from whatever is shown of what it limits.
    public var knownLeast: Int
    /// Whether the count stands in a table at all, rather than only helping to say how others add
    /// up.
    public var isInTable: Bool
    /// How much a reader would miss it, for one of what it counts.
    public var weight: Int

    /// Makes a count.
    ///
    /// - Parameters:
    ///   - value: The count, at least 0.
    ///   - mustReach: Up to what a reader must have to allow that it may go; `nil` if it may be
    ///     shown.
    ///   - knownLeast: What anyone knows it to be at least, no more than the count itself.
    ///   - isInTable: Whether it stands in a table.
    ///   - weight: How much a reader would miss it, for one of what it counts.
    public init(
      value: Int, mustReach: Int? = nil, knownLeast: Int = 0, isInTable: Bool = true,
      weight: Int = 1
    ) {
      self.value = value
      self.mustReach = mustReach
      self.knownLeast = knownLeast
      self.isInTable = isInTable
      self.weight = weight
    }
  }

  /// What holds between counts, whatever they are.
  public struct Relation: Sendable, Equatable, Hashable {
    /// The places of counts that add up.
    public var parts: [Int]
    /// The place of their total.
    public var total: Int
    /// Whether the parts make up the total, rather than being at least as much.
    public var isExact: Bool
    /// How many times the parts are taken.
    public var times = 1
  }

  /// The counts.
  public private(set) var cells: [Cell] = []
  /// What holds between them.
  public private(set) var relations: [Relation] = []

  /// Makes tables without a cell.
  public init() {}

  /// Adds a count.
  ///
  /// - Parameter cell: The count.
  /// - Returns: Its place in `cells`.
  public mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  /// States that some counts make up a total.
  ///
  /// - Parameters:
  ///   - parts: The places of the counts.
  ///   - total: The place of the total.
  public mutating func state(_ parts: [Int], makeUp total: Int) {
    if parts != [total] {
      relations.append(Relation(parts: parts, total: total, isExact: true))
    }
  }

  /// States that some counts are together no less than another, as groups are that overlap.
  ///
  /// - Parameters:
  ///   - parts: The places of the counts.
  ///   - total: The place of the other count.
  ///   - times: How many times the parts are taken.
  public mutating func state(_ parts: [Int], areAtLeast total: Int, times: Int = 1) {
    if parts != [total] {
      relations.append(Relation(parts: parts, total: total, isExact: false, times: times))
    }
  }
}

extension LinkedTables.Relation {
  /// What the parts are beyond the total.
  func excess(of values: [Int]) -> Int { parts.reduce(-values[total]) { $0 + times * values[$1] } }
}

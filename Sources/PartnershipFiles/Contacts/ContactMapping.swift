/// Which column of a list of contacts becomes what.
public struct ContactMapping: Sendable, Hashable {
  /// What becomes of a column.
  public enum Use: Sendable, Hashable {
    /// It tells something.
    case field(ContactField)
    /// It is left out: it holds what is nobody's business but the person's.
    case personal
    /// It is left out: the column of that heading tells the same.
    case told(ContactField, by: String)
    /// It is left out: nobody knows what it tells.
    case unknown
  }

  /// The headings, in the order of the list.
  public let headings: [String]
  /// What becomes of each column.
  public private(set) var uses: [Use]

  /// Proposes what becomes of columns by their headings, in English, Swedish or Vietnamese.
  ///
  /// - Parameter headings: The headings.
  public init(headings: [String]) {
    self.headings = headings
    uses = headings.map { ContactField.personal.contains(folded($0)) ? .personal : .unknown }
    for field in ContactField.allCases { propose(field) }
    proposeNames()
  }

  /// The field of each column that tells something, by the index of the column.
  public var fields: [Int: ContactField] {
    var fields: [Int: ContactField] = [:]
    for (index, use) in uses.enumerated() {
      if case .field(let field) = use { fields[index] = field }
    }
    return fields
  }

  /// Takes a field from a column, and from no other.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - heading: The heading of the column, in any case; empty to take the field from none.
  /// - Returns: Whether there is such a column.
  public mutating func take(_ field: ContactField, from heading: String) -> Bool {
    let index = headings.firstIndex { folded($0) == folded(heading) && !$0.isEmpty }
    guard index != nil || heading.isEmpty else { return false }
    for (index, use) in uses.enumerated() where use == .field(field) { uses[index] = .unknown }
    if let index { uses[index] = .field(field) }
    return true
  }

  /// Takes a field from the column with its clearest heading; others are told by that.
  private mutating func propose(_ field: ContactField) {
    let rank = Dictionary(
      field.headings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let taken = fields
    let columns = headings.indices
      .filter { rank[folded(headings[$0])] != nil && taken[$0] == nil }
      .sorted { (rank[folded(headings[$0])] ?? 0, $0) < (rank[folded(headings[$1])] ?? 0, $1) }
    guard let best = columns.first else { return }
    for column in columns { uses[column] = .told(field, by: headings[best]) }
    uses[best] = .field(field)
  }

  /// Takes a mere “name” for the person's or a part of it, or for the organisation's where other
  /// columns tell the person.
  private mutating func proposeNames() {
    let names = headings.indices.filter {
      ContactField.namesOfEither.contains(folded(headings[$0]))
    }
    guard let column = names.first else { return }
    let told = Set(fields.values)
    let parts = told.intersection([.givenName, .familyName])
    if parts.count == 1 {
      uses[column] = .field(parts.contains(.givenName) ? .familyName : .givenName)
    } else if parts.isEmpty, !told.contains(.person) {
      uses[column] = .field(.person)
    } else if !told.contains(.organisation) {
      uses[column] = .field(.organisation)
    }
  }
}

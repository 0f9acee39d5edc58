/// What a result says of one topic: the findings in sentences, then the figures.
public struct ResultTopic: Sendable, Equatable {
  /// What it is about.
  public var title: String
  /// What is found.
  public var statements: [Statement]
  /// The figures; tables without rows are left out.
  public var tables: [ResultTable]

  init(title: String, statements: [Statement], tables: [ResultTable]) {
    self.title = title
    self.statements = statements
    self.tables = tables.filter { !$0.rows.isEmpty }
  }
}

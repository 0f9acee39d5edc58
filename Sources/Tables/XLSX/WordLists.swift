/// The words that columns offer, each list a column of a sheet of its own.
struct WordLists {
  private let name: String
  private var lists: [[String]] = []

  init(of sheets: [SheetContent], name: String) {
    self.name = name
    for column in sheets.flatMap(\.columns) where !column.words.isEmpty {
      if !lists.contains(column.words) { lists.append(column.words) }
    }
  }

  /// The sheet with the lists, if there are any.
  var sheets: [SheetContent] {
    guard let height = lists.map(\.count).max() else { return [] }
    let rows = (0..<height).map { row in lists.map { row < $0.count ? $0[row] : "" } }
    return [SheetContent(name: name, columns: [], rows: rows)]
  }

  /// Returns the cells of a list.
  func range(of words: [String]) -> String? {
    guard let index = lists.firstIndex(of: words) else { return nil }
    let column = columnLetters(index)
    return "='\(name)'!$\(column)$1:$\(column)$\(words.count)"
  }
}

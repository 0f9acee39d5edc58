/// The words that columns offer, each list a column of a sheet of its own.
struct WordLists {
  private let name: String
  private var lists: [SheetContent.Column] = []

  init(of sheets: [SheetContent], name: String) {
    self.name = name
    for column in sheets.flatMap(\.columns) where !column.words.isEmpty {
      if !lists.contains(where: { $0.words == column.words }) { lists.append(column) }
    }
  }

  /// The sheet with the lists, if there are any, each under the heading of a column that offers it.
  var sheets: [SheetContent] {
    guard let height = lists.map(\.words.count).max() else { return [] }
    let rows = (0..<height).map { row in
      lists.map { row < $0.words.count ? $0.words[row] : "" }
    }
    let columns = lists.map { SheetContent.Column($0.heading) }
    return [SheetContent(name: name, columns: columns, rows: rows)]
  }

  /// Returns the cells of a list.
  func range(of words: [String]) -> String? {
    guard let index = lists.firstIndex(where: { $0.words == words }) else { return nil }
    let column = columnLetters(index)
    return "='\(name)'!$\(column)$2:$\(column)$\(words.count + 1)"
  }
}

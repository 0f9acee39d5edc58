internal import InputFiles
private import Wording

/// What a file in the data language says before its data.
struct DLHeader {
  /// How many rows and columns the file says that there are.
  private(set) var statedRowCount: Int?
  private(set) var statedColumnCount: Int?
  /// How many matrices there are.
  private(set) var matrixCount = 1
  private(set) var format: DLFormat
  private(set) var hasDiagonal = true
  private(set) var title: String?
  /// The names of rows, columns and matrices; empty where the header has none.
  private(set) var rowLabels: [String] = []
  private(set) var columnLabels: [String] = []
  private(set) var matrixLabels: [String] = []
  /// Whether names stand among the data.
  private(set) var hasEmbeddedRowLabels = false
  private(set) var hasEmbeddedColumnLabels = false

  /// Reads up to the word `data:`.
  init(_ words: inout DLWords) throws(FileProblem) {
    guard let format = DLFormat(name: "fullmatrix"), let first = try words.next(),
      first.keyword == "dl"
    else { throw FileProblem(.noDL, line: 1) }
    self.format = format
    while let word = try words.next() {
      if word.keyword == "data" { return }
      try read(word, &words)
    }
    throw FileProblem(.noDLData, line: words.rest.line)
  }

  /// How many rows there are; 0 where the file doesn't say.
  var rowCount: Int { statedRowCount ?? 0 }
  /// How many columns there are; 0 where the file doesn't say.
  var columnCount: Int { statedColumnCount ?? 0 }

  /// Whether rows and columns are different nodes.
  var isTwoMode: Bool {
    if let isTwoMode = format.isTwoMode { return isTwoMode }
    guard rowCount == columnCount else { return true }
    return !rowLabels.isEmpty && !columnLabels.isEmpty
      && rowLabels.map { $0.lowercased() } != columnLabels.map { $0.lowercased() }
  }

  private mutating func read(_ word: DLWords.Word, _ words: inout DLWords) throws(FileProblem) {
    switch word.keyword {
    case "n":
      statedRowCount = try size(&words, after: word)
      statedColumnCount = statedRowCount
    case "nr": statedRowCount = try size(&words, after: word)
    case "nc": statedColumnCount = try size(&words, after: word)
    case "nm": matrixCount = try size(&words, after: word)
    case "title": title = try value(&words, after: word).text
    case "format":
      let name = try value(&words, after: word)
      guard let format = DLFormat(name: name.keyword) else {
        throw name.problem(.unknownDLFormat(name.text))
      }
      self.format = format
    case "diagonal":
      let choice = try value(&words, after: word)
      guard ["present", "absent"].contains(choice.keyword) else {
        throw choice.problem(.unknownDLDiagonal(choice.text))
      }
      hasDiagonal = choice.keyword == "present"
    case "labels": try readLabels(word, nil, &words)
    case "row", "rows", "col", "column", "columns", "matrix", "level":
      let labels = try value(&words, after: word)
      guard labels.keyword == "labels" else { throw word.problem(.unknownDLWord(word.text)) }
      try readLabels(labels, word.keyword, &words)
    default: throw word.problem(.unknownDLWord(word.text))
    }
  }

  private mutating func readLabels(
    _ word: DLWords.Word, _ kind: String?, _ words: inout DLWords
  ) throws(FileProblem) {
    let isOfRows = kind == nil || kind == "row" || kind == "rows"
    let isOfMatrices = kind == "matrix" || kind == "level"
    if !word.hasColon, try words.peek()?.keyword == "embedded" {
      _ = try words.next()
      if isOfRows { hasEmbeddedRowLabels = true }
      if kind == nil || !isOfRows, !isOfMatrices { hasEmbeddedColumnLabels = true }
    } else if isOfMatrices {
      matrixLabels = try labels(matrixCount, &words, after: word)
    } else if isOfRows {
      rowLabels = try labels(rowCount, &words, after: word)
      if kind == nil, rowCount == columnCount { columnLabels = rowLabels }
    } else {
      columnLabels = try labels(columnCount, &words, after: word)
    }
  }

  /// Returns as many names as there are rows, columns or matrices.
  private func labels(
    _ count: Int, _ words: inout DLWords, after word: DLWords.Word
  ) throws(FileProblem) -> [String] {
    var labels: [String] = []
    while labels.count < count {
      let next = try words.peek()
      guard let next, !(next.hasColon && next.keyword == "data") else {
        throw (next ?? word).problem(.fewerDLLabels(labels.count, of: count))
      }
      labels.append(next.text)
      _ = try words.next()
    }
    return labels
  }

  private func value(
    _ words: inout DLWords, after word: DLWords.Word
  ) throws(FileProblem) -> DLWords.Word {
    guard let value = try words.next() else { throw word.problem(.noDLValue(after: word.text)) }
    return value
  }

  private func size(
    _ words: inout DLWords, after word: DLWords.Word
  ) throws(FileProblem) -> Int {
    let value = try value(&words, after: word)
    guard let size = Int(plain: Array(value.text.utf8)[...]), size >= 0 else {
      throw value.problem(.notANumber(value.text))
    }
    guard size <= nodeLimit(byteCount: words.byteCount) else {
      throw value.problem(.tooManyNodes(value.text))
    }
    return size
  }
}

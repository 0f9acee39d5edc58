/// What is wrong with files in the format of the Matrix Market.
extension Text {
  /// The first line is missing.
  public static let noMatrixMarketHeader = Text(
    en: "the first line has to say what follows; write for example “%%MatrixMarket matrix "
      + "coordinate real general”.",
    sv: "den första raden ska säga vad som följer; skriv till exempel ”%%MatrixMarket matrix "
      + "coordinate real general”.",
    vi: "dòng đầu phải nói nội dung phía sau là gì; hãy viết chẳng hạn “%%MatrixMarket matrix "
      + "coordinate real general”.")
  /// The numbers are complex.
  public static let complexMatrix = Text(
    en: "complex numbers can’t be the strength of a tie; write real numbers.",
    sv: "komplexa tal kan inte vara en relations styrka; skriv reella tal.",
    vi: "số phức không thể là độ mạnh của một quan hệ; hãy viết số thực.")
  /// A symmetric matrix isn't square.
  public static let symmetricMatrixNotSquare = Text(
    en: "a symmetric matrix has as many rows as columns; correct the sizes or write “general”.",
    sv: "en symmetrisk matris har lika många rader som kolumner; rätta storlekarna eller skriv "
      + "”general”.",
    vi: "ma trận đối xứng có số hàng bằng số cột; hãy sửa kích thước hoặc viết “general”.")

  /// A word of the first line isn't known.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - known: Those that may stand there.
  /// - Returns: The sentence.
  public static func unknownMatrixWord(_ word: String, known: String) -> Text {
    Text(
      en: "“\(word)” isn’t known here; write one of: \(known).",
      sv: "”\(word)” är inte känt här; skriv ett av: \(known).",
      vi: "“\(word)” không được biết ở đây; hãy viết một trong: \(known).")
  }

  /// The line of sizes is missing or has another number of numbers.
  ///
  /// - Parameter count: How many it has to have.
  /// - Returns: The sentence.
  public static func noMatrixSizes(count: Int) -> Text {
    Text(
      en: "here the sizes have to stand, \(count) numbers: rows, columns and, in a list, entries.",
      sv: "här ska storlekarna stå, \(count) tal: rader, kolumner och, i en lista, poster.",
      vi: "ở đây phải là kích thước, \(count) số: số hàng, số cột và, nếu là danh sách, số mục.")
  }

  /// An entry has too few fields.
  ///
  /// - Parameter count: How many it has to have.
  /// - Returns: The sentence.
  public static func shortMatrixEntry(count: Int) -> Text {
    Text(
      en: "an entry has \(count) fields here: its row, its column and, with numbers, its value.",
      sv: "en post har \(count) fält här: sin rad, sin kolumn och, med tal, sitt värde.",
      vi: "một mục ở đây có \(count) trường: hàng, cột và, nếu có số, giá trị của nó.")
  }

  /// A row or column isn't there.
  ///
  /// - Parameters:
  ///   - text: What stands there.
  ///   - limit: How many rows or columns there are.
  /// - Returns: The sentence.
  public static func outsideMatrix(_ text: String, limit: Int) -> Text {
    Text(
      en: "“\(text)” isn’t a whole number from 1 to \(limit); correct it or the sizes above.",
      sv: "”\(text)” är inte ett heltal från 1 till \(limit); rätta det eller storlekarna ovan.",
      vi: "“\(text)” không phải số nguyên từ 1 đến \(limit); hãy sửa nó hoặc kích thước ở trên.")
  }

  /// The file ends too early.
  ///
  /// - Parameters:
  ///   - count: How many entries there are.
  ///   - stated: How many there have to be.
  /// - Returns: The sentence.
  public static func fewerMatrixEntries(_ count: Int, of stated: Int) -> Text {
    Text(
      en: "the file ends after \(count) of \(stated) entries; fetch it again or correct the sizes.",
      sv: "filen slutar efter \(count) av \(stated) poster; hämta den på nytt eller rätta "
        + "storlekarna.",
      vi: "tệp kết thúc sau \(count) trên \(stated) mục; hãy tải lại hoặc sửa kích thước.")
  }

  /// The file goes on after its last entry.
  ///
  /// - Parameter stated: How many there have to be.
  /// - Returns: The sentence.
  public static func moreMatrixEntries(than stated: Int) -> Text {
    Text(
      en: "more than the \(stated) entries follow that the sizes state; correct the sizes.",
      sv: "fler än de \(stated) poster som storlekarna anger följer; rätta storlekarna.",
      vi: "có nhiều hơn \(stated) mục như kích thước đã nêu; hãy sửa kích thước.")
  }
}

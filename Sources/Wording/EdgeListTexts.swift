/// What is said of files with an edge on every line.
extension Text {
  /// Nothing tells whether edges are arrows.
  public static let noDirectionStated = Text(
    en: "the file doesn’t say whether ties have a direction; they are taken to have none. Write “# "
      + "Directed graph” in the first line if they have.",
    sv: "filen säger inte om relationerna har en riktning; de anses inte ha någon. Skriv ”# "
      + "Directed graph” på första raden om de har det.",
    vi: "tệp không nói các quan hệ có hướng hay không; chúng được coi là không có hướng. Hãy viết "
      + "“# Directed graph” ở dòng đầu nếu có hướng.")
  /// The lines are lists of neighbours.
  public static let neighboursInLines = Text(
    en: "the lines differ in length, so each is read as a node with its neighbours.",
    sv: "raderna är olika långa, så varje rad läses som en nod med sina grannar.",
    vi: "các dòng dài ngắn khác nhau, nên mỗi dòng được đọc là một nút cùng các nút kề.")
  /// An edge has one end only.
  public static let missingEnd = Text(
    en: "a tie has one end only; write both ends, with a separator between.",
    sv: "en relation har bara en ände; skriv båda ändarna, med ett skiljetecken emellan.",
    vi: "một quan hệ chỉ có một đầu; hãy ghi cả hai đầu, cách nhau bằng dấu phân cách.")

  /// The first line is taken for headings.
  ///
  /// - Parameter headings: The headings.
  /// - Returns: The sentence.
  public static func headingsTaken(_ headings: String) -> Text {
    Text(
      en: "the first line is taken for headings: \(headings).",
      sv: "första raden läses som rubriker: \(headings).",
      vi: "dòng đầu được coi là tiêu đề: \(headings).")
  }

  /// A line has more fields than there are headings.
  ///
  /// - Parameter count: How many headings there are.
  /// - Returns: The sentence.
  public static func fieldBeyondHeadings(count: Int) -> Text {
    Text(
      en: "here a line goes on beyond the \(count) headings; add a heading, or put texts with "
        + "separators in quotation marks.",
      sv: "här fortsätter en rad efter de \(count) rubrikerna; lägg till en rubrik, eller sätt "
        + "texter med skiljetecken inom citattecken.",
      vi: "ở đây một dòng dài quá \(count) tiêu đề; hãy thêm tiêu đề, hoặc đặt đoạn chữ có dấu "
        + "phân cách trong ngoặc kép.")
  }
}

/// What is said of graphs in tables and sheets.
extension Text {
  /// The rows are taken for a matrix.
  public static let takenForMatrix = Text(
    en: "the rows look like a matrix and are read as one: each cell is a tie from its row to its "
      + "column.",
    sv: "raderna ser ut som en matris och läses som en: varje cell är en relation från sin rad "
      + "till sin kolumn.",
    vi: "các dòng trông như một ma trận và được đọc như vậy: mỗi ô là một quan hệ từ dòng của nó "
      + "đến cột của nó.")
  /// The rows are taken for a list of ties.
  public static let takenForTies = Text(
    en: "the rows look like a list of ties and are read as one: each names the ends of its ties.",
    sv: "raderna ser ut som en lista över relationer och läses som en: varje rad nämner sina "
      + "relationers ändar.",
    vi: "các dòng trông như một danh sách quan hệ và được đọc như vậy: mỗi dòng nêu các đầu của "
      + "quan hệ.")
}

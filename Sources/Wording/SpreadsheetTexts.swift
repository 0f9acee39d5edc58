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
  /// A sheet holds neither nodes nor edges.
  public static let sheetNotRead = Text(
    en: "the sheet holds neither nodes nor ties and isn’t read.",
    sv: "bladet innehåller varken noder eller relationer och läses inte.",
    vi: "trang tính này không chứa nút hay quan hệ nên không được đọc.")
  /// A row has no id.
  public static let rowWithoutID = Text(
    en: "the row has no id and is left out; write one that no other row has.",
    sv: "raden har inget id och utelämnas; skriv ett som ingen annan rad har.",
    vi: "dòng này không có mã nên bị bỏ qua; hãy ghi một mã mà không dòng nào khác có.")

  /// Two rows have the same id.
  ///
  /// - Parameter id: The id.
  /// - Returns: The sentence.
  public static func rowOfSameID(_ id: String) -> Text {
    Text(
      en: "an earlier row has the id “\(id)”, too; that one is kept and this one is left out. Give "
        + "it another id if it is another node.",
      sv: "en tidigare rad har också id:t ”\(id)”; den behålls och den här utelämnas. Ge den ett "
        + "annat id om den är en annan nod.",
      vi: "một dòng trước cũng có mã “\(id)”; dòng trước được giữ lại và dòng này bị bỏ qua. Hãy "
        + "đặt mã khác nếu đó là nút khác.")
  }

  /// A table lacks a column.
  ///
  /// - Parameter heading: Its heading.
  /// - Returns: The sentence.
  public static func missingHeading(_ heading: String) -> Text {
    Text(
      en: "no column has the heading “\(heading)”; write it above its column in the first row.",
      sv: "ingen kolumn har rubriken ”\(heading)”; skriv den ovanför sin kolumn på första raden.",
      vi: "không cột nào có tiêu đề “\(heading)”; hãy ghi nó phía trên cột ở dòng đầu tiên.")
  }

  /// Edges lead to nodes that the table of nodes lacks.
  ///
  /// - Parameters:
  ///   - id: The first of them.
  ///   - count: How many there are.
  /// - Returns: The sentence.
  public static func nodesOnlyInEdges(_ id: String, count: Int) -> Text {
    Text(
      en: "ties name nodes that the table of nodes lacks, “\(id)” the first (number of them: "
        + "\(count)); they are added. Give each a row there, or correct the ids.",
      sv: "relationer nämner noder som saknas i nodernas tabell, ”\(id)” den första (antal: "
        + "\(count)); de läggs till. Ge var och en en rad där, eller rätta id:na.",
      vi: "có quan hệ nêu những nút mà bảng nút không có, nút đầu tiên là “\(id)” (số lượng: "
        + "\(count)); chúng được thêm vào. Hãy ghi mỗi nút một dòng ở đó, hoặc sửa lại mã.")
  }

  /// Nothing says whether ties have a direction.
  ///
  /// - Parameters:
  ///   - isDirected: Whether they are taken to have one.
  ///   - heading: The heading of the column that would say so.
  /// - Returns: The sentence.
  public static func directionTaken(_ isDirected: Bool, heading: String) -> Text {
    isDirected
      ? Text(
        en: "not every row says in a column “\(heading)” whether its tie has a direction; the "
          + "others are taken to have one.",
        sv: "inte varje rad säger i en kolumn ”\(heading)” om dess relation har en riktning; de "
          + "andra anses ha en.",
        vi: "không phải dòng nào cũng nói ở cột “\(heading)” quan hệ có hướng hay không; các quan "
          + "hệ còn lại được coi là có hướng.")
      : Text(
        en: "not every row says in a column “\(heading)” whether its tie has a direction; the "
          + "others are taken to have none.",
        sv: "inte varje rad säger i en kolumn ”\(heading)” om dess relation har en riktning; de "
          + "andra anses inte ha någon.",
        vi: "không phải dòng nào cũng nói ở cột “\(heading)” quan hệ có hướng hay không; các quan "
          + "hệ còn lại được coi là không có hướng.")
  }

  /// A word for a direction isn't understood.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - arrow: The word for a direction.
  ///   - line: The word for none.
  /// - Returns: The sentence.
  public static func unknownDirection(_ word: String, arrow: String, line: String) -> Text {
    Text(
      en: "“\(word)” doesn’t say whether the tie has a direction; write “\(arrow)” or “\(line)”.",
      sv: "”\(word)” säger inte om relationen har en riktning; skriv ”\(arrow)” eller ”\(line)”.",
      vi: "“\(word)” không nói quan hệ có hướng hay không; hãy ghi “\(arrow)” hoặc “\(line)”.")
  }
}

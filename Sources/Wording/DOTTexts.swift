/// What is wrong or left out with files of the DOT language.
extension Text {
  /// What is wrong or left out with files of the DOT language.
  public enum DOT {
    /// The file isn't in the language.
    ///
    /// - Parameter near: What stands where that shows.
    /// - Returns: The sentence.
    public static func syntax(near: String) -> Text {
      quoting(near) {
        Text(
          en: "Graphviz can’t read on at \($0.english); put names with other characters than "
            + "letters, digits and _ within quotation marks, close brackets, and write -- between "
            + "nodes of a graph, -> of a digraph.",
          sv: "Graphviz kan inte läsa vidare vid \($0.swedish); sätt namn med andra tecken än "
            + "bokstäver, siffror och _ inom citattecken, stäng parenteser, och skriv -- mellan "
            + "noder i graph, -> i digraph.",
          vi: "Graphviz không đọc tiếp được tại \($0.vietnamese); hãy đặt tên có ký tự khác chữ "
            + "cái, chữ số và _ trong dấu ngoặc kép, đóng các dấu ngoặc, và viết -- giữa các nút "
            + "của graph, -> của digraph.")
      }
    }

    /// A quotation mark isn't closed.
    ///
    /// - Parameter text: How the text begins.
    /// - Returns: The sentence.
    public static func openText(_ text: String) -> Text {
      quoting(text) {
        Text(
          en: "the closing quotation mark is missing after \($0.english); a quotation mark within "
            + "a text is written \\\".",
          sv: "det avslutande citattecknet saknas efter \($0.swedish); ett citattecken i en text "
            + "skrivs \\\".",
          vi: "thiếu dấu ngoặc kép đóng sau \($0.vietnamese); dấu ngoặc kép trong chữ được viết "
            + "là \\\".")
      }
    }

    /// Parts stand too deep within each other, or a statement is too long.
    public static let tooComplex = Text(
      en: "too many subgraphs stand within each other, or one chain of edges is too long; write a "
        + "line for each edge.",
      sv: "för många delgrafer ligger inuti varandra, eller en kedja av kanter är för lång; skriv "
        + "en rad för varje kant.",
      vi: "quá nhiều đồ thị con lồng vào nhau, hoặc một chuỗi cạnh quá dài; hãy viết mỗi cạnh một "
        + "dòng.")

    /// Graphviz failed.
    ///
    /// - Parameter reason: The reason, in Graphviz's words.
    /// - Returns: The sentence.
    public static func failed(_ reason: String) -> Text {
      Text(
        en: "Graphviz, which reads such files, failed: \(reason)",
        sv: "Graphviz, som läser sådana filer, misslyckades: \(reason)",
        vi: "Graphviz, chương trình đọc loại tệp này, đã gặp lỗi: \(reason)")
    }

    /// There is no graph.
    public static let noGraph = Text(
      en: "the file has no graph; write graph { … } or digraph { … }, and close comments with */.",
      sv: "filen har ingen graf; skriv graph { … } eller digraph { … }, och stäng kommentarer med "
        + "*/.",
      vi: "tệp không có đồ thị; hãy viết graph { … } hoặc digraph { … }, và đóng chú thích bằng "
        + "*/.")

    /// There is a zero byte.
    public static let zeroByte = Text(
      en: "a zero byte stands here, which no text has; save the file as UTF-8 text.",
      sv: "här står en nollbyte, som ingen text har; spara filen som text i UTF-8.",
      vi: "ở đây có byte 0 mà văn bản không có; hãy lưu tệp dưới dạng văn bản UTF-8.")

    /// Nodes are pinned to their places.
    public static let pinned = Text(
      en: "that nodes are pinned to their places isn’t read; the places are.",
      sv: "att noder är fästa vid sina platser läses inte; det gör platserna.",
      vi: "việc nút được ghim vào vị trí không được đọc; vị trí thì có.")

    /// Weights have a decimal comma.
    public static let decimalComma = Text(
      en: "weights with a decimal comma are read as numbers.",
      sv: "vikter med decimalkomma läses som tal.",
      vi: "các trọng số có dấu phẩy thập phân được đọc là số.")
  }
}

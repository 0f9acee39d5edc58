/// What is wrong or doubtful with graphs in JSON.
extension Text {
  /// What is wrong or doubtful with graphs in JSON.
  public enum GraphJSON {
    /// A node has no id.
    public static let noID = Text(
      en: "a node or an end of an edge has no id; write a text or a number.",
      sv: "en nod eller en ände av en kant saknar id; skriv en text eller ett tal.",
      vi: "một nút hoặc một đầu của cạnh không có mã; hãy viết chữ hoặc số.")

    /// Something else stands where `true` or `false` must.
    public static let noBoolean = Text(
      en: "here must stand true or false, without quotation marks.",
      sv: "här måste stå true eller false, utan citattecken.",
      vi: "ở đây phải là true hoặc false, không có dấu ngoặc kép.")

    /// The file has no graph.
    public static let noGraph = Text(
      en: "the file has neither “graph” nor “graphs”; put the nodes and edges into “graph”.",
      sv: "filen har varken ”graph” eller ”graphs”; lägg noderna och kanterna i ”graph”.",
      vi: "tệp không có “graph” lẫn “graphs”; hãy đặt các nút và cạnh vào “graph”.")

    /// The file has edges of more than two ends.
    public static let hyperedges = Text(
      en: "an edge between more than two nodes can’t be read; write an edge for each pair, or make "
        + "the edge a node with an edge to each of its nodes.",
      sv: "en kant mellan fler än två noder kan inte läsas; skriv en kant för varje par, eller gör "
        + "kanten till en nod med en kant till var och en av dess noder.",
      vi: "không đọc được một cạnh nối hơn hai nút; hãy viết một cạnh cho mỗi cặp, hoặc biến cạnh "
        + "đó thành một nút có cạnh tới từng nút của nó.")

    /// An edge doesn't say between which nodes it is.
    public static let edgeWithoutEnd = Text(
      en: "an edge doesn’t say between which nodes it is; write its source and its target.",
      sv: "en kant säger inte mellan vilka noder den går; skriv dess source och target.",
      vi: "một cạnh không nêu nó nối những nút nào; hãy viết source và target của nó.")

    /// The same name stands twice.
    ///
    /// - Parameter name: The name.
    /// - Returns: The sentence.
    public static func repeatedName(_ name: String) -> Text {
      Text.quoting(name) {
        Text(
          en: "\($0.english) is stated twice; both values are kept as a list.",
          sv: "\($0.swedish) anges två gånger; båda värdena behålls som en lista.",
          vi: "\($0.vietnamese) được nêu hai lần; cả hai giá trị được giữ thành danh sách.")
      }
    }

    /// A value is an object or a list with objects in it.
    ///
    /// - Parameter name: The attribute.
    /// - Returns: The sentence.
    public static func nestedValue(in name: String) -> Text {
      Text.quoting(name) {
        Text(
          en: "\($0.english) holds values within values; they are kept as a text of JSON.",
          sv: "\($0.swedish) innehåller värden inuti värden; de behålls som en text i JSON.",
          vi: "\($0.vietnamese) chứa giá trị lồng trong giá trị; chúng được giữ dưới dạng chữ "
            + "JSON.")
      }
    }

    /// A whole number is very large.
    ///
    /// - Parameter name: The attribute.
    /// - Returns: The sentence.
    public static func largeInteger(in name: String) -> Text {
      Text.quoting(name) {
        Text(
          en: "\($0.english) holds a whole number of too many digits; it is kept as a text.",
          sv: "\($0.swedish) innehåller ett heltal med för många siffror; det behålls som en text.",
          vi: "\($0.vietnamese) chứa một số nguyên có quá nhiều chữ số; nó được giữ dưới dạng chữ.")
      }
    }

    /// The weights of edges are written as texts.
    public static let weightsAsTexts = Text(
      en: "weights that are written as texts are read as numbers.",
      sv: "vikter som är skrivna som texter läses som tal.",
      vi: "các trọng số viết dưới dạng chữ được đọc là số.")
  }
}

/// What is wrong or doubtful with graphs in JSON.
extension Text {
  /// What is wrong or doubtful with graphs in JSON.
  public enum GraphJSON {
    /// A node has no id.
    public static let noID = Text(
      en: "a node or an end of an edge has no id; write a text or a number.",
      sv: "en nod eller en ände av en båge saknar id; skriv en text eller ett tal.",
      vi: "một nút hoặc một đầu của cạnh không có mã; hãy viết chữ hoặc số.")

    /// Something else stands where `true` or `false` must.
    public static let noBoolean = Text(
      en: "here must stand true or false, without quotation marks.",
      sv: "här måste stå true eller false, utan citattecken.",
      vi: "ở đây phải là true hoặc false, không có dấu ngoặc kép.")

    /// The file has no graph.
    public static let noGraph = Text(
      en: "the file has neither “graph” nor “graphs”; put the nodes and edges into “graph”.",
      sv: "filen har varken ”graph” eller ”graphs”; lägg noderna och bågarna i ”graph”.",
      vi: "tệp không có “graph” lẫn “graphs”; hãy đặt các nút và cạnh vào “graph”.")

    /// The file has edges of more than two ends.
    public static let hyperedges = Text(
      en: "an edge between more than two nodes can’t be read; write an edge for each pair, or make "
        + "the edge a node with an edge to each of its nodes.",
      sv: "en båge mellan fler än två noder kan inte läsas; skriv en båge för varje par, eller gör "
        + "bågen till en nod med en båge till var och en av dess noder.",
      vi: "không đọc được một cạnh nối hơn hai nút; hãy viết một cạnh cho mỗi cặp, hoặc biến cạnh "
        + "đó thành một nút có cạnh tới từng nút của nó.")

    /// Two nodes have the same id.
    ///
    /// - Parameter id: The id.
    /// - Returns: The sentence.
    public static func repeatedNode(_ id: String) -> Text {
      Text.quoting(id) {
        Text(
          en: "\($0.english) is the id of another node already; give each node an id of its own.",
          sv: "\($0.swedish) är redan id för en annan nod; ge varje nod ett eget id.",
          vi: "\($0.vietnamese) đã là mã của một nút khác; hãy cho mỗi nút một mã riêng.")
      }
    }

    /// An edge ends at a node that isn't there.
    ///
    /// - Parameter id: The id that the edge states.
    /// - Returns: The sentence.
    public static func unknownNode(_ id: String) -> Text {
      Text.quoting(id) {
        Text(
          en: "an edge ends at \($0.english), but no node has that id; add the node or mend the "
            + "id.",
          sv: "en båge slutar vid \($0.swedish), men ingen nod har det id:t; lägg till noden eller "
            + "rätta id:t.",
          vi: "một cạnh nối tới \($0.vietnamese), nhưng không nút nào có mã đó; hãy thêm nút hoặc "
            + "sửa mã.")
      }
    }

    /// An edge doesn't say between which nodes it is.
    public static let edgeWithoutEnd = Text(
      en: "an edge doesn’t say between which nodes it is; write its source and its target.",
      sv: "en båge säger inte mellan vilka noder den går; skriv dess source och target.",
      vi: "một cạnh không nêu nó nối những nút nào; hãy viết source và target của nó.")

    /// The same name stands twice.
    ///
    /// - Parameter name: The name.
    /// - Returns: The sentence.
    public static func repeatedName(_ name: String) -> Text {
      Text.quoting(name) {
        Text(
          en: "\($0.english) is stated twice; the last value counts.",
          sv: "\($0.swedish) anges två gånger; det sista värdet gäller.",
          vi: "\($0.vietnamese) được nêu hai lần; giá trị cuối cùng được dùng.")
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

    /// There are too many attributes.
    ///
    /// - Parameter limit: How many there may be.
    /// - Returns: The sentence.
    public static func tooManyAttributes(limit: Int) -> Text {
      Text(
        en: "nodes or edges have more than \(limit) different attributes; write what differs as a "
          + "value, not as a name.",
        sv: "noder eller bågar har mer än \(limit) olika attribut; skriv det som skiljer som ett "
          + "värde, inte som ett namn.",
        vi: "nút hoặc cạnh có hơn \(limit) thuộc tính khác nhau; hãy viết phần khác nhau thành giá "
          + "trị, đừng viết thành tên.")
    }

    /// The weights of edges are written as texts.
    public static let weightsAsTexts = Text(
      en: "weights that are written as texts are read as numbers.",
      sv: "vikter som är skrivna som texter läses som tal.",
      vi: "các trọng số viết dưới dạng chữ được đọc là số.")
  }
}

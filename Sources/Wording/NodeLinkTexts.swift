/// What is wrong or guessed with node-link files.
extension Text.GraphJSON {
  /// The file lists neither nodes nor edges.
  public static let noNodes = Text(
    en: "the file has no list “nodes” and no list “edges” or “links”; a graph needs at least one.",
    sv: "filen har ingen lista ”nodes” och ingen lista ”edges” eller ”links”; en graf behöver "
      + "minst en.",
    vi: "tệp không có danh sách “nodes” cũng như “edges” hay “links”; đồ thị cần ít nhất một.")

  /// The file lists the neighbours of each node.
  public static let adjacencyJSON = Text(
    en: "lists of neighbours aren’t read; write the file with node_link_data instead of "
      + "adjacency_data.",
    sv: "listor över grannar läses inte; skriv filen med node_link_data i stället för "
      + "adjacency_data.",
    vi: "danh sách nút kề không được đọc; hãy ghi tệp bằng node_link_data thay cho "
      + "adjacency_data.")

  /// The file doesn't say whether edges are arrows.
  public static let directionAssumed = Text(
    en: "the file doesn’t say whether edges are arrows; they are read without direction. Write "
      + "\"directed\": true if they are.",
    sv: "filen säger inte om kanterna är pilar; de läses utan riktning. Skriv \"directed\": true "
      + "om de är det.",
    vi: "tệp không nêu các cạnh có phải là mũi tên không; chúng được đọc là không có hướng. Hãy "
      + "viết \"directed\": true nếu có hướng.")

  /// The file lists no nodes.
  public static let nodesFromEdges = Text(
    en: "the file lists no nodes; they are the ends of its edges.",
    sv: "filen listar inga noder; de är kanternas ändar.",
    vi: "tệp không liệt kê nút; các nút là những đầu của cạnh.")

  /// Ends of edges count nodes.
  public static let endsByIndex = Text(
    en: "the ends of edges are read as places in the list of nodes, the first of which is 0.",
    sv: "kanternas ändar läses som platser i listan över noder, där den första är 0.",
    vi: "các đầu của cạnh được đọc là vị trí trong danh sách nút, tính từ 0.")

  /// The value of an edge is its weight.
  public static let valueAsWeight = Text(
    en: "“value” is read as the weight of an edge.", sv: "”value” läses som en kants vikt.",
    vi: "“value” được đọc là trọng số của cạnh.")

  /// A part of the file isn't read.
  ///
  /// - Parameter name: What it is called.
  /// - Returns: The sentence.
  public static func notRead(_ name: String) -> Text {
    Text.quoting(name) {
      Text(
        en: "\($0.english) isn’t read; it says nothing of nodes or edges.",
        sv: "\($0.swedish) läses inte; det säger inget om noder eller kanter.",
        vi: "\($0.vietnamese) không được đọc; phần đó không nói gì về nút hay cạnh.")
    }
  }
}

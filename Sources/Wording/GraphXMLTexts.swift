/// What is told of graph files in XML: GraphML and GEXF.
extension Text {
  /// The file holds no graph.
  public static let noGraph = Text(
    en: "the file holds no <graph>; export the network again from the program that wrote it.",
    sv:
      "filen innehåller ingen <graph>; exportera nätverket på nytt från programmet som skrev den.",
    vi: "tệp không có <graph> nào; hãy xuất lại mạng lưới từ chương trình đã ghi tệp.")

  /// A node has no id.
  public static let nodeWithoutID = Text(
    en: "a <node> has no id; write one, as in <node id=\"A\">.",
    sv: "en <node> saknar id; skriv ett, som i <node id=\"A\">.",
    vi: "một <node> không có id; hãy ghi id, như <node id=\"A\">.")

  /// An edge lacks one of its ends.
  public static let edgeWithoutEnd = Text(
    en: "an <edge> lacks one of its ends; write both, as in <edge source=\"A\" target=\"B\"/>.",
    sv: "en <edge> saknar en av sina ändar; skriv båda, som i <edge source=\"A\" target=\"B\"/>.",
    vi: "một <edge> thiếu một đầu; hãy ghi cả hai, như <edge source=\"A\" target=\"B\"/>.")

  /// A node stands in the file twice.
  ///
  /// - Parameter id: Its id.
  /// - Returns: The sentence.
  public static func repeatedNode(_ id: String) -> Text {
    Text(
      en: "the node “\(id)” is there more than once; it is read as one node. Give each node an id "
        + "of its own.",
      sv: "noden ”\(id)” finns mer än en gång; den läses som en nod. Ge varje nod ett eget id.",
      vi: "nút “\(id)” xuất hiện nhiều lần; nó được đọc là một nút. Hãy cho mỗi nút một id riêng.")
  }

  /// Edges lead to nodes that the file doesn't declare.
  ///
  /// - Parameters:
  ///   - id: The id of the first.
  ///   - count: How many such nodes there are.
  /// - Returns: The sentence.
  public static func undeclaredNodes(_ id: String, count: Int) -> Text {
    Text(
      en: "edges lead to nodes that the file doesn’t list, “\(id)” the first (number of them: "
        + "\(count)); they are added. List them as <node>, or correct the ids.",
      sv:
        "kanter leder till noder som filen inte räknar upp, ”\(id)” den första (antal: \(count)); "
        + "de läggs till. Räkna upp dem som <node> eller rätta id:na.",
      vi: "có cạnh dẫn tới nút mà tệp không liệt kê, nút đầu tiên là “\(id)” (số lượng: \(count)); "
        + "các nút đó được thêm vào. Hãy liệt kê chúng bằng <node>, hoặc sửa lại id.")
  }

  /// A value isn't of the type that its attribute has.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - name: The name of the attribute.
  /// - Returns: The sentence.
  public static func unfitValue(_ value: String, of name: String) -> Text {
    Text(
      en: "“\(value)” isn’t of the type that the attribute “\(name)” is declared with; it is kept "
        + "as a text, as are others like it. Write whole numbers as 3, numbers as 3.5, yes and no as "
        + "true and false.",
      sv:
        "”\(value)” är inte av den typ som attributet ”\(name)” är deklarerat med; det behålls som "
        + "text, liksom andra som det. Skriv heltal som 3, tal som 3.5, ja och nej som true och "
        + "false.",
      vi: "“\(value)” không thuộc kiểu đã khai báo của thuộc tính “\(name)”; nó được giữ dưới dạng "
        + "chữ, các giá trị tương tự cũng vậy. Hãy ghi số nguyên như 3, số thập phân như 3.5, có và "
        + "không là true và false.")
  }

  /// The type of an attribute isn't known.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - name: The name of the attribute.
  /// - Returns: The sentence.
  public static func unknownType(_ type: String, of name: String) -> Text {
    Text(
      en: "“\(type)” is no type of the format; the values of “\(name)” are read as texts. Write "
        + "string, or one of the types of numbers.",
      sv: "”\(type)” är ingen typ i formatet; värdena av ”\(name)” läses som texter. Skriv string "
        + "eller en av taltyperna.",
      vi: "“\(type)” không phải là kiểu của định dạng này; các giá trị của “\(name)” được đọc là "
        + "chữ. Hãy ghi string hoặc một kiểu số.")
  }

  /// An element isn't read.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The sentence.
  public static func unreadElement(_ name: String) -> Text {
    Text(
      en: "what stands in <\(name)> isn’t read here; it is left out.",
      sv: "det som står i <\(name)> läses inte här; det utelämnas.",
      vi: "nội dung trong <\(name)> không được đọc ở đây; nó bị bỏ qua.")
  }

  /// An edge states a direction that isn't known.
  ///
  /// - Parameter value: What it states.
  /// - Returns: The sentence.
  public static func unknownDirection(_ value: String) -> Text {
    Text(
      en: "“\(value)” doesn’t say whether the edge is directed; it is read as the other edges are.",
      sv: "”\(value)” säger inte om kanten är riktad; den läses som de andra kanterna.",
      vi: "“\(value)” không cho biết cạnh có hướng hay không; nó được đọc như các cạnh khác.")
  }

  /// A node is said to be part of one that isn't there.
  ///
  /// - Parameter id: The id of the one that isn't there.
  /// - Returns: The sentence.
  public static func unknownWhole(_ id: String) -> Text {
    Text(
      en:
        "a node is said to be a part of “\(id)”, which isn’t there; it is read as a part of none.",
      sv: "en nod sägs vara en del av ”\(id)”, som inte finns; den läses som en del av ingen.",
      vi:
        "một nút được cho là thuộc về “\(id)”, nhưng nút này không có; nó được đọc là không thuộc "
        + "nút nào.")
  }

  /// Nodes are parts of each other in a circle.
  public static let nodesWithinThemselves = Text(
    en:
      "nodes are said to be parts of each other in a circle; one of each circle is read as a part "
      + "of none.",
    sv:
      "noder sägs vara delar av varandra i en cirkel; en i varje cirkel läses som en del av ingen.",
    vi: "có các nút thuộc về nhau theo vòng tròn; một nút của mỗi vòng được đọc là không thuộc nút "
      + "nào.")

  /// There is more to say than anyone would read.
  public static let furtherRemarks = Text(
    en:
      "there is more of this kind from here on that isn’t listed; mend what is listed and read the "
      + "file again.",
    sv:
      "härifrån finns mer av det slaget som inte räknas upp; rätta det som räknas upp och läs filen "
      + "igen.",
    vi:
      "từ đây còn nhiều điều tương tự không được liệt kê; hãy sửa những điều đã liệt kê rồi đọc lại "
      + "tệp.")

  /// There are too many attributes for the values that they have.
  ///
  /// - Parameters:
  ///   - count: How many attributes there are.
  ///   - values: How many values they have.
  /// - Returns: The sentence.
  public static func tooManyAttributes(_ count: Int, values: Int) -> Text {
    Text(
      en: "the file has \(count) attributes but only \(values) values of them, and would fill the "
        + "computer’s memory; leave out the attributes that are hardly used.",
      sv: "filen har \(count) attribut men bara \(values) värden av dem, och skulle fylla datorns "
        + "minne; utelämna de attribut som knappt används.",
      vi: "tệp có \(count) thuộc tính nhưng chỉ có \(values) giá trị, và sẽ chiếm hết bộ nhớ máy "
        + "tính; hãy bỏ những thuộc tính hầu như không dùng.")
  }
}

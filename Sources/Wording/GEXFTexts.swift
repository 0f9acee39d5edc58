/// What is told of GEXF files.
extension Text {
  /// The file is XML but not GEXF.
  ///
  /// - Parameter name: The name of its first element.
  /// - Returns: The sentence.
  public static func notGEXF(_ name: String) -> Text {
    Text(
      en: "this isn’t GEXF, which begins with <gexf> and not with <\(name)>; export the network as "
        + "GEXF.",
      sv:
        "detta är inte GEXF, som börjar med <gexf> och inte med <\(name)>; exportera nätverket som "
        + "GEXF.",
      vi: "đây không phải là GEXF, vốn bắt đầu bằng <gexf> chứ không phải <\(name)>; hãy xuất mạng "
        + "lưới dưới dạng GEXF.")
  }

  /// The file has several graphs.
  public static let severalGEXFGraphs = Text(
    en: "a GEXF file has one <graph>, this one several; all their nodes and edges are read as one.",
    sv: "en GEXF-fil har en <graph>, denna flera; alla deras noder och kanter läses som en.",
    vi: "một tệp GEXF có một <graph>, tệp này có nhiều; mọi nút và cạnh của chúng được đọc là một.")

  /// An attribute is declared without an id.
  public static let attributeWithoutID = Text(
    en: "an <attribute> has no id, so that no value can name it; it is left out. Write one, as in "
      + "<attribute id=\"0\">.",
    sv:
      "ett <attribute> saknar id, så att inget värde kan nämna det; det utelämnas. Skriv ett, som i "
      + "<attribute id=\"0\">.",
    vi: "một <attribute> không có id nên không giá trị nào gọi tới được; nó bị bỏ qua. Hãy ghi id, "
      + "như <attribute id=\"0\">.")

  /// Two attributes have the same id.
  ///
  /// - Parameter id: The id.
  /// - Returns: The sentence.
  public static func repeatedGEXFAttribute(_ id: String) -> Text {
    Text(
      en:
        "the attribute “\(id)” is declared more than once; the first is used. Give each <attribute> "
        + "an id of its own.",
      sv:
        "attributet ”\(id)” deklareras mer än en gång; det första används. Ge varje <attribute> ett "
        + "eget id.",
      vi: "thuộc tính “\(id)” được khai báo nhiều lần; khai báo đầu tiên được dùng. Hãy cho mỗi "
        + "<attribute> một id riêng.")
  }

  /// The values that an attribute may have aren't kept.
  public static let optionsLeftOut = Text(
    en: "the lists of values that attributes may have, <options>, are left out; the values stay.",
    sv: "listorna över värden som attribut får ha, <options>, utelämnas; värdena finns kvar.",
    vi: "danh sách giá trị mà thuộc tính được phép có, <options>, bị bỏ qua; các giá trị vẫn còn.")

  /// A value doesn't say what it is of, or what it is.
  public static let valueWithoutAttribute = Text(
    en: "an <attvalue> lacks its for or its value; it is left out. Write both, as in "
      + "<attvalue for=\"0\" value=\"3\"/>.",
    sv: "ett <attvalue> saknar for eller value; det utelämnas. Skriv båda, som i "
      + "<attvalue for=\"0\" value=\"3\"/>.",
    vi: "một <attvalue> thiếu for hoặc value; nó bị bỏ qua. Hãy ghi cả hai, như "
      + "<attvalue for=\"0\" value=\"3\"/>.")

  /// A value is of an attribute that isn't declared.
  ///
  /// - Parameter id: The id of the attribute.
  /// - Returns: The sentence.
  public static func undeclaredAttribute(_ id: String) -> Text {
    Text(
      en:
        "no <attribute id=\"\(id)\"> says what this value is; it is kept as a text under that name.",
      sv: "inget <attribute id=\"\(id)\"> säger vad detta värde är; det behålls som text under det "
        + "namnet.",
      vi: "không có <attribute id=\"\(id)\"> nào cho biết giá trị này là gì; nó được giữ dưới dạng "
        + "chữ với tên đó.")
  }

  /// A node or an edge has two values of an attribute at the same time.
  ///
  /// - Parameter name: The name of the attribute.
  /// - Returns: The sentence.
  public static func repeatedValue(_ name: String) -> Text {
    Text(
      en:
        "“\(name)” has two values in one place; the last is read. Leave one out, or state when each "
        + "held.",
      sv:
        "”\(name)” har två värden på ett ställe; det sista läses. Ta bort ett, eller ange när vart "
        + "och ett gällde.",
      vi:
        "“\(name)” có hai giá trị ở cùng một chỗ; giá trị cuối được đọc. Hãy bỏ bớt một, hoặc nêu "
        + "mỗi giá trị đúng vào lúc nào.")
  }

  /// Edges are in both directions.
  public static let mutualEdges = Text(
    en: "an edge of the type mutual is read as two edges, one in each direction.",
    sv: "en kant av typen mutual läses som två kanter, en i varje riktning.",
    vi: "một cạnh kiểu mutual được đọc là hai cạnh, mỗi chiều một cạnh.")

  /// Nodes are parts of several others.
  public static let severalParents = Text(
    en:
      "a node has several parents, as in a family tree; the first is read, the others are left out. "
      + "Write an <edge> for each instead.",
    sv:
      "en nod har flera föräldrar, som i ett släktträd; den första läses, de andra utelämnas. Skriv "
      + "en <edge> för var och en i stället.",
    vi: "một nút có nhiều nút cha, như trong cây phả hệ; nút đầu được đọc, các nút khác bị bỏ qua. "
      + "Hãy ghi một <edge> cho mỗi nút thay vào đó.")

  /// A colour can't be read.
  public static let unknownColor = Text(
    en: "a colour isn’t written as r, g and b from 0 to 255 or as hex=\"#RRGGBB\"; it is left out.",
    sv: "en färg är inte skriven som r, g och b från 0 till 255 eller som hex=\"#RRGGBB\"; den "
      + "utelämnas.",
    vi: "một màu không được ghi bằng r, g và b từ 0 đến 255 hoặc hex=\"#RRGGBB\"; nó bị bỏ qua.")
}

/// What is told of GraphML files.
extension Text {
  /// The file is XML but not GraphML.
  ///
  /// - Parameter name: The name of its first element.
  /// - Returns: The sentence.
  public static func notGraphML(_ name: String) -> Text {
    Text(
      en: "this isn’t GraphML, which begins with <graphml> and not with <\(name)>; export the "
        + "network as GraphML.",
      sv: "detta är inte GraphML, som börjar med <graphml> och inte med <\(name)>; exportera "
        + "nätverket som GraphML.",
      vi:
        "đây không phải là GraphML, vốn bắt đầu bằng <graphml> chứ không phải <\(name)>; hãy xuất "
        + "mạng lưới dưới dạng GraphML.")
  }

  /// An edge has more than two ends.
  public static let hyperedge = Text(
    en: "a <hyperedge> ties several nodes at once, which a network of pairs can’t hold; write a "
      + "<node> for it and an <edge> from there to each of its members.",
    sv:
      "en <hyperedge> binder flera noder på en gång, vilket ett nätverk av par inte rymmer; skriv "
      + "en <node> för den och en <edge> därifrån till var och en av dess medlemmar.",
    vi:
      "một <hyperedge> nối nhiều nút cùng lúc, điều mà mạng lưới gồm các cặp không chứa được; hãy "
      + "ghi một <node> cho nó và một <edge> từ đó tới từng thành viên.")

  /// There are ports.
  public static let ports = Text(
    en:
      "ports, the places of a node where edges begin, are left out; edges lead to the node itself.",
    sv:
      "portar, de ställen på en nod där kanter börjar, utelämnas; kanterna leder till själva noden.",
    vi: "các cổng, tức chỗ trên nút nơi cạnh bắt đầu, bị bỏ qua; cạnh dẫn tới chính nút đó.")

  /// A graph doesn't say whether its edges are directed.
  public static let edgeDefaultMissing = Text(
    en: "the <graph> doesn’t say whether its edges have a direction; they are read as directed. "
      + "Write edgedefault=\"directed\" or edgedefault=\"undirected\" in it.",
    sv: "<graph> säger inte om dess kanter har en riktning; de läses som riktade. Skriv "
      + "edgedefault=\"directed\" eller edgedefault=\"undirected\" i den.",
    vi: "<graph> không cho biết các cạnh có hướng hay không; chúng được đọc là có hướng. Hãy ghi "
      + "edgedefault=\"directed\" hoặc edgedefault=\"undirected\" vào đó.")

  /// A key has no id.
  public static let keyWithoutID = Text(
    en: "a <key> has no id, so that no data can name it; it is left out. Write one, as in "
      + "<key id=\"d0\">.",
    sv: "en <key> saknar id, så att inga data kan nämna den; den utelämnas. Skriv ett, som i "
      + "<key id=\"d0\">.",
    vi: "một <key> không có id nên không dữ liệu nào gọi tới được; nó bị bỏ qua. Hãy ghi id, như "
      + "<key id=\"d0\">.")

  /// Two keys have the same id.
  ///
  /// - Parameter id: The id.
  /// - Returns: The sentence.
  public static func repeatedGraphMLKey(_ id: String) -> Text {
    Text(
      en: "the key “\(id)” is declared more than once; the first is used. Give each <key> an id of "
        + "its own.",
      sv:
        "nyckeln ”\(id)” deklareras mer än en gång; den första används. Ge varje <key> ett eget id.",
      vi:
        "khóa “\(id)” được khai báo nhiều lần; khai báo đầu tiên được dùng. Hãy cho mỗi <key> một "
        + "id riêng.")
  }

  /// Data doesn't say what it is.
  public static let dataWithoutKey = Text(
    en: "a <data> has no key, so that nobody knows what it means; it is left out. Write one, as in "
      + "<data key=\"d0\">.",
    sv: "en <data> saknar key, så att ingen vet vad den betyder; den utelämnas. Skriv en, som i "
      + "<data key=\"d0\">.",
    vi: "một <data> không có key nên không ai biết nó nghĩa là gì; nó bị bỏ qua. Hãy ghi key, như "
      + "<data key=\"d0\">.")

  /// Data names a key that isn't declared.
  ///
  /// - Parameter key: The key.
  /// - Returns: The sentence.
  public static func undeclaredKey(_ key: String) -> Text {
    Text(
      en: "no <key id=\"\(key)\"> says what this data is; it is kept as a text under that name.",
      sv:
        "ingen <key id=\"\(key)\"> säger vad dessa data är; de behålls som text under det namnet.",
      vi: "không có <key id=\"\(key)\"> nào cho biết dữ liệu này là gì; nó được giữ dưới dạng chữ "
        + "với tên đó.")
  }

  /// Data names a key that is for another kind of element.
  ///
  /// - Parameter key: The key.
  /// - Returns: The sentence.
  public static func keyOfOthers(_ key: String) -> Text {
    Text(
      en: "the key “\(key)” is declared for another kind of element than the one that has it here; "
        + "the data is kept. Write for=\"all\" in the <key>.",
      sv: "nyckeln ”\(key)” är deklarerad för ett annat slags element än det som har den här; data "
        + "behålls. Skriv for=\"all\" i <key>.",
      vi: "khóa “\(key)” được khai báo cho loại phần tử khác với phần tử đang dùng nó; dữ liệu vẫn "
        + "được giữ. Hãy ghi for=\"all\" trong <key>.")
  }

  /// What is drawn isn't read as a whole.
  public static let unreadDrawing = Text(
    en:
      "of what is drawn, labels, places, sizes, shapes and colours are read; the rest is left out.",
    sv: "av det som ritas läses etiketter, lägen, storlekar, former och färger; resten utelämnas.",
    vi:
      "trong phần hình vẽ, chỉ đọc nhãn, vị trí, kích thước, hình dạng và màu; phần còn lại bị bỏ "
      + "qua.")
}

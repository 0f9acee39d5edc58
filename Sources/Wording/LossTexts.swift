/// What is said of what a file format can't carry.
extension Text {
  /// Something that a format can't carry.
  ///
  /// - Parameters:
  ///   - kind: What is lost, as `Loss.Kind` calls it.
  ///   - name: The name of the attribute or an example of what is lost.
  ///   - count: How many it is lost of.
  /// - Returns: A sentence without its first capital: `the attribute “age” of 34 nodes`.
  public static func loss(_ kind: String, name: String?, count: Int) -> Text {
    quoting(name ?? "") { quoted in
      let named = name.map { _ in Text { " \(quoted[$0])" } } ?? .asWritten("")
      let example =
        name.map { _ in
          Text(
            en: ", such as \(quoted.english)", sv: ", till exempel \(quoted.swedish)",
            vi: ", ví dụ \(quoted.vietnamese)")
        } ?? .asWritten("")
      return lossOfNodes(kind, named, example, count) ?? lossOfEdges(kind, named, example, count)
        ?? lossOfWhole(kind, named, count)
    }
  }

  private static func lossOfNodes(
    _ kind: String, _ named: Text, _ example: Text, _ count: Int
  ) -> Text? {
    switch kind {
    case "nodeAttribute":
      Text(
        en: "the attribute\(named.english) of nodes, stated of \(count)",
        sv: "attributet\(named.swedish) hos noder, angivet för \(count)",
        vi: "thuộc tính\(named.vietnamese) của nút, nêu cho \(count) nút")
    case "nodeID":
      Text(
        en: "the ids of \(count) nodes, which get others\(example.english)",
        sv: "id för \(count) noder, som får andra\(example.swedish)",
        vi: "mã của \(count) nút, được thay bằng mã khác\(example.vietnamese)")
    case "isolate":
      Text(
        en: "\(count) nodes without edges\(example.english)",
        sv: "\(count) noder utan kanter\(example.swedish)",
        vi: "\(count) nút không có cạnh\(example.vietnamese)")
    case "hierarchy":
      Text(
        en: "that \(count) nodes are parts of others",
        sv: "att \(count) noder är delar av andra",
        vi: "việc \(count) nút là bộ phận của nút khác")
    case "group":
      Text(
        en: "\(count) groups of nodes\(example.english)",
        sv: "\(count) grupper av noder\(example.swedish)",
        vi: "\(count) nhóm nút\(example.vietnamese)")
    case "personName":
      Text(
        en: "the names of \(count) people; --names keeps them",
        sv: "namnen på \(count) personer; --names behåller dem",
        vi: "tên của \(count) người; --names giữ lại")
    default: nil
    }
  }

  private static func lossOfEdges(
    _ kind: String, _ named: Text, _ example: Text, _ count: Int
  ) -> Text? {
    switch kind {
    case "edgeAttribute":
      Text(
        en: "the attribute\(named.english) of edges, stated of \(count)",
        sv: "attributet\(named.swedish) hos kanter, angivet för \(count)",
        vi: "thuộc tính\(named.vietnamese) của cạnh, nêu cho \(count) cạnh")
    case "edgeID":
      Text(
        en: "the ids of \(count) edges\(example.english)",
        sv: "id för \(count) kanter\(example.swedish)",
        vi: "mã của \(count) cạnh\(example.vietnamese)")
    case "loop":
      Text(
        en: "\(count) edges from a node to itself\(example.english)",
        sv: "\(count) kanter från en nod till sig själv\(example.swedish)",
        vi: "\(count) cạnh từ một nút đến chính nó\(example.vietnamese)")
    case "parallelEdge":
      Text(
        en: "\(count) edges beside others with the same ends\(example.english)",
        sv: "\(count) kanter bredvid andra med samma ändar\(example.swedish)",
        vi: "\(count) cạnh song song với cạnh khác\(example.vietnamese)")
    case "direction":
      Text(
        en: "the direction of \(count) edges", sv: "riktningen hos \(count) kanter",
        vi: "hướng của \(count) cạnh")
    case "edge":
      Text(
        en: "\(count) edges of weight 0, which means that there is none\(example.english)",
        sv:
          "\(count) kanter med vikten 0, vilket betyder att det inte finns någon\(example.swedish)",
        vi: "\(count) cạnh có trọng số 0, nghĩa là không có cạnh\(example.vietnamese)")
    case "weight":
      Text(
        en: "the weights of \(count) edges\(example.english)",
        sv: "vikterna hos \(count) kanter\(example.swedish)",
        vi: "trọng số của \(count) cạnh\(example.vietnamese)")
    default: nil
    }
  }

  private static func lossOfWhole(_ kind: String, _ named: Text, _ count: Int) -> Text {
    switch kind {
    case "graphs":
      Text(
        en: "\(count) further graphs", sv: "\(count) ytterligare grafer",
        vi: "\(count) đồ thị khác")
    case "graphName":
      Text(
        en: "the title\(named.english)", sv: "titeln\(named.swedish)",
        vi: "tiêu đề\(named.vietnamese)")
    case "graphAttribute":
      Text(
        en: "the attribute\(named.english) of the whole",
        sv: "attributet\(named.swedish) hos helheten",
        vi: "thuộc tính\(named.vietnamese) của toàn bộ")
    case "attributeType":
      Text(
        en: "that \(count) values of\(named.english) are no texts",
        sv: "att \(count) värden av\(named.swedish) inte är texter",
        vi: "việc \(count) giá trị của\(named.vietnamese) không phải là chữ")
    case "emptyText":
      Text(
        en: "the difference between an empty text and none, in \(count) places",
        sv: "skillnaden mellan en tom text och ingen, på \(count) ställen",
        vi: "khác biệt giữa chữ trống và không có chữ, ở \(count) chỗ")
    case "characters":
      Text(
        en: "characters that the format doesn’t allow, in \(count) texts",
        sv: "tecken som formatet inte tillåter, i \(count) texter",
        vi: "ký tự mà định dạng không cho phép, trong \(count) đoạn chữ")
    case "textEnd":
      Text(
        en: "the ends of \(count) texts of\(named.english) that are too long",
        sv: "slutet av \(count) texter i\(named.swedish) som är för långa",
        vi: "phần cuối của \(count) đoạn chữ quá dài trong\(named.vietnamese)")
    case "time":
      Text(
        en: "when \(count) nodes or edges were there",
        sv: "när \(count) noder eller kanter fanns",
        vi: "thời gian tồn tại của \(count) nút hoặc cạnh")
    case "timedValue":
      Text(
        en: "when \(count) values of\(named.english) held",
        sv: "när \(count) värden av\(named.swedish) gällde",
        vi: "thời gian có hiệu lực của \(count) giá trị của\(named.vietnamese)")
    case "column":
      Text(
        en: "the column\(named.english), in \(count) rows",
        sv: "kolumnen\(named.swedish), i \(count) rader",
        vi: "cột\(named.vietnamese), trong \(count) hàng")
    case "requirement":
      Text(
        en: "\(count) times what the format requires and the network doesn’t tell:\(named.english)",
        sv: "\(count) gånger vad formatet kräver och nätverket inte säger:\(named.swedish)",
        vi: "\(count) lần điều mà định dạng yêu cầu nhưng mạng lưới không nêu:\(named.vietnamese)")
    default:
      Text(
        en: "the table\(named.english), \(count) rows",
        sv: "tabellen\(named.swedish), \(count) rader",
        vi: "bảng\(named.vietnamese), \(count) hàng")
    }
  }

  /// What a format can't carry, as a line of its own.
  ///
  /// - Parameters:
  ///   - loss: What it is.
  ///   - format: The name of the format.
  /// - Returns: The line.
  public static func notCarried(_ loss: Text, by format: String) -> Text {
    Text(
      en: "not carried by \(format): \(loss.english).",
      sv: "ryms inte i \(format): \(loss.swedish).",
      vi: "\(format) không chứa được: \(loss.vietnamese).")
  }

  /// Nothing was written, because something would have been lost.
  public static func nothingWritten(losses: Int) -> Text {
    Text(
      en: "nothing was written, because --strict allows no loss and there are \(losses).",
      sv: "ingenting skrevs, eftersom --strict inte tillåter förluster och det finns \(losses).",
      vi: "không ghi gì, vì --strict không cho phép mất mát và có \(losses).")
  }

  /// A format isn't known.
  public static func unknownFormat(_ name: String, known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return quoting(name) {
      Text(
        en: "no format is called \($0.english); write --as and one of \(names).",
        sv: "inget format heter \($0.swedish); skriv --as och ett av \(names).",
        vi: "không có định dạng nào tên là \($0.vietnamese); hãy viết --as và một trong \(names).")
    }
  }

  /// What kind of file it is can't be told.
  public static let unknownKindOfFile = Text(
    en:
      "what kind of file this is can’t be told; give a folder of tables, a "
      + "workbook, or a graph in GraphML, GEXF, GML, Pajek, UCINET DL, DOT or JSON.",
    sv: "vad för slags fil detta är går inte att se; ge en mapp med "
      + "tabeller, en arbetsbok eller en graf i GraphML, GEXF, GML, Pajek, UCINET DL, DOT eller JSON.",
    vi: "không nhận ra được loại tệp này; hãy đưa một thư mục bảng, một sổ "
      + "tính, hoặc một đồ thị dạng GraphML, GEXF, GML, Pajek, UCINET DL, DOT hay JSON.")

  /// What was converted.
  public static func converted(_ input: String, to files: [String]) -> Text {
    let names = files.joined(separator: ", ")
    return Text(
      en: "\(input) is now \(names).", sv: "\(input) är nu \(names).",
      vi: "\(input) đã thành \(names).")
  }
}

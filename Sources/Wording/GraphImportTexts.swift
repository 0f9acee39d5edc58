/// What is said of plain graphs that are read as networks.
extension Text {
  /// Edges that have no place in a network.
  public static let edgeProblems = Text(
    en: "edges without a place in a network", sv: "kanter utan plats i ett nätverk",
    vi: "cạnh không có chỗ trong mạng lưới")

  /// An edge joins two nodes that stand for activities.
  public static func edgeOfActivities(_ source: String, _ target: String) -> Text {
    quoting(source) { source in
      quoting(target) { target in
        Text(
          en: "the edge from \(source.english) to \(target.english) joins two nodes of the second "
            + "mode and is left out; join each with one of the first.",
          sv: "kanten från \(source.swedish) till \(target.swedish) förbinder två noder av det "
            + "andra slaget och utelämnas; förbind var och en med en av det första.",
          vi: "cạnh từ \(source.vietnamese) đến \(target.vietnamese) nối hai nút thuộc loại thứ "
            + "hai và bị bỏ qua; hãy nối mỗi nút với một nút thuộc loại thứ nhất.")
      }
    }
  }

  /// An attribute that an option names isn't there.
  public static func unknownAttribute(_ name: String, of option: String, known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return quoting(name) {
      Text(
        en: "\(option): no node has an attribute \($0.english); the attributes are: \(names).",
        sv: "\(option): ingen nod har attributet \($0.swedish); attributen är: \(names).",
        vi: "\(option): không nút nào có thuộc tính \($0.vietnamese); các thuộc tính là: \(names).")
    }
  }

  /// A word of an attribute of genders is no gender.
  public static func unreadableGenderWord(_ word: String, attribute: String) -> Text {
    quoting(word) {
      Text(
        en: "\($0.english) in the attribute \(attribute) is no gender that is known; say what the "
          + "words stand for, such as --gender-values 1=man,2=woman.",
        sv: "\($0.swedish) i attributet \(attribute) är inget kön som är känt; ange vad orden står "
          + "för, till exempel --gender-values 1=man,2=kvinna.",
        vi: "\($0.vietnamese) trong thuộc tính \(attribute) không phải là giới tính đã biết; hãy "
          + "nêu các từ có nghĩa gì, ví dụ --gender-values 1=nam,2=nữ.")
    }
  }

  /// The nodes are taken for people.
  public static func guessedGenders(_ attribute: String) -> Text {
    quoting(attribute) {
      Text(
        en: "the attribute \($0.english) is read as gender, and the nodes as people.",
        sv: "attributet \($0.swedish) läses som kön, och noderna som personer.",
        vi: "thuộc tính \($0.vietnamese) được đọc là giới tính, và các nút là người.")
    }
  }

  /// An attribute is taken for a column of another name.
  public static func guessedColumn(_ attribute: String, as column: String) -> Text {
    quoting(attribute) {
      Text(
        en: "the attribute \($0.english) is read as \(column).",
        sv: "attributet \($0.swedish) läses som \(column).",
        vi: "thuộc tính \($0.vietnamese) được đọc là \(column).")
    }
  }

  /// Weights can't be used as such.
  public static func unusedWeights(_ attribute: String) -> Text {
    quoting(attribute) {
      Text(
        en: "the attribute \($0.english) isn’t used as weight, because some of its values aren’t "
          + "numbers from zero up; it is kept as an attribute.",
        sv: "attributet \($0.swedish) används inte som vikt, eftersom en del värden inte är tal "
          + "från noll och uppåt; det behålls som attribut.",
        vi: "thuộc tính \($0.vietnamese) không được dùng làm trọng số, vì một số giá trị không "
          + "phải là số từ không trở lên; nó được giữ làm thuộc tính.")
    }
  }

  /// The nodes of one mode are taken for activities.
  public static func secondModeAsActivities(_ count: Int) -> Text {
    Text(
      en: "the graph has two modes; the \(count) nodes of one are read as activities that those of "
        + "the other took part in.",
      sv: "grafen har två slags noder; de \(count) noderna av det ena slaget läses som aktiviteter "
        + "som de av det andra deltog i.",
      vi: "đồ thị có hai loại nút; \(count) nút của một loại được đọc là hoạt động mà các nút của "
        + "loại kia tham gia.")
  }

  /// A file holds several graphs, of which one is read.
  public static func severalGraphs(_ read: String, others: [String]) -> Text {
    let names = others.joined(separator: ", ")
    return quoting(read) {
      Text(
        en: "the file holds several graphs, of which \($0.english) is read; --graph reads another: "
          + "\(names).",
        sv: "filen innehåller flera grafer, av vilka \($0.swedish) läses; --graph läser en annan: "
          + "\(names).",
        vi: "tệp có nhiều đồ thị, trong đó \($0.vietnamese) được đọc; --graph đọc đồ thị khác: "
          + "\(names).")
    }
  }

  /// A file has no graph of the name that was asked for.
  public static func unknownGraph(_ name: String, known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return quoting(name) {
      Text(
        en: "--graph: the file has no graph \($0.english); it has: \(names).",
        sv: "--graph: filen har ingen graf \($0.swedish); den har: \(names).",
        vi: "--graph: tệp không có đồ thị \($0.vietnamese); tệp có: \(names).")
    }
  }
}

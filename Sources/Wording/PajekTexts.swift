/// What is wrong with Pajek files.
extension Text {
  /// What is wrong with Pajek files.
  public enum Pajek {
    /// No vertices are stated, or ties stand before them.
    public static let noVertices = Text(
      en:
        "the number of vertices is missing; write *Vertices and their number in a line before the "
        + "vertices and ties.",
      sv: "antalet noder saknas; skriv *Vertices och deras antal på en rad före noderna och "
        + "banden.",
      vi: "thiếu số nút; hãy viết *Vertices và số nút trên một dòng trước các nút và quan hệ.")

    /// The number of vertices isn't one.
    public static let noVertexCount = Text(
      en: "the number of vertices must follow *Vertices, such as *Vertices 12.",
      sv: "antalet noder måste stå efter *Vertices, till exempel *Vertices 12.",
      vi: "số nút phải đứng sau *Vertices, chẳng hạn *Vertices 12.")

    /// The file states far more vertices than it tells of.
    public static let tooManyVertices = Text(
      en: "the file states far more vertices than it tells of; write how many there are.",
      sv: "filen anger långt fler noder än den berättar om; skriv hur många de är.",
      vi: "tệp nêu nhiều nút hơn hẳn số nút được kể; hãy viết đúng số nút.")

    /// The number of vertices of the first mode isn't one.
    ///
    /// - Parameter count: How many vertices there are.
    /// - Returns: The sentence.
    public static func badModeCount(_ count: Int) -> Text {
      Text(
        en: "the second number is how many vertices belong to the first mode; write one from 0 to "
          + "\(count), or leave it out.",
        sv: "det andra talet är hur många noder som hör till det första slaget; skriv ett från 0 "
          + "till \(count), eller utelämna det.",
        vi: "số thứ hai là số nút thuộc loại thứ nhất; hãy viết một số từ 0 đến \(count), hoặc bỏ "
          + "đi.")
    }

    /// A vertex isn't given by its number.
    ///
    /// - Parameter found: What stands there.
    /// - Returns: The sentence.
    public static func noVertexNumber(_ found: String) -> Text {
      quoting(found) {
        Text(
          en:
            "\($0.english) isn’t the number of a vertex; vertices have the numbers 1, 2, 3 and so "
            + "on, also where ties are listed.",
          sv:
            "\($0.swedish) är inte numret på en nod; noder har numren 1, 2, 3 och så vidare, även "
            + "där band räknas upp.",
          vi:
            "\($0.vietnamese) không phải là số của một nút; các nút có số 1, 2, 3, v.v., cả ở chỗ "
            + "liệt kê quan hệ.")
      }
    }

    /// There is no vertex of that number.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - count: How many vertices there are.
    /// - Returns: The sentence.
    public static func noSuchVertex(_ number: Int, _ count: Int) -> Text {
      Text(
        en: "there is no vertex \(number), since *Vertices says that there are \(count); change "
          + "one of the numbers.",
        sv:
          "det finns ingen nod \(number), eftersom det enligt *Vertices finns \(count); ändra ett "
          + "av talen.",
        vi: "không có nút \(number), vì theo *Vertices có \(count) nút; hãy sửa một trong hai số.")
    }

    /// A tie has only one end.
    public static let tieWithoutEnd = Text(
      en: "the tie has only one end; write the numbers of two vertices.",
      sv: "bandet har bara en ände; skriv numren på två noder.",
      vi: "quan hệ chỉ có một đầu; hãy viết số của hai nút.")

    /// A number is meant and none is there.
    ///
    /// - Parameter found: What stands there.
    /// - Returns: The sentence.
    public static func noNumber(_ found: String) -> Text {
      quoting(found) {
        Text(
          en: "\($0.english) isn’t a number; write one such as 2, -1 or 0.5.",
          sv: "\($0.swedish) är inte ett tal; skriv ett som 2, -1 eller 0.5.",
          vi: "\($0.vietnamese) không phải là số; hãy viết số như 2, -1 hoặc 0.5.")
      }
    }

    /// A partition or a permutation has something else than a whole number.
    ///
    /// - Parameter found: What stands there.
    /// - Returns: The sentence.
    public static func noWholeNumber(_ found: String) -> Text {
      quoting(found) {
        Text(
          en: "\($0.english) isn’t a whole number; write *Vector instead of *Partition for numbers "
            + "with decimals.",
          sv:
            "\($0.swedish) är inte ett heltal; skriv *Vector i stället för *Partition för tal med "
            + "decimaler.",
          vi: "\($0.vietnamese) không phải là số nguyên; hãy viết *Vector thay cho *Partition cho "
            + "số có phần thập phân.")
      }
    }

    /// The number of a relation isn't one.
    public static let badRelation = Text(
      en: "a relation is a number after a colon and a name, such as *Arcs :1 \"advice\".",
      sv: "en relation är ett nummer efter ett kolon och ett namn, till exempel *Arcs :1 \"råd\".",
      vi: "quan hệ là một số sau dấu hai chấm và một tên, chẳng hạn *Arcs :1 \"tư vấn\".")

    /// Times aren't well-formed.
    public static let badTimes = Text(
      en: "times stand within [ ], such as [1-3,5,7-*], where * is the end of all times.",
      sv: "tider står inom [ ], till exempel [1-3,5,7-*], där * är slutet på all tid.",
      vi: "thời gian nằm trong [ ], chẳng hạn [1-3,5,7-*], trong đó * là tận cùng thời gian.")

    /// A text isn't closed.
    public static let openQuote = Text(
      en: "the quotation mark that opens here isn’t closed in its line; put \" after the text.",
      sv: "citattecknet som öppnas här stängs inte på sin rad; sätt \" efter texten.",
      vi: "dấu ngoặc kép mở ở đây không được đóng trong dòng; hãy đặt \" sau đoạn chữ.")

    /// A comment isn't closed.
    public static let openComment = Text(
      en: "the comment that begins here doesn’t end; put */ after it.",
      sv: "kommentaren som börjar här slutar inte; sätt */ efter den.",
      vi: "chú thích bắt đầu ở đây không kết thúc; hãy đặt */ sau nó.")

    /// A parameter has no value.
    ///
    /// - Parameter name: The parameter.
    /// - Returns: The sentence.
    public static func noParameterValue(_ name: String) -> Text {
      quoting(name) {
        Text(
          en: "a value must follow \($0.english), such as ic Red; texts of several words stand "
            + "within quotation marks.",
          sv: "ett värde måste följa efter \($0.swedish), till exempel ic Red; texter av flera ord "
            + "står inom citattecken.",
          vi: "sau \($0.vietnamese) phải có một giá trị, chẳng hạn ic Red; chữ gồm nhiều từ nằm "
            + "trong dấu ngoặc kép.")
      }
    }

    /// A matrix ends too early.
    ///
    /// - Parameter count: How many values are missing.
    /// - Returns: The sentence.
    public static func shortMatrix(_ count: Int) -> Text {
      Text(
        en:
          "the matrix ends and lacks values, \(count) of them; write one for each row and column.",
        sv: "matrisen slutar och saknar värden, \(count) stycken; skriv ett för varje rad och "
          + "kolumn.",
        vi: "ma trận kết thúc mà còn thiếu \(count) giá trị; hãy viết một giá trị cho mỗi hàng và "
          + "cột.")
    }

    /// A matrix has too many values.
    public static let longMatrix = Text(
      en: "the matrix has more values than rows times columns; check the number after *Vertices.",
      sv: "matrisen har fler värden än rader gånger kolumner; kontrollera talet efter *Vertices.",
      vi: "ma trận có nhiều giá trị hơn số hàng nhân số cột; hãy kiểm tra số sau *Vertices.")

    /// A partition or a vector ends too early.
    ///
    /// - Parameters:
    ///   - found: How many values it has.
    ///   - count: How many it must have.
    /// - Returns: The sentence.
    public static func shortList(_ found: Int, _ count: Int) -> Text {
      Text(
        en: "the values before this line are \(found), and *Vertices says \(count); write one for "
          + "each vertex.",
        sv: "värdena före denna rad är \(found), och *Vertices säger \(count); skriv ett för varje "
          + "nod.",
        vi: "trước dòng này có \(found) giá trị, còn *Vertices nêu \(count); hãy viết một giá trị "
          + "cho mỗi nút.")
    }

    /// A partition or a vector has too many values.
    ///
    /// - Parameter count: How many it must have.
    /// - Returns: The sentence.
    public static func longList(_ count: Int) -> Text {
      Text(
        en: "more values follow than the \(count) that *Vertices says; write one for each vertex.",
        sv: "fler värden följer än de \(count) som *Vertices säger; skriv ett för varje nod.",
        vi: "có nhiều giá trị hơn số \(count) mà *Vertices nêu; hãy viết một giá trị cho mỗi nút.")
    }

    /// The file is a partition, a vector or a permutation without a network.
    public static let loneList = Text(
      en:
        "the file gives values of vertices without their network, as .clu, .vec and .per files do; "
        + "give the .net file, or a .paj file that holds both.",
      sv: "filen ger nodernas värden utan deras nätverk, som filerna .clu, .vec och .per gör; ange "
        + ".net-filen, eller en .paj-fil som rymmer båda.",
      vi: "tệp cho giá trị của các nút mà không có mạng của chúng, như các tệp .clu, .vec và .per; "
        + "hãy dùng tệp .net, hoặc tệp .paj chứa cả hai.")

    /// The network is told by events.
    public static let events = Text(
      en:
        "events of a network in time aren’t read; open the file in Pajek and save the network with "
        + "times within [ ].",
      sv:
        "händelser i ett nätverk över tid läses inte; öppna filen i Pajek och spara nätverket med "
        + "tider inom [ ].",
      vi: "không đọc được các sự kiện của mạng theo thời gian; hãy mở tệp trong Pajek và lưu mạng "
        + "với thời gian trong [ ].")

    /// A number has a decimal comma.
    public static let decimalComma = Text(
      en: "the comma is read as a decimal mark; Pajek wants a point.",
      sv: "kommatecknet läses som decimaltecken; Pajek kräver en punkt.",
      vi: "dấu phẩy được đọc như dấu thập phân; Pajek yêu cầu dấu chấm.")

    /// More numbers stand in a line than have a meaning.
    public static let extraValue = Text(
      en:
        "this has no meaning here and is left out: a vertex has up to three coordinates, a tie one "
        + "weight.",
      sv: "detta har ingen betydelse här och utelämnas: en nod har högst tre koordinater, ett band "
        + "en vikt.",
      vi: "phần này không có nghĩa ở đây và bị bỏ qua: mỗi nút có tối đa ba tọa độ, mỗi quan hệ có "
        + "một trọng số.")

    /// A section isn't known.
    public static let unknownSection = Text(
      en: "this section is left out; networks, partitions, vectors, permutations and clusters are "
        + "read.",
      sv:
        "detta avsnitt utelämnas; nätverk, partitioner, vektorer, permutationer och kluster läses.",
      vi: "mục này bị bỏ qua; chỉ đọc mạng, phân hoạch, véc-tơ, hoán vị và cụm.")

    /// Text stands outside the sections.
    public static let textBetween = Text(
      en: "the line stands before the first section and is passed over; begin comments with %.",
      sv: "raden står före det första avsnittet och hoppas över; börja kommentarer med %.",
      vi: "dòng này đứng trước mục đầu tiên và bị bỏ qua; hãy bắt đầu chú thích bằng %.")

    /// A partition has as many values as no network has vertices.
    public static let listWithoutNetwork = Text(
      en: "a partition, vector or permutation is left out, since no network before it has as many "
        + "vertices as it has values.",
      sv:
        "en partition, vektor eller permutation utelämnas, eftersom inget nätverk före den har så "
        + "många noder som den har värden.",
      vi:
        "một phân hoạch, véc-tơ hoặc hoán vị bị bỏ qua, vì không mạng nào trước nó có số nút bằng "
        + "số giá trị của nó.")

    /// The labels can't be ids.
    public static let numbersAsIDs = Text(
      en: "not every vertex has a label of its own, so the numbers of the vertices are their ids.",
      sv: "alla noder har inte en egen etikett, så nodernas nummer är deras id:n.",
      vi: "không phải nút nào cũng có nhãn riêng, nên số của nút là mã của nút.")
  }
}

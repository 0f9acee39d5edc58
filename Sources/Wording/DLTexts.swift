/// What is wrong with files in the data language of UCINET.
extension Text {
  /// The file doesn't begin with DL.
  public static let noDL = Text(
    en: "the file has to begin with “DL”, the sizes and the format, such as “DL n=5 "
      + "format=edgelist1”.",
    sv: "filen ska börja med ”DL”, storlekarna och formatet, till exempel ”DL n=5 "
      + "format=edgelist1”.",
    vi: "tệp phải bắt đầu bằng “DL”, kích thước và định dạng, chẳng hạn “DL n=5 format=edgelist1”.")
  /// The data are missing.
  public static let noDLData = Text(
    en: "no data follow; write “data:” before them.",
    sv: "inga data följer; skriv ”data:” före dem.",
    vi: "không có dữ liệu phía sau; hãy viết “data:” trước chúng.")
  /// The number of nodes is missing.
  public static let noDLSize = Text(
    en: "the number of nodes is missing; write for example “n=5”, or “nr=5 nc=3” for two modes.",
    sv: "antalet noder saknas; skriv till exempel ”n=5”, eller ”nr=5 nc=3” för två slag av noder.",
    vi: "thiếu số nút; hãy viết chẳng hạn “n=5”, hoặc “nr=5 nc=3” cho hai loại nút.")
  /// More data follow than the sizes say.
  public static let moreDLData = Text(
    en: "here more data follow than the sizes say; correct n, nr, nc or nm.",
    sv: "här följer fler data än storlekarna anger; rätta n, nr, nc eller nm.",
    vi: "ở đây có nhiều dữ liệu hơn kích thước đã nêu; hãy sửa n, nr, nc hoặc nm.")

  /// A word isn't of the language.
  ///
  /// - Parameter word: The word.
  /// - Returns: The sentence.
  public static func unknownDLWord(_ word: String) -> Text {
    Text(
      en: "“\(word)” isn’t known here; write n, nr, nc, nm, format, diagonal, title, labels, row "
        + "labels, column labels, matrix labels or data.",
      sv: "”\(word)” är inte känt här; skriv n, nr, nc, nm, format, diagonal, title, labels, row "
        + "labels, column labels, matrix labels eller data.",
      vi: "“\(word)” không được biết ở đây; hãy viết n, nr, nc, nm, format, diagonal, title, "
        + "labels, row labels, column labels, matrix labels hoặc data.")
  }

  /// A format isn't known.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The sentence.
  public static func unknownDLFormat(_ name: String) -> Text {
    Text(
      en: "the format “\(name)” isn’t read; export as fullmatrix, edgelist1 or edgelist2.",
      sv: "formatet ”\(name)” läses inte; exportera som fullmatrix, edgelist1 eller edgelist2.",
      vi: "không đọc được định dạng “\(name)”; hãy xuất dữ liệu dưới dạng fullmatrix, edgelist1 "
        + "hoặc edgelist2.")
  }

  /// The diagonal is neither there nor not.
  ///
  /// - Parameter word: What stands there.
  /// - Returns: The sentence.
  public static func unknownDLDiagonal(_ word: String) -> Text {
    Text(
      en: "“\(word)” stands for the diagonal; write “present” or “absent”.",
      sv: "”\(word)” står för diagonalen; skriv ”present” eller ”absent”.",
      vi: "“\(word)” đứng ở chỗ đường chéo; hãy viết “present” hoặc “absent”.")
  }

  /// A word has no value.
  ///
  /// - Parameter word: The word.
  /// - Returns: The sentence.
  public static func noDLValue(after word: String) -> Text {
    Text(
      en: "nothing follows “\(word)”; write its value after it.",
      sv: "inget följer efter ”\(word)”; skriv dess värde efter det.",
      vi: "không có gì sau “\(word)”; hãy viết giá trị của nó phía sau.")
  }

  /// There are too few names.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - stated: How many there have to be.
  /// - Returns: The sentence.
  public static func fewerDLLabels(_ count: Int, of stated: Int) -> Text {
    Text(
      en: "there are \(count) of \(stated) names; add names or correct the size, and put names "
        + "with blanks in quotation marks.",
      sv: "här finns \(count) av \(stated) namn; lägg till namn eller rätta storleken, och sätt "
        + "namn med mellanslag inom citattecken.",
      vi: "có \(count) trên \(stated) tên; hãy thêm tên hoặc sửa kích thước, và đặt tên có dấu "
        + "cách trong ngoặc kép.")
  }

  /// The data end too early.
  ///
  /// - Parameter count: How many values there are.
  /// - Returns: The sentence.
  public static func fewerDLData(_ count: Int) -> Text {
    Text(
      en: "the data end after \(count) values, which are fewer than the sizes say; add the rest or "
        + "correct n, nr, nc or nm.",
      sv: "data slutar efter \(count) värden, färre än storlekarna anger; lägg till resten eller "
        + "rätta n, nr, nc eller nm.",
      vi: "dữ liệu kết thúc sau \(count) giá trị, ít hơn kích thước đã nêu; hãy thêm phần còn lại "
        + "hoặc sửa n, nr, nc hoặc nm.")
  }

  /// More matrices follow than stated.
  ///
  /// - Parameter count: How many there have to be.
  /// - Returns: The sentence.
  public static func moreDLMatrices(than count: Int) -> Text {
    Text(
      en: "“!” begins another matrix, but the file says that there are \(count); correct nm.",
      sv: "”!” inleder en matris till, men filen säger att de är \(count); rätta nm.",
      vi: "“!” mở đầu một ma trận nữa, nhưng tệp nói chỉ có \(count); hãy sửa nm.")
  }

  /// A line has another number of neighbours than it says.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - count: How many neighbours follow.
  /// - Returns: The sentence.
  public static func wrongDLCount(_ text: String, of count: Int) -> Text {
    Text(
      en: "the line says “\(text)”, but \(count) neighbours follow, or there are more lines than "
        + "nodes; correct the number.",
      sv: "raden anger ”\(text)”, men \(count) grannar följer, eller så är raderna fler än "
        + "noderna; rätta talet.",
      vi: "dòng ghi “\(text)” nhưng có \(count) nút kề phía sau, hoặc số dòng nhiều hơn số nút; "
        + "hãy sửa con số.")
  }

  /// A line has another number of fields.
  ///
  /// - Parameters:
  ///   - count: How many it has.
  ///   - limit: How many it may have.
  /// - Returns: The sentence.
  public static func wrongDLFieldCount(_ count: Int, of limit: Int) -> Text {
    Text(
      en: "the line has \(count) fields instead of \(limit): two nodes and values with a decimal "
        + "point; put names with blanks in quotation marks.",
      sv: "raden har \(count) fält i stället för \(limit): två noder och värden med decimalpunkt; "
        + "sätt namn med mellanslag inom citattecken.",
      vi: "dòng có \(count) trường thay vì \(limit): hai nút và các giá trị dùng dấu chấm thập "
        + "phân; hãy đặt tên có dấu cách trong ngoặc kép.")
  }

  /// A node isn't there.
  ///
  /// - Parameter text: What stands there.
  /// - Returns: The sentence.
  public static func unknownDLNode(_ text: String) -> Text {
    Text(
      en: "“\(text)” is none of the nodes; correct it or the size, or write “labels embedded” if "
        + "names stand among the data.",
      sv: "”\(text)” är ingen av noderna; rätta det eller storleken, eller skriv ”labels embedded” "
        + "om namn står bland data.",
      vi: "“\(text)” không phải là nút nào; hãy sửa nó hoặc kích thước, hoặc viết “labels "
        + "embedded” nếu tên nằm trong dữ liệu.")
  }

  /// Ties have the value 0.
  ///
  /// - Parameter count: How many.
  /// - Returns: The sentence.
  public static func zeroTies(count: Int) -> Text {
    Text(
      en: "listed ties with the value 0: \(count); they are kept, but to UCINET 0 is no tie.",
      sv: "listade relationer med värdet 0: \(count); de behålls, fastän UCINET läser 0 som ingen "
        + "relation.",
      vi: "số quan hệ được liệt kê với giá trị 0: \(count); chúng được giữ lại, dù UCINET coi 0 là "
        + "không có quan hệ.")
  }

  /// Names differ in capitals from those they stand for.
  ///
  /// - Parameter count: How many.
  /// - Returns: The sentence.
  public static func otherCapitals(count: Int) -> Text {
    Text(
      en: "names that differ in capitals from an earlier one: \(count); they stand for the same "
        + "node, as in UCINET.",
      sv: "namn som skiljer sig i versaler från ett tidigare: \(count); de står för samma nod, som "
        + "i UCINET.",
      vi: "số tên chỉ khác chữ hoa, chữ thường với tên trước đó: \(count); chúng chỉ cùng một nút, "
        + "như trong UCINET.")
  }
}

/// What is wrong with GML files.
extension Text {
  /// What is wrong with GML files.
  public enum GML {
    /// There is no graph in the file.
    public static let noGraph = Text(
      en: "the file holds no graph; in GML it begins with graph [ and ends with ].",
      sv: "filen innehåller ingen graf; i GML börjar den med graph [ och slutar med ].",
      vi: "tệp không chứa đồ thị nào; trong GML đồ thị bắt đầu bằng graph [ và kết thúc bằng ].")

    /// Something else stands where a key must.
    public static let noKey = Text(
      en: "here must stand a name that begins with a letter, such as label, or ]; write texts "
        + "within double quotation marks after a name.",
      sv: "här måste stå ett namn som börjar med en bokstav, till exempel label, eller ]; skriv "
        + "texter inom raka citattecken efter ett namn.",
      vi: "ở đây phải là một tên bắt đầu bằng chữ cái, như label, hoặc ]; hãy viết chữ trong dấu "
        + "ngoặc kép thẳng sau một tên.")

    /// A key has no value.
    ///
    /// - Parameter key: The key.
    /// - Returns: The sentence.
    public static func noValue(_ key: String) -> Text {
      quoting(key) {
        Text(
          en: "\($0.english) has no value; write a number, a text in double quotation marks or a "
            + "list within [ ] after it.",
          sv: "\($0.swedish) har inget värde; skriv ett tal, en text inom raka citattecken eller "
            + "en lista inom [ ] efter det.",
          vi: "\($0.vietnamese) không có giá trị; hãy viết sau nó một số, chữ trong dấu ngoặc kép "
            + "thẳng hoặc danh sách trong [ ].")
      }
    }

    /// A text isn't closed.
    public static let openText = Text(
      en: "the quotation mark that opens here isn’t closed; put \" after the text, and write "
        + "&quot; for one within it.",
      sv: "citattecknet som öppnas här stängs inte; sätt \" efter texten, och skriv &quot; för ett "
        + "inuti den.",
      vi: "dấu ngoặc kép mở ở đây không được đóng; hãy đặt \" sau đoạn chữ, và viết &quot; cho dấu "
        + "ngoặc kép bên trong.")

    /// A list isn't closed.
    public static let openList = Text(
      en: "the list that opens here isn’t closed; put ] after its last value, or fetch the file "
        + "again if it was cut off.",
      sv: "listan som öppnas här stängs inte; sätt ] efter dess sista värde, eller hämta filen på "
        + "nytt om den är avbruten.",
      vi: "danh sách mở ở đây không được đóng; hãy đặt ] sau giá trị cuối, hoặc tải lại tệp nếu "
        + "tệp bị cắt ngang.")

    /// A list is closed that wasn't opened.
    public static let nothingOpen = Text(
      en: "this ] closes nothing; leave it out.",
      sv: "denna ] stänger ingenting; ta bort den.",
      vi: "dấu ] này không đóng gì cả; hãy bỏ nó đi.")

    /// An edge lacks one of its ends.
    public static let edgeWithoutEnd = Text(
      en: "the edge lacks source or target; write the id of a node after each.",
      sv: "kanten saknar source eller target; skriv en nods id efter vart och ett.",
      vi: "cạnh thiếu source hoặc target; hãy viết mã của một nút sau mỗi từ.")

    /// A node has no id.
    public static let nodeWithoutID = Text(
      en: "the node has no id, so it is called n and a number; no edge can lead to it.",
      sv: "noden har inget id och får därför heta n och ett nummer; ingen kant kan leda till den.",
      vi: "nút không có mã nên được gọi là n kèm một số; không cạnh nào có thể dẫn tới nó.")

    /// A word stands without quotation marks.
    public static let bareWord = Text(
      en: "the word is read as a text; GML wants texts within double quotation marks.",
      sv: "ordet läses som en text; GML kräver texter inom raka citattecken.",
      vi: "từ này được đọc như chữ; GML yêu cầu chữ nằm trong dấu ngoặc kép thẳng.")

    /// A number has a decimal comma.
    public static let decimalComma = Text(
      en: "the comma is read as a decimal mark; GML wants a point.",
      sv: "kommatecknet läses som decimaltecken; GML kräver en punkt.",
      vi: "dấu phẩy được đọc như dấu thập phân; GML yêu cầu dấu chấm.")
  }
}

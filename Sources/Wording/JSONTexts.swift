/// What is wrong with JSON files.
extension Text {
  /// What is wrong with JSON files of any sort.
  public enum JSON {
    /// There is nothing in the file.
    public static let empty = Text(
      en: "the file is empty; export it again from the program that wrote it.",
      sv: "filen är tom; exportera den på nytt från programmet som skrev den.",
      vi: "tệp trống; hãy xuất lại từ chương trình đã ghi nó.")

    /// The file ends too early.
    public static let cutOff = Text(
      en: "the file ends in the middle of a value; fetch or export it again.",
      sv: "filen slutar mitt i ett värde; hämta eller exportera den på nytt.",
      vi: "tệp kết thúc giữa một giá trị; hãy tải lại hoặc xuất lại.")

    /// There is more after the value.
    public static let afterEnd = Text(
      en: "something stands after the end of the JSON value; put several values into [ ] with "
        + "commas between them.",
      sv: "något står efter JSON-värdets slut; sätt flera värden inom [ ] med kommatecken emellan.",
      vi: "có nội dung sau khi giá trị JSON kết thúc; hãy đặt nhiều giá trị trong [ ], cách nhau "
        + "bằng dấu phẩy.")

    /// There is no value where one must stand.
    public static let noValue = Text(
      en: "here must stand a text in double quotation marks, a number, true, false, null, { or [.",
      sv: "här måste stå en text inom raka citattecken, ett tal, true, false, null, { eller [.",
      vi: "ở đây phải là chữ trong dấu ngoặc kép thẳng, một số, true, false, null, { hoặc [.")

    /// There is no object where one must stand.
    public static let noObject = Text(
      en: "here must stand an object: names and values within { and }.",
      sv: "här måste stå ett objekt: namn och värden inom { och }.",
      vi: "ở đây phải là một đối tượng: các tên và giá trị trong { và }.")

    /// There is no array where one must stand.
    public static let noArray = Text(
      en: "here must stand a list: values within [ and ].",
      sv: "här måste stå en lista: värden inom [ och ].",
      vi: "ở đây phải là một danh sách: các giá trị trong [ và ].")

    /// There is no name where one must stand.
    public static let noName = Text(
      en: "here must stand a name in double quotation marks; a number has a point, not a comma, "
        + "before its decimals.",
      sv: "här måste stå ett namn inom raka citattecken; ett tal har punkt, inte komma, före "
        + "decimalerna.",
      vi: "ở đây phải là một tên trong dấu ngoặc kép thẳng; số thập phân dùng dấu chấm, không dùng "
        + "dấu phẩy.")

    /// There is no colon after a name.
    public static let noColon = Text(
      en: "a colon must stand between a name and its value.",
      sv: "ett kolon måste stå mellan ett namn och dess värde.",
      vi: "phải có dấu hai chấm giữa tên và giá trị của nó.")

    /// There is no comma between values.
    public static let noComma = Text(
      en: "a comma must stand between two values, or the bracket that closes them after the last.",
      sv: "ett kommatecken måste stå mellan två värden, eller den parentes som stänger dem efter "
        + "det sista.",
      vi: "phải có dấu phẩy giữa hai giá trị, hoặc dấu ngoặc đóng sau giá trị cuối cùng.")

    /// A comma stands after the last value.
    public static let commaBeforeEnd = Text(
      en: "a comma stands after the last value; leave it out.",
      sv: "ett kommatecken står efter det sista värdet; ta bort det.",
      vi: "có dấu phẩy sau giá trị cuối cùng; hãy bỏ nó đi.")

    /// A text isn't closed.
    public static let openText = Text(
      en: "a text begins here whose closing quotation mark is missing.",
      sv: "här börjar en text vars avslutande citattecken saknas.",
      vi: "ở đây bắt đầu một đoạn chữ thiếu dấu ngoặc kép đóng.")

    /// A text holds a line break or another control character.
    public static let controlCharacter = Text(
      en: "a text holds a line break or another control character; write \\n for a line break, \\t "
        + "for a tab, or close the quotation mark.",
      sv: "en text innehåller en radbrytning eller ett annat styrtecken; skriv \\n för "
        + "radbrytning, \\t för tabb, eller stäng citattecknet.",
      vi: "đoạn chữ có dấu xuống dòng hoặc ký tự điều khiển khác; hãy viết \\n cho xuống dòng, \\t "
        + "cho tab, hoặc đóng dấu ngoặc kép.")

    /// A backslash begins nothing that JSON knows.
    public static let unknownEscape = Text(
      en: "a backslash begins nothing that JSON knows; write \\\\ for a backslash.",
      sv: "ett omvänt snedstreck inleder inget som JSON känner till; skriv \\\\ för ett omvänt "
        + "snedstreck.",
      vi: "dấu gạch chéo ngược không mở đầu điều gì mà JSON biết; hãy viết \\\\ cho dấu gạch chéo "
        + "ngược.")

    /// Half a character stands alone.
    public static let brokenCharacter = Text(
      en: "half a character stands without its other half; � is read in its place.",
      sv: "ett halvt tecken står utan sin andra hälft; � läses i dess ställe.",
      vi: "một nửa ký tự đứng thiếu nửa kia; � được đọc thay vào đó.")

    /// A number isn't one.
    public static let noNumber = Text(
      en: "this isn’t a number as JSON writes them; write 12, -0.5 or 1e6.",
      sv: "detta är inget tal så som JSON skriver dem; skriv 12, -0.5 eller 1e6.",
      vi: "đây không phải là số theo cách viết của JSON; hãy viết 12, -0.5 hoặc 1e6.")

    /// A number begins with a zero.
    public static let leadingZero = Text(
      en: "a number begins with 0; put an id within quotation marks, or leave the 0 out.",
      sv: "ett tal börjar med 0; sätt ett id inom citattecken, eller ta bort nollan.",
      vi: "một số bắt đầu bằng 0; hãy đặt mã trong dấu ngoặc kép, hoặc bỏ số 0 đó.")

    /// A number is infinite or not a number.
    ///
    /// - Parameter word: What is written.
    /// - Returns: The sentence.
    public static func nonFiniteNumber(_ word: String) -> Text {
      Text(
        en: "\(word) is read as Python writes it; other programs refuse such a file.",
        sv: "\(word) läses så som Python skriver det; andra program vägrar läsa en sådan fil.",
        vi: "\(word) được đọc theo cách viết của Python; các chương trình khác từ chối "
          + "tệp như vậy.")
    }
  }
}

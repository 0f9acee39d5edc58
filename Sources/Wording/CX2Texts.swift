/// What is wrong or left out with CX2 files.
extension Text {
  /// What is wrong or left out with CX2 files.
  public enum CX2 {
    /// The file doesn't say its version.
    public static let noVersion = Text(
      en: "the file has no “CXVersion”; export the network as CX2 again.",
      sv: "filen saknar ”CXVersion”; exportera nätverket som CX2 på nytt.",
      vi: "tệp không có “CXVersion”; hãy xuất lại mạng dưới dạng CX2.")

    /// The file is of version 1.
    public static let version1 = Text(
      en: "the file is CX of another version than 2; export the network as CX2, which Cytoscape "
        + "3.10 and NDEx offer.",
      sv: "filen är CX av en annan version än 2; exportera nätverket som CX2, vilket Cytoscape "
        + "3.10 och NDEx erbjuder.",
      vi: "tệp là CX phiên bản khác 2; hãy xuất mạng dưới dạng CX2, có trong Cytoscape 3.10 và "
        + "NDEx.")

    /// The program that wrote the file didn't get to its end.
    public static let failed = Text(
      en: "the program that wrote the file says that it failed; export the network again.",
      sv: "programmet som skrev filen säger att det misslyckades; exportera nätverket på nytt.",
      vi: "chương trình ghi tệp báo rằng nó đã thất bại; hãy xuất lại mạng.")

    /// The last part is missing.
    public static let noStatus = Text(
      en: "the last part, “status”, is missing; the file may have been cut off.",
      sv: "den sista delen, ”status”, saknas; filen kan ha blivit avbruten.",
      vi: "thiếu phần cuối “status”; tệp có thể đã bị cắt ngang.")

    /// A part isn't read.
    ///
    /// - Parameter aspect: The name of the part.
    /// - Returns: The sentence.
    public static func notRead(_ aspect: String) -> Text {
      quoting(aspect) {
        Text(
          en: "\($0.english) isn’t read; it tells how the network is drawn, or what only "
            + "some programs know.",
          sv: "\($0.swedish) läses inte; det säger hur nätverket ritas, eller sådant som bara "
            + "vissa program känner till.",
          vi: "\($0.vietnamese) không được đọc; phần đó nêu cách vẽ mạng, hoặc điều mà chỉ một số "
            + "chương trình biết.")
      }
    }

    /// The type of an attribute isn't one of the format.
    ///
    /// - Parameter type: What is written.
    /// - Returns: The sentence.
    public static func unknownType(_ type: String) -> Text {
      quoting(type) {
        Text(
          en: "\($0.english) isn’t a type; write string, boolean, integer, long, double, or "
            + "list_of_ before one of them.",
          sv: "\($0.swedish) är ingen typ; skriv string, boolean, integer, long, double, eller "
            + "list_of_ före en av dem.",
          vi: "\($0.vietnamese) không phải là kiểu; hãy viết string, boolean, integer, long, "
            + "double, hoặc list_of_ trước một trong số đó.")
      }
    }

    /// An attribute isn't declared.
    ///
    /// - Parameter name: The attribute.
    /// - Returns: The sentence.
    public static func undeclared(_ name: String) -> Text {
      quoting(name) {
        Text(
          en: "\($0.english) isn’t in the file’s “attributeDeclarations”; it is read nevertheless.",
          sv: "\($0.swedish) finns inte i filens ”attributeDeclarations”; det läses ändå.",
          vi: "\($0.vietnamese) không có trong “attributeDeclarations” của tệp; nó vẫn được đọc.")
      }
    }

    /// A value isn't of the type that its attribute is declared with.
    ///
    /// - Parameter name: The attribute.
    /// - Returns: The sentence.
    public static func otherType(_ name: String) -> Text {
      quoting(name) {
        Text(
          en: "a value of \($0.english) isn’t of its declared type; it is kept as it is written.",
          sv: "ett värde av \($0.swedish) är inte av den angivna typen; det behålls som det är "
            + "skrivet.",
          vi: "một giá trị của \($0.vietnamese) không thuộc kiểu đã khai báo; nó được giữ như đã "
            + "viết.")
      }
    }
  }
}

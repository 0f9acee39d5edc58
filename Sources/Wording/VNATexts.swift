/// What is wrong with files of NetDraw.
extension Text {
  /// The file has no sections.
  public static let noVNA = Text(
    en: "a section has to begin before the first row; write “*Node data” or “*Tie data”, and "
      + "headings below it.",
    sv: "ett avsnitt ska börja före den första raden; skriv ”*Node data” eller ”*Tie data”, och "
      + "rubriker under.",
    vi: "phải có một mục mở đầu trước dòng đầu tiên; hãy viết “*Node data” hoặc “*Tie data”, và "
      + "các tiêu đề bên dưới.")

  /// A section isn't known.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The sentence.
  public static func unknownVNASection(_ name: String) -> Text {
    Text(
      en: "the section “\(name)” isn’t known and is left out.",
      sv: "avsnittet ”\(name)” är inte känt och utelämnas.",
      vi: "mục “\(name)” không được biết và bị bỏ qua.")
  }

  /// A section has no headings.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The sentence.
  public static func noVNAHeadings(_ name: String) -> Text {
    Text(
      en: "the section “\(name)” has to begin with headings: “ID” and others for nodes, “from”, "
        + "“to” and others for ties.",
      sv: "avsnittet ”\(name)” ska börja med rubriker: ”ID” och fler för noder, ”from”, ”to” och "
        + "fler för relationer.",
      vi: "mục “\(name)” phải bắt đầu bằng các tiêu đề: “ID” và các tiêu đề khác cho nút, “from”, "
        + "“to” và các tiêu đề khác cho quan hệ.")
  }

  /// A node stands twice in a section.
  ///
  /// - Parameter id: Its id.
  /// - Returns: The sentence.
  public static func repeatedVNANode(_ id: String) -> Text {
    Text(
      en: "the node “\(id)” stands in this section before; its later values are taken.",
      sv: "noden ”\(id)” står redan i detta avsnitt; dess senare värden gäller.",
      vi: "nút “\(id)” đã có trong mục này; các giá trị sau được dùng.")
  }

  /// Ties have the strength 0 or none.
  ///
  /// - Parameter count: How many.
  /// - Returns: The sentence.
  public static func zeroTiesLeftOut(count: Int) -> Text {
    Text(
      en: "rows with the strength 0 or none, which is no tie: \(count); they are left out.",
      sv: "rader med styrkan 0 eller ingen, vilket inte är någon relation: \(count); de utelämnas.",
      vi: "số dòng có độ mạnh 0 hoặc không có, tức không phải quan hệ: \(count); chúng bị bỏ qua.")
  }
}

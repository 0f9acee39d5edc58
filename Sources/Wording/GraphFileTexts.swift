/// What is wrong with graph files of several formats.
extension Text {
  /// What is wrong with graph files of several formats.
  public enum GraphFile {
    /// So many different attributes, most of few nodes or edges, that memory wouldn't do.
    ///
    /// - Parameter count: How many attributes.
    /// - Returns: The sentence.
    public static func tooManyAttributes(_ count: Int) -> Text {
      Text(
        en: "the nodes or edges have \(count) different attributes, most of them nearly everywhere "
          + "without a value; use fewer names of attributes.",
        sv: "noderna eller kanterna har \(count) olika attribut, de flesta nästan överallt utan "
          + "värde; använd färre attributnamn.",
        vi: "các nút hoặc cạnh có \(count) thuộc tính khác nhau, hầu hết gần như không có giá trị; "
          + "hãy dùng ít tên thuộc tính hơn.")
    }

    /// Two nodes have the same id.
    ///
    /// - Parameter id: The id.
    /// - Returns: The sentence.
    public static func repeatedNode(_ id: String) -> Text {
      quoting(id) {
        Text(
          en: "\($0.english) is the id of two nodes; give one of them another id.",
          sv: "\($0.swedish) är id för två noder; ge den ena ett annat id.",
          vi: "\($0.vietnamese) là mã của hai nút; hãy đặt mã khác cho một nút.")
      }
    }

    /// An edge joins a node that isn't there.
    ///
    /// - Parameter id: The id.
    /// - Returns: The sentence.
    public static func unknownNode(_ id: String) -> Text {
      quoting(id) {
        Text(
          en: "an edge leads to \($0.english), and no node has that id; add the node or change the "
            + "edge.",
          sv: "en kant leder till \($0.swedish), och ingen nod har det id:t; lägg till noden eller "
            + "ändra kanten.",
          vi: "một cạnh dẫn tới \($0.vietnamese), nhưng không nút nào có mã đó; hãy thêm nút hoặc "
            + "sửa cạnh.")
      }
    }
  }
}

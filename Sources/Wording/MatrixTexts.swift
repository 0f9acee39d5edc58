/// What is said of files that hold ties as matrices.
extension Text {
  /// The matrix is symmetric.
  public static let symmetricMatrix = Text(
    en: "each tie stands there in both directions with the same value, so the ties are taken to "
      + "have no direction.",
    sv: "varje relation står där i båda riktningarna med samma värde, så relationerna anses inte "
      + "ha någon riktning.",
    vi: "mỗi quan hệ có mặt theo cả hai chiều với cùng một giá trị, nên các quan hệ được coi là "
      + "không có hướng.")

  /// Cells of matrices are marked as unknown.
  ///
  /// - Parameter count: How many.
  /// - Returns: The sentence.
  public static func unknownCells(count: Int) -> Text {
    Text(
      en: "cells that are marked as unknown: \(count); whether there are such ties isn’t known, "
        + "and they are left out.",
      sv: "celler som är märkta som okända: \(count); om det finns sådana relationer vet man inte, "
        + "och de utelämnas.",
      vi: "số ô được đánh dấu là không rõ: \(count); không biết có các quan hệ đó hay không, nên "
        + "chúng bị bỏ qua.")
  }

  /// The file states more nodes than it can hold.
  ///
  /// - Parameter count: How many, as it stands there.
  /// - Returns: The sentence.
  public static func tooManyNodes(_ count: String) -> Text {
    Text(
      en: "\(count) nodes are far more than the file tells anything about; write how many there "
        + "are.",
      sv: "\(count) noder är långt fler än filen säger något om; skriv hur många de är.",
      vi: "\(count) nút là nhiều hơn hẳn những gì tệp nói tới; hãy ghi đúng số nút.")
  }

  /// A row has too few cells.
  ///
  /// - Parameters:
  ///   - count: How many it has.
  ///   - stated: How many others have.
  /// - Returns: The sentence.
  public static func shortMatrixRow(_ count: Int, of stated: Int) -> Text {
    Text(
      en: "the row has \(count) cells and others have \(stated); write 0 where there is no tie.",
      sv: "raden har \(count) celler och andra har \(stated); skriv 0 där det inte finns någon "
        + "relation.",
      vi: "dòng có \(count) ô còn các dòng khác có \(stated); hãy viết 0 ở chỗ không có quan hệ.")
  }
}

/// The one thing in a PDF that differs between two renders of the same document.
enum PDFDate {
  /// Returns a PDF with its creation date, the time of the render, replaced by spaces.
  ///
  /// The length stays the same, because a PDF refers to its parts by their place.
  static func removed(from pdf: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (".utf8)
    var result = pdf
    var place = pdf.startIndex
    while let start = pdf[place...].firstRange(of: key)?.lowerBound {
      let end = pdf[start...].firstIndex(of: UInt8(ascii: ")")) ?? pdf.index(before: pdf.endIndex)
      for index in start...end { result[index] = UInt8(ascii: " ") }
      place = end + 1
    }
    return result
  }
}

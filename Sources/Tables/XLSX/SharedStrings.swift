internal import InputFiles
private import Wording

/// The texts that the cells of a workbook refer to, each a stretch of one text.
struct SharedStrings {
  private(set) var stretches: [Range<UInt32>] = []
  /// What is wrong with those that have anything wrong.
  private(set) var problems: [Int: TableProblem.Kind] = [:]

  /// Reads the part of a workbook that holds them.
  ///
  /// - Parameters:
  ///   - xml: The part; `nil` if there is none.
  ///   - text: Gets the texts added.
  /// - Throws: `FileProblem` where the part isn't well-formed or can't be read.
  init(_ xml: XMLReader?, text: inout [UInt8]) throws(FileProblem) {
    guard let xml else { return }
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "si" else { continue }
      let start = text.count
      try xml.addRichText(to: &text)
      guard text.count <= UInt32.max else { throw FileProblem(.fileTooLarge) }
      problems[stretches.count] = problem(of: start..<text.count, in: text)
      stretches.append(UInt32(start)..<UInt32(text.count))
    }
  }
}

/// Returns what is wrong with the characters of a cell.
func problem(of stretch: Range<Int>, in text: [UInt8]) -> TableProblem.Kind? {
  if stretch.count > CSVReader.cellLimit { return .cellTooLong }
  for index in stretch {
    if let kind = suspicion(at: index, in: text) { return kind }
  }
  return nil
}

extension XMLReader {
  /// Adds the text of the element whose start was the last event, of all its stretches of one style,
  /// without the signs that tell how it is pronounced.
  func addRichText(to text: inout [UInt8]) throws(FileProblem) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start(let element) where element.name == "t": addUnescaped(try elementText(), to: &text)
      case .start(let element) where element.name == "rPh": try skipElement()
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }
}

/// Adds a text of a cell, in which `_x000D_` stands for the character U+000D, which XML can't hold.
func addUnescaped(_ string: String, to text: inout [UInt8]) {
  guard string.utf8.contains(underscore) else {
    text += string.utf8
    return
  }
  let bytes = Array(string.utf8)
  var index = 0
  while index < bytes.count {
    if let scalar = escapedScalar(in: bytes, at: index) {
      text += String(scalar).utf8
      index += 7
    } else {
      text.append(bytes[index])
      index += 1
    }
  }
}

private let underscore = UInt8(ascii: "_")

private func escapedScalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
  guard bytes[index] == underscore, index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
    bytes[index + 6] == underscore
  else { return nil }
  let digits = bytes[(index + 2)..<(index + 6)]
  guard digits.allSatisfy({ UnicodeScalar($0).properties.isHexDigit }) else { return nil }
  return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
}

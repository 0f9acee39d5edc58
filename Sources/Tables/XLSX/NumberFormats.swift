internal import InputFiles

/// Which of a workbook's styles show a number as a date.
struct NumberFormats {
  /// The form of date of each style; `nil` for one that shows numbers.
  private var forms: [DateForm?] = []

  /// Reads the part of a workbook that holds the styles.
  ///
  /// - Parameter xml: The part; `nil` if there is none.
  /// - Throws: `FileProblem` where the part isn't well-formed or can't be read.
  init(_ xml: XMLReader?) throws(FileProblem) {
    guard let xml else { return }
    var codes: [String: DateForm?] = [:]
    var isInCells = false
    while let event = try xml.next() {
      switch event {
      case .start(let element) where element.name == "numFmt":
        guard let id = element["numFmtId"], let code = element["formatCode"] else { continue }
        codes[id] = .some(DateForm(formatCode: code))
      case .start(let element) where element.name == "cellXfs": isInCells = true
      case .start(let element) where element.name == "xf" && isInCells:
        let id = element["numFmtId"] ?? "0"
        forms.append(codes[id] ?? Int(id).flatMap(DateForm.init(builtIn:)))
      case .end("cellXfs"): isInCells = false
      default: break
      }
    }
  }

  /// Returns how a cell's style shows a date; `nil` if it shows a number.
  subscript(style: String?) -> DateForm? {
    guard let style, let index = Int(style), forms.indices.contains(index) else { return nil }
    return forms[index]
  }
}

/// What of a date a cell shows.
enum DateForm: Sendable, Hashable {
  case year
  case month
  case day
  case time
  /// Hours that may be more than a day has.
  case duration

  /// Finds the form of a format that every workbook has without defining it.
  ///
  /// - Parameter number: Its number in ECMA-376, part 1, 18.8.30.
  init?(builtIn number: Int) {
    switch number {
    case 17: self = .month
    case 18...21, 45, 47: self = .time
    case 46: self = .duration
    case 14...16, 22, 27...36, 50...58: self = .day
    default: return nil
    }
  }

  /// Finds the form of a format such as `yyyy\-mm\-dd;@` or `[h]:mm`; `nil` for those of numbers.
  init?(formatCode: String) {
    guard let letters = dateLetters(of: Array(formatCode.utf8)) else { return nil }
    func has(_ part: Unicode.Scalar) -> Bool { letters.contains(UInt8(ascii: part)) }
    let hasTime = has("h") || has("s")
    switch (has("y"), has("m"), has("d"), hasTime) {
    case _ where has("e"): self = .duration
    case (false, false, false, false): return nil
    case (true, true, false, false): self = .month
    case (true, false, false, false): self = .year
    case (false, _, false, true): self = .time
    default: self = .day
    }
  }
}

/// Returns the letters of a format's first section that stand for parts of a date, `e` for a time in
/// brackets such as `[h]`; `nil` if digits stand before them, so that the format is one of numbers.
private func dateLetters(of code: [UInt8]) -> [UInt8]? {
  var letters: [UInt8] = []
  var index = 0
  while index < code.count, code[index] != UInt8(ascii: ";") {
    switch code[index] {
    case UInt8(ascii: "\""):
      index = code[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
    case UInt8(ascii: "["):
      // What isn't an elapsed time is a colour, a condition or a language.
      let end = code[index...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
      let inner = code[(index + 1)..<max(end, index + 1)].map { $0 | 0x20 }
      if let first = inner.first, "hms".utf8.contains(first), Set(inner).count == 1 {
        letters.append(UInt8(ascii: "e"))
      }
      index = end
    case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      // AM/PM, A/P.
      index = code[index...].firstIndex { "pP".utf8.contains($0) } ?? index
      if index + 1 < code.count, code[index + 1] | 0x20 == UInt8(ascii: "m") { index += 1 }
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      if letters.isEmpty { return nil }
    case let letter where "dmhsy".utf8.contains(letter | 0x20): letters.append(letter | 0x20)
    case UInt8(ascii: "G"), UInt8(ascii: "g"):
      // General.
      return nil
    default: break
    }
    index += 1
  }
  return letters
}

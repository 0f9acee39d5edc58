/// Times in Pajek files, such as `1-3,5,7-*`: whole numbers, to the end of the last one.
enum PajekTimes {
  /// Reads times; `nil` if they aren't well-formed.
  static func read(_ bytes: ArraySlice<UInt8>) -> [TimeSpan]? {
    var spans: [TimeSpan] = []
    for item in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let ends = item.split(
        separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false
      ).map(\.trimmed)
      guard let start = ends.first, let end = ends.last, isTime(start), isTime(end) else {
        return nil
      }
      spans.append(TimeSpan(start: text(of: start), end: text(of: end)))
    }
    return spans
  }

  /// Returns times as Pajek reads them; `nil` if they aren't whole numbers or lack a beginning.
  static func text(of spans: [TimeSpan]) -> String? {
    var items: [String] = []
    for span in spans {
      guard let start = span.start, isNumber(start), span.end.map(isNumber) ?? true,
        !span.excludesStart, !span.excludesEnd
      else { return nil }
      items.append(start == span.end ? start : "\(start)-\(span.end ?? "*")")
    }
    return items.joined(separator: ",")
  }

  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual("*".utf8) || !bytes.isEmpty && bytes.allSatisfy(\.isDigit)
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }

  private static func text(of time: ArraySlice<UInt8>) -> String? {
    time.elementsEqual("*".utf8) ? nil : String(decoding: time, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks at their ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while slice.first?.isSpaceOrLineEnd == true { slice.removeFirst() }
    while slice.last?.isSpaceOrLineEnd == true { slice.removeLast() }
    return slice
  }
}

/// Returns whether more than one in fifty of a text's first characters, and more than a few, are such
/// as no text has.
func isBinary(_ bytes: [UInt8]) -> Bool {
  let beginning = bytes.prefix(8192)
  let count = beginning.indices.count { suspicion(at: $0, in: bytes) != nil }
  return count > 3 && count * 50 > beginning.count
}

extension TableDocument {
  /// Reports the control characters and the lost letters of the cells.
  ///
  /// - Parameter end: How far the file was read.
  mutating func reportCharacters(upTo end: Int) {
    let bytes = bytes
    let span = bytes.span
    for index in 0..<min(end, span.count) where mayBeSuspicious(span[index]) {
      guard let kind = suspicion(at: index, in: bytes), let place = place(ofByte: index) else {
        continue
      }
      let problem = TableProblem(kind, row: place.row, column: place.column)
      if problem != problems.last { report(problem) }
    }
  }

  private func place(ofByte index: Int) -> (row: Int, column: Int)? {
    guard let cell = lastIndex(below: cells.count, where: { Int(cells[$0].start) <= index }),
      let first = cells.indices.first
    else { return nil }
    guard let row = lastIndex(below: rows.count, where: { rows[$0].firstCell <= cell }) else {
      return (headingRow, cell - first)
    }
    return (rows[row].number, cell - rows[row].firstCell)
  }
}

/// Returns the last index for which a condition holds that, once false, stays false.
private func lastIndex(below count: Int, where condition: (Int) -> Bool) -> Int? {
  var low = 0
  var high = count
  while low < high {
    let middle = (low + high) / 2
    if condition(middle) { low = middle + 1 } else { high = middle }
  }
  return low > 0 ? low - 1 : nil
}

private func mayBeSuspicious(_ byte: UInt8) -> Bool {
  (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F || byte == 0xEF
}

/// Tells control characters, U+FFFE, U+FFFF and `�` from text.
func suspicion(at index: Int, in bytes: [UInt8]) -> TableProblem.Kind? {
  guard mayBeSuspicious(bytes[index]) else { return nil }
  guard bytes[index] == 0xEF else { return .controlCharacter }
  guard index + 2 < bytes.count, bytes[index + 1] == 0xBF else { return nil }
  switch bytes[index + 2] {
  case 0xBD: return .lostCharacter
  case 0xBE, 0xBF: return .controlCharacter
  default: return nil
  }
}

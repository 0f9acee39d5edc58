internal import InputFiles
internal import Wording

extension PajekNetwork {
  /// Reads a vertex: its number, label, place, shape, parameters and times.
  mutating func readVertex(
    _ line: inout PajekLine, _ remarks: inout RemarkCollector
  ) throws(FileProblem) {
    guard let first = try line.next() else { return }
    let number = try vertex(first, of: line)
    try list(number, at: first.range.lowerBound, of: line)
    let node = number - 1
    var field = try line.next()
    if let label = field, label.kind != .bracketed {
      nodes.add(.text(line.text(of: label)), KnownAttribute.label, row: node)
      field = try line.next()
    }
    var axes = PajekNames.axes[...]
    while let word = field {
      if word.kind == .bracketed {
        nodeTimes.append((node, try line.times(in: word)))
      } else if !axes.isEmpty, let value = try line.number(in: word, &remarks) {
        let axis = axes.removeFirst()
        // Pajek counts downwards from the upper edge.
        nodes.add(axis == KnownAttribute.y ? value.negated : value, axis, row: node)
      } else if let shape = PajekNames.shape(line.text(of: word)) {
        nodes.add(.text(shape), KnownAttribute.shape, row: node)
      } else if let (name, value) = try line.parameter(word, PajekNames.ofVertices, &remarks) {
        nodes.add(value, name, row: node)
      }
      field = try line.next()
    }
  }

  /// Reads a tie: its ends, weight, parameters and times, perhaps after the number of its relation.
  mutating func readTie(
    _ line: inout PajekLine, isDirected: Bool, relation: Int?, _ remarks: inout RemarkCollector
  ) throws(FileProblem) {
    guard var first = try line.next() else { return }
    var relation = relation
    let written = line.file.bytes[first.range]
    if written.last == UInt8(ascii: ":"), let number = Int(decimal: written.dropLast()) {
      relation = number
      guard let next = try line.next() else {
        throw line.problem(.Pajek.tieWithoutEnd, at: line.range.upperBound)
      }
      first = next
    }
    let source = try vertex(first, of: line)
    guard let second = try line.next() else {
      throw line.problem(.Pajek.tieWithoutEnd, at: line.range.upperBound)
    }
    let edge = addTie(
      source, try vertex(second, of: line), isDirected: isDirected, relation: relation)
    var field = try line.next()
    if let word = field, let weight = try line.number(in: word, &remarks) {
      edges.add(weight, KnownAttribute.weight, row: edge)
      field = try line.next()
    }
    while let word = field {
      if word.kind == .bracketed {
        edgeTimes.append((edge, try line.times(in: word)))
      } else if let (name, value) = try line.parameter(word, PajekNames.ofTies, &remarks) {
        edges.add(value, name, row: edge)
      }
      field = try line.next()
    }
  }

  /// Reads a vertex and those that it is tied to; below zero stands a tie of −1, and 0 ends a list.
  mutating func readTieList(
    _ line: inout PajekLine, isDirected: Bool, relation: Int?
  ) throws(FileProblem) {
    guard let first = try line.next() else { return }
    let source = try vertex(first, of: line)
    while let field = try line.next() {
      let written = line.file.bytes[field.range]
      if written.elementsEqual("0".utf8) { return }
      let isNegative = written.first == UInt8(ascii: "-")
      let digits = isNegative ? field.withoutFirst : field
      let edge = addTie(
        source, try vertex(digits, of: line), isDirected: isDirected, relation: relation)
      if isNegative { edges.add(.integer(-1), KnownAttribute.weight, row: edge) }
    }
  }
}

extension PajekLine.Field {
  fileprivate var withoutFirst: PajekLine.Field {
    PajekLine.Field(kind: kind, range: (range.lowerBound + 1)..<range.upperBound)
  }
}

extension PajekLine {
  /// The number that a field is, with a point or a comma; `nil` if it is none.
  fileprivate func number(
    in field: Field, _ remarks: inout RemarkCollector
  ) throws(FileProblem) -> AttributeValue? {
    if let number = number(in: field) { return number }
    guard field.kind == .word else { return nil }
    let bytes = file.bytes[field.range]
    if let number = Double(decimalComma: bytes) {
      remarks.add(.Pajek.decimalComma, at: field.range.lowerBound)
      return .real(number)
    }
    let looksLikeNumber = bytes.first?.isDigit == true || bytes.first?.isSign == true
    guard !looksLikeNumber else {
      throw problem(.Pajek.noNumber(text(of: field)), at: field.range.lowerBound)
    }
    return nil
  }

  /// The number that a field must be.
  func value(
    in field: Field, _ remarks: inout RemarkCollector
  ) throws(FileProblem) -> AttributeValue {
    guard let value = try number(in: field, &remarks) else {
      throw problem(.Pajek.noNumber(text(of: field)), at: field.range.lowerBound)
    }
    return value
  }

  /// The times that a field in brackets gives.
  fileprivate func times(in field: Field) throws(FileProblem) -> [TimeSpan] {
    guard let spans = PajekTimes.read(file.bytes[field.range]) else {
      throw problem(.Pajek.badTimes, at: field.range.lowerBound - 1)
    }
    return spans
  }

  /// Reads the value of a parameter, by the name that every format knows it by.
  fileprivate mutating func parameter(
    _ key: Field, _ names: [String: String], _ remarks: inout RemarkCollector
  ) throws(FileProblem) -> (name: String, value: AttributeValue)? {
    guard key.kind == .word, number(in: key) == nil else {
      remarks.add(.Pajek.extraValue, at: key.range.lowerBound)
      return nil
    }
    let name = text(of: key)
    guard let field = try next(), field.kind != .bracketed else {
      throw problem(.Pajek.noParameterValue(name), at: key.range.lowerBound)
    }
    let value = number(in: field) ?? .text(text(of: field))
    guard let known = names[name.lowercased()] else {
      return (PajekNames.isTaken(name) ? name + "_" : name, value)
    }
    guard known == KnownAttribute.color, case .text(let color) = value else {
      return (known, value)
    }
    return PajekColor.hexadecimal(color).map { (known, .text($0)) } ?? (name, value)
  }
}

/// An attribute of nodes that is written as a partition or a vector.
struct PajekOutputList {
  let isVector: Bool
  let title: String
  /// The texts for which the numbers from 1 on stand; empty if they are but numbers.
  let names: [String]
  /// The number of each node.
  let numbers: [String]

  private init(isVector: Bool, title: String, names: [String] = [], numbers: [String]) {
    self.isVector = isVector
    self.title = title
    self.names = names
    self.numbers = numbers
  }

  /// Makes a list of an attribute, and tells what of it is lost; `nil` if nothing is left.
  init?(_ column: AttributeColumn, rowCount: Int, _ losses: inout LossCollector) {
    let values = (0..<rowCount).map { column[$0] }
    let types = Set(values.compactMap { $0?.listType })
    guard !types.isEmpty else { return nil }
    guard !column.name.isEmpty else {
      losses.add(.nodeAttribute, name: column.name, count: values.count { $0 != nil })
      return nil
    }
    if types == [.integer] {
      self.init(partitionOf: values, title: column.name, &losses)
    } else if types.isSubset(of: [.integer, .real]) {
      self.init(vectorOf: values, title: column.name, &losses)
    } else {
      self.init(textsOf: values, title: column.name, &losses)
    }
  }

  private init(
    partitionOf values: [AttributeValue?], title: String, _ losses: inout LossCollector
  ) {
    let lost = values.count { $0 == .integer(PajekList.missingInPartition) }
    losses.add(.nodeAttribute, name: title, count: lost)
    let missing = "\(PajekList.missingInPartition)"
    self.init(
      isVector: false, title: title, numbers: values.map { $0?.description ?? missing })
  }

  private init(vectorOf values: [AttributeValue?], title: String, _ losses: inout LossCollector) {
    let missing = Double(PajekList.missingInVector)
    let numbers = values.map { value in
      let number = value?.number
      return number.flatMap { $0.isFinite && $0 != missing ? $0 : nil }
    }
    let lost = zip(values, numbers).count { $0 != nil && $1 == nil }
    losses.add(.nodeAttribute, name: title, count: lost)
    self.init(
      isVector: true, title: title,
      numbers: numbers.map { $0.map(\.shortText) ?? "\(PajekList.missingInVector)" })
  }

  private init(textsOf values: [AttributeValue?], title: String, _ losses: inout LossCollector) {
    var names: [String] = []
    var numbersOfNames: [ExactText: Int] = [:]
    var numbers: [String] = []
    for value in values {
      guard let value else {
        numbers.append("0")
        continue
      }
      if case .timed = value { losses.add(.timedValue, name: title) }
      if value.type != .text { losses.add(.attributeType, name: title) }
      let name = value.plainText
      let number = numbersOfNames[ExactText(name)] ?? names.count + 1
      if number > names.count {
        names.append(name)
        numbersOfNames[ExactText(name)] = number
      }
      numbers.append("\(number)")
    }
    self.init(isVector: false, title: title, names: names, numbers: numbers)
  }

  /// The same list for as many vertices, of which nothing is known.
  func withoutValues(count: Int) -> PajekOutputList {
    PajekOutputList(
      isVector: false, title: title,
      numbers: [String](repeating: "\(PajekList.missingInPartition)", count: count))
  }
}

extension AttributeValue {
  /// The type by which a list is chosen; values in time and whole numbers that a vector couldn't
  /// hold are written as texts.
  fileprivate var listType: AttributeType {
    if case .timed = self { .text } else { type }
  }
}

internal import InputFiles
private import Wording

/// What attributes the network, the nodes or the edges of a CX2 file have.
struct CX2Declarations {
  /// An attribute.
  struct Declaration {
    var type: AttributeType
    /// The type of what is in a list.
    var elementType: AttributeType
    var defaultValue: AttributeValue?
  }

  private var names: [String] = []
  private var declarations: [String: Declaration] = [:]
  /// The names by their aliases.
  private var aliases: [String: String] = [:]

  /// The attribute of a name; `nil` if there is none.
  subscript(name: String) -> Declaration? { declarations[name] }

  /// What an attribute is called where it is stated.
  func written(_ name: String) -> String { aliases.first { $0.value == name }?.key ?? name }

  /// Reads an object of attributes by name: their type `d`, alias `a` and default value `v`.
  mutating func read(from json: inout JSONReader) throws(FileProblem) {
    try json.enter(.object)
    while let name = try json.nextName() {
      let members = try json.members()
      let end = json.place
      let written = try members.id("d", in: &json) ?? "string"
      guard let (type, elementType) = Self.types[written] else {
        throw json.problem(.CX2.unknownType(written), at: members["d"])
      }
      if declarations[name] == nil { names.append(name) }
      declarations[name] = Declaration(type: type, elementType: elementType)
      if let alias = try members.id("a", in: &json) { aliases[alias] = name }
      if let place = members["v"] {
        json.go(to: place)
        declarations[name]?.defaultValue = try json.cx2Value(type, elementType)
      }
      json.go(to: end)
    }
  }

  /// Reads the next value of an attribute, given its name or alias.
  ///
  /// - Returns: The name and the value; `nil` where the file says `null`.
  func value(
    _ written: String, in file: inout JSONGraphBuilder
  ) throws(FileProblem) -> (String, AttributeValue)? {
    let name = aliases[written] ?? written
    let place = file.json.place
    guard let declaration = declarations[name] else {
      file.remark(.CX2.undeclared(name), severity: .warning, at: place)
      return try file.value(of: name).map { (name, $0) }
    }
    if let value = try file.json.cx2Value(declaration.type, declaration.elementType) {
      return (name, value)
    }
    file.json.go(to: place)
    guard let value = try file.value(of: name) else { return nil }
    file.remark(.CX2.otherType(name), severity: .warning, at: place)
    return (name, value)
  }

  /// Gives attributes their declared types and default values, also those without any values.
  func settle(
    _ table: inout AttributeTable, renamed: [String: String], besides taken: Set<String>
  ) {
    for name in names where !taken.contains(name) {
      guard let declaration = declarations[name] else { continue }
      let newName = renamed[name] ?? name
      let index = table.index(of: newName, type: declaration.type)
      table.columns[index].defaultValue = declaration.defaultValue
      if table.columns[index].values.allSatisfy({ $0 == nil || $0?.type == declaration.type }) {
        table.columns[index].type = declaration.type
      }
    }
  }

  private static let types: [String: (AttributeType, AttributeType)] = [
    "string": (.text, .text), "boolean": (.boolean, .text), "double": (.real, .text),
    "integer": (.integer, .text), "long": (.integer, .text), "list_of_string": (.list, .text),
    "list_of_boolean": (.list, .boolean), "list_of_double": (.list, .real),
    "list_of_integer": (.list, .integer), "list_of_long": (.list, .integer),
  ]
}

extension JSONReader {
  /// Reads the next value as one of a type; `nil` if it is none.
  fileprivate mutating func cx2Value(
    _ type: AttributeType, _ elementType: AttributeType
  ) throws(FileProblem) -> AttributeValue? {
    guard type == .list else { return try scalar(of: type) }
    guard try kind() == .array else {
      try skip()
      return nil
    }
    var values: [AttributeValue] = []
    var isSound = true
    try enter(.array)
    while try hasNext() {
      if let value = try scalar(of: elementType) { values.append(value) } else { isSound = false }
    }
    return isSound ? .list(values) : nil
  }

  private mutating func scalar(of type: AttributeType) throws(FileProblem) -> AttributeValue? {
    switch (type, try value()) {
    case (.text, .text(let text)): .text(text)
    case (.integer, .integer(let number)): .integer(number)
    case (.real, .real(let number)): .real(number)
    case (.real, .integer(let number)): .real(Double(number))
    case (.boolean, .boolean(let boolean)): .boolean(boolean)
    default: nil
    }
  }
}

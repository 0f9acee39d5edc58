internal import InputFiles

/// The names of an object and where their values are, for objects whose values must be read in
/// another order than they are written.
struct JSONMembers {
  /// The names in the order of the file.
  private(set) var all: [(name: String, place: JSONReader.Place)] = []

  /// Where the value of a name is, the last one if there are several; `nil` if there is none.
  subscript(name: String) -> JSONReader.Place? { all.last { $0.name == name }?.place }
}

extension JSONMembers {
  /// Returns the text or number of a name; `nil` if there is none.
  func id(_ name: String, in json: inout JSONReader) throws(FileProblem) -> String? {
    guard let place = self[name] else { return nil }
    json.go(to: place)
    return try json.optionalID()
  }

  /// Returns whether `true` or `false` stands after a name; `nil` if neither does.
  func boolean(_ name: String, in json: inout JSONReader) throws(FileProblem) -> Bool? {
    guard let place = self[name] else { return nil }
    json.go(to: place)
    return try json.optionalBoolean()
  }
}

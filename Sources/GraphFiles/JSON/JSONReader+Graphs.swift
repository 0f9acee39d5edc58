internal import InputFiles
private import Wording

extension JSONReader {
  /// Moves past an object, and returns what is in it.
  mutating func members() throws(FileProblem) -> JSONMembers {
    var members: [(name: String, place: Place)] = []
    try enter(.object)
    while let name = try nextName() {
      members.append((name, place))
      try skip()
    }
    return JSONMembers(all: members)
  }

  /// Reads the id of a node, which is kept as it is written.
  mutating func id() throws(FileProblem) -> String {
    let start = place
    guard let id = try optionalID() else { throw problem(.GraphJSON.noID, at: start) }
    return id
  }

  /// Reads an id; `nil` for `null`.
  mutating func optionalID() throws(FileProblem) -> String? {
    let start = place
    switch try value() {
    case .text(let id), .json(let id), .largeInteger(let id): return id
    case .integer(let number): return String(number)
    case .real: return written(since: start)
    case .boolean: throw problem(.GraphJSON.noID, at: start)
    case .null: return nil
    }
  }

  /// Reads `true` or `false`; `nil` for `null`.
  mutating func optionalBoolean() throws(FileProblem) -> Bool? {
    let start = place
    switch try value() {
    case .boolean(let boolean): return boolean
    case .null: return nil
    default: throw problem(.GraphJSON.noBoolean, at: start)
    }
  }
}

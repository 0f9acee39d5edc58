/// A type that results hold, as its source and its documentation have it.
struct SourceType {
  /// Something that a value of the type holds.
  struct Property {
    var name: String
    var documentation: String
    /// The type as it is written, for example `[Double]?`; empty where it isn't.
    var type: String
    /// Whether a missing value is written as `null` and not left out.
    var isNullable: Bool
    /// What it is unless told, as it is written.
    var value: String
  }

  /// The name, with those of the types around it.
  var name: String
  var documentation: String
  var properties: [Property] = []
  /// The words that a value of the type may be, where it is one of several.
  var words: [(word: String, documentation: String)] = []
  /// What properties are called in JSON, if not by their names; those that aren't named are left out.
  var keys: [String: String] = [:]
}

extension SourceType {
  /// Returns the types that a source declares.
  static func types(in source: String) -> [SourceType] {
    var reader = SourceReader()
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.read(line.drop { $0 == " " })
    }
    return reader.types
  }
}

/// Reads the declarations of types, line by line.
private struct SourceReader {
  private(set) var types: [SourceType] = []
  /// The declarations that the line is in: the place in `types` of a type, and `nil` of all else.
  private var scopes: [Int?] = []
  private var documentation: [Substring] = []

  mutating func read(_ line: Substring) {
    if line.hasPrefix("///") {
      documentation.append(line.dropFirst(3).drop { $0 == " " })
      return
    }
    let opened = line.count { $0 == "{" } - line.count { $0 == "}" }
    if let match = line.firstMatch(
      of: #/^(?:(?:public|package|fileprivate|private) )?(struct|enum|extension) ([\w.]+)/#)
    {
      open(match.1, String(match.2), of: line)
      scopes += [Int?](repeating: nil, count: max(0, opened - 1))
    } else {
      if let place = scopes.last ?? nil { readMember(line, of: place) }
      if opened > 0 { scopes += [Int?](repeating: nil, count: opened) }
    }
    if opened < 0 { scopes.removeLast(min(scopes.count, -opened)) }
    documentation = []
  }

  private mutating func open(_ sort: Substring, _ name: String, of line: Substring) {
    guard line.contains("{") && !line.contains("}") else { return }
    let around = (scopes.last ?? nil).map { types[$0].name + "." } ?? ""
    scopes.append(sort == "extension" ? nil : types.count)
    if sort != "extension" {
      types.append(SourceType(name: around + name, documentation: abstract))
    }
  }

  private mutating func readMember(_ line: Substring, of place: Int) {
    if let match = line.firstMatch(of: #/^case (.+)/#) {
      for name in match.1.split(separator: ",") {
        let parts = name.split(separator: "=").map { $0.filter { $0 != " " && $0 != "\"" } }
        guard let first = parts.first, let last = parts.last else { continue }
        if types[place].name.hasSuffix(".CodingKeys") {
          let owner = types[place].name.dropLast(".CodingKeys".count)
          guard let type = types.firstIndex(where: { $0.name == owner }) else { continue }
          types[type].keys[first] = last
        } else {
          types[place].words.append((last, abstract))
        }
      }
    } else if let match = line.firstMatch(
      of:
        #/^(@Nullable )?(?:public )?(?:private\(set\) )?(?:var|let) (\w+)(?:: ([^={]+?))?(?: = (.+))?$/#
    ), !line.contains("{") {
      types[place].properties.append(
        SourceType.Property(
          name: String(match.2), documentation: abstract, type: match.3.map { String($0) } ?? "",
          isNullable: match.1 != nil, value: match.4.map { String($0) } ?? ""))
    }
  }

  /// What the documentation says before its first empty line, as JSON has it.
  private var abstract: String {
    documentation.prefix { !$0.isEmpty }.joined(separator: " ")
      .replacing("`nil`", with: "`null`").replacing("``", with: "`")
  }
}

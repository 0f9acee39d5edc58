import Assessment
import Foundation

/// A schema of JSON, as far as the schemas of results use the language of schemas.
struct JSONSchema {
  private let root: [String: JSONValue]

  init(_ schema: JSONValue) {
    root = schema.object ?? [:]
  }

  /// Returns what is wrong with a value by the schema, a sentence for each.
  ///
  /// A keyword that isn't known is wrong too, since what it asks for isn't looked at.
  func problems(of value: JSONValue) -> [String] { problems(of: value, by: root, at: "") }

  private func problems(
    of value: JSONValue, by schema: [String: JSONValue], at place: String
  ) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "$defs", "title", "description", "required", "additionalProperties":
        []
      case "$ref":
        referred(rule).map { problems(of: value, by: $0, at: place) } ?? [
          "\(place): no schema \(rule)"
        ]
      case "type": hasType(rule, value) ? [] : ["\(place): not of type \(rule)"]
      case "const": value == rule ? [] : ["\(place): not \(rule)"]
      case "minimum": (value.number ?? 0) >= (rule.number ?? 0) ? [] : ["\(place): too low"]
      case "maximum": (value.number ?? 0) <= (rule.number ?? 0) ? [] : ["\(place): too high"]
      case "anyOf": alternatives(rule, value, place) >= 1 ? [] : ["\(place): none of anyOf"]
      case "oneOf": alternatives(rule, value, place) == 1 ? [] : ["\(place): not one of oneOf"]
      case "items": itemProblems(value, rule, place)
      case "properties": []
      default: ["\(place): the keyword \(keyword) isn't known"]
      }
    } + (value.object.map { memberProblems($0, schema, place) } ?? [])
  }

  private func referred(_ reference: JSONValue) -> [String: JSONValue]? {
    guard let name = reference.text?.split(separator: "/").last else { return nil }
    return root["$defs"]?.object?[String(name)]?.object
  }

  private func hasType(_ type: JSONValue, _ value: JSONValue) -> Bool {
    switch (type.text, value) {
    case ("object", .object), ("array", .list), ("string", .text), ("boolean", .flag),
      ("number", .number), ("null", .null):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private func alternatives(_ rule: JSONValue, _ value: JSONValue, _ place: String) -> Int {
    (rule.list ?? []).count { problems(of: value, by: $0.object ?? [:], at: place).isEmpty }
  }

  private func itemProblems(_ value: JSONValue, _ rule: JSONValue, _ place: String) -> [String] {
    (value.list ?? []).enumerated().flatMap { index, item in
      problems(of: item, by: rule.object ?? [:], at: "\(place)/\(index)")
    }
  }

  private func memberProblems(
    _ members: [String: JSONValue], _ schema: [String: JSONValue], _ place: String
  ) -> [String] {
    let properties = schema["properties"]?.object ?? [:]
    let missing = (schema["required"]?.list ?? []).compactMap(\.text).filter { members[$0] == nil }
    return missing.map { "\(place)/\($0): missing" }
      + members.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
        let rule = properties[key] ?? schema["additionalProperties"] ?? .object([:])
        guard let rule = rule.object else { return ["\(place)/\(key): not documented"] }
        return problems(of: member, by: rule, at: "\(place)/\(key)")
      }
  }
}

extension JSONValue {
  /// Reads a text.
  init(parsing text: some StringProtocol) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  var object: [String: JSONValue]? { if case .object(let object) = self { object } else { nil } }
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

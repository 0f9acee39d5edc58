import Foundation

/// The schemas of what the tool prints as JSON, made from the types that it prints.
///
/// "JSON Schema: A Media Type for Describing JSON Documents", draft 2020-12.
enum ResultSchemas {
  /// Writes every schema into a file of its own, and all of them into the source of the tool.
  static func write(root: URL) throws {
    for (name, text) in try files(root: root) {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// Returns the files by their paths below the root.
  static func files(root: URL) throws -> [String: String] {
    let schemas = try schemas(root: root).sorted { $0.key < $1.key }
    func text(_ schema: [String: Any], _ options: JSONSerialization.WritingOptions) throws -> String
    {
      let data = try JSONSerialization.data(
        withJSONObject: schema, options: [.sortedKeys, .withoutEscapingSlashes, options])
      return String(decoding: data, as: UTF8.self)
    }
    var files: [String: String] = [:]
    for (name, schema) in schemas {
      files["Sources/samverkan/Schemas/\(name).json"] = try text(schema, .prettyPrinted) + "\n"
    }
    let entries = try schemas.map { name, schema in
      "    \"\(name)\": ##\"\(try text(schema, []))\"##,"
    }
    files["Sources/samverkan/Output/ResultSchemas.swift"] =
      ([
        "// swift-format-ignore-file", "// Made by Scripts/docs from the types of results.", "",
        "/// The schemas of what is printed as JSON, by their name and version.",
        "enum ResultSchemas {", "  static let all: [String: String] = [",
      ] + entries + ["  ]", "}", ""]).joined(separator: "\n")
    return files
  }

  /// Returns every schema by its name and version, for example `gender-1`.
  static func schemas(root: URL) throws -> [String: [String: Any]] {
    let types = try sources(root: root).flatMap { SourceType.types(in: $0) }
    let library = SchemaLibrary(types: types)
    let results = types.compactMap { type in
      type.properties.first { $0.name == "schema" }.map { (type, $0.value.filter { $0 != "\"" }) }
    }
    return Dictionary(
      results.map { type, identifier in
        let name = identifier.split(separator: "/").dropFirst().joined(separator: "-")
        return (name, library.schema(of: type, identifier: identifier))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func sources(root: URL) throws -> [String] {
    let folders = [
      "Assessment", "Partnerships", "Wording", "samverkan/Output", "Graphs/StructuralHoles",
    ]
    return try folders.flatMap { folder in
      let folder = root.appending(path: "Sources/\(folder)")
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      return try (files ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
        try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }
    }
  }
}

/// The types that schemas are made of, by their names.
private struct SchemaLibrary {
  private let types: [String: SourceType]

  init(types: [SourceType]) {
    self.types = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The schema of a whole result, with those of all that it holds.
  func schema(of type: SourceType, identifier: String) -> [String: Any] {
    var needed: [String] = []
    var schema = schema(of: type, needing: &needed)
    var definitions: [String: Any] = [:]
    while let name = needed.popLast() {
      guard definitions[name] == nil, let type = types[name] else { continue }
      definitions[name] = self.schema(of: type, needing: &needed)
    }
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = identifier
    schema["$defs"] = definitions
    return schema
  }

  private func schema(of type: SourceType, needing needed: inout [String]) -> [String: Any] {
    if !type.words.isEmpty {
      return [
        "description": type.documentation,
        "oneOf": type.words.map { ["const": $0.word, "description": $0.documentation] },
      ]
    }
    var properties: [String: Any] = [:]
    var required: [String] = []
    for property in type.properties where type.keys.isEmpty || type.keys[property.name] != nil {
      let key = type.keys[property.name] ?? property.name
      properties[key] = schema(of: property, in: type, needing: &needed)
      if property.isNullable || !property.type.hasSuffix("?") { required.append(key) }
    }
    return [
      "description": type.documentation, "type": "object", "properties": properties,
      "required": required.sorted(), "additionalProperties": false,
    ]
  }

  private func schema(
    of property: SourceType.Property, in type: SourceType, needing needed: inout [String]
  ) -> [String: Any] {
    if property.name == "schema" {
      return [
        "description": property.documentation, "const": property.value.filter { $0 != "\"" },
      ]
    }
    let isOptional = property.type.hasSuffix("?")
    var schema = schema(
      ofType: isOptional ? String(property.type.dropLast()) : property.type, in: type.name,
      needing: &needed)
    if schema["type"] as? String == "number",
      let range = property.documentation.firstMatch(of: #/from (-?\d+) to (-?\d+)/#)
    {
      schema["minimum"] = Double(range.1)
      schema["maximum"] = Double(range.2)
    }
    if property.isNullable { schema = ["anyOf": [schema, ["type": "null"]]] }
    schema["description"] = property.documentation
    return schema
  }

  private func schema(
    ofType type: String, in scope: String, needing needed: inout [String]
  ) -> [String: Any] {
    switch type {
    case "Int", "UInt64": return ["type": "integer", "minimum": 0]
    case "Double": return ["type": "number"]
    case "Bool": return ["type": "boolean"]
    case "String": return ["type": "string"]
    case "JSONValue": return [:]
    default: break
    }
    if type.hasPrefix("[") {
      let element = type.dropFirst().dropLast()
      if let colon = element.firstRange(of: ": ") {
        let value = schema(
          ofType: String(element[colon.upperBound...]), in: scope, needing: &needed)
        return ["type": "object", "additionalProperties": value]
      }
      return [
        "type": "array", "items": schema(ofType: String(element), in: scope, needing: &needed),
      ]
    }
    guard let name = ["\(scope).\(type)", type].first(where: { types[$0] != nil }) else {
      return [:]
    }
    needed.append(name)
    return ["$ref": "#/$defs/\(name)"]
  }
}

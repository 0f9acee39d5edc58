import Foundation
import Testing

@testable import Catalogue

@Suite struct ResultSchemasTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func areUpToDate() throws {
    for (name, text) in try ResultSchemas.files(root: root) {
      let file = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      #expect(file == text, "Make \(name) anew with Scripts/docs.")
    }
  }

  /// Nothing that a result holds is without a sentence or without a type that is known.
  @Test func everythingIsDescribed() throws {
    func expectDescribed(_ value: Any, at place: String) {
      for item in value as? [Any] ?? [] { expectDescribed(item, at: place) }
      guard let schema = value as? [String: Any] else { return }
      for (key, property) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        let description = property["description"] as? String ?? ""
        #expect(description.hasSuffix("."), "\(place)/\(key)")
      }
      for word in schema["oneOf"] as? [[String: Any]] ?? [] {
        #expect((word["description"] as? String ?? "").hasSuffix("."), "\(place): \(word)")
      }
      if schema["type"] as? String == "object", schema["additionalProperties"] as? Bool == false {
        #expect(!(schema["properties"] as? [String: Any] ?? [:]).isEmpty, "\(place)")
      }
      for (key, part) in schema { expectDescribed(part, at: "\(place)/\(key)") }
    }
    let schemas = try ResultSchemas.schemas(root: root)
    #expect(schemas.keys.contains("gender-1") && schemas.keys.contains("check-1"))
    for (name, schema) in schemas { expectDescribed(schema, at: name) }
  }

  @Test func readsTypesFromTheirSource() throws {
    let types = SourceType.types(
      in: """
        /// A share: `samverkan/share/1`.
        ///
        /// More of it.
        public struct Share: Codable {
          /// The name.
          public var schema = "samverkan/share/1"
          /// How much, from 0 to 1; `nil` where
          /// nothing is known.
          @Nullable public private(set) var part: Double?
          /// Who holds it.
          public var holders: [Holder]
          /// Not shown.
          public var whole: Int { 1 }

          private enum CodingKeys: String, CodingKey {
            case schema, part = "share"
          }

          /// Somebody.
          public struct Holder: Codable {
            /// The id.
            public var id: String
          }
        }

        extension Share {
          var other: Int { if true { 1 } else { 2 } }
        }

        /// What it is.
        enum Sort: String {
          /// Large.
          case large = "very-large"
          /// Small.
          case small
        }
        """)
    #expect(types.map(\.name) == ["Share", "Share.CodingKeys", "Share.Holder", "Sort"])
    #expect(types[0].documentation == "A share: `samverkan/share/1`.")
    #expect(types[0].properties.map(\.name) == ["schema", "part", "holders"])
    #expect(types[0].keys == ["schema": "schema", "part": "share"])
    let part = types[0].properties[1]
    #expect(part.isNullable && part.type == "Double?")
    #expect(part.documentation == "How much, from 0 to 1; `null` where nothing is known.")
    #expect(types[0].properties[2].type == "[Holder]")
    #expect(types[2].properties.map(\.type) == ["String"])
    #expect(types[3].words.map(\.word) == ["very-large", "small"])
    #expect(types[3].words.map(\.documentation) == ["Large.", "Small."])
  }
}

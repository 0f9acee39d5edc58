import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing

@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    "a": .list([.number(1), .object(["b/c": .text("x"), "d~e": .null])]), "f": .flag(true),
  ])

  @Test(arguments: [
    ("/a/0", JSONValue.number(1)), ("/a/1/b~1c", .text("x")), ("/a/1/d~0e", .null),
    ("/f", .flag(true)),
  ])
  func pointersLeadToValues(pointer: String, expected: JSONValue) {
    #expect(value[pointer: pointer] == expected)
  }

  @Test(arguments: ["/g", "/a/2", "/a/-1", "/a/x", "/f/0", "/a/0/0"])
  func pointersLeadNowhere(pointer: String) {
    #expect(value[pointer: pointer] == nil)
  }

  @Test func theEmptyPointerIsTheWhole() {
    #expect(value[pointer: ""] == value)
  }

  @Test func survivesBeingWritten() throws {
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
  }

  @Test(arguments: 0..<50) func holdsWhatAResultPrints(seed: Int) throws {
    let breadth = Breadth(of: .random(seed: seed))
    let richness = try breadth.jsonValue()[pointer: "/dimensions/kind/richness"]
    #expect(richness == breadth.dimensions["kind"].map { .number(Double($0.richness)) })
  }
}

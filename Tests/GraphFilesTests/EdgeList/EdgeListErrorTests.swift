import Testing

@testable import GraphFiles

@Suite struct EdgeListErrorTests {
  @Test func saysWhereAndWhatToDo() {
    #expect(
      EdgeListError(.notAVertexNumber("anna"), line: 3, column: 5).description
        == "Line 3, column 5: “anna” isn't the number of a vertex. "
        + "Write a whole number from 0, or read the vertices as names.")
    #expect(
      EdgeListError(.unreadableFile(path: "a.txt", because: "No such file")).description
        == "a.txt can't be read: No such file.")
  }

  @Test(arguments: [
    EdgeListError.Reason.unreadableFile(path: "a", because: "b"),
    .unwritableFile(path: "a", because: "b"), .damagedArchive(path: "a"), .missingEnd,
    .notAVertexNumber("a"), .vertexNumberTooLarge("1"), .scatteredVertexNumbers(largest: 1),
    .missingWeight, .notAWeight("a"), .notUTF8, .tooLarge,
  ]) func endsEverySentence(reason: EdgeListError.Reason) {
    let text = EdgeListError(reason, line: 1, column: 2).description
    #expect(text.hasPrefix("Line 1, column 2: "))
    #expect(text.hasSuffix("."))
  }
}

import Graphs
import TestSupport
import Testing

@testable import GraphFiles

@Suite struct NumberedGraphTests {
  @Test(arguments: ["7 3\n100 7\n", "2000000000 3\n2000000001 2000000000\n"])
  func numbersVerticesInTheOrderOfTheirNumbers(text: String) throws {
    let file = try EdgeFile(text)
    let read = try EdgeListReader().numberedGraph(at: file.path)
    #expect(read.numbers.first == 3)
    #expect(read.numbers == read.numbers.sorted())
    #expect(read.graph.vertexCount == 3)
    #expect(Array(read.graph.neighbors(of: 1)) == [0, 2])
  }

  /// Numbers close together and far apart, and as names.
  @Test(arguments: 0..<50) func agreesWithNames(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let largest = seed % 2 == 0 ? 30 : 2_000_000_000
    let pool = (0..<15).map { _ in Int.random(in: 0...largest, using: &generator) }
    let text = (0..<40).map { _ in
      "\(pool.randomElement(using: &generator) ?? 0) \(pool.randomElement(using: &generator) ?? 0)\n"
    }.joined()
    let file = try EdgeFile(text)
    let reader = EdgeListReader(isDirected: true)
    let numbered = try reader.numberedGraph(at: file.path)
    let named = try reader.namedGraph(at: file.path)
    #expect(numbered.numbers == named.names.compactMap { Int($0) }.sorted())
    let numberedEdges = numbered.graph.edgeList()
    let namedEdges = named.graph.edgeList()
    #expect(
      (0..<numberedEdges.count).map {
        "\(numbered.numbers[Int(numberedEdges.sources[$0])]) "
          + "\(numbered.numbers[Int(numberedEdges.targets[$0])])"
      }.sorted()
        == (0..<namedEdges.count).map {
          "\(named.names[Int(namedEdges.sources[$0])]) \(named.names[Int(namedEdges.targets[$0])])"
        }.sorted())
  }

  @Test func keepsWeights() throws {
    let file = try EdgeFile("10 20 0.5\n2000000000 10 2\n")
    let read = try EdgeListReader(hasWeights: true).numberedGraph(at: file.path)
    #expect(read.graph.edgeList().weights == [0.5, 2])
  }

  @Test func refusesNumbersThatAreTooLarge() throws {
    let file = try EdgeFile("1 99999999999999999999\n")
    #expect(
      throws: EdgeListError(.vertexNumberTooLarge("99999999999999999999"), line: 1, column: 3)
    ) {
      _ = try EdgeListReader().numberedGraph(at: file.path)
    }
  }
}

import Graphs
import TestSupport
import Testing

@testable import GraphFiles

@Suite struct NamedGraphTests {
  @Test func numbersNamesAsTheyAreMet() throws {
    let file = try EdgeFile("Bo Anna\nÅsa Bo\n007 7\n\"Anna\" Anna\n")
    let read = try EdgeListReader().namedGraph(at: file.path)
    #expect(read.names == ["Bo", "Anna", "Åsa", "007", "7", "\"Anna\""])
    #expect(Array(read.graph.neighbors(of: 0)) == [1, 2])
    #expect(Array(read.graph.neighbors(of: 5)) == [1])
  }

  @Test func readsWeights() throws {
    let file = try EdgeFile("a b 2\nb c 3\n")
    let read = try EdgeListReader(hasWeights: true).namedGraph(at: file.path)
    #expect(read.graph.edgeList().weights == [2, 3])
  }

  @Test func saysWhereALineIsWrong() throws {
    let alone = try EdgeFile("a b\n\nc\n")
    #expect(throws: EdgeListError(.missingEnd, line: 3, column: 2)) {
      _ = try EdgeListReader().namedGraph(at: alone.path)
    }
    let latin1 = try EdgeFile(Array("a b\na ".utf8) + [0xE5])
    #expect(throws: EdgeListError(.notUTF8, line: 2, column: 3)) {
      _ = try EdgeListReader().namedGraph(at: latin1.path)
    }
  }

  @Test func countsLinesThroughAllChunks() throws {
    let file = try EdgeFile("a b\nc d\ne f\n\ng\n").chunks(ofSize: 4)
    #expect(throws: EdgeListError(.missingEnd, line: 5, column: 2)) {
      _ = try EdgeListReader().namedGraph(in: file)
    }
  }

  @Test func tellsManyNamesApart() {
    var generator = SplitMix(seed: 1)
    var table = NameTable()
    var numbers: [String: Int32] = [:]
    for _ in 0..<10_000 {
      let name = "\(Int.random(in: 0..<5000, using: &generator))"
      let number = table.number(of: ArraySlice(name.utf8))
      #expect(numbers[name, default: number] == number)
      numbers[name] = number
    }
    #expect(table.count == numbers.count)
    #expect(table.all == numbers.sorted { $0.value < $1.value }.map(\.key))
  }
}

import Graphs
import TestSupport
import Testing

@testable import GraphFiles

@Suite struct EdgeListReaderTests {
  private func edges(of graph: Graph) -> [[Int]] {
    let list = graph.edgeList()
    return (0..<list.count).map { [Int(list.sources[$0]), Int(list.targets[$0])] }
  }

  @Test func readsWhatAnyProgramWrites() throws {
    let texts = [
      "0 1\n1 2\n", "0\t1\r\n1\t2", "0,1\r1,2\r", "0;1\n\n1 ; 2", "# two edges\n0 1 x\n  1 2 y z\n",
      "% a comment\n0 1\n% 3 4\n1 2", "\u{FEFF}0 1\n1 2",
    ]
    for text in texts {
      let file = try EdgeFile(text)
      let graph = try EdgeListReader().graph(at: file.path)
      #expect(edges(of: graph) == [[1, 0], [2, 1]])
      #expect(graph.vertexCount == 3)
    }
  }

  @Test func keepsDirectionsLoopsAndRepeats() throws {
    let file = try EdgeFile("2 0\n0 2\n0 2\n1 1\n")
    let directed = try EdgeListReader(isDirected: true).graph(at: file.path)
    #expect(edges(of: directed) == [[0, 2], [0, 2], [1, 1], [2, 0]])
    let undirected = try EdgeListReader().graph(at: file.path)
    #expect(undirected.parallelEdgeCount == 2)
    #expect(undirected.loopCount == 1)
  }

  @Test func readsWeights() throws {
    let file = try EdgeFile("from,to,hours\n0,1,2.5\n1,2,1e3,never looked at\n")
    let graph = try EdgeListReader(hasWeights: true, hasHeader: true).graph(at: file.path)
    #expect(graph.edgeList().weights == [2.5, 1000])
  }

  @Test func readsNothingFromNothing() throws {
    for text in ["", "\n\n", "# 0 1", "\u{FEFF}"] {
      let file = try EdgeFile(text)
      #expect(try EdgeListReader().graph(at: file.path).vertexCount == 0)
      #expect(try EdgeListReader().numberedGraph(at: file.path).numbers.isEmpty)
      #expect(try EdgeListReader().namedGraph(at: file.path).names.isEmpty)
    }
  }

  @Test(arguments: [
    ("0 1\n2\n", EdgeListError(.missingEnd, line: 2, column: 2)),
    ("0 1\r\n, 2\n", EdgeListError(.missingEnd, line: 2, column: 1)),
    ("0 1\n\n 0  -1", EdgeListError(.notAVertexNumber("-1"), line: 3, column: 5)),
    ("anna bo", EdgeListError(.notAVertexNumber("anna"), line: 1, column: 1)),
    ("0 1.0", EdgeListError(.notAVertexNumber("1.0"), line: 1, column: 3)),
    ("0 2147483647", EdgeListError(.vertexNumberTooLarge("2147483647"), line: 1, column: 3)),
    ("0 1048576", EdgeListError(.scatteredVertexNumbers(largest: 1_048_576))),
  ]) func saysWhereALineIsWrong(text: String, error: EdgeListError) throws {
    let file = try EdgeFile(text)
    #expect(throws: error) { _ = try EdgeListReader().graph(at: file.path) }
  }

  @Test func countsLinesThroughAllChunks() throws {
    let lines = String(repeating: "0 1\n# nothing\r\n", count: 50)
    for text in [lines + "x", lines + "0 1\n\nx y\nz"] {
      let line = text.filter(\.isNewline).count - (text.hasSuffix("z") ? 1 : 0) + 1
      for chunkSize in [1, 20, 10_000] {
        let error = EdgeListError(.notAVertexNumber("x"), line: line, column: 1)
        for file in [try EdgeFile(text), try EdgeFile(compressing: text)] {
          let chunks = try file.chunks(ofSize: chunkSize)
          #expect(throws: error) { _ = try EdgeListReader().graph(in: chunks) }
        }
      }
    }
  }

  @Test func readsCompressedFiles() throws {
    let text = (0..<1000).map { "\($0) \($0 / 2)\n" }.joined()
    let plain = try EdgeListReader().graph(in: try EdgeFile(text).chunks(ofSize: 1 << 20))
    let file = try EdgeFile(compressing: text)
    #expect(edges(of: try EdgeListReader().graph(at: file.path)) == edges(of: plain))
    #expect(edges(of: try EdgeListReader().graph(in: file.chunks(ofSize: 50))) == edges(of: plain))
  }

  /// Texts of separators, numbers and names put together at random.
  @Test(arguments: 0..<300) func agreesWithASlowReader(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let parts = [
      "1", "2", "30", "b", " ", " ", "\t", ",", ";", "\n", "\n", "\r\n", "\r", "#", "%", "0.5",
    ]
    let pairs = ["1 2\n", "b\tc\r\n", "2,1\r", "3 ; 1 0.5\n"]
    let text = (0..<20).map { _ in
      Bool.random(using: &generator)
        ? pairs.randomElement(using: &generator) ?? ""
        : parts.randomElement(using: &generator) ?? ""
    }.joined()
    let expected = SlowEdgeList(text)
    let file = try EdgeFile(text)
    for chunkSize in [1, 9, 1000] {
      let chunks = try file.chunks(ofSize: chunkSize)
      do {
        let found = try EdgeListReader(isDirected: true).namedGraph(in: chunks)
        let edges = edges(of: found.graph).map { $0.map { found.names[$0] } }
        #expect(edges.map(\.description).sorted() == expected.edges.map(\.description).sorted())
        #expect(found.names == expected.edges.joined().uniqued())
        #expect(expected.faultyLine == nil)
      } catch {
        #expect(error.line == expected.faultyLine)
      }
    }
  }

  @Test func givesTheSameOnAnyNumberOfThreads() throws {
    let graph = Graph.rMAT(scale: 8, isDirected: true, seed: 1)
    let file = try EdgeFile(EdgeListWriter().bytes(of: graph))
    for threadCount in [1, 2, 16] {
      try Execution(threadCount: threadCount).run {
        let again = try EdgeListReader(isDirected: true).graph(in: file.chunks(ofSize: 500))
        #expect(edges(of: again) == edges(of: graph))
      }
    }
  }

  /// Whatever the bytes, there is a graph or an error that says where.
  @Test(arguments: 0..<500) func survivesAnyBytes(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let text = (0..<12).map { "\($0) \($0 * $0),\($0).5\r\n" }.joined()
    let file = try seed % 2 == 0 ? EdgeFile(text) : EdgeFile(compressing: text)
    var bytes = try file.bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(.random(in: .min ... .max, using: &generator), at: place)
      default: bytes[place] = .random(in: .min ... .max, using: &generator)
      }
      if bytes.isEmpty { break }
    }
    let damaged = try EdgeFile(bytes)
    for hasWeights in [false, true] {
      let reader = EdgeListReader(hasWeights: hasWeights, hasHeader: seed % 3 == 0)
      let readings: [() throws -> Graph] = [
        { try reader.graph(in: damaged.chunks(ofSize: 16)) },
        { try reader.numberedGraph(at: damaged.path).graph },
        { try reader.namedGraph(at: damaged.path).graph },
      ]
      for reading in readings {
        do {
          let graph = try reading()
          #expect(graph.edgeCount <= bytes.count)
          #expect(graph.isWeighted == hasWeights)
        } catch {
          #expect(error is EdgeListError)
        }
      }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Returns every element once, where it first stands.
  fileprivate func uniqued() -> [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}

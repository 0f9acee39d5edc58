import GraphFiles
import InputFiles
import TestSupport
import Testing
import Wording

@Suite struct EdgeListDocumentTests {
  private func graph(_ text: String) throws -> AttributedGraph {
    try EdgeListReader.read(.text(text)).graph
  }

  @Test(arguments: [
    "a b\nb c\n", "a\tb\r\nb\tc", "a;b\rb;c", "a,b\nb , c\n\n", "# made by hand\na  b\n% x\n b c",
    "\"a\" \"b\"\n\"b\" c", "\u{FEFF}a;b\n\"b\";c",
  ])
  func readsNames(text: String) throws {
    #expect(try graph(text).ties == ["a-b", "b-c"])
  }

  @Test func keepsBlanksInNamesThatMarksDivide() throws {
    #expect(
      try graph("Thái Nguyên;Bo Ek\nÅsa, jr;\"x;\"\"y\"\n").ties == [
        "Thái Nguyên-Bo Ek", "Åsa, jr-x;\"y",
      ])
  }

  @Test(arguments: ["2 10\n2 3\n10 10\n", "2,10\n2,3\n10,10", "2\t10\n2\t3\n10\t10\t\n"])
  func readsPlainNumbersInTheOrderOfTheFile(text: String) throws {
    let graph = try graph(text)
    #expect(graph.nodeIDs == ["2", "10", "3"])
    #expect(graph.ties == ["2-10", "2-3", "10-10"])
  }

  @Test func keepsIDsAsTheyStand() throws {
    let graph = try graph("007 7\n2100000 -1\n1.0 1\n99999999999 7\n")
    #expect(graph.nodeIDs == ["007", "7", "2100000", "-1", "1.0", "1", "99999999999"])
  }

  @Test(arguments: [
    ("1 2 0.5\n2 3 1e3\n", [0.5, 1000] as [Double?]), ("a;b;1,5\nb;c;2\n", [1.5, 2]),
    ("1 2 1,5\n2 3 2\n", [1.5, 2]), ("1\t2\t-1\n1\t2\tNaN\n", [-1, nil]),
    ("a,b,1.5\na,c,\n", [1.5, nil]),
    ("1 2\n2 3 7\n", [nil, 7]), ("source,target,weight\na,b,2\nb,a,3\n", [2, 3]),
    ("från;till;vikt\na;b;2,5\n", [2.5]),
  ])
  func readsWeights(text: String, weights: [Double?]) throws {
    let read = try graph(text).weights.map { $0?.isNaN == true ? nil : $0 }
    #expect(read == weights)
  }

  @Test func readsKindsOfTies() throws {
    let graph = try graph("a\tb\tadvice\na\tb\tmoney\nb\tc\t3\n")
    #expect(graph.texts("relation") == ["advice", "money", "3"])
    #expect(graph.edges["weight"] == nil)
  }

  @Test func readsColumnsUnderHeadings() throws {
    let graph = try graph(
      "Source;Target;Strength;since;kind;sure\na;b;2;1999;\"7\";true\nb;a;;;;\nc\n")
    #expect(graph.isDirected)
    #expect(graph.nodeIDs == ["a", "b", "c"])
    #expect(graph.edges.columns.map(\.name) == ["weight", "since", "kind", "sure"])
    #expect(graph.edges.columns.map(\.type) == [.real, .integer, .text, .boolean])
    #expect(
      graph.edges.columns.map { $0[0] } == [
        .real(2), .integer(1999), .text("7"), .boolean(true),
      ])
    #expect(graph.edges.columns.allSatisfy { $0[1] == nil })
  }

  @Test func tellsHeadingsFromData() throws {
    let document = try EdgeListReader.read(.text("id1,id2,year\n1,2,1999\n2,3,2000\n"))
    #expect(document.graph.ties == ["1-2", "2-3"])
    #expect(document.remarks.map(\.message).first == .headingsTaken("id1, id2, year"))
    #expect(try graph("anna,bo\nbo,cia\n").ties == ["anna-bo", "bo-cia"])
  }

  @Test(arguments: [
    ("# Directed graph: a.txt\n1 2\n", true),
    ("# Undirected graph\n# FromNodeId\tToNodeId\n1\t2\n", false),
    ("# FromNodeId\tToNodeId\n1\t2\n", true), ("from to\n1 2\n", true), ("1 2\n", false),
  ])
  func heedsWhatIsSaidOfDirections(text: String, isDirected: Bool) throws {
    let document = try EdgeListReader.read(.text(text))
    #expect(document.graph.isDirected == isDirected)
    #expect(document.graph.edgeCount == 1)
    #expect(document.remarks.map(\.message).contains(.noDirectionStated) == (text == "1 2\n"))
    #expect(try EdgeListReader.read(.text(text), isDirected: true).graph.isDirected)
  }

  @Test func keepsOneOfTwoLinesWhereAllStandInBothDirections() throws {
    let document = try EdgeListReader.read(.text("1 2 5\n2 1 5\n3 2 1\n2 3 1\n3 3 4\n"))
    #expect(document.graph.ties == ["1-2", "2-3", "3-3"])
    #expect(document.graph.weights == [5, 1, 4])
    #expect(document.remarks.map(\.message) == [.symmetricMatrix])
    #expect(try graph("1 2 5\n2 1 6\n").edgeCount == 2)
    #expect(try graph("# Directed graph\n1 2\n2 1\n").edgeCount == 2)
  }

  @Test func readsNodesWithoutEdges() throws {
    #expect(try graph("1 2\n3\n").nodeIDs == ["1", "2", "3"])
    #expect(try graph("a\nb\n").nodeIDs == ["a", "b"])
    #expect(try graph("a;b;2\nc;;\n").ties == ["a-b"])
  }

  @Test func readsNodesWithTheirNeighbours() throws {
    let document = try EdgeListReader.read(.text("a;b\nb;c;d\ne\nf; a ;g;h; i  \n"))
    #expect(document.graph.nodeIDs == ["a", "b", "c", "d", "e", "f", "g", "h", "i"])
    #expect(document.graph.ties == ["a>b", "b>c", "b>d", "f>a", "f>g", "f>h", "f>i"])
    #expect(document.remarks.map(\.message).contains(.neighboursInLines))
    let long = (0..<200).map { "\($0)" }.joined(separator: " ")
    #expect(try graph(long).edgeCount == 199)
    let symmetric = try EdgeListReader.read(.text("a b c d\nb a\nc a\nd a\n"))
    #expect(symmetric.graph.ties == ["a-b", "a-c", "a-d"])
  }

  @Test(arguments: [
    ("", Text.noRowInFile, nil as Int?, nil as Int?), ("# only\n\n", .noRowInFile, nil, nil),
    ("a;b\n;c\n", .missingEnd, 2, nil), ("a \"b\n", .unclosedQuote, 1, 3),
    ("1 2 0.5\n2 3 x\n", .notANumber("x"), 2, 5),
    ("source,target,weight\na,b,\"1,5x\"\n", .notANumber("1,5x"), 2, 5),
    ("source,target\na,b\na,b,c\n", .fieldBeyondHeadings(count: 2), 3, 5),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try graph(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func namesOtherEncodings() throws {
    let document = try EdgeListReader.read(
      .bytes(Array("Åsa;Bo\n".unicodeScalars.map { UInt8($0.value) })))
    #expect(document.graph.nodeIDs == ["Åsa", "Bo"])
    #expect(document.encoding == .windows1252)
    #expect(document.remarks.contains { $0.message == .otherEncoding("Windows-1252") })
  }

  @Test func readsNumbersOnSeveralThreadsAndCompressedAlike() throws {
    var random = SplitMix(seed: 7)
    let lines = (0..<60_000).map { _ in
      "\(Int.random(in: 0..<9000, using: &random)) \(Int.random(in: 0..<9000, using: &random))"
    }
    let text = lines.joined(separator: "\n")
    for file in [try EdgeFile(text), try EdgeFile(compressing: text)] {
      let graph = try EdgeListReader.read(.path(file.path)).graph
      #expect(graph.ties == lines.map { $0.replacing(" ", with: "-") })
    }
    let named = try self.graph("007 8\n" + text)
    #expect(named.ties.dropFirst().elementsEqual(try self.graph(text).ties))
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = EdgeListWriter.write([graph])
    guard graph.nodeCount > 0 else { return }
    let read = try EdgeListReader.read(.bytes(written.files[0].bytes)).graph
    #expect(EdgeListWriter.write([graph]) == written)
    #expect(Set(read.nodeIDs.map { Array($0.utf8) }) == Set(graph.nodeIDs.map { Array($0.utf8) }))
    #expect(read.isDirected == graph.isDirected)
    #expect(read.exactTies == graph.exactTies)
    let names = ["weight", "relation", "its text", "its integer", "its boolean", "its real"]
    for name in names where graph.edgeCount > 0 && graph.edges[name]?.hasValues == true {
      #expect(read.edges[name]?.withoutEmptyTexts == graph.edges[name]?.withoutEmptyTexts)
    }
    #expect(
      written.losses.contains { $0.kind == .nodeAttribute }
        == graph.nodes.columns.contains(where: \.hasValues))
    #expect(
      written.losses.contains { $0.kind == .direction }
        == graph.directions.contains { $0 != graph.isDirected })
  }
}

extension AttributedGraph {
  /// The bytes of the ids of the ends of each edge.
  fileprivate var exactTies: [[[UInt8]]] {
    (0..<edgeCount).map { edge in
      [sources[edge], targets[edge]].map { Array(nodeIDs[Int($0)].utf8) }
    }
  }
}

extension AttributeColumn {
  fileprivate var hasValues: Bool { values.contains { $0 != nil } }

  fileprivate var withoutEmptyTexts: [AttributeValue?] {
    values.map { $0 == .text("") ? nil : $0 }
  }
}

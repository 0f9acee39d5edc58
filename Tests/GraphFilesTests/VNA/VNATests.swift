import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct VNATests {
  private func read(_ text: String) throws -> GraphDocument { try VNAReader.read(.text(text)) }

  @Test func readsNodesAndTies() throws {
    let graph = try read(
      """
      *Node data
      "ID" age  name  "home town" kind
      j1   56   "Joe" "Thái Nguyên" "1"
      w0   ""   wendy Linköping
      "b 3", 2.5, "",, "2"
      *Node properties
      ID x y color size shortlabel shape
      j1 10 -20 255 5 J 1
      "b 3" 1.5 0 65280 1 B 2
      lone 0 0 0 2 L 1
      *Tie data
      from to strength since
      j1 w0 1 "1999"
      w0 "b 3" 2.5 ""
      "b 3" new 1 "2001"
      """
    ).graph
    #expect(graph.nodeIDs == ["j1", "w0", "b 3", "lone", "new"])
    #expect(graph.nodeTexts("age") == ["56.0", nil, "2.5", nil, nil])
    #expect(graph.nodeTexts("home town") == ["Thái Nguyên", "Linköping", nil, nil, nil])
    #expect(graph.nodes["kind"]?.type == .text)
    #expect(graph.nodeTexts("x") == ["10.0", nil, "1.5", "0.0", nil])
    #expect(graph.nodeTexts("y")[0] == "20.0")
    #expect(graph.nodeTexts("color") == ["#FF0000", nil, "#00FF00", "#000000", nil])
    #expect(graph.nodeTexts("label") == ["J", nil, "B", "L", nil])
    #expect(graph.ties == ["j1>w0", "w0>b 3", "b 3>new"])
    #expect(graph.weights == [1, 2.5, 1])
    #expect(graph.texts("since") == ["1999", nil, "2001"])
    #expect(graph.edges["relation"] == nil)
  }

  @Test func readsColumnsOfNumbersAsRelations() throws {
    let document = try read(
      "*tie data\nfrom to advice \"his money\" sure\na b 1 0 true\na c 0 0 false\nb c 2 3 true\n")
    let graph = document.graph
    #expect(graph.nodeIDs == ["a", "b", "c"])
    #expect(graph.ties == ["a>b", "b>c", "b>c"])
    #expect(graph.texts("relation") == ["advice", "advice", "his money"])
    #expect(graph.weights == [1, 2, 3])
    #expect(graph.texts("sure") == ["true", "true", "true"])
  }

  @Test func readsTiesBothWaysWithoutDirection() throws {
    let text = "*tie data\nfrom to strength note\na b 1 x\nb a 1 x\nc c 2 y\n"
    let document = try read(text)
    #expect(document.graph.ties == ["a-b", "c-c"])
    #expect(document.graph.texts("note") == ["x", "y"])
    #expect(document.remarks.map(\.message) == [.symmetricMatrix])
    #expect(try read(text.replacing("b a 1 x", with: "b a 1 z")).graph.edgeCount == 3)
  }

  @Test func readsHowTiesAreDrawn() throws {
    let graph = try read(
      "*tie data\nfrom to\na b\nb c\n*tie properties\nfrom to color size active\na b 255 3 true\n"
    ).graph
    #expect(graph.texts("color") == ["#FF0000", nil])
    #expect(graph.texts("thickness") == ["3.0", nil])
    #expect(graph.texts("active") == ["true", nil])
  }

  @Test func saysWhatIsLeftOut() throws {
    let document = try read(
      "*Node data\nID a\nx 1\nx 2\n*Odd things\nwhat ever\n*Tie data\nfrom to strength\nx y 0\ny x 1\n"
    )
    #expect(document.graph.nodeTexts("a") == ["2", nil])
    #expect(
      document.remarks.map(\.message) == [
        .repeatedVNANode("x"), .unknownVNASection("odd things"), .zeroTiesLeftOut(count: 1),
      ])
    #expect(document.remarks.map(\.line) == [4, 5, nil])
  }

  @Test(arguments: [
    ("a b\n", Text.noVNA, 1, nil as Int?), ("*Node data\n", .noVNAHeadings("node data"), 1, nil),
    ("*Node data\n*Tie data\n", .noVNAHeadings("node data"), 2, nil),
    ("*Tie data\nfrom\n", .noVNAHeadings("tie data"), 2, nil),
    ("*Tie data\nfrom to\na\n", .missingEnd, 3, nil),
    ("*Tie data\nfrom to\na b c\n", .fieldBeyondHeadings(count: 2), 3, 5),
    ("*Node data\nID\n\"a\n", .unclosedQuote, 3, 1),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    var graph = HostileGraphs.graph(seed: seed)
    if seed.isMultiple(of: 5) { graph.directions = [] }
    let written = VNAWriter.write([graph])
    #expect(VNAWriter.write([graph]) == written)
    let read = try VNAReader.read(.bytes(written.files[0].bytes)).graph
    if written.losses.contains(where: { $0.kind == .direction }) || graph.edgeCount == 0 {
      graph.isDirected = read.isDirected
    }
    let zeros = graph.weights.count { $0 == 0 }
    #expect(read.edgeCount == graph.edgeCount - zeros)
    #expect(written.losses.contains { $0.kind == .edge } == (zeros > 0))
    if zeros == 0 {
      #expect(GraphOutline(read.withUnitWeights) == GraphOutline(graph.withUnitWeights))
    }
    for name in ["its integer", "its real", "its boolean", "its text"] {
      let values = graph.nodes[name]?.values.map { $0 == .text("") ? nil : $0 } ?? []
      if values.contains(where: { $0 != nil }) { #expect(read.nodes[name]?.values == values) }
    }
  }

  @Test func writesHowNodesAreDrawn() throws {
    let file = """
      *Node data
      ID sex
      a "f"
      *Node properties
      ID x y color shortlabel
      a 1.0 2.5 255 "A"
      *Tie data
      from to strength
      a a 1

      """
    let written = VNAWriter.write(try read(file).graphs)
    #expect(String(decoding: written.files[0].bytes, as: UTF8.self) == file)
    #expect(written.losses.isEmpty)
  }
}

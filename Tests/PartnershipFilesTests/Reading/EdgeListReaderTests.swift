import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct EdgeListReaderTests {
  @Test func makesActorsInTheOrderOfTheirFirstRow() throws {
    let reading = try read(edges: "from,to,weight\nb,a,2\na,b,1\nc,,\na,a,\nb,a,2\n")
    let network = try #require(reading.network)
    #expect(reading.format == .edgeList)
    #expect(reading.problems == [])
    #expect(network.actors.map(\.id) == ["b", "a", "c"])
    #expect(network.actors.map(\.name) == ["b", "a", "c"])
    #expect(
      network.ties.map { [$0.from, $0.to] } == [["b", "a"], ["a", "b"], ["a", "a"], ["b", "a"]])
    #expect(network.ties.map(\.weight) == [2, 1, nil, 2])
    #expect((0..<4).map { reading.row(ofRecord: $0, in: .ties) } == [2, 3, 5, 6])
    #expect((0..<3).map { reading.row(ofRecord: $0, in: .actors) } == [2, 2, 4])
  }

  @Test(arguments: [
    "från;till\na;b\n", "Source,Target\na,b\n", "to,from\nb,a\n", "source\ttarget\na\tb\n",
    "target,source\nb,a\n",
  ])
  func understandsOtherHeadings(text: String) throws {
    let reading = try read(edges: text)
    #expect(reading.network?.ties == [Tie(from: "a", to: "b")])
    #expect(reading.problems == [])
  }

  @Test func isNotToldOfColumnsThatItHasNoPlaceFor() throws {
    let plain = try read(edges: "from,to\na,b\n")
    #expect(plain.findings() == [])
    let dated = try read(edges: "source,target,start\na,b,\nb,b,2012\n")
    #expect(
      dated.findings().map { dated.sentence(of: $0, in: .english) } == [
        "edges.csv, row 3, column target: the relation goes from “b” to itself and joins nothing; "
          + "correct one of the ends if another actor was meant.",
        "edges.csv, column start: 1 of 2 ties have no date, and are counted at every time.",
      ])
    #expect(try read(edges: "from,to\n").problems.map(\.severity) == [.warning])
  }

  @Test func keepsWhatElseIsSaidOfATie() throws {
    let reading = try read(
      edges: "from,to,kind,directed,start,end,certainty,source,quote,note,colour\n"
        + "a,b,friend,ja,2012,2013-05,disputed,somewhere,q,n,red\n")
    let tie = try #require(reading.network?.ties.first)
    #expect(tie.kind == "friend")
    #expect(tie.isDirected)
    #expect(tie.interval == Interval(start: PartialDate("2012"), end: PartialDate("2013-05")))
    #expect(tie.certainty == .disputed)
    #expect(tie.evidence == Evidence(source: "somewhere", quote: "q", note: "n"))
    #expect(tie.attributes == ["colour": "red"])
    #expect(reading.problems.map(\.kind) == [.unknownColumn])
  }
}

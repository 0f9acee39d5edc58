import Graphviz
import Testing

@Suite struct DOTDocumentTests {
  @Test func statementsStandInOrderAndAttributesByName() {
    var document = DOTDocument(name: "node", isDirected: true)
    document.attributes = ["rankdir": .keyword("LR"), "nodesep": .number(0.00001)]
    document.nodeDefaults = ["shape": .keyword("box")]
    document.statements = [
      .cluster(
        .init(
          id: "SE", attributes: ["label": .text("Sverige")],
          statements: [
            .node(.init(id: "z", attributes: ["width": .number(1.5), "label": .text("Zz")])),
            .cluster(.init(id: "inner", statements: [.node(.init(id: "a:b"))])),
          ])),
      .edge(.init(from: "z", to: "a:b", attributes: ["color": .color(Color(0x0072B2))])),
      .sameRank(["z", "a:b"]),
    ]
    #expect(
      document.text == """
        digraph "node" {
          graph [nodesep=0, rankdir="LR"];
          node [shape="box"];
          subgraph "cluster_SE" {
            graph [label="Sverige"];
            "z" [label="Zz", width=1.5];
            subgraph "cluster_inner" {
              "a:b";
            }
          }
          "z" -> "a:b" [color="#0072b2"];
          subgraph "rank_z" { rank=same; "z"; "a:b"; }
        }

        """)
  }

  @Test func aBackgroundIsWrittenInDrawingOperations() {
    var document = DOTDocument(name: "g", isDirected: false)
    #expect(!document.text.contains("_background"))
    document.background.addPolygon(
      [.init(x: 0, y: 0), .init(x: 10.5, y: 0), .init(x: 5, y: 8)], fill: Color(0xFFFFFF),
      line: Color(0x333333))
    document.background.addLine(
      [.init(x: 1, y: 1), .init(x: 2, y: 2)], line: Color(0x333333, opacity: 0.5))
    #expect(
      document.text.contains(
        """
        _background="C 7 -#ffffff c 7 -#333333 P 3 0 0 10.5 0 5 8 \
        c 9 -#3333337f L 2 1 1 2 2"
        """))
  }

  @Test func straightEdgesHaveNoSayInALayout() {
    var document = DOTDocument(name: "g", isDirected: true)
    document.statements = [.edge(.init(from: "a", to: "b"))]
    document.straightEdges = [.init(from: "b", to: "c")]
    #expect(
      document.text == """
        digraph "g" {
          "a" -> "b";
          "b" -> "c" [constraint="false"];
        }

        """)
  }

  @Test(arguments: [
    ("å", #""å""#), ("a\"b", #""a\"b""#), (#"C:\"#, #""C:\\""#), (#"\N"#, #""\\N""#),
    ("one\ntwo", #""one\ntwo""#), ("one\r\ntwo", #""one\ntwo""#), ("a\tb", #""a b""#),
    ("R&D &eacute;", #""R&amp;D &amp;eacute;""#), ("<b>x</b>", #""<b>x</b>""#),
    ("e\u{301}", "\"\u{E9}\""), ("\u{0}a\u{1B}b\u{FFFF}", #""ab""#), ("🙂", #""🙂""#), ("", #""""#),
  ])
  func textIsEscaped(_ text: String, _ written: String) {
    #expect(line(of: ["label": .text(text)]) == "[label=\(written)]")
  }

  @Test(arguments: [
    (1.5, "1.5"), (0.00001, "0"), (-0.00001, "0"), (12, "12"), (-2.25, "-2.25"),
    (1e300, "1000000000"),
  ])
  func numbersHaveFixedNotation(_ number: Double, _ written: String) {
    #expect(line(of: ["margin": .number(number)]) == "[margin=\(written)]")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsLeftOut(_ number: Double) {
    #expect(line(of: ["width": .number(number)]) == "")
  }

  @Test func numbersThatCrashGraphvizAreCutDown() {
    #expect(line(of: ["minlen": .number(100_000)]) == "[minlen=50]")
  }

  @Test func attributesThatReadFilesAreRefused() async {
    await #expect(processExitsWith: .failure) {
      let attributes: Attributes = ["image": .text("/etc/passwd")]
      print(attributes)
    }
  }

  @Test func labelsAreBuiltOfEscapedPieces() {
    let label = HTMLLabel.lines([
      .text("<script> & \"Co\"").bold(), .text("två\nrader").sized(9).colored(Color(0x111111)),
    ])
    #expect(
      line(of: ["label": .label(label)])
        == "[label=<<b>&lt;script&gt; &amp; &quot;Co&quot;</b><br align=\"center\"/>"
        + "<font color=\"#111111\"><font point-size=\"9\">två<br/>rader</font></font>>]")
  }

  @Test func identifiersHavePlainCharactersOnly() {
    #expect(line(of: ["id": .identifier("å b\"c_1")]) == #"[id="--b-c_1"]"#)
  }

  @Test func laterAttributesWin() {
    let base: Attributes = ["shape": .keyword("box"), "style": .keyword("filled")]
    #expect(base.with(["shape": .keyword("oval")])["shape"] == .keyword("oval"))
    #expect(base.with(["shape": .keyword("oval")])["style"] == .keyword("filled"))
  }

  /// The attributes of a node as the document writes them.
  private func line(of attributes: Attributes) -> String {
    var document = DOTDocument(name: "g", isDirected: false)
    document.statements = [.node(.init(id: "n", attributes: attributes))]
    let line = document.text.split(separator: "\n", omittingEmptySubsequences: false)[1]
    return String(line.dropFirst("  \"n\"".count).dropLast()).trimmingPrefix(" ").description
  }
}

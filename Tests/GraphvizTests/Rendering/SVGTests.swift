import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGTests {
  @Test func onlyWhatAReaderNeedsIsKept() throws {
    var document = DOTDocument(name: "g", isDirected: true)
    document.title = "Vem & vad"
    document.summary = "Två <aktörer>"
    document.statements = [
      .cluster(
        .init(
          id: "c", attributes: ["peripheries": .number(0)],
          statements: [
            .node(
              .init(
                id: "secret-id", attributes: ["label": .text("A"), "tooltip": .text("\"så\"\n&")]))
          ])),
      .edge(.init(from: "secret-id", to: "secret-id", attributes: ["tooltip": .text("slinga")])),
    ]
    let svg = String(decoding: try Renderer.render(document, format: .svg), as: UTF8.self)
    for absent in ["<?xml", "<!DOCTYPE", "<!--", "secret-id", "transparent", "xlink", "Generated"] {
      #expect(!svg.contains(absent), "\(absent)")
    }
    for present in [
      "role=\"graphics-document\"", "aria-label=\"Vem &amp; vad\"", "<title>Vem &amp; vad</title>",
      "<desc>Två &lt;aktörer&gt;</desc>", "viewBox=", "max-width:100%", "<title>slinga</title>",
      "<title>&quot;så&quot;",
    ] {
      #expect(svg.contains(present), "\(present)")
    }
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test func aCombiningLetterDoesNotHideATag() throws {
    var document = DOTDocument(name: "g", isDirected: false)
    document.statements = [
      .node(
        .init(id: "\u{301}", attributes: ["label": .text("\u{301}x"), "tooltip": .text("\u{301}")]))
    ]
    let svg = try Renderer.render(document, format: .svg)
    #expect(XMLParser(data: Data(svg)).parse())
    #expect(!String(decoding: svg, as: UTF8.self).contains("<!--"))
  }
}

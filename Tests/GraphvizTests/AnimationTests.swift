import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct AnimationTests {
  private func document(_ label: String) -> DOTDocument {
    var document = DOTDocument(name: "frame", isDirected: false)
    document.title = "All <frames>"
    document.statements = [
      .node(.init(id: "a", attributes: ["label": .text(label), "tooltip": .text("tip")]))
    ]
    return document
  }

  private func animation(of labels: [String]) throws -> String {
    String(
      decoding: try Renderer.animation(of: labels.map(document), layout: .dot), as: UTF8.self)
  }

  /// All but the last frame are hidden, without any style or script; no id stands twice.
  @Test(arguments: [1, 2, 9]) func onlyTheLastFrameIsSeen(_ count: Int) throws {
    let svg = try animation(of: (1...count).map { "Frame \($0)" })
    #expect(svg == (try animation(of: (1...count).map { "Frame \($0)" })))
    #expect(svg.components(separatedBy: "visibility=\"hidden\"").count == count)
    #expect(svg.contains("<g class=\"samverkan-\(count)-of-\(count)\">"))
    #expect(svg.components(separatedBy: "<svg").count == 2 && svg.hasSuffix("</svg>\n"))
    for number in 1...count { #expect(svg.contains(">Frame \(number)<")) }
    let ids = svg.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count == Set(ids).count)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  /// Frames follow one another once, only where a screen may move.
  @Test func framesFollowOneAnother() throws {
    let svg = try animation(of: ["1", "2", "3"])
    #expect(svg.contains("@media screen and (prefers-reduced-motion: no-preference) {"))
    #expect(svg.contains(".samverkan-1-of-3 { animation: samverkan-shown 2s 0s }"))
    #expect(svg.contains(".samverkan-2-of-3 { animation: samverkan-shown 2s 2s }"))
    #expect(svg.contains(".samverkan-3-of-3 { animation: samverkan-hidden 4s }"))
    #expect(!svg.contains("infinite") && !svg.contains("<script"))
  }

  /// What looks like a tag or an id in a label stays a label.
  @Test func labelsStayLabels() throws {
    let svg = try animation(of: ["</svg> id=\"x\"", "<svg id=\"y\">"])
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("&lt;svg id=&quot;y&quot;&gt;"))
  }

  @Test func noFrames() throws {
    #expect(try Renderer.animation(of: [], layout: .dot).isEmpty)
  }
}

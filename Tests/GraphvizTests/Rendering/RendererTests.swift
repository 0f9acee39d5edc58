import Foundation
import Graphviz
import Testing

@Suite struct RendererTests {
  @Test(arguments: [
    (OutputFormat.svg, "<svg xmlns"), (.pdf, "%PDF-1."), (.png, "\u{FFFD}PNG"), (.json, "{"),
    (.dot, "digraph"),
  ])
  func everyFormatIsWritten(_ format: OutputFormat, _ start: String) throws {
    let bytes = try Renderer.render(small(), format: format)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start))
  }

  @Test(arguments: LayoutEngine.allCases, [OutputFormat.svg, .pdf, .png, .json])
  func theSameDocumentIsTheSameBytes(_ layout: LayoutEngine, _ format: OutputFormat) throws {
    let first = try Renderer.render(small(), layout: layout, format: format)
    _ = try Renderer.render(DOTDocument(name: "other", isDirected: false), format: .svg)
    #expect(try Renderer.render(small(), layout: layout, format: format) == first)
  }

  @Test func straightEdgesLeaveEverythingInItsPlace() throws {
    let document = small()
    var crossed = document
    let ids = document.statements.compactMap { statement -> String? in
      if case .node(let node) = statement { node.id } else { nil }
    }
    let (first, last) = (try #require(ids.first), try #require(ids.last))
    crossed.straightEdges = [
      .init(from: first, to: last, attributes: ["id": .identifier("straight")])
    ]
    let before = String(decoding: try Renderer.render(document, format: .svg), as: UTF8.self)
    let after = String(decoding: try Renderer.render(crossed, format: .svg), as: UTF8.self)
    #expect(after.contains("straight"))
    for line in before.split(separator: "\n") where line.hasPrefix("<text") {
      #expect(after.contains(line))
    }
    #expect(try Renderer.render(crossed, format: .svg) == Array(after.utf8))
  }

  @Test(arguments: LayoutEngine.allCases) func placesAreThoseOfThePicture(
    _ layout: LayoutEngine
  ) throws {
    var document = small()
    // Ids that are one to Swift or to Graphviz mustn't shift the others.
    let ids = ["e\u{301}", "é", "\u{1}", "␁", "\\", "\"", "", "last"]
    document.nodeDefaults["fixedsize"] = .keyword("true")
    document.statements += ids.enumerated().map { number, id in
      .node(
        .init(
          id: id,
          attributes: [
            "width": .number(1 + Double(number) / 8), "height": .number(0.5),
            "pos": .point(x: Double(100 * number), y: 40),
          ]))
    }
    let places = try Renderer.places(of: document, layout: layout)
    #expect(Set(places.keys) == Set(ids + ["node", "a:b"]).subtracting(["␁"]))
    #expect(places["last"]?.width == 72 * 1.875 && places["last"]?.height == 36)
    #expect(places["\\"]?.width == 72 * 1.5)
    if layout == .placed {
      let first = try #require(places["é"])
      let last = try #require(places["last"])
      #expect(last.center.x - first.center.x == 700)
    }
    #expect(try Renderer.places(of: document, layout: layout) == places)
    let none = DOTDocument(name: "none", isDirected: false)
    #expect(try Renderer.places(of: none, layout: layout).isEmpty)
  }

  @Test func clustersKeepTheirOrderWhereverTheirNamesLieInMemory() throws {
    func clusters(_ count: Int) -> DOTDocument {
      var document = DOTDocument(name: "clusters \(count)", isDirected: true)
      document.statements = (0..<count).map { number in
        .cluster(.init(id: "c\(number)", statements: [.node(.init(id: "n\(number)"))]))
      }
      return document
    }
    let expected = try Renderer.render(clusters(9), format: .svg)
    for count in 1...30 {
      _ = try Renderer.render(clusters(count), format: .svg)
      #expect(try Renderer.render(clusters(9), format: .svg) == expected)
    }
  }

  @Test func anErrorDoesNotSpoilLaterRenders() throws {
    let before = try Renderer.render(small(), format: .svg)
    var broken = small()
    broken.attributes["splines"] = .keyword("none")
    broken.statements.append(.node(.init(id: "x", attributes: ["pos": .keyword("nowhere")])))
    _ = try? Renderer.render(broken, layout: .neato, format: .svg)
    #expect(try Renderer.render(small(), format: .svg) == before)
  }

  @Test func tooManyNodesAreASentence() {
    var document = DOTDocument(name: "many", isDirected: false)
    document.statements = (0...500).map { .node(.init(id: "n\($0)")) }
    #expect(throws: GraphvizError.tooManyNodes(501, maximum: 500)) {
      try Renderer.render(document, format: .svg)
    }
    #expect(
      GraphvizError.tooManyNodes(501, maximum: 500).description
        == "The graph has 501 nodes, and this layout takes at most 500.")
  }

  @Test func deepClustersAreRefused() {
    var cluster = DOTDocument.Cluster(id: "0")
    for depth in 1...60 {
      cluster = .init(id: "\(depth)", statements: [.cluster(cluster)])
    }
    var document = DOTDocument(name: "deep", isDirected: false)
    document.statements = [.cluster(cluster)]
    #expect(throws: GraphvizError.tooDeep(61, maximum: 50)) {
      try Renderer.render(document, format: .svg)
    }
  }

  @Test func aHugePictureIsNoBitmap() {
    var document = DOTDocument(name: "huge", isDirected: false)
    document.statements = (0..<10).map { number in
      .node(.init(id: "n\(number)", attributes: ["width": .number(100), "height": .number(100)]))
    }
    #expect(throws: GraphvizError.self) { try Renderer.render(document, format: .png) }
    #expect(throws: Never.self) { try Renderer.render(document, format: .svg) }
  }

  @Test(arguments: [
    (PictureSize.Page.a4, "width=\"595pt\" height=\"842pt\"", 827, 1169),
    (.a3, "width=\"842pt\" height=\"1191pt\"", 1169, 1654),
  ])
  func aPictureFillsASheet(
    _ page: PictureSize.Page, _ size: String, _ width: Int, _ height: Int
  ) throws {
    let svg = try Renderer.render(small(), format: .svg, size: PictureSize(page: page))
    #expect(String(decoding: svg.prefix(200), as: UTF8.self).contains(size))
    let png = try Renderer.render(
      small(), format: .png, size: PictureSize(page: page, dotsPerInch: 100))
    func number(at place: Int) -> Int { png[place..<(place + 4)].reduce(0) { $0 << 8 + Int($1) } }
    #expect(abs(number(at: 16) - width) <= 1 && abs(number(at: 20) - height) <= 1)
    let pdf = try Renderer.render(small(), format: .pdf, size: PictureSize(page: page))
    #expect(try Renderer.render(small(), format: .pdf, size: PictureSize(page: page)) == pdf)
  }

  @Test func aWidePictureLiesAcross() throws {
    var document = DOTDocument(name: "wide", isDirected: false)
    document.statements = [
      .node(.init(id: "n", attributes: ["width": .number(9), "height": .number(2)]))
    ]
    let svg = try Renderer.render(document, format: .svg, size: PictureSize(page: .a4))
    #expect(String(decoding: svg, as: UTF8.self).contains("width=\"842pt\" height=\"595pt\""))
  }

  @Test func moreDotsThanMemoryAllowsAreRefused() {
    var document = DOTDocument(name: "large", isDirected: false)
    document.statements = [
      .node(.init(id: "n", attributes: ["width": .number(20), "height": .number(20)]))
    ]
    #expect(throws: GraphvizError.self) {
      try Renderer.render(document, format: .png, size: PictureSize(dotsPerInch: 1200))
    }
  }

  @Test func threadsWaitForEachOther() async throws {
    let expected = try Renderer.render(small(), format: .svg)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try Renderer.render(self.small(), format: .svg) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func theCommandLineAcceptsTheText() throws {
    let dot = "/usr/bin/dot"
    guard FileManager.default.isExecutableFile(atPath: dot) else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try Renderer.render(small(), format: .dot)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: dot)
    process.arguments = ["-Tsvg", "-o", "/dev/null", file.path]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let said = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == "")
  }

  private func small() -> DOTDocument {
    var document = DOTDocument(name: "small", isDirected: true)
    document.nodeDefaults = ["fontname": .keyword("Liberation Sans,Arial,Helvetica,sans-serif")]
    document.statements = [
      .cluster(
        .init(
          id: "VN", attributes: ["label": .text("Việt Nam"), "style": .keyword("rounded")],
          statements: [
            .node(
              .init(
                id: "node",
                attributes: ["label": .text("Đại học & \"co\""), "pos": .point(x: 0, y: 0)]))
          ])),
      .node(
        .init(
          id: "a:b",
          attributes: [
            "label": .label(.text("Miljö- och").bold()), "pos": .point(x: 0, y: 90),
          ])),
      .edge(.init(from: "node", to: "a:b", attributes: ["tooltip": .text("därför & <så>")])),
    ]
    return document
  }
}

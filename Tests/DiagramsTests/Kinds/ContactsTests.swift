import Diagrams
import Graphviz
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ContactsTests {
  private func contacts(
    of network: Network, _ view: View = View(), _ language: Language = .english,
    layout: LayoutEngine? = nil
  ) throws -> NetworkDiagram {
    var options = NetworkDiagram.Options()
    options.kind = .contacts
    options.language = language
    options.layout = layout
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
  }

  @Test(arguments: Language.allCases, [View.Layer.actors, .people, .twoMode])
  func theSampleIsAMap(_ language: Language, _ layer: View.Layer) throws {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = layer
    let svg = try contacts(of: network, view, language).rendered(as: .svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    #expect(texts.words.contains(Text.sizeLegend(.numberOfTies)[language]))
    #expect(texts.words.contains(Text.outlineLegend[language]) == (layer == .actors))
    #expect(texts.titles.count >= network.graph(of: view).vertices.count)
    #expect(try contacts(of: network, view, language).rendered(as: .svg) == svg)
  }

  /// The names of those with no kind, sector or country, too.
  @Test(arguments: 0..<12) func nothingCoversANameOrAShape(_ seed: Int) throws {
    let boxes = try contacts(of: network(seed: seed), layout: seed < 6 ? .neato : .sfdp).boxes
    #expect(boxes.shapes.count == 10 + seed * 10)
    #expect(boxes.labels.count == boxes.shapes.count)
    for (place, label) in boxes.labels.enumerated() {
      for other in boxes.labels[(place + 1)...] + boxes.shapes {
        #expect(!label.meets(other), "\(label) \(other)")
      }
    }
  }

  @Test(arguments: [0, 1, 2]) func fewActors(_ count: Int) throws {
    var network = Network()
    network.actors = (0..<count).map { Actor(id: "\($0)", name: "<b>\($0)</b> & \"co\"\\") }
    network.ties = [Tie(from: "0", to: "0"), Tie(from: "0", to: "1"), Tie(from: "1", to: "0")]
    network.ties.removeAll { $0.from >= "\(count)" || $0.to >= "\(count)" }
    let texts = SVGTexts(try contacts(of: network).rendered(as: .svg))
    #expect(texts.isWellFormed)
    #expect(texts.titles.count { $0.hasPrefix("<b>") } >= count)
    #expect(texts.words.contains("no actors") == (count == 0))
  }

  /// Above 500 vertices only those with the most ties have names.
  @Test func manyActorsAreDots() throws {
    var network = Network()
    network.actors = (0...500).map { Actor(id: "a\($0)", name: "Aktör \($0)") }
    network.ties = (1...500).map { Tie(from: "a\($0 % 40)", to: "a\($0)") }
    let diagram = try contacts(of: network)
    #expect(diagram.remark == nil)
    #expect(diagram.boxes.shapes.count == 501 && diagram.boxes.labels.count == 30)
    let texts = SVGTexts(try diagram.rendered(as: .svg))
    #expect(texts.words.contains("names: the 30 largest"))
    #expect(texts.titles.contains { $0.hasPrefix("Aktör 500") })
  }

  /// However small, people have the shapes that the legend shows.
  @Test func manyPeopleHaveTheirShapes() throws {
    var network = Network()
    network.people = (0...500).map { Person(id: "p\($0)", gender: $0 < 200 ? .man : .woman) }
    network.activities = [Activity(id: "v")]
    network.participations = (0...500).map {
      Participation(activity: "v", participant: "p\($0)")
    }
    var view = View()
    view.layer = .twoMode
    let text = try contacts(of: network, view).document.text
    #expect(text.split(separator: "\n").count { $0.contains("shape=\"square\"") } == 200)
  }

  /// Names are larger on a sheet that is filled; a circle stays one.
  @Test func aMapOfManyIsWiderThanHigh() throws {
    let network = network(seed: 9)
    for (layout, isWide) in [(LayoutEngine.neato, true), (.circo, false)] {
      let shapes = try contacts(of: network, layout: layout).boxes.shapes
      let (x, y) = (shapes.map(\.x), shapes.map(\.y))
      let (width, height) = try (
        #require(x.max()) - #require(x.min()), #require(y.max()) - #require(y.min())
      )
      #expect((width > 1.15 * height) == isWide, "\(layout) \(width) \(height)")
    }
  }

  /// Of two shapes, that with four times the ties is twice as wide.
  @Test func areasAreNumbersOfTies() throws {
    var network = Network()
    network.actors = (0...8).map { Actor(id: "\($0)") }
    network.ties = (1...8).map { Tie(from: "0", to: "\($0)") } + [Tie(from: "1", to: "2")]
    let sides = try contacts(of: network).boxes.shapes.map(\.width).sorted()
    let (half, whole) = (try #require(sides.dropLast().last), try #require(sides.last))
    #expect(abs(half / whole - 0.5) < 0.001)
  }

  private func network(seed: Int) -> Network {
    var random = SplitMix(seed: seed)
    var network = Network()
    let size = 10 + seed * 10
    network.actors = (0..<size).map { number in
      let words = ["Kommun", "Miljöförvaltningen", "AB", "Đại học", "Association"]
      let name = (0...Int.random(in: 0...4, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }
      var actor = Actor(id: "a\(number)", name: name.joined(separator: " "))
      actor.kind = Vocabulary.kinds.randomElement(using: &random)
      actor.country = ["SE", "VN", nil].randomElement(using: &random) ?? nil
      return actor
    }
    network.ties = (0..<(2 * size)).map { _ in
      let ends = (0...1).map { _ in "a\(Int.random(in: 0..<size, using: &random))" }
      return Tie(from: ends[0], to: ends[1])
    }
    return network
  }
}

/// A rectangle by its middle, in points.
private struct Box {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func meets(_ other: Box) -> Bool {
    abs(x - other.x) * 2 < width + other.width - 0.01
      && abs(y - other.y) * 2 < height + other.height - 0.01
  }
}

extension NetworkDiagram {
  /// The boxes of vertices, and those of the names beside them, as the document places them.
  fileprivate var boxes: (shapes: [Box], labels: [Box]) {
    var (shapes, labels): ([Box], [Box]) = ([], [])
    for line in document.text.split(separator: "\n") where line.contains("pos=") {
      func value(_ name: String) -> [Double] {
        let rest = line.split(separator: " \(name)=", maxSplits: 1).dropFirst().first ?? ""
        return rest.drop { $0 == "\"" }.prefix { !"\" ;]".contains($0) }.split(separator: ",")
          .compactMap { Double($0) }
      }
      let (pos, width, height) = (value("pos"), value("width"), value("height"))
      guard pos.count == 2, width.count == 1, height.count == 1 else { continue }
      let box = Box(x: pos[0], y: pos[1], width: width[0] * 72, height: height[0] * 72)
      if line.contains("id=\"n") {
        shapes.append(box)
      } else if line.contains("shape=\"box\"") {
        labels.append(box)
      }
    }
    return (shapes, labels)
  }
}

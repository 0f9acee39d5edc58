import Diagrams
import Graphviz
import Partnerships
import Wording

/// The network as a picture.
enum Picture {
  /// The drawing as an `svg` element, its texts escaped.
  case drawn(svg: String)
  /// Why it can't be drawn.
  case refused(reason: Text)

  /// Draws the network as a report shows it.
  init(of report: NetworkReport) {
    let graph = report.network.graph(of: report.view)
    guard !graph.vertices.isEmpty else {
      self = .refused(reason: .Report.noVertices)
      return
    }
    var options = NetworkDiagram.Options()
    options.language = report.language
    options.showsNames = report.showsNames
    do {
      let diagram = try NetworkDiagram(of: report.network, as: graph, options: options)
      self = .drawn(svg: String(decoding: try diagram.rendered(as: .svg), as: UTF8.self))
    } catch {
      self = .refused(reason: error.text)
    }
  }

  /// Whether it is so wide that it is printed across the sheet.
  var isWide: Bool {
    guard case .drawn(let svg) = self, let box = svg.firstRange(of: "viewBox=\"") else {
      return false
    }
    let sides = svg[box.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
      .compactMap { Double($0) }
    return sides.count == 4 && sides[2] > 1.1 * sides[3]
  }
}

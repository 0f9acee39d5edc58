import Graphs
import Graphviz
import Testing

@testable import Diagrams

@Suite struct SuitedLayoutTests {
  typealias Pairs = [(Int, Int)]

  static let star: Pairs = (1..<40).map { (0, $0) }
  static let tree: Pairs = (1..<40).map { ($0 / 3, $0) }
  static let circle: Pairs = (0..<40).map { ($0, ($0 + 1) % 40) }
  static let spoked: Pairs = star + (1..<39).map { ($0, $0 + 1) }

  @Test(
    arguments: [
      (40, [], LayoutEngine.osage), (40, [(3, 3)], .osage), (40, star, .twopi), (40, tree, .twopi),
      (40, star + star, .twopi), (41, star, .neato), (40, circle, .circo), (40, spoked, .neato),
      (301, star, .sfdp), (80, circle + circle.map { ($0 + 40, $1 + 40) }, .neato),
      (200, (0..<200).map { ($0, ($0 + 1) % 200) }, .neato),
    ] as [(Int, Pairs, LayoutEngine)])
  func structureDecides(vertexCount: Int, pairs: Pairs, layout: LayoutEngine) {
    #expect(Graph(vertexCount: vertexCount, edges: pairs).suitedLayout == layout)
  }

  /// Few of whom most know each other stand on one circle, many don't.
  @Test(arguments: [(5, LayoutEngine.circo), (12, .circo), (13, .neato)])
  func fewWhoAllKnowEachOther(count: Int, layout: LayoutEngine) {
    let pairs = (0..<count).flatMap { first in ((first + 1)..<count).map { (first, $0) } }
    #expect(Graph(vertexCount: count, edges: pairs).suitedLayout == layout)
  }

  @Test func nobody() {
    #expect(Graph(vertexCount: 0, edges: []).suitedLayout == .osage)
  }
}

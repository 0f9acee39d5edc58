import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct EgoClosureTests {
  /// A triangle of two women and a man, and a woman who knows the man alone.
  @Test func comparesHowClosedContactsAre() throws {
    let graph = Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    let closure = try EgoClosure(in: graph, genders: [.woman, .woman, .man, .woman, .man])
    #expect(closure.density.women.count == 2)
    #expect(closure.density.women.mean == 1)
    #expect(closure.density.men.count == 1)
    #expect(closure.density.men.mean.isNear(1.0 / 3))
    #expect(closure.constraint.women.count == 3)
    #expect(closure.constraint.women.median.isNear(try graph.constraint()[0]))
    #expect(closure.constraint.men.mean.isNear(try graph.constraint()[2]))
  }

  /// The means of what networkx gives for each relative.
  @Test func isThatOfWhitesKinship() throws {
    let closure = try EgoClosure(
      in: .whiteKinship, genders: Graph.whiteKinshipGenders.map { $0 == 0 ? .woman : .man })
    #expect(closure.constraint.women.mean.isNear(0.57023495212, within: 1e-10))
    #expect(closure.constraint.men.mean.isNear(0.42670796798, within: 1e-10))
  }

  @Test func nobodyIsClosedIn() throws {
    let closure = try EgoClosure(in: .empty(2), genders: [.woman, .man])
    #expect(closure.density.meanGap == nil)
    #expect(closure.constraint.women.mean == nil)
  }
}

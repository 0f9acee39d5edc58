import TestSupport
import Testing

@testable import Graphs

@Suite struct EccentricityBoundsTests {
  @Test(arguments: 0..<20) func whatIsFoundIsRight(seed: Int) throws {
    let graph = Graph.sparse(seed: seed)
    let eccentricities = try graph.eccentricities()
    var bounds = EccentricityBounds(of: graph, usingWeights: false)
    for members in graph.connectedComponents().members {
      if let greatest = try bounds.find(.greatest, among: members) {
        #expect(greatest == members.map { eccentricities[$0] }.max())
      }
      if let least = try bounds.find(.least, among: members) {
        #expect(least == members.map { eccentricities[$0] }.min())
      }
    }
  }

  @Test func thePathIsSearchedFewTimes() throws {
    var bounds = EccentricityBounds(of: .path(3000), usingWeights: false)
    #expect(try bounds.find(.greatest, among: Array(0..<3000)) == 2999)
    #expect(try bounds.find(.least, among: Array(0..<3000)) == 1500)
  }

  @Test func theCycleIsGivenUp() throws {
    var bounds = EccentricityBounds(of: .cycle(3000), usingWeights: false)
    #expect(try bounds.find(.greatest, among: Array(0..<3000)) == nil)
  }
}

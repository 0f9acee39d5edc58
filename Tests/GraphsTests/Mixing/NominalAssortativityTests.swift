import Graphs
import TestSupport
import Testing

@Suite struct NominalAssortativityTests {
  /// From the matrix of shares, with the exception tested in whole numbers.
  @Test(arguments: RandomCase.all) func isNewmansFormula(random: RandomCase) {
    let arcs = random.graph.knownArcs(random.groups)
    let shares = (0..<3).map { row in
      (0..<3).map { column in
        Double(arcs.count { $0 == (row, column) }) / Double(max(1, arcs.count))
      }
    }
    let trace = (0..<3).reduce(0) { $0 + shares[$1][$1] }
    let chance = (0..<3).reduce(0) { sum, group in
      sum + shares[group].reduce(0, +) * shares.reduce(0) { $0 + $1[group] }
    }
    let isOneGroup = (0..<3).contains { group in arcs.allSatisfy { $0 == (group, group) } }
    let expected = isOneGroup ? nil : (trace - chance) / (1 - chance)
    #expect(random.graph.nominalAssortativity(of: random.groups).isNear(expected))
  }

  @Test(arguments: RandomCase.all) func doesNotDependOnTheOrderOfVertices(random: RandomCase) {
    let labels = random.graph.shuffledLabels(seed: random.seed)
    var groups = random.groups
    for (vertex, label) in labels.enumerated() { groups[label] = random.groups[vertex] }
    let other = random.graph.relabelled(by: labels).nominalAssortativity(of: groups)
    #expect(other == random.graph.nominalAssortativity(of: random.groups))
  }

  @Test func isOneIfGroupsKeepApart() {
    let pieces = Graph.complete(3).disjointUnion(with: .cycle(4))
    #expect(pieces.nominalAssortativity(of: [0, 0, 0, 1, 1, 1, 1]) == 1)
    #expect(Graph.completeBipartite(2, 2).nominalAssortativity(of: [0, 0, 1, 1]) == -1)
  }

  @Test func isNotDefinedWithinOneGroup() {
    #expect(Graph.complete(3).nominalAssortativity(of: [2, 2, 2]) == nil)
    #expect(Graph.empty(2).nominalAssortativity(of: [0, 1]) == nil)
    #expect(Graph.empty(0).nominalAssortativity(of: []) == nil)
  }

  @Test func unknownIsNotAGroup() {
    let path = Graph.path(4)
    #expect(
      path.nominalAssortativity(of: [0, 0, 1, nil])
        == path.removing(3)
        .nominalAssortativity(of: [0, 0, 1]))
    #expect(path.nominalAssortativity(of: [0, 0, nil, 0]) == nil)
  }

  /// networkx 3.6.1 `attribute_assortativity_coefficient`, igraph 1.0.0 `assortativity_nominal`.
  @Test func isThatOfOtherPrograms() {
    let kinship = Classics.whiteKinship.nominalAssortativity(of: kinshipGender)
    #expect(kinship.isNear(0.180124223602))
    let club = Classics.karateClub.nominalAssortativity(of: clubFactions)
    #expect(club.isNear(0.717530864198))
    let knoke = Classics.knokeInformation.nominalAssortativity(of: (0..<10).map { $0 / 4 })
    #expect(knoke.isNear(-0.156439649359))
  }
}

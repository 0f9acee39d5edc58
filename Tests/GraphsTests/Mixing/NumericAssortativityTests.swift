import Graphs
import TestSupport
import Testing

@Suite struct NumericAssortativityTests {
  /// Pearson's correlation from its formula in sums of whole numbers.
  @Test(arguments: RandomCase.all) func isTheCorrelationAtBothEnds(random: RandomCase) {
    let pairs = random.graph.knownArcs(random.groups).map { (Double($0.source), Double($0.target)) }
    let count = Double(pairs.count)
    let sums = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    let squares = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0 * $1.0, $0.1 + $1.1 * $1.1) }
    let products = pairs.reduce(0) { $0 + $1.0 * $1.1 }
    let variances = (count * squares.0 - sums.0 * sums.0) * (count * squares.1 - sums.1 * sums.1)
    let expected =
      variances > 0 ? (count * products - sums.0 * sums.1) / variances.squareRoot() : nil
    let values = random.groups.map { $0.map { 3 * Double($0) - 7 } }
    #expect(random.graph.numericAssortativity(of: values).isNear(expected))
  }

  @Test func isNotDefinedIfValuesDoNotDiffer() {
    #expect(Graph.complete(3).numericAssortativity(of: [2, 2, 2]) == nil)
    #expect(Graph.empty(2).numericAssortativity(of: [0, 1]) == nil)
    #expect(Graph.empty(0).numericAssortativity(of: []) == nil)
    #expect(Graph.path(3).numericAssortativity(of: [1, 1, nil]) == nil)
    // All arcs have the same source.
    #expect(Graph.star(leaves: 3, isDirected: true).numericAssortativity(of: [0, 1, 2, 3]) == nil)
  }

  @Test func isTheDegreesOwn() {
    let degrees = Classics.karateClub.degrees().map { Double($0) }
    #expect(Classics.karateClub.numericAssortativity(of: degrees).isNear(-0.475613097685))
  }

  /// networkx 3.6.1 `numeric_assortativity_coefficient`, igraph 1.0.0 `assortativity`.
  @Test func isThatOfOtherPrograms() {
    let club = Classics.karateClub.numericAssortativity(of: (0..<34).map { Double($0) })
    #expect(club.isNear(0.448048788064))
    let knoke = Classics.knokeInformation
    #expect(
      knoke.numericAssortativity(of: (0..<10).map { Double(7 * $0 % 10) }).isNear(-0.113833221685))
  }

  @Test func refusesValuesThatAreNotNumbers() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(2).numericAssortativity(of: [0, .nan])
    }
    await #expect(processExitsWith: .failure) { _ = Graph.path(2).numericAssortativity(of: [0]) }
  }
}

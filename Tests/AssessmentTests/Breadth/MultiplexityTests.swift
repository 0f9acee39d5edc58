import Assessment
import Partnerships
import TestSupport
import Testing

@Suite struct MultiplexityTests {
  /// `m` and `n` are tied by an agreement, a request and cooperation.
  @Test func countsKindsOfEachPair() throws {
    let multiplexity = Breadth(of: .small).multiplexity
    #expect(multiplexity.pairs == 4)
    #expect(multiplexity.pairsOfSeveralKinds == 1)
    #expect(multiplexity.undecidedPairs == 0)
    #expect(multiplexity.meanKinds == 6.0 / 4)
  }

  @Test func tiesOfUnknownKindMayBeAnotherKind() {
    var network = Network.small
    network.ties.append(Tie(from: "u", to: "n"))
    #expect(Breadth(of: network).multiplexity.undecidedPairs == 1)
    network.ties.append(Tie(from: "u", to: "x"))
    #expect(Breadth(of: network).multiplexity.undecidedPairs == 1, "one tie is of one kind")
    network.ties.append(Tie(from: "m", to: "n"))
    #expect(Breadth(of: network).multiplexity.undecidedPairs == 1, "it is decided already")
  }

  @Test(arguments: 0..<50) func everyCompletionLiesInTheRange(seed: Int) {
    var network = Network.random(seed: seed)
    for index in network.ties.indices where index % 4 == seed % 4 { network.ties[index].kind = nil }
    let open = Breadth(of: network).multiplexity
    var generator = SplitMix(seed: seed)
    for _ in 0..<20 {
      var completion = network
      for index in completion.ties.indices where completion.ties[index].kind == nil {
        completion.ties[index].kind = ["funds", "cooperates", "k"].randomElement(using: &generator)
      }
      let closed = Breadth(of: completion).multiplexity
      #expect(closed.undecidedPairs == 0 && closed.pairs == open.pairs)
      let range = open.pairsOfSeveralKinds...(open.pairsOfSeveralKinds + open.undecidedPairs)
      #expect(range.contains(closed.pairsOfSeveralKinds))
    }
  }

  @Test func noPairsHaveNoMean() {
    #expect(Breadth(of: Network()).multiplexity.meanKinds == nil)
  }
}

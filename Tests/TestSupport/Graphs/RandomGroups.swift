private import Graphs

extension RandomCase {
  /// Groups of the vertices of `graph` and `weightedGraph`: three, and some vertices of none.
  public var groups: [Int?] {
    var generator = SplitMix(seed: seed + 1000)
    return graph.degrees().map { _ in
      let group = Int.random(in: 0..<7, using: &generator)
      return group < 6 ? group / 2 : nil
    }
  }
}

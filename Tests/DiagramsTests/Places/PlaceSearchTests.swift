import Graphviz
import Partnerships
import TestSupport
import Testing

@testable import Diagrams

@Suite struct PlaceSearchTests {
  private func lines(_ pairs: [(Int, Int)]) -> [TieLine] {
    pairs.map { from, to in
      TieLine(
        from: from, to: to, kind: nil, ties: [0], weight: nil, isForward: false,
        isBackward: false, certainty: .sure)
    }
  }

  /// What is new overlaps nothing, and what was there stays, whatever the ties are.
  @Test(arguments: 0..<20) func nothingNewOverlaps(_ seed: Int) {
    var random = SplitMix(seed: seed)
    let count = 1 + seed * 3
    let sizes = (0..<count).map { _ in
      (width: Double.random(in: 20...200, using: &random), height: 30.0)
    }
    let frozen: [Background.Point?] = (0..<count).map { vertex in
      vertex % 3 == 1 ? .init(x: Double(vertex) * 220, y: 0) : nil
    }
    let ties = (0..<2 * count).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
    let centers = PlaceSearch.centers(frozen: frozen, sizes: sizes, lines: lines(ties))
    for first in 0..<count {
      if let place = frozen[first] { #expect(centers[first] == place) }
      for second in 0..<first {
        let isApart =
          abs(centers[first].x - centers[second].x)
          >= (sizes[first].width + sizes[second].width) / 2
          || abs(centers[first].y - centers[second].y) >= 30
        #expect(isApart, "\(second) and \(first)")
      }
    }
  }

  @Test func whoeverIsNewComesNearTheirNeighbour() {
    let frozen: [Background.Point?] = [.init(x: 0, y: 0), .init(x: 2000, y: 0), nil, nil]
    let sizes = frozen.map { _ in (width: 60.0, height: 30.0) }
    let centers = PlaceSearch.centers(frozen: frozen, sizes: sizes, lines: lines([(1, 2), (2, 3)]))
    for vertex in [2, 3] {
      #expect(abs(centers[vertex].x - 2000) < 200 && abs(centers[vertex].y) < 200)
    }
  }

  @Test func theUntiedStandInRowsBelow() {
    let sizes = (0..<40).map { _ in (width: 100.0, height: 30.0) }
    let frozen: [Background.Point?] = [.init(x: 0, y: 0)] + (1..<40).map { _ in nil }
    let centers = PlaceSearch.centers(frozen: frozen, sizes: sizes, lines: [])
    #expect(centers.dropFirst().allSatisfy { $0.y < -30 })
    #expect(Set(centers.map(\.y)).count == 9)
    #expect(PlaceSearch.centers(frozen: [], sizes: [], lines: []).isEmpty)
  }
}

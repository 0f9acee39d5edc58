import TestSupport
import Testing

@testable import Graphs

@Suite struct SharedVerticesTests {
  @Test(arguments: 0..<50) func countsWhatTwoPartsShare(_ seed: Int) {
    let first = Partition.random(vertexCount: seed, maximumCount: 5, seed: seed)
    let second = Partition.random(vertexCount: seed, maximumCount: 4, seed: seed + 100)
    let shared = SharedVertices(first, second)
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: second.count), count: first.count)
    for (u, v) in zip(first.parts, second.parts) { counts[u][v] += 1 }
    for cell in shared.cells {
      #expect(cell.count == counts[cell.first][cell.second])
      counts[cell.first][cell.second] = 0
    }
    #expect(counts.allSatisfy { $0.allSatisfy { $0 == 0 } })
    #expect(shared.vertexCount == seed)
  }

  @Test func divisionsOfOtherVerticesAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Partition(labels: [0]).mutualInformation(with: Partition(labels: [0, 0]))
    }
  }
}

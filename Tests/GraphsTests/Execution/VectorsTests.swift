import TestSupport
import Testing

@testable import Graphs

@Suite struct VectorsTests {
  @Test func lengthsAreScaled() {
    #expect([3.0, -4].scaled(toLength: 1).areNear([0.6, -0.8]))
    #expect([3e200, 4e200].scaled(toLength: 10).areNear([6, 8]))
    #expect([3e-200, 4e-200].scaled(toLength: 5).areNear([3, 4]))
    #expect([0.0, 0].scaled(toLength: 1) == [0, 0])
  }

  @Test func productsAreAdded() {
    #expect(dotProduct([1, 2, 3], [4, -5, 6]) == 12)
    #expect(dotProduct([], []) == 0)
  }
}

import Testing

@testable import Assessment

@Suite struct GroupNestingTests {
  /// A phase and a year are the same where only what they share is used, and lie in a larger kind.
  @Test func groupsThatAreUsedAlikeLieInOneAnotherAndInLargerOnes() {
    let phase = group(0, 1)
    let year = group(0, 2)
    let kind = group(0, 3)
    let nesting = GroupNesting(
      groups: [.phase: ["f": phase], .year: ["y": year], .activityKind: ["k": kind]],
      places: [0, 1, 2, 3], ofActors: false)
    let parts = nesting.containments(of: [[0], [3]]).reduce(into: [:]) {
      $0[$1.total, default: []] += $1.parts
    }
    #expect(parts[phase]?.contains(year) == true && parts[year]?.contains(phase) == true)
    #expect(parts[kind]?.contains(phase) == true && parts[kind]?.contains(year) == true)
    #expect(parts[phase]?.contains(kind) == false)
  }

  /// A group lies in another by all its places, whether anything is at them or not.
  @Test func groupsOfUnusedPlacesLieInLargerOnesToo() {
    let (side, sector) = (group(0), group(0, 1, 2))
    let nesting = GroupNesting(
      groups: [.phase: ["f": side], .year: ["y": sector]], places: [0, 1, 2, 3], ofActors: false)
    let parts = nesting.containments(of: [[1], [1, 2]])
    #expect(parts.contains { $0.total == sector && $0.parts.contains(side) })
  }

  /// What nothing that is counted has a place in need not be covered.
  @Test func unusedPlacesNeedNoCover() {
    let year = group(0, 1, 2)
    let nesting = GroupNesting(
      groups: [.year: ["y": year], .activity: ["a": group(0), "b": group(1)]],
      places: [0, 1, 2], ofActors: false)
    func isCovered(_ holdings: [[Int]]) -> Bool {
      nesting.covers(of: holdings).contains {
        $0.total == year && $0.parts == [group(0), group(1)]
      }
    }
    #expect(isCovered([[0], [0, 1]]))
    #expect(!isCovered([[0], [1], [2]]))
  }

  private func group(_ places: Int...) -> GenderTables.Group {
    GenderTables.Group(ofActors: false, places: places)
  }
}

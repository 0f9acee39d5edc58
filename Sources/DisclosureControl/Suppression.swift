/// Which counts of linked tables are withheld, so that no secret one can be worked out from those
/// that are shown.
///
/// Secret counts are withheld first. Then, for one that could still be confined below what it must
/// be able to reach, other counts are withheld of which a change lets it reach that: the ones with
/// the least sum of counts by their weight, found as a linear program (Kelly, Golden and Assad 1992,
/// doi:10.1002/net.3230220407). The same change lets others reach theirs where that costs little. What
/// was found to be possible stays so as more is withheld, so that no secret count is looked at again.
public struct Suppression: Sendable, Equatable {
  /// For each cell whether it is withheld.
  public private(set) var isWithheld: [Bool]
  /// How many counts are withheld since they are secret.
  public let secretCount: Int
  /// How many counts in tables are withheld to protect others.
  public let complementaryCount: Int

  /// Decides what is withheld.
  ///
  /// - Parameter tables: The tables, of which every relation must hold.
  /// - Complexity: A linear program for each secret count at worst, with two columns for each
  ///   count, a third for each secret one and a row for each relation.
  public init(of tables: LinkedTables) {
    let cells = tables.cells
    var isWithheld = cells.map { $0.mustReach != nil }
    var open = cells.indices.filter { isWithheld[$0] }
    let worlds = PossibleWorlds(of: tables)

    while let secret = open.first {
      let world = worlds.world(reaching: secret, raising: open, withholding: isWithheld)
      for place in cells.indices where tables.isChanged(place, in: world) {
        isWithheld[place] = true
      }
      open.removeFirst()
      open.removeAll { tables.isReached($0, in: world) }
    }
    self.isWithheld = isWithheld
    secretCount = cells.count { $0.mustReach != nil }
    complementaryCount =
      zip(cells, isWithheld).count { $0.isInTable && $0.mustReach == nil && $1 }
  }
}

extension LinkedTables {
  /// Whether a secret count is as large in another world as it must be able to be.
  fileprivate func isReached(_ place: Int, in world: [Double]) -> Bool {
    world[place] >= Double(cells[place].mustReach ?? 0) - PossibleWorlds.tolerance
  }

  /// Whether a count is another one in another world.
  fileprivate func isChanged(_ place: Int, in world: [Double]) -> Bool {
    abs(world[place] - Double(cells[place].value)) > PossibleWorlds.tolerance
  }
}

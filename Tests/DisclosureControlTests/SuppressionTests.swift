import DisclosureControl
import Graphs
import TestSupport
import Testing

@Suite struct SuppressionTests {
  /// Three departments by three genders, with every margin: one small count in it.
  @Test func aSmallCountNeedsOthersBesideIt() {
    let table = TwoWayTable([[1, 9, 4], [6, 7, 5], [8, 5, 9]])
    let suppression = Suppression(of: table.tables)
    #expect(suppression.secretCount == 1)
    #expect(suppression.complementaryCount == 3)
    #expect(disclosed(by: suppression.isWithheld, of: table.tables).isEmpty)
  }

  @Test func withoutOthersItIsWorkedOut() {
    let table = TwoWayTable([[1, 9, 4], [6, 7, 5], [8, 5, 9]])
    let alone = table.tables.cells.map { $0.mustReach != nil }
    #expect(disclosed(by: alone, of: table.tables) == [0])
    let bounds = Attack(on: table.tables, withholding: alone).bounds(of: 0)
    #expect(abs(bounds.lowerBound - 1) < 1e-6 && abs(bounds.upperBound - 1) < 1e-6)
  }

  /// 1 and 1 in a row of 2 protect nothing while their total is shown.
  @Test func twoSmallCountsOfASmallTotalAreNotEnough() {
    let table = TwoWayTable([[1, 1, 7], [4, 5, 6], [7, 8, 3]])
    let suppression = Suppression(of: table.tables)
    #expect(suppression.complementaryCount > 0)
    #expect(disclosed(by: suppression.isWithheld, of: table.tables).isEmpty)
  }

  @Test func nothingIsWithheldWithoutASecret() {
    let table = TwoWayTable([[3, 9], [4, 5]])
    #expect(!Suppression(of: table.tables).isWithheld.contains(true))
    #expect(!Suppression(of: LinkedTables()).isWithheld.contains(true))
  }

  @Test func aTotalThatIsSmallItselfIsWithheld() {
    let table = TwoWayTable([[1, 0], [0, 1]])
    let suppression = Suppression(of: table.tables)
    #expect(disclosed(by: suppression.isWithheld, of: table.tables).isEmpty)
  }

  /// Two tables of the same departments, by side and by country, share a column.
  @Test func tablesThatShareCountsAreProtectedTogether() {
    var tables = LinkedTables()
    let departments = [1, 8, 9, 12].map { tables.add(secret($0, below: 3)) }
    let whole = tables.add(secret(30, below: 3))
    let north = tables.add(secret(9, below: 3))
    let south = tables.add(secret(21, below: 3))
    let west = tables.add(secret(10, below: 3))
    let east = tables.add(secret(20, below: 3))
    tables.state(departments, makeUp: whole)
    tables.state([departments[0], departments[1]], makeUp: north)
    tables.state([departments[2], departments[3]], makeUp: south)
    tables.state([departments[0], departments[2]], makeUp: west)
    tables.state([departments[1], departments[3]], makeUp: east)
    let suppression = Suppression(of: tables)
    #expect(suppression.complementaryCount == 3)
    #expect(disclosed(by: suppression.isWithheld, of: tables).isEmpty)
  }

  /// Groups that overlap are together no less than their union, which can betray a small one.
  @Test func overlappingGroupsCanBetrayOneAnother() {
    var tables = LinkedTables()
    let meetings = [2, 8].map { tables.add(secret($0, below: 3)) }
    let whole = tables.add(secret(10, below: 3))
    for meeting in meetings { tables.state([whole], areAtLeast: meeting) }
    tables.state(meetings, areAtLeast: whole)
    // From 2 (the others are 8) to 10 may have been at the small one: nothing more need be withheld.
    let suppression = Suppression(of: tables)
    #expect(suppression.isWithheld == [true, false, false])
    let bounds = Attack(on: tables, withholding: suppression.isWithheld).bounds(of: 0)
    #expect(bounds == 2...10)
  }

  @Test(arguments: 0..<200) func randomTablesWithstandTheAttack(seed: Int) {
    var random = SplitMix(seed: seed)
    let rows = Int.random(in: 1...6, using: &random)
    let columns = Int.random(in: 1...5, using: &random)
    let greatest = [3, 6, 20].randomElement(using: &random) ?? 6
    let table = TwoWayTable(
      (0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: 0...greatest, using: &random) }
      }
    )
    let suppression = Suppression(of: table.tables)
    let attack = Attack(on: table.tables, withholding: suppression.isWithheld)
    for (place, cell) in table.tables.cells.enumerated() {
      let bounds = attack.bounds(of: place)
      #expect(bounds.lowerBound - 1e-6 <= Double(cell.value))
      #expect(bounds.upperBound + 1e-6 >= Double(cell.mustReach ?? cell.value))
    }
    #expect(suppression == Suppression(of: table.tables))
  }

  /// In tables of whole numbers somebody who tries every table that agrees with what is shown finds
  /// the same bounds.
  @Test(arguments: 0..<50) func boundsAreThoseOfEveryAgreeingTable(seed: Int) {
    var random = SplitMix(seed: seed)
    let table = TwoWayTable(
      (0..<2).map { _ in (0..<3).map { _ in Int.random(in: 0...3, using: &random) } }, below: 2)
    let isWithheld = Suppression(of: table.tables).isWithheld
    let attack = Attack(on: table.tables, withholding: isWithheld)
    guard let agreeing = table.tablesAgreeing(withholding: isWithheld) else { return }
    for (place, isSecret) in table.tables.cells.map({ $0.mustReach != nil }).enumerated()
    where isSecret {
      let values = agreeing.map { $0[place] }
      let bounds = attack.bounds(of: place)
      #expect(Double(values.min() ?? -1) == bounds.lowerBound.rounded())
      #expect(Double(values.max() ?? -1) == bounds.upperBound.rounded())
    }
  }
}

private func disclosed(by isWithheld: [Bool], of tables: LinkedTables) -> [Int] {
  Attack(on: tables, withholding: isWithheld).disclosed()
}

/// A count that is secret if it isn't 0 and below a threshold.
private func secret(_ value: Int, below threshold: Int) -> LinkedTables.Cell {
  LinkedTables.Cell(value: value, mustReach: 1..<threshold ~= value ? threshold : nil)
}

/// A table of counts with the totals of its rows and columns and of all.
private struct TwoWayTable {
  var tables = LinkedTables()
  private let rows: Int
  private let columns: Int

  init(_ counts: [[Int]], below threshold: Int = 3) {
    rows = counts.count
    columns = counts[0].count
    let inner = counts.map { $0.map { tables.add(secret($0, below: threshold)) } }
    let rowTotals = counts.map { tables.add(secret($0.reduce(0, +), below: threshold)) }
    let columnTotals = counts[0].indices.map { column in
      tables.add(secret(counts.reduce(0) { $0 + $1[column] }, below: threshold))
    }
    let whole = tables.add(secret(counts.joined().reduce(0, +), below: threshold))
    for (row, total) in zip(inner, rowTotals) { tables.state(row, makeUp: total) }
    for (column, total) in columnTotals.enumerated() {
      tables.state(inner.map { $0[column] }, makeUp: total)
    }
    tables.state(rowTotals, makeUp: whole)
    tables.state(columnTotals, makeUp: whole)
  }

  /// Every table that has the shown counts; `nil` where the total of all isn't one of them.
  func tablesAgreeing(withholding isWithheld: [Bool]) -> [[Int]]? {
    guard isWithheld.last == false, let whole = tables.cells.last?.value else { return nil }
    var found: [[Int]] = []
    var counts = [Int](repeating: 0, count: rows * columns)
    func fill(_ place: Int, with rest: Int) {
      if place == counts.count {
        let values = withTotals(counts)
        let agrees = values.indices.allSatisfy {
          isWithheld[$0] || values[$0] == tables.cells[$0].value
        }
        if agrees { found.append(values) }
        return
      }
      for count in 0...rest {
        counts[place] = count
        fill(place + 1, with: rest - count)
      }
    }
    fill(0, with: whole)
    return found
  }

  private func withTotals(_ counts: [Int]) -> [Int] {
    let rowTotals = (0..<rows).map { row in
      (0..<columns).reduce(0) { $0 + counts[row * columns + $1] }
    }
    let columnTotals = (0..<columns).map { column in
      (0..<rows).reduce(0) { $0 + counts[$1 * columns + column] }
    }
    return counts + rowTotals + columnTotals + [counts.reduce(0, +)]
  }
}

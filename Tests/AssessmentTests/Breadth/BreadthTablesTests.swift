import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

/// What tables of breadth say where the network is silent.
@Suite struct BreadthTablesTests {
  private func tables(_ countries: String?...) -> [ResultTable] {
    var network = Network()
    network.actors = countries.enumerated().map { index, country in
      var actor = Actor(id: "\(index)")
      actor.kind = "city"
      actor.country = country
      return actor
    }
    network.ties = [Tie(from: "0", to: "1")]
    return Breadth(of: network).tables(in: .english)
  }

  private func table(_ id: String, of tables: [ResultTable]) throws -> ResultTable {
    try #require(tables.first { $0.id == id })
  }

  @Test func dimensionsOfWhichNothingIsKnownAreNamedOnce() throws {
    let diversity = try table("diversity-none", of: tables(nil, nil))
    #expect(diversity.rows.map { $0[0] } == [.text("Kind of actor")])
    #expect(
      diversity.notes.map(\.sentence) == [
        "Nothing is known of: sector, level, country, side, theme."
      ])
    #expect(try table("counts", of: tables(nil, nil)).rows.count == 1)
  }

  @Test func bordersNeedTwoKnownCountries() throws {
    let none = try table("mutuality", of: tables(nil, "SE"))
    #expect(none.rows.isEmpty)
    #expect(
      none.notes.map(\.sentence) == [
        "No tie joins two actors of known country, so that nothing can be told of borders."
      ])
    let one = try table("mutuality", of: tables("SE", "SE"))
    #expect(one.rows.isEmpty && one.notes.count == 1)
    #expect(try !table("mutuality", of: tables("SE", "SE", "VN")).rows.isEmpty)
    #expect(try table("multiplexity", of: tables("SE", "SE")).rows.count == 4)
  }

  /// With an actor that is a part of another, both ways of counting differ.
  @Test func nothingRequiredIsSaidOnce() {
    let ids = Breadth(of: .small).tables(in: .english).map(\.id)
    #expect(ids.filter { $0.hasPrefix("requirements") } == ["requirements-none"])
    #expect(ids.contains("diversity-entity"))
  }
}

import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct HTMLTableTests {
  @Test func namesColumnsAndRows() {
    let table = HTML(
      caption: "A & B", headings: [.init("Name"), .init("Number", isFigure: true)],
      rows: [["a", "1"], ["b", "2"]], notes: [HTML(text: "A note.")])
    let page = PageReading("<div>\(table.markup)</div>")
    #expect(page.error == nil)
    let headers = page.elements.filter { $0.name == "th" }.map { $0.attributes["scope"] }
    #expect(headers == ["col", "col", "row", "row"])
    let figures = page.elements.filter { $0.attributes["class"] == "figure" }.map(\.name)
    #expect(figures == ["th", "td", "td"])
    #expect(page.text.contains("A & B") && page.text.contains("A note."))
  }

  @Test func holdsEveryCellOfAResult() throws {
    let result = try Connectivity(of: Network.small.graph(of: View()), in: .small)
    for table in result.tables(in: .swedish, names: Names()) {
      let page = PageReading("<div>\(HTML(table, in: .swedish, of: .connectivity).markup)</div>")
      for cell in table.rows.joined() { #expect(page.text.contains(cell.formatted(in: .swedish))) }
      #expect(page.elements.count { $0.name == "tr" } == table.rows.count + 1)
    }
  }
}

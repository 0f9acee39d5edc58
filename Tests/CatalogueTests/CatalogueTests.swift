import Foundation
import Testing

@testable import Catalogue

@Suite struct CatalogueTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func isUpToDate() throws {
    let page = try String(contentsOf: Catalogue.page(root: root), encoding: .utf8)
    #expect(try page == Catalogue.text(root: root), "Make it anew with Scripts/docs.")
  }

  @Test func everyMeasureSaysWhatItIsAndCosts() throws {
    for measure in try Catalogue.measures(root: root) {
      #expect(measure.summary.hasSuffix("."), "\(measure.name)")
      #expect(measure.complexity.hasSuffix("."), "\(measure.name)")
    }
  }

  @Test func onlyMeasuresAgreeWithOthers() throws {
    let names = try Set(Catalogue.measures(root: root).map(\.link))
    let others = Set(try Catalogue.agreements(root: root).keys).subtracting(names)
    #expect(others.isEmpty)
  }
}

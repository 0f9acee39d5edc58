import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import Reports
import TestSupport
import Testing
import Wording

@Suite struct ClaimsTests {
  private func report(_ name: String = "linkoping-thai-nguyen-fictitious") throws -> NetworkReport {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../SampleData/\(name)").standardizedFileURL
    return NetworkReport(
      of: try #require(NetworkReader.read(at: folder.path).network), language: .english)
  }

  @Test(arguments: ["linkoping-thai-nguyen", "linkoping-thai-nguyen-fictitious"])
  func everySentenceOfTheFindingsHasFigures(name: String) throws {
    let report = try report(name)
    let claims = try report.claims().claims
    #expect(claims.count >= 6)
    let page = PageReading(try report.html())
    for claim in claims {
      #expect(page.text.contains(claim.sentence))
      #expect(!claim.figures.isEmpty, "\(claim.sentence)")
    }
  }

  @Test func theSameNetworkBearsItsClaimsOut() throws {
    let report = try report()
    let claims = try report.claims()
    let verification = try report.verification(of: claims)
    #expect(verification.differing == 0)
    #expect(verification.figures.count == claims.claims.reduce(0) { $0 + $1.figures.count })
  }

  @Test func anotherNetworkDoesNot() throws {
    let claims = try report().claims()
    var changed = try report()
    changed.network.people[0].gender = .man
    let differing = try changed.verification(of: claims).figures.filter { !$0.agrees }
    #expect(Set(differing.map(\.verb)) == ["gender"])
    #expect(differing.contains { $0.pointer == "/people/women" })
  }

  @Test(arguments: [Network(), .small]) func nothingTrapsWhereThereIsLittle(network: Network) throws
  {
    let report = NetworkReport(of: network, language: .swedish)
    #expect(try report.verification(of: report.claims()).differing == 0)
  }
}

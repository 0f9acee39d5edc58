import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import Reports
import Testing
import Wording

extension NetworkReport {
  /// A report in which little is left to chance, so that it is soon made.
  init(
    quicklyOf network: Network, view: View = View(), language: Language, remarks: [String] = []
  ) {
    self.init(of: network, view: view, language: language, remarks: remarks)
    shuffling.count = 5
    lossSamples = 1
  }
}

extension Network {
  /// Reads a sample.
  static func sample(_ name: String) throws -> Network {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../SampleData/\(name)").standardizedFileURL
    return try #require(NetworkReader.read(at: folder.path).network)
  }
}

extension PageReading {
  /// Reads the page of a report that tries chance a few times only.
  convenience init(quicklyOf network: Network, language: Language) throws {
    self.init(try NetworkReport(quicklyOf: network, language: language).computed().html())
  }
}

private import Foundation
import Partnerships
import Wording

extension Table {
  /// Finds the table that a file of a network's folder holds.
  ///
  /// - Parameter fileName: The name of the file, such as `actors.csv`, `Aktörer.csv` or
  ///   `aktorer.csv`.
  init?(fileName: String) {
    let name = withoutAccents(folded(String(fileName.prefix { $0 != "." })))
    guard
      let table = Self.allCases.first(where: { $0.fileNames.map(withoutAccents).contains(name) })
    else { return nil }
    self = table
  }

  /// The name of the table's file in each language, with `.csv`.
  var fileName: Text { Text(en: "\(fileNames[0]).csv", sv: "\(fileNames[1]).csv") }

  /// The names that the table's file may have, without `.csv`: the English one, the Swedish one,
  /// others.
  private var fileNames: [String] {
    switch self {
    case .network: ["network", "nätverk"]
    case .actors: ["actors", "aktörer"]
    case .people: ["people", "personer"]
    case .affiliations: ["affiliations", "tillhörigheter", "anknytningar"]
    case .activities: ["activities", "aktiviteter"]
    case .participations: ["participations", "deltaganden", "deltagande"]
    case .ties: ["ties", "relationer", "kopplingar"]
    case .phases: ["phases", "faser"]
    case .sources: ["sources", "källor"]
    case .requirements: ["requirements", "krav"]
    }
  }
}

private func withoutAccents(_ text: String) -> String {
  text.folding(options: .diacriticInsensitive, locale: nil)
}

import Partnerships

extension Table {
  /// Finds the table that a file of a network's folder holds.
  ///
  /// - Parameter fileName: The name of the file, such as `actors.csv` or `Aktörer.csv`.
  init?(fileName: String) {
    let name = folded(String(fileName.prefix { $0 != "." }))
    guard let table = Self.allCases.first(where: { $0.fileNames.contains(name) }) else {
      return nil
    }
    self = table
  }

  /// The names that the table's file may have, without `.csv`.
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

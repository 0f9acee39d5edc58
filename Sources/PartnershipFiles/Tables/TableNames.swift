private import Foundation
import Partnerships
import Wording

extension Table {
  /// Finds the table that a file of a network's folder or a sheet of its workbook holds.
  ///
  /// - Parameter fileName: The name, such as `actors.csv`, `Aktörer` or `tac nhan.csv`.
  init?(fileName: String) {
    let name = withoutAccents(folded(String(fileName.prefix { $0 != "." })))
    guard
      let table = Self.allCases.first(where: {
        $0.fileNames.contains { withoutAccents(folded($0)) == name }
      })
    else { return nil }
    self = table
  }

  /// The name of the table's file in each language, with `.csv`.
  var fileName: Text {
    Text(en: "\(fileNames[0]).csv", sv: "\(fileNames[1]).csv", vi: "\(fileNames[2]).csv")
  }

  /// The name of the table's sheet in each language.
  var sheetName: Text { Text(en: fileNames[0], sv: fileNames[1], vi: fileNames[2]) }

  /// The names that the table's file may have, without `.csv`: the English one, the Swedish one, the
  /// Vietnamese one, others.
  private var fileNames: [String] {
    switch self {
    case .network: ["network", "nätverk", "mạng-lưới"]
    case .actors: ["actors", "aktörer", "tác-nhân"]
    case .people: ["people", "personer", "người"]
    case .affiliations: ["affiliations", "tillhörigheter", "thành-viên", "anknytningar"]
    case .activities: ["activities", "aktiviteter", "hoạt-động"]
    case .participations: ["participations", "deltaganden", "tham-gia", "deltagande"]
    case .ties: ["ties", "relationer", "quan-hệ", "kopplingar"]
    case .phases: ["phases", "faser", "giai-đoạn"]
    case .sources: ["sources", "källor", "nguồn"]
    case .requirements: ["requirements", "krav", "yêu-cầu"]
    }
  }
}

private func withoutAccents(_ text: String) -> String {
  text.folding(options: .diacriticInsensitive, locale: nil).replacing("đ", with: "d")
}

import Foundation

/// How files of real data were read, beside what other programs made of them.
struct FileReport {
  private let files: [ReadFile]
  private let counts: FileCounts
  /// Why a file is read otherwise, by its path within the folder.
  private let reasons: [String: String]

  /// Reads every file of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder of the data.
  ///   - counts: What other programs made of its files.
  ///   - differences: A CSV file with the columns `file` and `why`.
  /// - Throws: What keeps the differences from being read.
  init(_ folder: URL, counts: FileCounts, differences: URL) throws {
    self.counts = counts
    let paths =
      FileManager.default.enumerator(atPath: folder.appending(path: "open").path)?
      .compactMap { $0 as? String }.sorted() ?? []
    files = paths.map { "open/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: folder.appending(path: path).path, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue
    }.map { ReadFile($0, in: folder) }
    let rows = try String(contentsOf: differences, encoding: .utf8).split(separator: "\n")
    let pairs = rows.dropFirst().compactMap { row -> (String, String)? in
      let cells = row.split(separator: ",", maxSplits: 1)
      return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
    }
    reasons = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The files that were read otherwise than all others read them, with no reason given.
  var wrong: [ReadFile] {
    files.filter { file in
      guard file.isAnswered else { return true }
      guard let agreed = counts.agreed(on: file.path) else { return false }
      let isSame = file.counts.map { $0.nodes == agreed.nodes && $0.edges == agreed.edges }
      return isSame != true && reasons[file.path] == nil
    }
  }

  /// A line for every file, and the counts.
  var text: String {
    let lines = files.map { file in
      let own = file.counts.map { "\($0.nodes)/\($0.edges)" } ?? "refused: \(file.refusal ?? "")"
      let others = (counts.files[file.path] ?? [:]).sorted { $0.key < $1.key }.map { name, count in
        "\(name) " + (count.error == nil ? "\(count.nodes ?? 0)/\(count.edges ?? 0)" : "refused")
      }
      return ([file.path, own] + others + [reasons[file.path]].compactMap(\.self))
        .joined(separator: " | ")
    }
    let compared = files.count { counts.agreed(on: $0.path) != nil }
    let readCount = files.count { $0.counts != nil }
    return
      (lines + [
        "",
        "\(readCount) files were read, \(files.count - readCount) refused with a sentence; of \(compared) "
          + "that other programs agree on, \(wrong.count) are read otherwise without a reason",
      ] + wrong.map { "  wrong: \($0.path)" }).joined(separator: "\n")
  }
}

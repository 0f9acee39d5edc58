import ArgumentParser
import Foundation

/// Compares the measures of Graphs with values of other programs.
@main
struct Conformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Scripts/conformance",
    abstract: "Compares measures and the reading of files with other programs.",
    discussion: """
      A folder holds graphs with their measures as JSON, the graphs and the expected output of \
      LDBC Graphalytics, or files of any format with what other programs read from them. For every measure it is counted how often the values agree, differ for \
      a reason that is known, or are wrong. Values of measures that Graphs doesn't have are \
      counted too.

      EXIT STATUS
        0  no value is wrong
        1  a value is wrong
        2  the folders can't be read
      """)

  @Argument(help: "The folders with values of other programs.", completion: .directory)
  var folders: [String]

  @Option(help: "A file that the agreements are written to, which the catalogue is made with.")
  var agreements: String?

  func run() throws {
    var findings: [Finding] = []
    var wrongFiles = 0
    for folder in folders {
      if let counts = try FileCounts(in: URL(filePath: folder)) {
        let report = try FileReport(
          URL(filePath: folder), counts: counts, differences: Self.differences)
        print(report.text)
        let classics = try ClassicReport(URL(filePath: folder), table: Self.classics)
        print(classics.text)
        wrongFiles += report.wrong.count + classics.wrong.count
      }
      let files = try FileManager.default
        .contentsOfDirectory(at: URL(filePath: folder), includingPropertiesForKeys: nil)
        .sorted { $0.path < $1.path }
      for file in files where file.pathExtension == "json" {
        findings += try ReferenceGraph(contentsOf: file).findings()
      }
      for file in files where file.pathExtension == "properties" {
        findings += try GraphalyticsCase(properties: file).findings()
      }
    }
    if !findings.isEmpty { try compare(findings) }
    if wrongFiles > 0 { throw ExitCode(1) }
  }

  /// Where it stands why files are read otherwise.
  private static let differences = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Files/Differences.csv")

  /// Which files hold which of the classic graphs.
  private static let classics = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Files/Classics.csv")

  private func compare(_ findings: [Finding]) throws {
    let report = ConformanceReport(findings)
    print(report.text)
    if let agreements {
      try report.agreements.write(to: URL(filePath: agreements), atomically: true, encoding: .utf8)
    }
    if report.wrongCount > 0 { throw ExitCode(1) }
  }
}

/// The findings, counted by value.
struct ConformanceReport {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  /// How many values are wrong.
  var wrongCount: Int { findings.count { $0.isWrong } }

  /// A line for every value, what is wrong with those that are, and the counts.
  var text: String {
    let keys = Set(findings.map(\.key)).sorted()
    let measured = keys.filter { key in findings.contains { $0.key == key && $0.isMeasured } }
    let unmeasured = keys.filter { !measured.contains($0) }
    var lines = ["value | measure | agrees | differs | wrong"]
    lines += measured.flatMap(lines(of:))
    lines += ["", "not measured:"]
    lines += unmeasured.map { key in "  \(key) (\(findings.count { $0.key == key }))" }
    lines += [
      "",
      "\(findings.count { $0.isAgreement }) agree, \(findings.count { $0.isDifference }) differ for "
        + "a reason, \(wrongCount) are wrong, \(findings.count { !$0.isMeasured }) aren't measured",
    ]
    return lines.joined(separator: "\n")
  }

  private func lines(of key: String) -> [String] {
    let findings = findings.filter { $0.key == key }
    let counts = [
      findings.count { $0.isAgreement }, findings.count { $0.isDifference },
      findings.count { $0.isWrong },
    ]
    let measure = findings.compactMap(\.measure).first ?? ""
    let reasons = Set(findings.compactMap(\.reason)).sorted().map { "    differs: \($0)" }
    let wrong = findings.compactMap { finding -> String? in
      guard case .wrong(let own, let other) = finding.verdict else { return nil }
      let pairs = own.pairs(with: other)
        .filter { !$0.agrees(with: $1, within: 1e-9) }.prefix(5)
        .map { "\($0) against \($1)" }.joined(separator: "; ")
      return "    wrong: \(finding.graph): \(pairs.prefix(400))"
    }
    let summary = ([key, measure] + counts.map(String.init)).joined(separator: " | ")
    return [summary] + reasons + wrong
  }

  /// A line for every measure and each program with which it agrees, with the number of values.
  var agreements: String {
    var counts: [String: Int] = [:]
    for finding in findings {
      guard let measure = finding.measure, !finding.isWrong else { continue }
      for peer in Set(finding.peers.compactMap(programName)) {
        counts["\(measure),\(peer)", default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.map { "\($0),\($1)\n" }.joined()
  }

  /// Returns the name of a program, without what was said of how it was called.
  private func programName(_ peer: String) -> String? {
    let names = [
      "networkx": "NetworkX 3.6.1", "igraph": "igraph 1.0.0", "graph_tool": "graph-tool 2.45",
      "sna": "sna 2.7", "LDBC": "LDBC Graphalytics",
    ]
    return names.first { peer.hasPrefix($0.key) }?.value
  }
}

extension Finding {
  fileprivate var isAgreement: Bool { if case .agrees = verdict { true } else { false } }
  fileprivate var isDifference: Bool { reason != nil }
  fileprivate var isWrong: Bool { if case .wrong = verdict { true } else { false } }
  fileprivate var isMeasured: Bool { if case .notMeasured = verdict { false } else { true } }
  fileprivate var reason: String? {
    if case .differs(let reason) = verdict { reason } else { nil }
  }
}

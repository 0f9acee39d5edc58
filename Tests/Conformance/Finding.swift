/// What came of the comparison of a value.
struct Finding: Sendable {
  enum Verdict: Sendable {
    case agrees
    case differs(reason: String)
    case wrong(own: Answer, other: Answer)
    case notMeasured
  }

  /// The graph.
  var graph: String
  /// What the file calls the value, with [] for the attribute that it is about.
  var key: String
  /// The measure of Graphs that it comes from, where it comes from one.
  var measure: String?
  /// The programs that gave our value.
  var peers: [String] = []
  var verdict: Verdict
}

extension ReferenceGraph {
  /// Compares all values of the file.
  func findings() throws -> [Finding] {
    let subject = Subject(self)
    return try values.sorted { $0.key < $1.key }.map { name, value in
      var subject = subject
      subject.attribute = attributes.keys.first { name.contains("[\($0)]") }
      let key = subject.attribute.map { name.replacing("[\($0)]", with: "[]") } ?? name
      guard let check = Check.all[key] else {
        return Finding(graph: self.name, key: key, verdict: .notMeasured)
      }
      let own = try check.answer(subject)
      return check.finding(of: own, against: value, graph: self.name)
    }
  }
}

extension Check {
  /// Compares an answer with those of other programs.
  fileprivate func finding(
    of own: Answer, against value: ReferenceValue, graph: String
  ) -> Finding {
    var finding = Finding(graph: graph, key: key, measure: measure, verdict: .agrees)
    let matching = value.alternatives.filter { agrees(own, $0.answer) }
    finding.peers = matching.flatMap(\.peers)
    if matching.count == value.alternatives.count { return finding }
    if !matching.isEmpty, let why = value.why {
      finding.verdict = .differs(reason: why)
      return finding
    }
    for difference in Difference.all where difference.key == key {
      for alternative in value.alternatives {
        let differing = own.pairs(with: alternative.answer).filter { !agrees($0, $1) }
        guard differing.allSatisfy(difference.explains) else { continue }
        finding.verdict = .differs(reason: difference.reason)
        return finding
      }
    }
    finding.verdict = .wrong(own: own, other: value.alternatives[0].answer)
    return finding
  }

  private func agrees(_ own: Answer, _ other: Answer) -> Bool {
    isUnordered
      ? own.unordered.agrees(with: other.unordered, within: tolerance)
      : own.agrees(with: other, within: tolerance)
  }
}

import Partnerships
public import Wording

extension Dependence {
  /// Returns whose loss parts most and on whom most hangs, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors and people are called.
  /// - Returns: A sentence for each size of set that parts more than a smaller one by at least a per
  ///   cent of the pairs, and one on the highest key-person index where one is higher than others; a
  ///   single one if there is nobody, only one, or nobody has a tie.
  public func findings(in language: Language, names: Names) -> [Statement] {
    guard !vertices.isEmpty else {
      return [
        Statement((view.layer == .people ? Text.noPeopleAreNamed : .noActorsAreNamed)[language])
      ]
    }
    guard vertices.count > 1 else { return [Statement(Text.nobodyElseIsThere[language])] }
    let sets =
      worst.first?.departure.ties.total == 0
      ? [Statement(Text.nobodyHasTies[language], ["/worst/0/departure/ties/total"])]
      : [nobodyFinding(in: language)].compactMap(\.self)
        + worst.indices.compactMap { finding(at: $0, in: language, names: names) }
    return sets + [mostFinding(in: language, names: names)].compactMap(\.self)
  }

  /// What the loss of the worst set of a size does.
  enum Loss {
    case partsNobody, partsNoMore, partsMore
  }

  /// Returns what a worst set does beside the set before it, which is smaller by one.
  func loss(at place: Int) -> Loss {
    let cutOff = Set(worst[place].departure.cutOff)
    if cutOff.isEmpty { return .partsNobody }
    let before = place > 0 ? worst[place - 1].departure.cutOff : []
    return cutOff.isSubset(of: before) ? .partsNoMore : .partsMore
  }

  /// Up to how many may leave without parting others; `nil` where the first does.
  private func nobodyFinding(in language: Language) -> Statement? {
    let harmless = worst.indices.prefix { loss(at: $0) == .partsNobody }
    guard let last = harmless.last else { return nil }
    let areAllTried = worst[...last].allSatisfy(\.isExact)
    return Statement(
      Text.nobodyPartsAnybody(upTo: last + 1, areAllTried: areAllTried)[language],
      harmless.map { "/worst/\($0)/departure/cutOff" })
  }

  private func finding(at place: Int, in language: Language, names: Names) -> Statement? {
    let worst = worst[place]
    let before = place > 0 ? self.worst[place - 1].partedAfter : 0
    let sentence: Text
    switch loss(at: place) {
    case .partsNoMore: sentence = .oneMorePartsNoMore(place + 1, areAllTried: worst.isExact)
    case .partsMore where worst.partedAfter >= before + 0.01:
      let leaving = worst.departure.leaving.map { Text.asWritten(names.vertices[$0] ?? $0) }
      sentence = .partsMost(
        Text.Report.list(leaving)[language], before: language.formatPercent(worst.partedBefore),
        after: language.formatPercent(worst.partedAfter))
    case .partsMore, .partsNobody: return nil
    }
    let pointers = ["departure/leaving", "departure/cutOff", "partedBefore", "partedAfter"]
    return Statement(sentence[language], pointers.map { "/worst/\(place)/\($0)" })
  }

  /// On whom most hangs; `nil` where nothing does, or no more than on all others.
  private func mostFinding(in language: Language, names: Names) -> Statement? {
    let ordered = ordered
    guard let highest = ordered.first.flatMap({ vertices[$0].keyPersonIndex }), highest.middle > 0
    else { return nil }
    let first = ordered.prefix { vertices[$0].keyPersonIndex?.middle == highest.middle }
    let others = ordered.dropFirst(first.count)
    guard !others.isEmpty else { return nil }
    let list = first.map { names.vertices[vertices[$0].id] ?? vertices[$0].id }
      .abridgedList(in: language)
    let index = ResultTable.Cell.shareRange(highest).formatted(in: language)
    let isCertain = others.allSatisfy { (vertices[$0].keyPersonIndex?.high ?? 0) <= highest.low }
    let sentence: Text =
      isCertain ? .mostHangsOn(list, index: index) : .mostMayHangOn(list, index: index)
    return Statement(
      sentence[language],
      first.flatMap {
        ["/vertices/\($0)/id"] + ShareRange.pointers(at: "/vertices/\($0)/keyPersonIndex")
      })
  }

  /// The places of the vertices by falling key-person index.
  var ordered: [Int] {
    let indices = vertices.map { $0.keyPersonIndex?.middle ?? -1 }
    return vertices.indices.sorted { (indices[$1], $0) < (indices[$0], $1) }
  }
}

extension WorstDeparture {
  func list(in language: Language, names: Names) -> String {
    departure.leaving.map { names.vertices[$0] ?? $0 }.abridgedList(in: language)
  }
}

extension ShareRange {
  /// What is stated, or else the least that is certain.
  fileprivate var middle: Double { stated ?? low }
}

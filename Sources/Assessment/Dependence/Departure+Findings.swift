import Partnerships
public import Wording

extension Departure {
  /// Returns what happens, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors, people and activities are called.
  /// - Returns: A sentence for everything that changes, and for what one would fear and doesn't.
  public func findings(in language: Language, names: Names) -> [Statement] {
    [piecesFinding(in: language)] + cutOffFindings(in: language, names: names)
      + tieFindings(in: language) + valueFindings(in: language)
      + endFindings(in: language, names: names)
  }

  private func piecesFinding(in language: Language) -> Statement {
    guard after.vertices > 0 else {
      return Statement(Text.nobodyStays[language], ["/after/vertices"])
    }
    let staying = Text.Report.counted(after.vertices, subject)
    let sentence = Text.whatStays(
      staying[language], pieces: after.pieces, before: before.pieces,
      largest: after.largestPiece, largestBefore: before.largestPiece)
    return Statement(
      sentence[language],
      ["/after/vertices"]
        + ["pieces", "largestPiece"].flatMap { ["/after/\($0)", "/before/\($0)"] })
  }

  private func cutOffFindings(in language: Language, names: Names) -> [Statement] {
    guard after.vertices > 0 else { return [] }
    let sentence: Text =
      cutOff.isEmpty
      ? .nobodyIsCutOff : .areCutOff(cutOff.count, list(cutOff, names.vertices, in: language))
    return [Statement(sentence[language], ["/cutOff"])]
  }

  private func tieFindings(in language: Language) -> [Statement] {
    let total = Text.tiesGo(
      tiesLost.total, of: Text.Report.countedTies(ties.total, between: subject)[language])
    let crossBorder = Text.crossBorderTiesGo(
      tiesLost.crossBorder, of: ties.crossBorder, unknown: tiesLost.borderUnknown)
    let crossSide = Text.crossSideTiesGo(
      tiesLost.crossSide, of: ties.crossSide, unknown: tiesLost.sideUnknown)
    let found: [(Bool, Text, [String])] = [
      (true, total, ["/tiesLost/total", "/ties/total"]),
      (
        ties.tellsBorders && ties.crossBorder + tiesLost.borderUnknown > 0, crossBorder,
        ["/tiesLost/crossBorder", "/ties/crossBorder", "/tiesLost/borderUnknown"]
      ),
      (
        ties.tellsSides && ties.crossSide + tiesLost.sideUnknown > 0, crossSide,
        ["/tiesLost/crossSide", "/ties/crossSide", "/tiesLost/sideUnknown"]
      ),
    ]
    return found.filter(\.0).map { Statement($1[language], $2) }
  }

  private func valueFindings(in language: Language) -> [Statement] {
    values.enumerated().filter { !$1.lost.isEmpty }.map { index, values in
      let labels = values.lost.map { Text.label(ofValue: $0, in: values.dimension)[language] }
      let sentence = Text.valuesGo(
        Text.label(ofDimension: values.dimension)[language].capitalizingFirst,
        labels.abridgedList(in: language), unknown: values.unknownLeft)
      return Statement(
        sentence[language], ["/values/\(index)/lost", "/values/\(index)/unknownLeft"])
    }
  }

  private func endFindings(in language: Language, names: Names) -> [Statement] {
    let ended: [([String], Text, String)] = [
      (
        activities, .nobodyTookPart(in: list(activities, names.activities, in: language)),
        "/activities"
      ),
      (themes, .themesGo(themes.abridgedList(in: language)), "/themes"),
      (
        unrepresented, .areUnrepresented(list(unrepresented, names.actors, in: language)),
        "/unrepresented"
      ),
    ]
    return ended.filter { !$0.0.isEmpty }.map { Statement($1[language], [$2]) }
  }

  private var subject: Text.Report.Subject { view.layer == .people ? .people : .actors }
}

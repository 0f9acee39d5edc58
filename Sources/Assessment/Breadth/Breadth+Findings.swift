import Partnerships
public import Wording

extension Breadth {
  /// Returns which sectors of the quintuple helix no actor is stated to belong to.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: A sentence; `nil` where every sector has an actor, or no actor's sector is known.
  public func absentSectors(in language: Language) -> Statement? {
    guard let sectors = dimensions["sector"], sectors.richness > 0 else { return nil }
    let absent = Vocabulary.sectors.filter { sectors.counts[$0] == nil }
    guard !absent.isEmpty else { return nil }
    let list = Text.Report.list(absent.map(Text.label(ofSector:)))
    return Statement(
      Text.absentSectors(list, unknown: sectors.unknown)[language],
      ["/dimensions/sector/richness", "/dimensions/sector/unknown"])
  }
}

public import Partnerships
public import Wording

/// Requirements that others have set up, ready to be copied and cited.
public struct RequirementSet: Sendable, Identifiable {
  /// The name for a program, for example `helix`.
  public let id: String
  /// What the set asks for.
  public let name: Text
  /// Where it comes from.
  public let source: String

  private let items: [Item]

  private struct Item {
    var dimension: String
    var value: String
    var minimum: Double?
    var because: Text
  }

  /// Returns the requirements as a network's table holds them.
  ///
  /// - Parameter language: The language of the reasons.
  /// - Returns: The requirements, each with its reason and source.
  public func requirements(in language: Language) -> [Requirement] {
    items.map { item in
      var requirement = Requirement(dimension: item.dimension, value: item.value)
      requirement.minimum = item.minimum
      requirement.because = "\(item.because[language]) (\(source))"
      return requirement
    }
  }
}

extension RequirementSet {
  /// All sets, in the order of their ids.
  public static let all = [g20, helix, icld, paper]

  /// What a network can show of the principles for partnerships between cities.
  private static let g20 = RequirementSet(
    id: "g20", name: .g20Set,
    source: "OECD, City-to-City Partnerships to Localise the SDGs (2023), doi:10.1787/d2fe7530-en",
    items: [
      Item(dimension: "level", value: "local", minimum: 1, because: .levelsCooperate),
      Item(dimension: "level", value: "regional", minimum: 1, because: .levelsCooperate),
      Item(dimension: "level", value: "national", minimum: 1, because: .levelsCooperate),
      Item(dimension: "sector", value: "private", minimum: 1, because: .stakeholdersTakePart),
      Item(dimension: "sector", value: "academia", minimum: 1, because: .stakeholdersTakePart),
      Item(dimension: "sector", value: "civil-society", minimum: 1, because: .stakeholdersTakePart),
      Item(dimension: "mutuality", value: "hosting", minimum: 1, because: .peersLearn),
    ])

  /// The five sectors whose cooperation carries innovation.
  private static let helix = RequirementSet(
    id: "helix", name: .helixSet,
    source: "E. Carayannis, T. Barth, D. Campbell, Journal of Innovation and Entrepreneurship 1:2 "
      + "(2012), doi:10.1186/2192-5372-1-2",
    items: Vocabulary.sectors.map {
      Item(dimension: "sector", value: $0, minimum: 1, because: .helixNeedsEverySector)
    })

  /// Who is to be in the teams of a municipal partnership.
  private static let icld = RequirementSet(
    id: "icld", name: .icldSet,
    source: "ICLD, Municipal Partnerships: the phases of a partnership, icld.se",
    items: [
      Item(dimension: "role-per-side", value: "politician", minimum: 2, because: .icldInception),
      Item(
        dimension: "role-per-side", value: "official|coordinator", minimum: 2,
        because: .icldInception),
      Item(dimension: "role-per-side", value: "coordinator", minimum: 1, because: .icldCoordinator),
      Item(
        dimension: "role-per-side", value: "official|coordinator|manager", minimum: 3,
        because: .icldProject),
      Item(dimension: "role-per-side", value: "manager", minimum: 1, because: .icldManager),
      Item(dimension: "sector", value: "civil-society", minimum: 1, because: .icldCivilSociety),
      Item(dimension: "mutuality", value: "hosting", minimum: 1, because: .icldVisits),
    ])

  /// The kinds of actor that the position paper on Thai Nguyen and Linköping names as its goal.
  private static let paper = RequirementSet(
    id: "paper", name: .paperSet,
    source: "Linköpings kommun, Positionspapper för samverkan mellan Thai Nguyen, Vietnam och "
      + "Linköpings kommun",
    items: [
      Item(dimension: "role", value: "expert", minimum: 1, because: .paperNamesFive),
      Item(dimension: "role", value: "official", minimum: 1, because: .paperNamesFive),
      Item(dimension: "kind", value: "company", minimum: 1, because: .paperNamesFive),
      Item(dimension: "kind", value: "agency|county-board", minimum: 1, because: .paperNamesFive),
      Item(dimension: "kind", value: "university", minimum: 1, because: .paperNamesFive),
      Item(dimension: "gender", value: "even", minimum: nil, because: .paperWantsEvenness),
    ])
}

import Graphs
public import Partnerships

/// Whether people have contact with their own gender more than by chance.
///
/// Contacts of somebody whose gender is unknown are neither inside a gender nor across; they are
/// counted apart, and bounds say what they could change.
public struct GenderMixing: Codable, Sendable, Equatable {
  /// The genders of the rows and columns of `ties`.
  public var genders: [Gender]
  /// How many people there are of each.
  public var people: [Int]
  /// How many contacts there are between each two genders; those within one count once.
  public var ties: [[Int]]
  /// How many people are of unknown gender.
  public var unknownPeople: Int
  /// How many contacts have somebody of unknown gender at an end.
  public var unknownTies: Int
  /// The share of contacts within a gender: the stated one, and what it would be if all with somebody
  /// of unknown gender were across, or within; `nil` without contacts.
  @Nullable public private(set) var withinShare: ShareRange?
  /// The E-I index: contacts across genders less those within, divided by both.
  public var eiIndex: TestedFigure
  /// What the E-I index is to be expected to be if contacts don't heed gender; `nil` if there are no
  /// two people of known gender.
  @Nullable public private(set) var expectedEIIndex: Double?
  /// The least and the greatest E-I index that as many contacts between as many people can have.
  @Nullable public private(set) var eiRange: Bounds?
  /// The E-I index if all contacts of somebody of unknown gender were within, and if all were across.
  @Nullable public private(set) var eiBounds: Bounds?
  /// The E-I index of women: of the contacts that women have; `nil` if they have none.
  @Nullable public private(set) var womenEIIndex: Double?
  /// The E-I index of men.
  @Nullable public private(set) var menEIIndex: Double?
  /// Newman's assortativity; `nil` if all contacts are within one gender.
  public var assortativity: TestedFigure
  /// Coleman's homophily of women.
  public var womenColeman: TestedFigure
  /// Coleman's homophily of men.
  public var menColeman: TestedFigure

  /// The two ends of a range.
  public struct Bounds: Codable, Sendable, Equatable {
    /// The lower end.
    public var low: Double
    /// The upper end.
    public var high: Double

    init(_ range: ClosedRange<Double>) {
      low = range.lowerBound
      high = range.upperBound
    }
  }

  /// Counts contacts within and between genders, and deals genders out anew.
  ///
  /// - Parameters:
  ///   - graph: Who has contact with whom.
  ///   - genders: The gender of each person.
  ///   - shuffling: How permutations are drawn where there are too many to try all.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(in graph: Graph, genders: [Gender], shuffling: Shuffling) throws {
    let groups = genders.map(\.group)
    let matrix = graph.mixingMatrix(of: groups)
    let index = graph.eiIndex(of: groups)
    let ofGenders = graph.groupEIIndices(of: groups)
    let tested = try shuffling.tested(graph, groups: groups) { graph, groups in
      let ties = GroupTies(graph, groups: groups)
      let coleman = ties.colemanHomophily
      return [
        ties.eiIndex.value, ties.nominalAssortativity, coleman.first ?? nil,
        coleman.dropFirst().first ?? nil,
      ]
    }
    self.genders = Array(Gender.grouped.prefix(matrix.groupSizes.count))
    people = matrix.groupSizes
    ties = matrix.edgeCounts
    unknownPeople = matrix.unknownVertexCount
    unknownTies = matrix.unknownEdgeCount
    (eiIndex, assortativity) = (tested[0], tested[1])
    (womenColeman, menColeman) = (tested[2], tested[3])
    withinShare = ShareRange(
      of: index.internalEdgeCount, stated: index.internalEdgeCount + index.externalEdgeCount,
      unstated: index.unknownEdgeCount)
    expectedEIIndex = index.expected
    eiRange = index.range.map(Bounds.init)
    eiBounds = index.bounds.map(Bounds.init)
    womenEIIndex = ofGenders.first ?? nil
    menEIIndex = ofGenders.dropFirst().first ?? nil
  }
}

extension Gender {
  /// The genders that make a group, in the order of their numbers.
  static let grouped: [Gender] = [.woman, .man, .other]

  /// The number of the group; `nil` where the gender isn't known.
  var group: Int? { Self.grouped.firstIndex(of: self) }
}

import Partnerships
public import Wording

/// A way in which people can be central.
public enum Centrality: String, Codable, Sendable, CaseIterable {
  /// Having many contacts.
  case degree
  /// Lying on the shortest paths between others.
  case betweenness
  /// Having a short way to all.
  case closeness
  /// Having a short way to most.
  case harmonic
  /// Having contacts who are central themselves.
  case eigenvector

  /// The name, in lower case.
  public var name: Text {
    switch self {
    case .degree: MeasureText.degree.name
    case .betweenness: MeasureText.betweenness.name
    case .closeness: MeasureText.closeness.name
    case .harmonic: MeasureText.harmonic.name
    case .eigenvector: MeasureText.eigenvector.name
    }
  }
}

/// Which genders the people have who are most central in one way.
public struct CentralityPosition: Codable, Sendable, Equatable {
  /// In which way they are central.
  public var measure: Centrality
  /// Whether all people are equally central, so that any of them may be on a list of the most
  /// central.
  public var isLevel: Bool
  /// The shares among the most central: the first one, three, five, ten and tenth part, so far as
  /// they aren't everyone; the shortest list first.
  public var top: [TopShare]
  /// By how much women are more frequent among the most central than among all, averaged over all
  /// lengths of the list; less frequent where it is below 0.
  public var womenCurve: ShareDifference
  /// The same for men.
  public var menCurve: ShareDifference
  /// How central women and men are.
  public var gap: GenderGap

  /// Compares the genders of the most central people with those of all; `nil` if there is nobody.
  ///
  /// - Parameters:
  ///   - measure: In which way they are central.
  ///   - values: How central each person is.
  ///   - genders: The gender of each, in the same order.
  init?(_ measure: Centrality, values: [Double], genders: [Gender]) {
    guard !values.isEmpty else { return nil }
    let ranking = CentralityRanking(values)
    let tenth = (values.count + 9) / 10
    let lengths = Set([1, 3, 5, 10, tenth]).filter { $0 < values.count }.sorted()
    let meanParts = ranking.meanParts()
    self.measure = measure
    isLevel = ranking.isLevel
    top = lengths.map { TopShare(length: $0, ranking: ranking, genders: genders) }
    womenCurve = ShareDifference(of: .woman, parts: meanParts, genders: genders)
    menCurve = ShareDifference(of: .man, parts: meanParts, genders: genders)
    gap = GenderGap(values, genders: genders)
  }
}

/// Which genders the first few of a list have.
///
/// Those who are equally central at its end share the places that are left: the shares are what is
/// to be expected if lots are drawn among them.
public struct TopShare: Codable, Sendable, Equatable {
  /// How many are on the list.
  public var length: Int
  /// The share of women on it.
  public var womenShare: ShareRange
  /// The share of men on it.
  public var menShare: ShareRange
  /// The share of women on it less that among all.
  public var womenDifference: ShareDifference

  fileprivate init(length: Int, ranking: CentralityRanking, genders: [Gender]) {
    let parts = ranking.parts(ofTop: length)
    self.length = length
    womenShare = ShareRange(of: .woman, parts: parts, genders: genders)
    menShare = ShareRange(of: .man, parts: parts, genders: genders)
    womenDifference = ShareDifference(of: .woman, parts: parts, genders: genders)
  }
}

/// How a share differs from that among all people: the range over what the unknown may be.
///
/// Someone unknown is the same person on the list and among all, so that the range is narrower than
/// what the two shares alone would give.
public struct ShareDifference: Codable, Sendable, Equatable {
  /// The least that it may be, from -1 to 1.
  public var low: Double
  /// The most that it may be, from -1 to 1.
  public var high: Double

  init(of gender: Gender, parts: [Double], genders: [Gender]) {
    let ofAll = 1 / Double(genders.count)
    (low, high) = (0, 0)
    for (part, own) in zip(parts, genders) {
      let difference = part - ofAll
      if own == gender || !own.isStated && difference < 0 { low += difference }
      if own == gender || !own.isStated && difference > 0 { high += difference }
    }
  }
}

extension ShareRange {
  /// Makes the share that a gender has of what people have parts of.
  ///
  /// - Parameters:
  ///   - gender: The gender.
  ///   - parts: The part of each person; together they are 1.
  ///   - genders: The gender of each, in the same order.
  init(of gender: Gender, parts: [Double], genders: [Gender]) {
    func sum(_ counts: (Gender) -> Bool) -> Double {
      zip(parts, genders).reduce(0) { $0 + (counts($1.1) ? $1.0 : 0) }
    }
    let stated = sum(\.isStated)
    // The parts add up to 1 but for the last digits.
    high = min(1, sum { $0 == gender || !$0.isStated })
    low = min(high, sum { $0 == gender })
    self.stated = stated > 0 ? min(high, max(low, low / stated)) : nil
  }
}

extension Gender {
  /// Whether a gender is stated: woman, man or other.
  var isStated: Bool { self != .undisclosed && self != .unknown }
}

public import Partnerships

/// How many women, men and others a group has, and whether that is an even distribution.
///
/// Shares are of all in the group, and range over what those of unknown gender may be; a verdict is
/// given only where it holds over the whole range.
public struct Tally: Codable, Sendable, Equatable {
  /// How many are women.
  public private(set) var women: Int
  /// How many are men.
  public private(set) var men: Int
  /// How many are neither.
  public private(set) var other: Int
  /// How many preferred not to say.
  public private(set) var undisclosed: Int
  /// Of how many nothing is known.
  public private(set) var unknown: Int
  /// The share of women; `nil` in an empty group.
  @Nullable public private(set) var womenShare: ShareRange?
  /// The share of men; `nil` in an empty group.
  @Nullable public private(set) var menShare: ShareRange?
  /// Whether the distribution is even.
  public private(set) var verdict: GenderVerdict

  /// Counts the genders of a group.
  ///
  /// - Parameter genders: The gender of everyone in the group.
  public init(_ genders: some Sequence<Gender>) {
    var counts = GenderCounts()
    for gender in genders { counts.add(1, of: gender) }
    self.init(counts)
  }

  /// The tally of an empty group.
  static let nobody = Tally(GenderCounts())

  /// Makes a tally from how many there are of each gender.
  init(_ counts: GenderCounts) {
    self.init(
      women: counts.women, men: counts.men, other: counts.other, undisclosed: counts.undisclosed,
      unknown: counts.unknown)
  }

  /// Makes a tally from its counts.
  ///
  /// - Parameters:
  ///   - women: How many are women.
  ///   - men: How many are men.
  ///   - other: How many are neither.
  ///   - undisclosed: How many preferred not to say.
  ///   - unknown: Of how many nothing is known.
  public init(women: Int, men: Int, other: Int = 0, undisclosed: Int = 0, unknown: Int = 0) {
    self.women = women
    self.men = men
    self.other = other
    self.undisclosed = undisclosed
    self.unknown = unknown
    let unstated = undisclosed + unknown
    let stated = women + men + other
    womenShare = ShareRange(of: women, stated: stated, unstated: unstated)
    menShare = ShareRange(of: men, stated: stated, unstated: unstated)
    verdict = GenderVerdict(women: women, men: men, other: other, unstated: unstated)
  }

  /// How many there are in all.
  public var total: Int { stated + unstated }

  /// How many have a stated gender.
  public var stated: Int { women + men + other }

  /// How many have none, unknown and undisclosed together.
  public var unstated: Int { undisclosed + unknown }

  /// Whether the distribution is even for at least one way of what the unknown may be.
  var mayBeEven: Bool {
    let fewest = (2 * total + 4) / 5
    let most = 3 * total / 5
    let lacking = max(0, fewest - women) + max(0, fewest - men)
    return fewest <= most && women <= most && men <= most && lacking <= unstated
  }

  /// Whether what the unknown are can make it even or dominated where it is undecided.
  var dependsOnUnknown: Bool {
    mayBeEven || 5 * (max(women, men) + unstated) > 3 * total
  }
}

/// How many there are of each gender while they are being counted.
struct GenderCounts {
  private(set) var women = 0
  private(set) var men = 0
  private(set) var other = 0
  private(set) var undisclosed = 0
  private(set) var unknown = 0

  /// Counts some more of a gender.
  mutating func add(_ count: Int, of gender: Gender) {
    switch gender {
    case .woman: women += count
    case .man: men += count
    case .other: other += count
    case .undisclosed: undisclosed += count
    case .unknown: unknown += count
    }
  }
}

/// A share, and what it may be where something is unknown, for example some people's gender.
public struct ShareRange: Codable, Sendable, Equatable {
  /// The least that it may be, from 0 to 1: of a gender, if none of the unknown are counted in.
  public var low: Double
  /// The share by what is stated; `nil` where nothing is.
  @Nullable public var stated: Double?
  /// The most that it may be, from 0 to 1: of a gender, if all of the unknown are counted in.
  public var high: Double

  /// Makes the share of `count` among `stated` and `unstated` together; `nil` if there are none.
  init?(of count: Int, stated: Int, unstated: Int) {
    let total = stated + unstated
    guard total > 0 else { return nil }
    low = Double(count) / Double(total)
    self.stated = stated > 0 ? Double(count) / Double(stated) : nil
    high = Double(count + unstated) / Double(total)
  }

  /// Makes a share from the least, the stated and the most that it may be.
  init(low: Double, stated: Double?, high: Double) {
    self.low = low
    self.stated = stated
    self.high = high
  }
}

/// Whether a gender distribution is even.
public enum GenderVerdict: String, Codable, Sendable, CaseIterable {
  /// Women and men are each from 40 to 60 per cent, whatever the unknown are.
  case even
  /// Women are more than 60 per cent, whatever the unknown are.
  case womenDominated = "women-dominated"
  /// Men are more than 60 per cent, whatever the unknown are.
  case menDominated = "men-dominated"
  /// It depends on the unknown; or, even where nobody is unknown, those who are neither women nor
  /// men are so many that it is neither even nor dominated. Tables tell the two apart.
  case undecided
  /// Nobody, one or three: no distribution of so few is within 40 to 60 per cent. In tables a group
  /// of nobody is called so.
  case tooSmall = "too-small"

  /// Judges by whole numbers, so that exactly 40 per cent counts as 40 per cent.
  init(women: Int, men: Int, other: Int, unstated: Int) {
    let total = women + men + other + unstated
    func isAlwaysEven(_ count: Int) -> Bool {
      5 * count >= 2 * total && 5 * (count + unstated) <= 3 * total
    }
    if [0, 1, 3].contains(total) {
      self = .tooSmall
    } else if isAlwaysEven(women) && isAlwaysEven(men) {
      self = .even
    } else if 5 * women > 3 * total {
      self = .womenDominated
    } else if 5 * men > 3 * total {
      self = .menDominated
    } else {
      self = .undecided
    }
  }
}

import Partnerships

/// How seats gather in few hands: `Tally` of people says how many take part, this who does again and
/// again.
///
/// A gender can have its share of the people and yet owe its seats to a few who sit everywhere, or
/// the other way round. Seats are counted among those who have one.
///
/// C. Seierstad and T. Opsahl, "For the few not the many? The effects of affirmative action on
/// presence, prominence, and social capital of women directors in Norway", *Scandinavian Journal of
/// Management* 27(1), 44–54 (2011),
/// [doi:10.1016/j.scaman.2010.10.002](https://doi.org/10.1016/j.scaman.2010.10.002).
public struct SeatConcentration: Codable, Sendable, Equatable {
  /// The people who have a seat.
  public var people: Tally
  /// Their seats.
  public var seats: Tally
  /// The people who have two seats or more.
  public var twoOrMore: Tally
  /// The people who have three seats or more.
  public var threeOrMore: Tally
  /// How many seats the people have who have most; 0 if nobody has any.
  public var mostSeats: Int
  /// The people who have as many.
  public var withMostSeats: Tally
  /// How unequally seats are spread over those who have any: 0 if all have as many; `nil` if nobody
  /// has one.
  @Nullable public private(set) var gini: Double?
  /// How unequally women's seats are spread over the women who have any.
  @Nullable public private(set) var womenGini: Double?
  /// How unequally men's seats are spread over the men who have any.
  @Nullable public private(set) var menGini: Double?
  /// How many seats women and men have.
  public var gap: GenderGap

  /// Counts seats.
  ///
  /// - Parameters:
  ///   - counts: How many seats each person has.
  ///   - genders: The gender of each, in the same order.
  init(seatCounts counts: [Int], genders: [Gender]) {
    let holders = zip(counts, genders).filter { $0.0 > 0 }
    func tally(withAtLeast least: Int) -> Tally {
      Tally(holders.lazy.filter { $0.0 >= least }.map(\.1))
    }
    func gini(of gender: Gender) -> Double? {
      holders.filter { $0.1 == gender }.map(\.0).giniCoefficient
    }
    people = tally(withAtLeast: 1)
    seats = Tally(holders.lazy.flatMap { repeatElement($0.1, count: $0.0) })
    twoOrMore = tally(withAtLeast: 2)
    threeOrMore = tally(withAtLeast: 3)
    let most = holders.map(\.0).max() ?? 0
    mostSeats = most
    withMostSeats = tally(withAtLeast: most)
    gap = GenderGap(holders.map { Double($0.0) }, genders: holders.map(\.1))
    self.gini = holders.map(\.0).giniCoefficient
    womenGini = gini(of: .woman)
    menGini = gini(of: .man)
  }
}

extension [Int] {
  /// How unequal the numbers are: half the mean difference of two of them, as a share of their mean;
  /// `nil` without any or if all are 0.
  ///
  /// C. Gini, *Variabilità e mutabilità*, Bologna (1912).
  var giniCoefficient: Double? {
    let sum = reduce(0, +)
    guard sum > 0 else { return nil }
    let ranked = sorted().enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    return Double(2 * ranked - (count + 1) * sum) / (Double(count) * Double(sum))
  }
}

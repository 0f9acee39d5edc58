import Partnerships

/// What women and men of known gender have of something, in the mean and in the middle.
public struct GenderGap: Codable, Sendable, Equatable {
  /// What women have.
  public var women: Middle
  /// What men have.
  public var men: Middle
  /// The mean of women less that of men; `nil` if there are none of one.
  @Nullable public private(set) var meanGap: Double?
  /// The median of women less that of men; `nil` if there are none of one.
  @Nullable public private(set) var medianGap: Double?

  /// Compares what women and men have.
  ///
  /// - Parameters:
  ///   - values: What each person has; `nil` where that isn't defined.
  ///   - genders: The gender of each, in the same order.
  init(_ values: [Double?], genders: [Gender]) {
    func middle(of gender: Gender) -> Middle {
      Middle(of: zip(values, genders).compactMap { $1 == gender ? $0 : nil })
    }
    let (women, men) = (middle(of: .woman), middle(of: .man))
    self.women = women
    self.men = men
    meanGap = women.mean.flatMap { mean in men.mean.map { mean - $0 } }
    medianGap = women.median.flatMap { median in men.median.map { median - $0 } }
  }
}

/// The mean and the median of some values.
public struct Middle: Codable, Sendable, Equatable {
  /// How many values there are.
  public var count: Int
  /// The mean; `nil` without values.
  @Nullable public private(set) var mean: Double?
  /// The value in the middle, or the mean of the two that are; `nil` without values.
  @Nullable public private(set) var median: Double?

  init(of values: [Double]) {
    count = values.count
    guard !values.isEmpty else { return }
    let ordered = values.sorted()
    mean = ordered.reduce(0, +) / Double(count)
    median = (ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}

import Partnerships

/// The gender distribution of a network as it may be published: `samverkan/gender-published/1`.
///
/// Counts of fewer people than the threshold are withheld, and so are others from which they could
/// be worked out, over all the tables together. It is of the whole network at all times: two parts
/// of one network, published apart, would betray what is between them.
public struct PublishedGender: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/gender-published/1"
  /// What a person's gender was taken from, in the network's own words; `nil` if it isn't said.
  @Nullable public var basis: String?
  /// Whether people or other parts are made up.
  public var fictitious: Bool
  /// The title of the network.
  @Nullable public var title: String?
  /// The least number of people whose count is shown.
  public var threshold: Int
  /// How many figures the tables have.
  public var figures: Int
  /// How many are withheld; how many of them as small would betray some of those.
  public var withheld: Int
  /// What is counted in the whole network.
  public var whole: PublishedCounts
  /// The same, group by group, for each dimension by which there are 2 to 30 groups.
  public var by: [PublishedGrouping]
  /// The groupings that aren't published, since they have too many groups.
  public var leftOut: [GenderDimension]
  /// Where women's share goes from each phase to the next, as far as the counts are shown.
  public var steps: [GenderStep]
}

/// The groups by one dimension.
public struct PublishedGrouping: Codable, Sendable, Equatable {
  /// What the groups are grouped by.
  public var by: GenderDimension
  /// The groups, in the dimension's order.
  public var groups: [PublishedGroup]
}

/// What is counted in one group.
public struct PublishedGroup: Codable, Sendable, Equatable {
  /// What the group has in common; `nil` for the last group, of those where that is unknown.
  @Nullable public var value: String?
  /// What is counted.
  public var counts: PublishedCounts
}

/// What is counted by gender, as far as it is published.
///
/// Person-days and ties aren't: divided by the days of an activity or by the ties of one person they
/// would tell how many people they are of.
public struct PublishedCounts: Codable, Sendable, Equatable {
  /// The people, each once.
  public var people: PublishedTally
  /// The participations by people.
  public var seats: PublishedTally
  /// The leading roles.
  public var leading: PublishedTally
  /// The roles of chairs and in steering groups.
  public var steering: PublishedTally
  /// The participations as a speaker.
  public var speakers: PublishedTally
  /// The participations as an organiser.
  public var organisers: PublishedTally
  /// The people whose first contact can be told.
  public var firstContacts: PublishedTally
}

/// How many women, men and others a group has, as far as it is published.
///
/// Those who are neither, who preferred not to say and of whom nothing is known are counted
/// together: apart they are so few in most groups that little else could be shown. Shares range over
/// what all of them may be.
public struct PublishedTally: Codable, Sendable, Equatable {
  /// How many are women; `nil` where it is withheld, here and below.
  @Nullable public var women: Int?
  /// How many are men.
  @Nullable public var men: Int?
  /// How many are neither, preferred not to say or are unknown.
  @Nullable public var others: Int?
  /// How many there are in all.
  @Nullable public var total: Int?
  /// The share of women; `nil` in an empty group or where the women, the men or all are withheld.
  @Nullable public var womenShare: ShareRange?
  /// The share of men; `nil` in an empty group or where the women, the men or all are withheld.
  @Nullable public var menShare: ShareRange?
  /// Whether the distribution is even, whatever the others are; `nil` where the women, the men or all
  /// are withheld.
  @Nullable public var verdict: GenderVerdict?

  /// Makes a tally of the counts that are shown.
  ///
  /// - Parameter count: The count in a column, or with `nil` in all; `nil` where it is withheld.
  init(_ count: (GenderTables.Column?) -> Int?) {
    women = count(.women)
    men = count(.men)
    others = count(.others)
    total = count(nil)
    womenShare = share(of: women)
    menShare = share(of: men)
    verdict = tally?.verdict
  }

  private func share(of count: Int?) -> ShareRange? {
    guard let count, let tally else { return nil }
    var share = ShareRange(of: count, stated: tally.stated, unstated: tally.unstated)
    // How many of the others stated a gender isn't told.
    if tally.unstated > 0 { share?.stated = nil }
    return share
  }

  /// Whether any count is shown that isn't 0.
  package var showsAnything: Bool { counts.contains { ($0 ?? 0) > 0 } }

  /// The counts as they stand in a table.
  var counts: [Int?] { [women, men, others, total] }

  /// The tally with all who are neither women nor men as unknown; `nil` where how many women, men or
  /// all are is withheld.
  var tally: Tally? {
    guard let women, let men, let total else { return nil }
    return Tally(women: women, men: men, unknown: total - women - men)
  }
}

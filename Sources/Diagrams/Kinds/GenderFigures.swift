import Assessment
import Partnerships
import Wording

/// How many of a group are of each gender, as far as it may be told.
struct GenderFigures {
  /// Those of one gender.
  struct Part {
    var gender: Gender
    /// How many they are; `nil` where that is withheld.
    var count: Int?
  }

  /// The genders that occur: women first, men last, and between them whoever is or may be neither.
  let parts: [Part]
  /// How many there are in all; `nil` where that is withheld.
  let total: Int?
  /// The share of women; `nil` where it is withheld.
  let womenShare: ShareRange?
  /// Whether the distribution is even; `nil` where that is withheld.
  let verdict: Text?

  /// The order of the genders in a bar: women's part and men's then end as far from its ends as
  /// their shares say, and what isn't known lies between.
  static let order: [Gender] = [.woman, .other, .undisclosed, .unknown, .man]

  /// Tells everything of a group; `nil` where it has nobody.
  init?(_ tally: Tally) {
    guard tally.total > 0 else { return nil }
    let counts = [tally.women, tally.other, tally.undisclosed, tally.unknown, tally.men]
    parts = zip(Self.order, counts).map { Part(gender: $0, count: $1) }.filter { $0.count != 0 }
    total = tally.total
    womenShare = tally.womenShare
    verdict = tally.verdictText
  }

  /// Tells what may be published of a group; `nil` where nothing may be shown.
  ///
  /// All but women and men are one part, as those of whom nothing is known.
  init?(_ tally: PublishedTally) {
    let counts = [tally.women, tally.others, tally.men]
    guard tally.showsAnything else { return nil }
    parts = zip([Gender.woman, .unknown, .man], counts).map { Part(gender: $0, count: $1) }
      .filter { $0.count != 0 }
    total = tally.total
    womenShare = tally.womenShare
    verdict = tally.verdictText
  }

  /// Whether no count is withheld, so that the parts have lengths.
  var isWhole: Bool { parts.allSatisfy { $0.count != nil } }
}

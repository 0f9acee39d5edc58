/// What is left of a network when some of its actors or people leave: `samverkan/without/1`.
///
/// Those who leave take their ties along, and nothing else changes: nobody is replaced and nobody
/// makes up for a lost tie. Ties are counted as the view has them, several between the same two
/// included. Whether a tie crosses a border is known only if both ends have one known country; the
/// others are counted apart, and so with sides.
public struct Departure: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/without/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// Which view it is about: of actors, or of people.
  public var view: ViewLabel
  /// The ids of those who leave, in the order of the view's vertices.
  public var leaving: [String]
  /// How the network hangs together with them.
  public var before: Pieces
  /// How it hangs together without them.
  public var after: Pieces
  /// The ids of those who stay and lose touch: their piece falls apart, and they are not in the
  /// largest of its parts; of equal parts the one with the first vertex counts as the largest.
  public var cutOff: [String]
  /// The ties before.
  public var ties: TieCounts
  /// How many of them end with those who leave.
  public var tiesLost: TieCounts
  /// Which values nobody who stays has any longer, by `kind`, `sector`, `level`, `country`, `side`;
  /// empty where people leave, as their actors stay.
  public var values: [LostValues]
  /// The ids of the activities in which nobody who stays took part.
  public var activities: [String]
  /// The themes that only these activities had, in alphabetical order.
  public var themes: [String]
  /// The ids of the actors that had people and have none who stays; empty where actors leave.
  public var unrepresented: [String]
  /// The gender of those who leave, or whose every actor leaves; `nil` where people are folded into
  /// their actors for publication.
  @Nullable public var peopleLost: Tally?
  /// The gender of those who are cut off, or whose every actor that stays is; `nil` where people are
  /// folded into their actors for publication.
  @Nullable public var peopleCutOff: Tally?
}

/// How a view hangs together.
public struct Pieces: Codable, Sendable, Equatable {
  /// How many actors or people there are.
  public var vertices: Int
  /// How many pieces there are that no tie joins with each other.
  public var pieces: Int
  /// How many the largest piece has.
  public var largestPiece: Int
}

/// How many ties there are, and how many lead across.
public struct TieCounts: Codable, Sendable, Equatable {
  /// How many there are.
  public var total: Int
  /// How many join two countries.
  public var crossBorder: Int
  /// Of how many that is unknown, because an end has no known country or several.
  public var borderUnknown: Int
  /// How many join two sides.
  public var crossSide: Int
  /// Of how many that is unknown, because an end has no known side or several.
  public var sideUnknown: Int
}

extension TieCounts {
  /// Whether it is known of any whether it joins two countries.
  var tellsBorders: Bool { borderUnknown < total }

  /// Whether it is known of any whether it joins two sides.
  var tellsSides: Bool { sideUnknown < total }
}

/// Which values of a dimension go with those who leave.
public struct LostValues: Codable, Sendable, Equatable {
  /// What is looked at, for example `kind`.
  public var dimension: String
  /// The values that no actor who stays is known to have, in alphabetical order.
  public var lost: [String]
  /// How many actors who stay have an unknown value, and so may have a lost one.
  public var unknownLeft: Int
}

/// What is counted by gender besides people, seats and leading roles.
public struct FurtherGenderCounts: Codable, Sendable, Equatable {
  /// The roles of chairs and in steering groups, once for each person and actor or activity.
  public var steering: Tally
  /// The participations as a speaker.
  public var speakers: Tally
  /// The participations as an organiser.
  public var organisers: Tally
  /// The days of each activity, the first and the last included, for everyone who took part.
  ///
  /// Activities that aren't dated to the day have none.
  public var personDays: Tally
  /// The ends of ties between people who took part in the same activity.
  ///
  /// Each pair is one tie, however often they met, and counts once for each of the two.
  public var ties: Tally
  /// The people whose first contact can be told.
  ///
  /// It is the place with an actor or the activity that certainly came before all others of theirs
  /// that have a date.
  public var firstContacts: Tally

  init(_ tallies: [GenderCounted: Tally]) {
    steering = tallies[.steering, default: .nobody]
    speakers = tallies[.speakers, default: .nobody]
    organisers = tallies[.organisers, default: .nobody]
    personDays = tallies[.personDays, default: .nobody]
    ties = tallies[.ties, default: .nobody]
    firstContacts = tallies[.firstContacts, default: .nobody]
  }
}

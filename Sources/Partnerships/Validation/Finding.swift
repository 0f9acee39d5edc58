public import Wording

/// Something that is wrong with a network, or that whoever keeps it should look at.
public struct Finding: Sendable, Hashable {
  /// What a finding is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    // What a network can't be used with.
    /// An id that nothing has.
    case unknownReference
    /// An id that stands twice, or is both a person's and an actor's.
    case duplicateID
    /// An end before its start.
    case endBeforeStart
    /// An actor that is a part of itself, directly or by way of others.
    case partOfItself

    // What is worth a look.
    /// Names so alike that they may mean one actor, or one person.
    case nearDuplicate
    /// An id that differs from an earlier one in nothing but case.
    case similarID
    /// A tie from an actor to itself.
    case selfTie
    /// An actor without a tie to another.
    case isolate
    /// An actor whose kind isn't given.
    case missingKind
    /// A mutual relation that only one of the two states.
    case oneSidedClaim
    /// A column of numbers beside ties of which none has a weight.
    case unreadWeights
    /// A person without an affiliation.
    case missingAffiliation
    /// A person who took part in no activity.
    case missingParticipation
    /// An activity that nobody took part in.
    case missingParticipants
    /// Something that holds when an actor didn't take part.
    case outsideTime
    /// A row that says the same as an earlier one.
    case repeatedRow
    /// Phases that share days.
    case overlappingPhases
    /// A requirement of a word that no actor and no vocabulary has.
    case unusualRequirement
    /// Ties without a date.
    case undatedTies
    /// Rows that name no source.
    case missingSources
    /// Rows that have a start and no end.
    case openIntervals
    /// People whose gender isn't known.
    case unknownGenders
  }

  /// What it is about.
  public var kind: Kind
  /// The table that it is in.
  public var table: Table
  /// The index of the record in its table; `nil` for the table as a whole.
  public var record: Int?
  /// The column, as the tables define it; `nil` for the record as a whole.
  public var column: String?
  /// The text that it is about, if there is one.
  public var found: String?
  /// What is the matter, and what to do about it.
  public var message: Text

  init(
    _ kind: Kind, _ table: Table, _ record: Int?, column: String? = nil, found: String? = nil,
    _ message: Text
  ) {
    self.kind = kind
    self.table = table
    self.record = record
    self.column = column
    self.found = found
    self.message = message
  }
}

/// One way to see a network as a graph.
///
/// Every figure is of one view, and says which.
public struct View: Sendable, Hashable {
  /// What the vertices are.
  public enum Layer: String, Sendable, Hashable, CaseIterable, Codable {
    /// Actors, joined by their stated ties.
    case actors
    /// People, joined by their stated ties and where they took part in the same activity.
    case people
    /// Participants and activities, joined where one took part in the other.
    case twoMode = "two-mode"
  }

  /// Which participants a two-mode view shows.
  public enum Participants: String, Sendable, Hashable, CaseIterable, Codable {
    /// People.
    case people
    /// Actors: those named as participants, and those that participating people belonged to.
    case actors
  }

  /// What actors are counted as.
  public enum RollUp: String, Sendable, Hashable, CaseIterable, Codable {
    /// Departments apart.
    case none
    /// As the outermost actor that they are a part of.
    case entity
    /// As their side of the partnership.
    case side
    /// As their sector.
    case sector
    /// As their country.
    case country
  }

  /// Which part of time is seen.
  public enum Slice: Sendable, Hashable {
    /// All of it.
    case always
    /// What held at some time of a date, such as a year.
    case at(PartialDate)
    /// What held in the phase of that id, or belongs to it.
    case phase(String)
    /// What held between two dates, both included; `nil` leaves that end open.
    case between(PartialDate?, PartialDate?)
  }

  /// Which ties are kept by how sure they are.
  public enum CertaintyFilter: String, Sendable, Hashable, CaseIterable, Codable {
    /// All ties.
    case all
    /// All but disputed ones.
    case undisputed
    /// Sure ones only.
    case sure
  }

  /// What the vertices are.
  public var layer: Layer = .actors
  /// Which participants a two-mode view shows.
  public var participants: Participants = .people
  /// The kinds of tie that are kept; `nil` keeps all stated ones.
  public var tieKinds: Set<String>?
  /// Whether actors are also joined by taking part in the same activity; people are unless kinds of
  /// tie are asked for.
  public var includesParticipation = false
  /// What actors are counted as.
  public var rollUp: RollUp = .none
  /// Which part of time is seen.
  public var slice: Slice = .always
  /// Which ties are kept by how sure they are.
  public var certainty: CertaintyFilter = .all
  /// Whether ties are arcs; an undirected tie is then an arc each way.
  public var isDirected = false

  /// Makes the view that shows all actors and all stated ties.
  public init() {}
}

public import Graphs

/// What a network depends on, one by one and as sets: `samverkan/dependence/1`.
public struct Dependence: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/dependence/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// Which view it is about: of actors, or of people.
  public var view: ViewLabel
  /// What hangs on each actor or person, in the order of the view's vertices.
  public var vertices: [VertexDependence]
  /// The one, two and three whose loss parts the others most, as many as were asked for and can be
  /// taken away so that two or more stay.
  public var worst: [WorstDeparture]
}

/// What hangs on one actor or person.
public struct VertexDependence: Codable, Sendable, Equatable {
  /// The id.
  public var id: String
  /// How many pairs it links that have no tie of their own.
  public var activity: Int
  /// How many of these pairs no other vertex links.
  public var exclusivity: Int
  /// What it is among the others by these two.
  public var role: BrokeringRole
  /// The share of all open two-paths that hang on it: its exclusivity divided by the sum of all
  /// activities; `nil` without any.
  @Nullable public var twoPathShare: Double?
  /// The share of the ties between countries that end with it, as a range over the unknown
  /// countries; `nil` where no tie may be one, or where nobody's country is stated.
  @Nullable public var crossBorderShare: ShareRange?
  /// The share of the seats at activities that it or its people hold; `nil` without any.
  @Nullable public var seatShare: Double?
  /// The key-person index: the mean of those of the three shares that are defined; `nil` where none
  /// is.
  @Nullable public var keyPersonIndex: ShareRange?
}

/// Those whose loss parts the others most.
public struct WorstDeparture: Codable, Sendable, Equatable {
  /// Whether all sets of as many were tried, so that none parts more; else a search found it, which
  /// may have missed a worse one.
  public var isExact: Bool
  /// The share of the pairs of those who stay that no path joins while all are there.
  public var partedBefore: Double
  /// The share of the same pairs that no path joins without those who leave.
  public var partedAfter: Double
  /// Everything that goes.
  public var departure: Departure
}

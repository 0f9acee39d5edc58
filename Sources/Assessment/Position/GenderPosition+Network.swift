import Graphs
public import Partnerships

extension GenderPosition {
  /// Finds the positions of women and men in a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - slice: Which part of its time is seen.
  ///   - shuffling: How permutations are drawn where there are too many to try all.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: A permutation is drawn at least.
  /// - Complexity: That of betweenness, O(*V* · *E*), and O(*V* + *E*) for each permutation.
  public init(
    of network: Network, slice: View.Slice = .always, shuffling: Shuffling = Shuffling()
  ) throws {
    let present = network.sliced(to: slice).network
    let genders = present.people.map(\.gender)
    let contacts = network.graph(of: View(of: .people, in: slice))
    let attendance = network.graph(of: View(of: .twoMode, in: slice))
    self.network = NetworkLabel(of: network)
    people = Tally(genders)
    self.contacts = try RankedView(of: contacts, in: network, genders: genders)
    self.attendance = try RankedView(of: attendance, in: network, genders: genders)
    brokersBySide = try GenderBrokerage(
      in: contacts.graph, values: contacts.values(of: .side, in: present), genders: genders)
    brokersBySector = try GenderBrokerage(
      in: contacts.graph, values: contacts.values(of: .sector, in: present), genders: genders)
    seats = SeatConcentration(
      seatCounts: Array(attendance.graph.degrees().prefix(genders.count)), genders: genders)
    ownGenderOnly = SameGenderContacts(in: contacts.graph, genders: genders)
    closure = try EgoClosure(in: contacts.graph, genders: genders)
    retention = present.retention()
    mixing = try GenderMixing(in: contacts.graph, genders: genders, shuffling: shuffling)
    meetings = try GenderAttendance(in: attendance.graph, genders: genders, shuffling: shuffling)
    self.shuffling = shuffling
    basis = network.information.genderBasis
  }
}

extension RankedView {
  /// Ranks the people of a view.
  ///
  /// - Parameters:
  ///   - view: The view, in which people come first.
  ///   - network: The network that it was taken of.
  ///   - genders: The gender of each person.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(
    of view: NetworkGraph, in network: Network, genders: [Gender]
  ) throws(CancellationError) {
    let graph = view.graph
    self.view = ViewLabel(of: view, in: network)
    ties = graph.edgeCount
    centralities = try graph.centralities().compactMap { measure, values in
      CentralityPosition(measure, values: Array(values.prefix(genders.count)), genders: genders)
    }
    articulationPoints = Tally(
      graph.articulationPoints().filter { $0 < genders.count }.map { genders[$0] })
  }
}

extension Graph {
  /// Returns every centrality that is defined, with its value for each vertex.
  func centralities() throws(CancellationError) -> [(Centrality, [Double])] {
    let distances = try distanceMeasures()
    let values: [(Centrality, [Double]?)] = [
      (.degree, degrees().map(Double.init)),
      (.betweenness, try betweennessCentrality()),
      (.closeness, distances.closeness),
      (.harmonic, distances.harmonic),
      (.eigenvector, try eigenvectorCentrality()),
    ]
    return values.compactMap { centrality, values in values.map { (centrality, $0) } }
  }
}

extension View {
  /// The view of people, or of people and activities, in a part of time.
  init(of layer: Layer, in slice: Slice) {
    self.init()
    self.layer = layer
    self.slice = slice
  }
}

import Graphs
import Partnerships
import Wording

/// The people and contacts of a network from which positions are counted.
struct PositionRows {
  /// Who has contact with whom.
  let contacts: NetworkGraph
  /// Who took part in what.
  let attendance: NetworkGraph
  private let network: Network
  private let sources: RowSources
  private let people: [String]
  private let genders: [Gender]

  init(of network: Network, slice: View.Slice) {
    self.network = network.sliced(to: slice).network
    sources = RowSources(of: self.network)
    people = self.network.people.map(\.id)
    genders = self.network.people.map(\.gender)
    contacts = network.graph(of: View(of: .people, in: slice))
    attendance = network.graph(of: View(of: .twoMode, in: slice))
  }

  /// The ten most central in each way, those as central as the tenth, and the articulation points.
  func mostCentral(in graph: Graph, _ title: Text) throws -> [CountedRows] {
    let central = try graph.centralities().map { centrality, values in
      let ranking = CentralityRanking(Array(values.prefix(people.count)))
      return rows(ranking.first(10), title, centrality.name)
    }
    let points = graph.articulationPoints().filter { $0 < people.count }
    return central + [rows(points, title, MeasureText.articulationPoints.name)]
  }

  /// Who links pairs in each role, and how many.
  func brokers(by dimension: ActorDimension, _ heading: Text) throws -> [CountedRows] {
    let roles = try contacts.graph.roles(
      amongGroups: contacts.values(of: dimension, in: network))
    return LinkingRole.allCases.map { role in
      let pairs = zip(people, roles).map { ($0, $1.map(role.pairs) ?? 0) }.filter { $0.1 > 0 }
      return sources.holdings(
        Dictionary(pairs, uniquingKeysWith: +), .whoLinksOthers,
        [heading, role.text].joined(separator: ": "))
    }
  }

  /// Who holds a seat, several, and most.
  func seatHolders() -> [CountedRows] {
    let counts = attendance.graph.degrees().prefix(people.count)
    let lists: [(Text, Int)] = [
      (.tookPartCounted, 1), (.twoSeatsOrMore, 2), (.threeSeatsOrMore, 3),
      (.mostSeatsOfOne, max(1, counts.max() ?? 0)),
    ]
    return lists.map { list, least in
      rows(people.indices.filter { counts[$0] >= least }, .whoHoldsSeats, list)
    }
  }

  /// The women and the men with contacts, and those who have them with their own gender only.
  func ownGenderOnly() -> [CountedRows] {
    [Gender.woman, .man].flatMap { gender in
      let met = people.indices.map { person in
        genders[person] == gender
          ? contacts.graph.met(by: person, of: gender, among: genders) : nil
      }
      let lists: [(Text, (MetGenders) -> Bool)] = [
        (.withContactsHeading, { _ in true }), (.ownOnlyHeading, { $0 == .ownOnly }),
        (.undecidedHeading, { $0 == .undecided }),
      ]
      return lists.map { list, isListed in
        rows(
          people.indices.filter { met[$0].map(isListed) ?? false }, .contactsWithOwnGender,
          [gender.plural, list].joined(separator: ": "))
      }
    }
  }

  /// The women and the men of whom it is defined how far their contacts know each other.
  func closure() throws -> [CountedRows] {
    let measures: [(MeasureText, [Double?])] = [
      (.constraint, try contacts.graph.constraint()),
      (.egoDensity, try contacts.graph.egoNetworkDensity()),
    ]
    return measures.flatMap { measure, values in
      [Gender.woman, .man].map { gender in
        rows(
          people.indices.filter { genders[$0] == gender && values[$0] != nil }, measure.name,
          gender.plural)
      }
    }
  }

  /// Who took part in each phase, and who of them in the next as well.
  func staying() -> [CountedRows] {
    network.stays().flatMap { stay in
      let phases = Text.asWritten("\(stay.from.name) – \(stay.to.name)")
      return [(Text.tookPartCounted, stay.people), (.stayedCounted, stay.stayed)].map {
        sources.people($1.map(\.id), .whoStayed, [phases, $0].joined(separator: ": "))
      }
    }
  }

  /// The contacts between every two genders, and those of somebody whose gender isn't known.
  func contactsByGender() -> [CountedRows] {
    let cells = Dictionary(grouping: contacts.edges) { edge in
      let groups = [edge.from, edge.to].compactMap { genders[$0].group }
      return groups.count == 2 ? groups.sorted() : nil
    }
    let unknownLast = cells.sorted {
      ($0.key ?? [.max]).lexicographicallyPrecedes($1.key ?? [.max])
    }
    return unknownLast.map { cell, edges in
      sources.contacts(
        edges.map { [people[$0.from], people[$0.to]] }, .contactsBetweenGenders,
        cell?.map { Gender.grouped[$0].plural }.joined(separator: " – ") ?? .metSomebodyUnknown)
    }
  }

  /// The activities where people of known gender met.
  func meetings() -> CountedRows {
    let held = attendance.vertices.indices.filter { vertex in
      attendance.graph.neighbors(of: vertex).count {
        people.indices.contains(Int($0)) && genders[Int($0)].group != nil
      } > 1
    }
    let ids = held.compactMap { vertex -> String? in
      guard case .activity(let id) = attendance.vertices[vertex].subject else { return nil }
      return id
    }
    return sources.activities(ids, MeasureText.meetingsOfOneGender.name)
  }

  private func rows(_ places: [Int], _ figure: Text, _ value: Text) -> CountedRows {
    sources.people(places.map { people[$0] }, figure, value)
  }
}

extension CentralityRanking {
  /// The most central, as many as asked for, and those who are as central as the last of them.
  fileprivate func first(_ count: Int) -> [Int] {
    tiers.reduce(into: []) { first, tier in if first.count < count { first += tier } }
  }
}

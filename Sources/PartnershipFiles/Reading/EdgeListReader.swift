import Partnerships
import Tables

/// Reads a network from one table of ties, whose actors are those that it names.
struct EdgeListReader {
  static func read(at path: String) -> NetworkReading {
    var problems = ProblemList()
    guard let file = TableFile(path: path, table: .ties, &problems) else {
      return NetworkReading(problems: problems.sorted())
    }
    return read(file, problems)
  }

  /// Reads a network from one table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - problems: What is known to be wrong with it.
  /// - Returns: The network, unless there are errors.
  static func read(_ file: TableFile, _ problems: ProblemList) -> NetworkReading {
    var problems = problems
    let layout = Layout<Tie>.edgeList(headings: file.document.headings)
    let table = TableReader(layout, file: file, &problems)
    var places: [Table: TablePlaces] = [:]
    let network = network(of: table, in: file, places: &places)
    for violation in network.endsBeforeStarts() {
      if let place = places[.ties] { problems.add(violation, at: place) }
    }
    return NetworkReading(
      format: .edgeList, network: problems.hasErrors ? nil : network, problems: problems.sorted(),
      places: places)
  }

  /// Takes the rows with both ends for ties, and every end for an actor.
  private static func network(
    of table: TableReader<Tie>, in file: TableFile, places: inout [Table: TablePlaces]
  ) -> Network {
    var network = Network()
    var seen: Set<String> = []
    var actorPlaces = TablePlaces(table: .actors, file: file)
    for (row, tie) in zip(table.places.rows, table.records) {
      for id in [tie.from, tie.to] where !id.isEmpty && seen.insert(id).inserted {
        network.actors.append(Actor(id: id))
        actorPlaces.rows.append(row)
      }
    }
    var tiePlaces = table.places
    tiePlaces.rows = zip(table.places.rows, table.records).filter { $1.hasBothEnds }.map(\.0)
    network.ties = table.records.filter(\.hasBothEnds)
    places = [.actors: actorPlaces, .ties: tiePlaces]
    return network
  }
}

extension Tie {
  fileprivate var hasBothEnds: Bool { !from.isEmpty && !to.isEmpty }
}

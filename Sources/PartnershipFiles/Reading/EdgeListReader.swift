import Partnerships
import Tables

/// Reads a network from one table of ties, whose actors are those that it names.
struct EdgeListReader {
  static func read(at path: String) -> NetworkReading {
    var problems = ProblemList()
    guard let file = TableFile(path: path, table: .ties, &problems) else {
      return NetworkReading(problems: problems.sorted())
    }
    let layout = Layout<Tie>.edgeList(headings: file.document.headings)
    let table = TableReader(layout, file: file, &problems)
    var reading = NetworkReading(format: .edgeList, problems: [])
    let network = reading.assemble(table.records, at: table.places)
    var places = table.places
    places.rows = reading.rows[.ties] ?? []
    for violation in network.violations() where violation.kind == .endBeforeStart {
      problems.add(violation, at: places)
    }
    reading.problems = problems.sorted()
    if !problems.hasErrors { reading.network = network }
    return reading
  }
}

extension NetworkReading {
  /// Takes the rows with both ends for ties, and every end for an actor.
  fileprivate mutating func assemble(_ records: [Tie], at places: TablePlaces) -> Network {
    var network = Network()
    var seen: Set<String> = []
    files = [.actors: places.file, .ties: places.file]
    for (row, tie) in zip(places.rows, records) {
      for id in [tie.from, tie.to] where !id.isEmpty && seen.insert(id).inserted {
        network.actors.append(Actor(id: id))
        rows[.actors, default: []].append(row)
      }
      if !tie.from.isEmpty, !tie.to.isEmpty {
        network.ties.append(tie)
        rows[.ties, default: []].append(row)
      }
    }
    return network
  }
}

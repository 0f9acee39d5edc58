import Partnerships
import Wording

/// The vertices in the order of a matrix: by what tells their ties apart best.
struct MatrixOrder {
  /// What they are sorted by, before the number of their ties.
  enum Criterion { case country, sector, nothing }

  let criterion: Criterion
  /// The vertices in their order.
  let vertices: [Int]
  /// The places in the order at which another group begins.
  let borders: [Int]
  /// What each group is called; none where nothing tells them apart.
  let groupNames: [String]

  /// Sorts by country where there are two or more, else by sector, and those with most ties first.
  init(of sheet: Sheet) {
    let all = Array(sheet.graph.vertices.indices)
    let countries = all.map { sheet.country(at: $0) }
    let sectors = all.map { sheet.actor(at: $0)?.sector }
    let (criterion, groups): (Criterion, [String?]) =
      if Set(countries).count > 1 {
        (.country, countries)
      } else if Set(sectors).count > 1 { (.sector, sectors) } else { (.nothing, countries) }
    var ties = [Int](repeating: 0, count: all.count)
    for line in sheet.lines where line.from != line.to {
      ties[line.from] += 1
      ties[line.to] += 1
    }
    let sizes = Dictionary(grouping: all) { groups[$0] }.mapValues(\.count)
    func rank(_ vertex: Int) -> (Int, Int, String, Int, Int) {
      let group = groups[vertex]
      return (
        group == nil ? 1 : 0, -(sizes[group] ?? 0), group ?? "", -ties[vertex], vertex
      )
    }
    let ordered = all.sorted { rank($0) < rank($1) }
    self.criterion = criterion
    vertices = ordered
    borders = ordered.indices.dropFirst().filter { groups[ordered[$0]] != groups[ordered[$0 - 1]] }
    let names = (ordered.isEmpty ? [] : [0] + borders).map { groups[ordered[$0]] }
    groupNames = names.compactMap { name in
      let text: Text? =
        switch criterion {
        case .country: name.map { .label(ofCountry: $0) } ?? .unknownCountry
        case .sector: name.map { .label(ofSector: $0) } ?? .unknownSector
        case .nothing: nil
        }
      return text?[sheet.language]
    }
  }
}

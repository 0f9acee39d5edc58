import Assessment
import Partnerships
import Wording

/// Of whom a picture of gender tells, in the order of reading.
struct GenderRows {
  /// A group of people.
  struct Row {
    var name: String
    /// What it counts, where the name alone doesn't tell.
    var note: Text?
    /// How far it is set in, below what it is a part of.
    var depth = 0
    /// How many are women and men; `nil` where that can't be told and only parts of it can.
    var figures: GenderFigures?
    /// The people, in the order of the bar; nobody in groups of actors.
    var people: [Person] = []
    /// The vertex that it stands for; `nil` for sums.
    var vertex: Int?
  }

  /// Rows under a heading.
  struct Section {
    var heading: String
    var rows: [Row]
  }

  /// The sums, then the actors of each country.
  private(set) var sections: [Section] = []
  /// The vertices of whose people nothing is known or may be shown.
  private(set) var withoutPeople: [Int] = []

  /// As many outermost actors have bars of their own.
  private static let greatestCount = 60

  private let sheet: Sheet
  private let places: PeoplePlaces
  private let columns: Columns

  init(of sheet: Sheet) {
    self.sheet = sheet
    places = PeoplePlaces(of: sheet)
    columns = Columns(of: sheet)
    let actors = actorSections()
    sections = (sums() + actors).filter { section in
      section.rows.contains { $0.figures != nil }
    }
  }

  /// Everyone, and those of each country and side where there are several.
  private func sums() -> [Section] {
    let language = sheet.language
    let everyone = Row(
      name: Text.everyone[language],
      figures: figures(of: nil, value: nil, people: places.everyone))
    let whole = Section(heading: Text.inAll[language], rows: [everyone])
    guard !sheet.isRolledUp else { return [whole] }
    return [
      whole,
      sums(by: .country, under: .countryHeading, \.country) { Text.label(ofCountry: $0)[language] },
      sums(by: .side, under: .sideHeading, \.side) { $0 },
    ]
  }

  /// The people of each value that actors have, those of an unknown one last.
  private func sums(
    by dimension: GenderDimension, under heading: Text, _ value: (Actor) -> String?,
    named name: (String) -> String
  ) -> Section {
    var values: [String] = []
    var people: [String?: [Person]] = [nil: places.withoutActor]
    for vertex in sheet.graph.vertices.indices {
      guard let actor = sheet.actor(at: vertex) else { continue }
      if let value = value(actor), people[value] == nil { values.append(value) }
      people[value(actor), default: []] += places.people(at: vertex)
    }
    let rows = (values.map(Optional.some) + [nil]).map { value in
      Row(
        name: value.map(name) ?? Text.unknownValue[sheet.language],
        figures: figures(of: dimension, value: value, people: people[value] ?? []))
    }
    return Section(
      heading: heading[sheet.language],
      rows: values.count > 1 ? rows.filter { $0.figures != nil } : [])
  }

  /// The actors by country, those with most people first, each with its parts below it.
  private mutating func actorSections() -> [Section] {
    let vertices = sheet.graph.vertices.indices
    let parts = Dictionary(grouping: vertices) { columns.container[$0] }
    let hasCountries = columns.blocks.contains { $0 != nil }
    let small = small(of: parts[nil] ?? [], parts: parts)
    var sections: [Section] = []
    for (block, country) in columns.blocks.enumerated() {
      let members = (parts[nil] ?? []).filter { columns.block[$0] == block }
      let others = members.filter { small.contains($0) }
      let outermost = members.filter { !small.contains($0) }
      let name = country.map { Text.label(ofCountry: $0) } ?? .unknownCountry
      let heading = (hasCountries ? name : subject)[sheet.language]
      sections.append(
        Section(
          heading: heading,
          rows: rows(of: outermost, parts: parts, depth: 0) + row(ofOthers: others, parts: parts)))
    }
    if let nobodys = figures(of: .actor, value: nil, people: places.withoutActor) {
      let row = Row(
        name: Text.noActor[sheet.language], figures: nobodys, people: places.withoutActor)
      sections.append(Section(heading: Text.elsewhere[sheet.language], rows: [row]))
    }
    return sections
  }

  /// The outermost actors with people that are too small for bars of their own among so many; none
  /// where figures are published, which nobody may add up.
  private func small(of outermost: [Int], parts: [Int?: [Int]]) -> Set<Int> {
    guard !isPublished else { return [] }
    let counts = outermost.map { (vertex: $0, count: people(within: $0, parts: parts).count) }
      .filter { $0.count > 0 }.sorted { ($1.count, $0.vertex) < ($0.count, $1.vertex) }
    return counts.count > Self.greatestCount + 1
      ? Set(counts.dropFirst(Self.greatestCount).map(\.vertex)) : []
  }

  /// The row of all that have none of their own, if there are any.
  private func row(ofOthers others: [Int], parts: [Int?: [Int]]) -> [Row] {
    guard !others.isEmpty else { return [] }
    let people = others.map { self.people(within: $0, parts: parts) }
    let most = people.map(\.count).max() ?? 0
    return [
      Row(
        name: Text.otherActors(others.count, most: most)[sheet.language],
        figures: figures(of: nil, value: nil, people: people.flatMap(\.self)))
    ]
  }

  /// The rows of some actors, each with those of its parts; frames are at most three deep.
  private mutating func rows(of vertices: [Int], parts: [Int?: [Int]], depth: Int) -> [Row] {
    let trees = vertices.map { vertex in
      (vertex: vertex, people: people(within: vertex, parts: parts))
    }
    let sorted = trees.sorted {
      ($1.people.count, $0.vertex) < ($0.people.count, $1.vertex)
    }
    return sorted.flatMap { tree -> [Row] in
      let id = value(at: tree.vertex)
      let people = places.people(at: tree.vertex)
      var own = Row(
        name: sheet.name(at: tree.vertex), depth: depth,
        figures: figures(of: dimension, value: id, people: people), people: people,
        vertex: tree.vertex)
      let inner = rows(of: parts[tree.vertex] ?? [], parts: parts, depth: depth + 1)
      var sum = Row(name: own.name, note: .partsIncluded, depth: depth, vertex: tree.vertex)
      if parts[tree.vertex] != nil, !inner.isEmpty || isPublished {
        // Only whole organisations are published as sums.
        sum.figures =
          depth > 0 && isPublished ? nil : figures(of: .entity, value: id, people: tree.people)
      }
      if own.figures == nil, sum.figures == nil, inner.isEmpty {
        withoutPeople.append(tree.vertex)
        return []
      }
      guard sum.figures != nil else { return [own] + inner }
      own.depth += 1
      own.note = .partsNotIncluded
      return [sum] + (own.figures == nil ? [] : [own]) + inner
    }
  }

  private var isPublished: Bool { sheet.publishedGender != nil }

  private func people(within vertex: Int, parts: [Int?: [Int]]) -> [Person] {
    let inner = (parts[vertex] ?? []).flatMap { people(within: $0, parts: parts) }
    return PeoplePlaces.inOrder(places.people(at: vertex) + inner)
  }

  /// What the vertices are groups by.
  private var dimension: GenderDimension {
    switch sheet.graph.view.rollUp {
    case .none: .actor
    case .entity: .entity
    case .side: .side
    case .sector: .sector
    case .country: .country
    }
  }

  /// What the vertices are, as a heading.
  private var subject: Text {
    switch sheet.graph.view.rollUp {
    case .none, .entity: .actorHeading
    case .side: .sideHeading
    case .sector: .sectorHeading
    case .country: .countryHeading
    }
  }

  private func value(at vertex: Int) -> String? {
    switch sheet.graph.vertices[vertex].subject {
    case .group(let value): value
    case .actor(let id), .person(let id), .activity(let id): id
    }
  }

  /// The figures of a group, or with no dimension of everyone, as they are published or as they are.
  private func figures(
    of dimension: GenderDimension?, value: String?, people: [Person]
  ) -> GenderFigures? {
    guard let published = sheet.publishedGender else {
      return GenderFigures(Tally(PeoplePlaces.inOrder(people).map(\.gender)))
    }
    guard let dimension else { return GenderFigures(published.whole.people) }
    let groups = published.by.first { $0.by == dimension }?.groups
    return groups?.first { $0.value == value }.flatMap { GenderFigures($0.counts.people) }
  }
}

public import Partnerships
import Tables
import Wording

/// A network that was made of a list of contacts, and what is wrong or doubtful in the list.
public struct ContactReading: Sendable {
  /// The network; empty if any problem is an error.
  public internal(set) var network: Network
  /// Every problem, by row and column.
  public internal(set) var problems: [Problem]
}

extension ContactList {
  /// Makes a network of the list.
  ///
  /// People get the ids `p1`, `p2` and so on; organisations get ids that are made of their names. Rows
  /// with the same name, but for case and spaces, are of the same person or organisation. Names that
  /// are merely alike are told of, and stay apart.
  ///
  /// - Parameter keepsNames: Whether people's names are kept.
  /// - Returns: The network, and everything that is doubtful.
  /// - Complexity: O(*n*) for *n* rows.
  public func network(keepingNames keepsNames: Bool) -> ContactReading {
    var contacts = ContactImport(self)
    contacts.readRows()
    return contacts.reading(keepingNames: keepsNames)
  }
}

/// The rows of a list of contacts while they become a network.
struct ContactImport {
  let list: ContactList
  var network = Network()
  var problems = ProblemList()

  private let tellsOrganisations: Bool
  private var actorPlaces: [String: Int] = [:]
  private var personPlaces: [String: Int] = [:]
  private var activityIDs: [String: String] = [:]
  private var affiliations: Set<Affiliation> = []
  private var participations: Set<Participation> = []
  private var actorRows: [Int] = []
  private var personRows: [Int] = []
  private var makeActorID = UniqueIDs(fallback: "organisation")
  private var makeActivityID = UniqueIDs(fallback: "activity")

  init(_ list: ContactList) {
    self.list = list
    tellsOrganisations = list.mapping.fields.values.contains(.organisation)
  }

  /// Reads every row.
  mutating func readRows() {
    for problem in list.document.problems {
      problems.add(problem.remark, at: cellPlace(row: problem.row, column: problem.column))
    }
    let fields = list.mapping.fields.sorted { $0.key < $1.key }
    for index in 0..<list.document.rowCount {
      var row = ContactRow(number: list.document.number(ofRow: index))
      for (column, field) in fields {
        let text = list.document.text(row: index, column: column)
        if !text.isEmpty, !isDash(text) { row.cells[field] = (text, column) }
      }
      read(&row)
    }
  }

  private mutating func read(_ row: inout ContactRow) {
    let actor = actor(of: row)
    let person = person(of: row)
    if let actor, let person {
      var affiliation = Affiliation(person: person, actor: actor)
      affiliation.role = row[.role]
      affiliation.interval.start = parse(.start, of: row, as: .date) ?? nil
      affiliation.interval.end = parse(.end, of: row, as: .date) ?? nil
      if affiliation.interval.isReversed {
        affiliation.interval.end = nil
        warn(.interval, .contactEndLeftOut, row, .end)
      }
      if affiliations.insert(affiliation).inserted { network.affiliations.append(affiliation) }
    } else if person != nil, tellsOrganisations {
      warn(.emptyCell, .contactWithoutOrganisation, row, .organisation)
    }
    if let activity = activity(of: row), let participant = person ?? actor {
      let participation = Participation(activity: activity, participant: participant)
      if participations.insert(participation).inserted {
        network.participations.append(participation)
      }
    }
  }

  /// Returns the id of the organisation of a row, or of the part of it that is told.
  private mutating func actor(of row: ContactRow) -> String? {
    var organisation: Actor?
    if let name = row[.organisation] {
      let index = index(ofActor: name, key: plain(name), row)
      fill(index, with: row)
      organisation = network.actors[index]
    }
    guard let department = row[.department] else { return organisation?.id }
    let name = [organisation?.name, department].compactMap(\.self).joined(separator: " ")
    let key = "\(plain(organisation?.name ?? ""))\n\(plain(department))"
    let part = index(ofActor: name, key: key, row)
    network.actors[part].name = department
    network.actors[part].kind = "department"
    network.actors[part].partOf = organisation?.id
    return network.actors[part].id
  }

  private mutating func index(ofActor name: String, key: String, _ row: ContactRow) -> Int {
    if let known = actorPlaces[key] { return known }
    network.actors.append(Actor(id: makeActorID.id(for: name), name: name))
    actorRows.append(row.number)
    actorPlaces[key] = network.actors.count - 1
    return network.actors.count - 1
  }

  /// Adds to an organisation what a row tells of it.
  private mutating func fill(_ index: Int, with row: ContactRow) {
    fill(\.kind, of: index, .kind, row, as: .word(of: .kinds))
    fill(\.sector, of: index, .sector, row, as: .word(of: .sectors))
    fill(\.level, of: index, .level, row, as: .word(of: .levels))
    fill(\.country, of: index, .country, row, as: .country)
    fill(\.side, of: index, .side, row, as: .text)
    fill(\.identifier, of: index, .identifier, row, as: .text)
    fill(\.attributes["place"], of: index, .place, row, as: .text)
  }

  private mutating func fill(
    _ part: WritableKeyPath<Actor, String?>, of index: Int, _ field: ContactField,
    _ row: ContactRow, as format: CellFormat<String?>
  ) {
    guard let value = parse(field, of: row, as: format) ?? nil else { return }
    let present = network.actors[index][keyPath: part]
    if let present, present != value {
      let name = network.actors[index].name
      warn(.contradiction, .organisationInTwoWays(name, first: present, other: value), row, field)
    } else {
      network.actors[index][keyPath: part] = value
    }
  }

  /// Returns the id of the person of a row; one without a name is somebody else in every row.
  private mutating func person(of row: ContactRow) -> String? {
    let parts = [row[.givenName], row[.familyName]].compactMap(\.self).joined(separator: " ")
    let name = row[.person] ?? (parts.isEmpty ? nil : parts)
    let gender = parse(.gender, of: row, as: .gender)
    guard let name else {
      let isSomebody = gender != nil || row[.role] != nil
      return isSomebody ? network.people[addPerson(gender, row)].id : nil
    }
    guard let known = personPlaces[plain(name)] else {
      let added = addPerson(gender, row)
      network.people[added].name = name
      personPlaces[plain(name)] = added
      return network.people[added].id
    }
    let present = network.people[known].gender
    if let gender, gender != present, present != .unknown, gender != .unknown {
      warn(.contradiction, .personInTwoWays(firstRow: personRows[known]), row, .gender)
    } else if present == .unknown {
      network.people[known].gender = gender ?? .unknown
    }
    return network.people[known].id
  }

  private mutating func addPerson(_ gender: Gender?, _ row: ContactRow) -> Int {
    network.people.append(
      Person(id: "p\(network.people.count + 1)", gender: gender ?? .unknown))
    personRows.append(row.number)
    return network.people.count - 1
  }

  /// Returns the id of what a row says the person took part in; one of another date is another.
  private mutating func activity(of row: ContactRow) -> String? {
    guard let name = row[.activity] else { return nil }
    let date = parse(.date, of: row, as: .date) ?? nil
    let key = "\(plain(name))\n\(date?.description ?? "")"
    if let id = activityIDs[key] { return id }
    var activity = Activity(id: makeActivityID.id(for: name), name: name)
    activity.interval = Interval(start: date, end: date)
    network.activities.append(activity)
    activityIDs[key] = activity.id
    return activity.id
  }

  /// Returns what a cell stands for, and tells of what it doesn't.
  private mutating func parse<Value>(
    _ field: ContactField, of row: ContactRow, as format: CellFormat<Value>
  ) -> Value? {
    guard let cell = row.cells[field] else { return nil }
    let parsed = format.parse(cell.text)
    if var remark = parsed.problem {
      remark.severity = .warning
      problems.add(remark, at: cellPlace(row: row.number, column: cell.column), found: cell.text)
    }
    return parsed.value
  }

  private mutating func warn(
    _ kind: Problem.Kind, _ message: Text, _ row: ContactRow, _ field: ContactField
  ) {
    let cell = cellPlace(row: row.number, column: row.cells[field]?.column)
    problems.add(Remark(.warning, kind, message), at: cell)
  }

  private func cellPlace(row: Int?, column: Int?) -> Place {
    Place(
      file: list.name, row: row, column: column,
      heading: column.map { list.document.headings[$0] })
  }

  /// Returns what came of the rows.
  mutating func reading(keepingNames keepsNames: Bool) -> ContactReading {
    if !tellsOrganisations {
      problems.add(
        Remark(.error, .column, .noOrganisationColumn), at: cellPlace(row: nil, column: nil))
    }
    for finding in network.findings() where finding.kind == .nearDuplicate {
      let rows = finding.table == .people ? personRows : actorRows
      problems.add(
        Remark(.warning, .contradiction, finding.message),
        at: cellPlace(row: finding.record.map { rows[$0] }, column: nil))
    }
    if !keepsNames {
      for index in network.people.indices { network.people[index].name = nil }
    }
    return ContactReading(
      network: problems.hasErrors ? Network() : network, problems: problems.sorted())
  }
}

/// The cells of a row of a list of contacts, by what they tell.
struct ContactRow {
  let number: Int
  var cells: [ContactField: (text: String, column: Int)] = [:]

  subscript(field: ContactField) -> String? { cells[field]?.text }
}

import InputFiles
import Partnerships
import Wording

/// A file of activities while it is read.
struct IATIFile {
  let xml: XMLReader
  var organisations = IATIOrganisations()
  var activities: [IATIActivity] = []
  /// Transactions with both their ends.
  var flows: [IATIFlow] = []
  /// Transactions without one of their ends.
  var oneSidedFlows = 0

  private let name: String
  private var problems = ProblemList()
  private var generated: PartialDate?
  /// What is told of an organisation in two ways, and was reported.
  private var differences: Set<IATIOrganisations.Difference> = []
  /// How often a part stands in the file that a network has no place for, and where first.
  private var leftOut: [String: (count: Int, line: Int)] = [:]

  init(_ xml: XMLReader, name: String) {
    self.xml = xml
    self.name = name
  }

  /// Reads the file to its end.
  mutating func read() throws(FileProblem) {
    guard case .start(let root) = try xml.next() else { return }
    try requireActivities(root)
    generated = root["generated-datetime"].flatMap { PartialDate($0.prefix(10)) }
    leaveOutAttributes(of: root, except: ["version", "generated-datetime"])
    try xml.readChildren { (element) throws(FileProblem) in
      if element.name == "iati-activity" {
        try readActivity(element)
      } else {
        try leaveOut(element, of: root.name)
      }
    }
  }

  private func requireActivities(_ root: XMLElement) throws(FileProblem) {
    if root.name == "iati-organisations" {
      throw FileProblem(.iatiOrganisationsFile, line: xml.line)
    }
    guard root.name == "iati-activities" else { throw FileProblem(.notIATI, line: xml.line) }
    let version = root["version"] ?? ""
    guard version == "2" || version.hasPrefix("2.") else {
      throw FileProblem(.iatiVersion(version), line: xml.line)
    }
  }

  /// Adds a mention of an organisation, and returns its place; `nil` if it has no identifier and no
  /// name.
  mutating func place(of mention: IATIOrganisation) -> Int? {
    guard mention.ref != nil || mention.names.first != nil else {
      warn(.contradiction, .namelessOrganisation)
      return nil
    }
    let (place, differences) = organisations.add(mention)
    for difference in differences where self.differences.insert(difference).inserted {
      warn(
        .contradiction,
        .organisationToldTwice(
          difference.organisation, first: difference.first, other: difference.other),
        line: mention.line)
    }
    return place
  }

  /// Tells of something at a line, or else at the one that was read last.
  mutating func warn(_ kind: Problem.Kind, _ message: Text, line: Int? = nil) {
    problems.add(Remark(.warning, kind, message), at: Place(file: name, line: line ?? xml.line))
  }

  /// Moves past an element that a network has no place for.
  mutating func leaveOut(_ element: XMLElement, of parent: String) throws(FileProblem) {
    leaveOut("\(parent)/\(element.name)")
    try xml.skipElement()
  }

  /// Moves to the end of an element whose children a network has no place for.
  mutating func leaveOutChildren(of element: XMLElement) throws(FileProblem) {
    try xml.readChildren { (child) throws(FileProblem) in
      try leaveOut(child, of: element.name)
    }
  }

  /// Tells of the attributes that a network has no place for.
  mutating func leaveOutAttributes(of element: XMLElement, except known: Set<String>) {
    for attribute in element.attributes
    where !known.contains(attribute.name) && !attribute.name.hasPrefix("xmlns")
      && !attribute.value.isEmpty
    {
      leaveOut("\(element.name)/@\(attribute.name)")
    }
  }

  private mutating func leaveOut(_ part: String) {
    leftOut[part, default: (0, xml.line)].count += 1
  }

  /// Returns the network that was read.
  func reading() -> NetworkReading {
    let language = activities.lazy.compactMap(\.language).first.flatMap(Language.init(code:))
    var network = Network()
    network.information.language = language?.rawValue
    var source = Source(id: Self.source, title: name)
    source.date = generated
    network.sources = [source]
    let (actors, lines, ids) = organisations.actors(in: language?.rawValue)
    network.actors = actors
    network.activities = activities.map { $0.activity(ids: ids, language: language ?? .english) }
    network.participations = activities.flatMap { activity in
      activity.seats.map { $0.participation(in: activity.id, ids: ids) }
    }
    network.ties = flows.compactMap { $0.tie(ids: ids) }
    let places = [
      Table.actors: lines, .activities: activities.map(\.line),
      .participations: activities.flatMap { $0.seats.map(\.line) }, .ties: flows.map(\.line),
    ].reduce(into: [:]) { places, table in
      places[table.key] = TablePlaces(table: table.key, file: name, lines: table.value)
    }
    var problems = problems
    addRemarks(to: &problems)
    for violation in network.violations() {
      if let place = places[violation.table] { problems.add(violation, at: place) }
    }
    return NetworkReading(
      format: .iati, network: problems.hasErrors ? nil : network, language: language,
      problems: problems.sorted(), places: places)
  }

  /// The id of the file among the sources.
  static let source = "iati"

  private func addRemarks(to problems: inout ProblemList) {
    for (part, (count, line)) in leftOut.sorted(by: {
      ($0.value.line, $0.key) < ($1.value.line, $1.key)
    }) {
      let message: Text =
        part.hasSuffix("/contact-info")
        ? .contactPersonsLeftOut(count) : .partLeftOut(part, count: count)
      problems.add(Remark(.note, .leftOut, message), at: Place(file: name, line: line))
    }
    for (line, difference) in organisations.sharedRefs() {
      let message = Text.sharedRef(
        difference.organisation, first: difference.first, other: difference.other)
      problems.add(Remark(.warning, .contradiction, message), at: Place(file: name, line: line))
    }
    if oneSidedFlows > 0 {
      problems.add(
        Remark(.note, .leftOut, .oneSidedTransactions(oneSidedFlows)), at: Place(file: name))
    }
  }
}

extension Language {
  /// Finds a language by its code, with or without a country: `sv-SE`.
  fileprivate init?(code: String) {
    self.init(rawValue: String(code.lowercased().prefix { $0 != "-" }))
  }
}

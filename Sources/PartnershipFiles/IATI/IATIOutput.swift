import GraphFiles
import Partnerships
import Wording

/// A file of activities while it is written.
struct IATIOutput {
  let network: Network
  var xml = XMLWriter()
  var losses = LossCollector()

  /// The actors by their ids.
  let actors: [String: Actor]
  private let seats: [String: [Participation]]
  private let flows: [String: [Tie]]
  /// The actors that were written so far.
  private var written: Set<String> = []

  init(_ network: Network) {
    self.network = network
    actors = Dictionary(
      network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    seats = Dictionary(grouping: network.participations, by: \.activity)
    let isActor = Set(network.actors.map(\.id)).contains
    flows = Dictionary(
      grouping: network.ties.filter { $0.isFlow && isActor($0.from) && isActor($0.to) },
      by: { $0.attributes[IATIHeading.activity] ?? "" })
  }

  /// Writes all activities, and what is part of them.
  mutating func writeActivities() {
    xml.begin("iati-activities", ["version": "2.03"])
    if network.information.isFictitious { xml.write(comment: Text.fictitiousNote.english) }
    if network.activities.isEmpty { losses.add(.requirement, name: "iati-activity") }
    for activity in network.activities {
      xml.begin(
        "iati-activity",
        [
          "default-currency": activity.attributes[IATIHeading.currency],
          "xml:lang": network.information.language,
        ])
      write(activity)
      let seats = seats[activity.id] ?? []
      for seat in seats { write(seat) }
      if !seats.contains(where: { actors[$0.participant] != nil }) {
        losses.add(.requirement, name: "participating-org")
      }
      writeFacts(of: activity)
      for flow in flows[activity.id] ?? [] where flow.isPlanned { write(flow) }
      for flow in flows[activity.id] ?? [] where !flow.isPlanned { write(flow) }
      xml.end()
    }
    xml.end()
  }

  /// The file, and what it doesn't carry.
  var result: WrittenNetwork { WrittenNetwork(xml.bytes, losses: losses.losses) }

  private mutating func write(_ seat: Participation) {
    guard let actor = actors[seat.participant] else { return losses.addRows(of: .participations) }
    let role = seat.role.flatMap { IATICodes.roleCodes[folded($0)] }
    if role == nil {
      losses.add(.requirement, name: "participating-org/@role")
      if seat.role != nil { losses.addCell("role", of: .participations) }
    }
    write(
      actor, as: "participating-org", role: role,
      activity: ("activity-id", seat.attributes[IATIHeading.otherActivity]),
      channel: seat.attributes[IATIHeading.channel])
    losses.addCells(of: seat, .participations) {
      ["activity", "participant", "role", IATIHeading.otherActivity, IATIHeading.channel]
        .contains($0)
    }
  }

  /// Writes an organisation where it takes part in something.
  ///
  /// - Parameters:
  ///   - actor: The organisation.
  ///   - name: The name of the element.
  ///   - role: The code of its role.
  ///   - activity: The id of its own activity, and the name of the attribute that states it.
  ///   - channel: The code of the channel that it is to its donor.
  mutating func write(
    _ actor: Actor, as name: String, role: String? = nil,
    activity: (attribute: String, id: String?) = ("activity-id", nil), channel: String? = nil
  ) {
    written.insert(actor.id)
    xml.begin(
      name,
      [
        "ref": actor.identifier ?? actor.attributes[IATIHeading.sharedRef],
        "type": actor.organisationType, "role": role, activity.attribute: activity.id,
        "crs-channel-code": channel,
      ])
    writeNarratives(
      actor.name,
      others: actor.names.merging(otherNames(in: actor.attributes)) { first, _ in first })
    xml.end()
  }

  /// Writes a text in the language of the network and in others.
  mutating func writeNarratives(_ text: String, others: [String: String] = [:]) {
    write("narrative", text: text)
    for (language, text) in others.sorted(by: { $0.key < $1.key }) {
      write("narrative", ["xml:lang": language], text: text)
    }
  }

  /// Writes a text, from whose ends readers take the white space.
  mutating func write(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    if trimmed(text).utf8.count != text.utf8.count { losses.add(.characters) }
    xml.write(name, attributes, text: text)
  }

  /// Adds all that activities have no place for.
  mutating func addLostTables() {
    let information = network.information
    for column in Column<NetworkInformation>.keys where column.headings[0] != "language" {
      let isBlank = column.write(information, .english).isEmpty
      if !isBlank { losses.addCell(column.headings[0], of: .network) }
    }
    for key in information.attributes.keys.sorted() { losses.addCell(key, of: .network) }
    for actor in network.actors {
      if written.contains(actor.id) {
        addLosses(of: actor)
      } else {
        losses.add(.isolate, name: actor.id)
      }
    }
    let ids = Set(network.activities.map(\.id))
    let carried = flows.reduce(0) { ids.contains($1.key) ? $0 + $1.value.count : $0 }
    losses.addRows(network.people.count, of: .people)
    losses.addRows(network.affiliations.count, of: .affiliations)
    losses.addRows(network.ties.count - carried, of: .ties)
    losses.addRows(network.phases.count, of: .phases)
    losses.addRows(network.sources.count { $0.id != IATIFile.source }, of: .sources)
    losses.addRows(network.requirements.count, of: .requirements)
    losses.add(.characters, count: xml.damagedTextCount)
  }

  private mutating func addLosses(of actor: Actor) {
    if actor.identifier != actor.id { losses.add(.nodeID, name: actor.id) }
    var readBack = Actor(id: actor.id)
    if let type = actor.organisationType { readBack.setOrganisationType(type) }
    losses.addCells(of: actor, .actors) { heading in
      switch heading {
      case "id", "identifier", "name", "source", IATIHeading.organisationType,
        IATIHeading.sharedRef:
        true
      case "kind": actor.kind == readBack.kind
      case "sector": actor.sector == readBack.sector
      case "level": actor.level == readBack.level
      default: heading.hasPrefix("name.")
      }
    }
  }
}

/// Returns texts in other languages, which have columns of their own.
///
/// - Parameters:
///   - attributes: The columns.
///   - heading: What their headings begin with.
/// - Returns: The texts by the codes of their languages.
func otherNames(
  in attributes: [String: String], heading: String = "name"
) -> [String: String] {
  var texts: [String: String] = [:]
  for (key, text) in attributes where key.hasPrefix(heading + ".") {
    texts[String(key.dropFirst(heading.count + 1))] = text
  }
  return texts
}

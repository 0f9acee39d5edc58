import Partnerships

/// An organisation as an activity names it.
struct IATIOrganisation {
  /// Its public identifier.
  var ref: String?
  /// Its code among the types of organisations.
  var type: String?
  /// Its names.
  var names: Narratives
  /// Where it is named first.
  var line: Int
}

/// The organisations of a file, each once however often it is named.
///
/// Organisations are the same if they have the same identifier, and the same name, too, where that
/// isn't an identifier of the form that the standard asks for, such as a code of a donor's channel. One
/// that is named without an identifier is the same as the other of that name, but for case and spaces;
/// where several have the name, it is one of its own.
struct IATIOrganisations {
  private var all: [IATIOrganisation] = []
  private var places: [String: Int] = [:]
  private var placesByRef: [String: [Int]] = [:]

  /// Something in which two mentions of an organisation differ.
  struct Difference: Hashable {
    /// The identifier or name of the organisation.
    var organisation: String
    /// What was told first.
    var first: String
    /// What was told now.
    var other: String
  }

  /// Adds a mention of an organisation that has an identifier or a name.
  ///
  /// - Parameter mention: What it tells.
  /// - Returns: The place of the organisation, and what was told otherwise before.
  mutating func add(_ mention: IATIOrganisation) -> (place: Int, differences: [Difference]) {
    if let place = places[mention.key] { return (place, all[place].complete(with: mention)) }
    let place = all.count
    all.append(mention)
    places[mention.key] = place
    if let ref = mention.ref { placesByRef[ref, default: []].append(place) }
    return (place, [])
  }

  /// Returns the actors that the organisations are.
  ///
  /// - Parameter language: The language of the network.
  /// - Returns: The actors and the lines where each is named first, and the id of the organisation at
  ///   each place.
  func actors(in language: String?) -> (actors: [Actor], lines: [Int], ids: [String]) {
    let places = unitedPlaces()
    var makeID = UniqueIDs(fallback: "organisation", taken: Set(placesByRef.keys))
    var ids = [String](repeating: "", count: all.count)
    var actors: [Actor] = []
    var lines: [Int] = []
    for (place, organisation) in all.enumerated() where places[place] == place {
      let ownRef = organisation.ref.flatMap { placesByRef[$0]?.count == 1 ? $0 : nil }
      ids[place] = ownRef ?? makeID.id(for: organisation.name)
      var actor = organisation.actor(id: ids[place], language: language)
      actor.identifier = ownRef
      if ownRef == nil { actor.attributes[IATIHeading.sharedRef] = organisation.ref }
      actors.append(actor)
      lines.append(organisation.line)
    }
    for place in all.indices { ids[place] = ids[places[place]] }
    return (actors, lines, ids)
  }

  /// Returns the identifiers that several organisations have, each with two of their names and the line
  /// of the second.
  func sharedRefs() -> [(line: Int, difference: Difference)] {
    placesByRef.filter { $0.value.count > 1 }.map { ref, places in
      let (first, other) = (all[places[0]], all[places[1]])
      return (other.line, Difference(organisation: ref, first: first.name, other: other.name))
    }
  }

  /// Returns the place of the organisation that each is the same as.
  private func unitedPlaces() -> [Int] {
    var owners: [String: Set<Int>] = [:]
    for place in placesByRef.values.joined() {
      for name in all[place].names.texts.values { owners[plain(name), default: []].insert(place) }
    }
    return all.indices.map { place in
      guard all[place].ref == nil, let sole = owners[plain(all[place].name)], sole.count == 1 else {
        return place
      }
      return sole.first ?? place
    }
  }
}

extension IATIOrganisation {
  /// The name that was told first; empty if there is none.
  fileprivate var name: String { names.text(in: nil) ?? "" }

  /// What other mentions of the organisation have in common.
  fileprivate var key: String {
    guard let ref else { return "\n" + plain(name) }
    return ref.contains("-") || name.isEmpty ? ref : ref + "\n" + plain(name)
  }

  /// Adds what another mention tells besides, and returns what it tells otherwise.
  fileprivate mutating func complete(
    with mention: IATIOrganisation
  ) -> [IATIOrganisations.Difference] {
    let organisation = ref ?? name
    var differences: [IATIOrganisations.Difference] = []
    for (language, text) in mention.names.texts.sorted(by: { $0.key < $1.key }) {
      if let first = names.add(text, language: language), plain(first) != plain(text) {
        differences.append(.init(organisation: organisation, first: first, other: text))
      }
    }
    if let type, let other = mention.type, type != other {
      differences.append(.init(organisation: organisation, first: type, other: other))
    }
    type = type ?? mention.type
    return differences
  }

  /// Returns the organisation as an actor of a network in a language.
  fileprivate func actor(id: String, language: String?) -> Actor {
    let name = names.text(in: language)
    var actor = Actor(id: id, name: name)
    actor.evidence.source = IATIFile.source
    if let type { actor.setOrganisationType(type) }
    for language in names.languages where !language.isEmpty && names.texts[language] != name {
      if Layout<Actor>.nameLanguages.contains(language) {
        actor.names[language] = names.texts[language]
      } else {
        actor.attributes["name.\(language)"] = names.texts[language]
      }
    }
    return actor
  }
}

/// Returns a name without case and with single spaces, for telling whether two are the same.
func plain(_ name: String) -> String {
  name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

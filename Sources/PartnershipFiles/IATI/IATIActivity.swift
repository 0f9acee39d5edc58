import Partnerships
import Wording

/// An activity as a file tells it; organisations are told by their places.
struct IATIActivity {
  /// Where it begins.
  let line: Int
  /// The language of texts that don't say theirs.
  let language: String?
  /// The currency of amounts that don't say theirs.
  let currency: String?

  var id = ""
  var titles = Narratives()
  var interval = Interval()
  var places: [String] = []
  var countries: [String] = []
  var regions: [String] = []
  var sectors: [(code: IATICode, name: String?)] = []
  var reporter: Int?
  var seats: [Seat] = []
  /// What the tables have no column for, by heading.
  var attributes: [String: String] = [:]

  /// An organisation's part in an activity.
  struct Seat {
    let line: Int
    let organisation: Int
    var role: String?
    var attributes: [String: String] = [:]

    func participation(in activity: String, ids: [String]) -> Participation {
      var participation = Participation(activity: activity, participant: ids[organisation])
      participation.role = role
      participation.attributes = attributes
      return participation
    }
  }

  /// Adds a value to those of a heading.
  mutating func add(_ value: String?, to heading: String) {
    guard let value, !value.isEmpty else { return }
    attributes[heading] = attributes[heading].map { "\($0); \(value)" } ?? value
  }

  /// Adds a text in one language or several.
  mutating func add(_ texts: Narratives, to heading: String) {
    guard let text = texts.text(in: language) else { return }
    add(text, to: heading)
    for language in texts.languages where !language.isEmpty && language != self.language {
      guard let other = texts.texts[language], other != text else { continue }
      add(other, to: "\(heading).\(language)")
    }
  }

  /// Returns the activity of the network.
  ///
  /// - Parameters:
  ///   - ids: The id of the organisation at each place.
  ///   - language: The language in which places and themes are named.
  /// - Returns: The activity with everything but its seats.
  func activity(ids: [String], language: Language) -> Activity {
    var result = Activity(id: id, name: titles.text(in: self.language))
    result.interval = interval
    result.theme = theme(in: language)
    let areas = countries.map { Text.label(ofCountry: $0)[language] } + regions
    let place = (places.isEmpty ? areas : places).joined(separator: "; ")
    result.place = place.isEmpty ? nil : place
    result.evidence.source = IATIFile.source
    result.attributes = attributes
    for other in titles.languages where !other.isEmpty && titles.texts[other] != result.name {
      result.attributes["name.\(other)"] = titles.texts[other]
    }
    if let reporter { result.attributes[IATIHeading.reportingOrganisation] = ids[reporter] }
    if let currency { result.attributes[IATIHeading.currency] = currency }
    // A code of the publisher's own that only repeats its name is the theme, and no more.
    let codes = sectors.filter {
      $0.code != IATICode(vocabulary: IATICodes.ownVocabulary, code: $0.name ?? "")
    }
    if !codes.isEmpty {
      result.attributes[IATIHeading.sectors] = codes.map(\.code.text).joined(separator: "; ")
    }
    return result
  }

  /// The name of the sector with the largest share in the vocabulary of the first one.
  private func theme(in language: Language) -> String? {
    let vocabulary = sectors.first?.code.vocabulary ?? IATICodes.committee
    let sector = sectors.filter { ($0.code.vocabulary ?? IATICodes.committee) == vocabulary }
      .max { $0.code.share < $1.code.share }
    guard let sector else { return nil }
    let isOfCommittee = [IATICodes.committee, IATICodes.committeeGroups].contains(vocabulary)
    let group = isOfCommittee ? Text.label(ofAidSector: sector.code.code) : nil
    return sector.name ?? group?[language] ?? sector.code.text
  }
}

/// Money that goes from one organisation to another.
struct IATIFlow {
  let line: Int
  var certainty: Certainty
  var provider: Int?
  var receiver: Int?
  var kind: String?
  var interval = Interval()
  var attributes: [String: String] = [:]

  /// Returns the tie of the network.
  ///
  /// - Parameter ids: The id of the organisation at each place.
  /// - Returns: `nil` unless both ends are told.
  func tie(ids: [String]) -> Tie? {
    guard let provider, let receiver else { return nil }
    var tie = Tie(from: ids[provider], to: ids[receiver])
    tie.kind = kind
    tie.isDirected = true
    tie.interval = interval
    tie.certainty = certainty
    tie.evidence.source = IATIFile.source
    tie.attributes = attributes
    return tie
  }
}

private import Foundation
private import Wording

/// The people whom a text may name, by their ids, their full names, or the first or the last of
/// their names alone.
struct NamedPeople {
  /// What they are called, as words, by the first of them.
  private var callings: [Substring: [[Substring]]] = [:]
  /// Their first and last names as written, of at least three letters, but for what the network
  /// itself calls something by.
  private var singleNames: Set<Substring> = []

  init(in network: Network) {
    for person in network.people {
      add(person.id)
      guard let name = person.name else { continue }
      add(name)
      add(name + "s")
    }
    let names = network.people.compactMap(\.name).map(Self.words)
    let parts = names.flatMap { [$0.first, $0.last].compactMap(\.self) }
      .filter { $0.count >= 3 && $0.first?.isUppercase == true }
    let places = network.activities.compactMap(\.place).filter { !areNamed(in: $0) }
    let ordinary = Set((network.ordinaryTexts + places).flatMap(Self.words).map(\.plain))
    for part in parts where ordinary.isDisjoint(with: [part.plain, part.plain + "s"]) {
      singleNames.formUnion([part, part + "s"].flatMap { [$0, Substring($0.uppercased())] })
    }
  }

  /// Adds what somebody is called; a mere number would be found in any text.
  private mutating func add(_ calling: String) {
    let words = Self.words(of: calling.lowercased())
    guard calling.contains(where: \.isLetter), let first = words.first else { return }
    callings[first, default: []].append(words)
  }

  /// Whether a text names anybody: by an id or a full name whatever its capitals, spaces and
  /// punctuation, by a single name only as that is written.
  func areNamed(in text: String) -> Bool {
    let words = Self.words(of: text.lowercased())
    return !singleNames.isDisjoint(with: Self.words(of: text))
      || words.indices.contains { place in
        callings[words[place], default: []].contains { words[place...].starts(with: $0) }
      }
  }

  /// Returns a text that names nobody; `nil` in the place of one that does.
  func withheld(from text: String?) -> String? {
    text.flatMap { areNamed(in: $0) ? nil : $0 }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}

extension Network {
  /// What actors, their sides and roles are called: *Nguyen* in *Thai Nguyen* names nobody.
  fileprivate var ordinaryTexts: [String] {
    let ofActors = actors.flatMap { [$0.id, $0.name, $0.side ?? ""] + $0.names.values }
    let roles = Set((affiliations.map(\.role) + participations.map(\.role)).compactMap(\.self))
    let ofRoles = roles.flatMap { role in Language.allCases.map { Text.label(ofRole: role)[$0] } }
    return ofActors + roles + ofRoles
  }
}

extension Substring {
  /// The word without capitals and diacritics.
  fileprivate var plain: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d")
  }
}

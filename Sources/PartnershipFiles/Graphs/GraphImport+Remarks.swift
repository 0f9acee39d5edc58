import GraphFiles
import Partnerships
import Wording

extension GraphImport {
  /// Tells what was guessed, and what was asked for that isn't there.
  mutating func announce(gender: String?) {
    for (option, name) in [
      ("--name-attribute", roles.name), ("--kind-attribute", roles.kind),
      ("--side-attribute", roles.side), ("--gender-attribute", roles.gender),
    ] {
      guard let name, graph.nodes[name] == nil else { continue }
      let known = graph.nodes.columns.map(\.name)
      remarks.append(Remark(.error, .column, .unknownAttribute(name, of: option, known: known)))
    }
    if let gender, let column = graph.nodes[gender] {
      if let word = GenderAttribute.unreadableWord(in: column) {
        remarks.append(Remark(.error, .word, .unreadableGenderWord(word, attribute: gender)))
      } else if roles.gender == nil {
        remarks.append(Remark(.note, .guess, .guessedGenders(gender)))
      }
    }
    let told = Set([roles.kind, roles.side, gender].compactMap(\.self))
    let guessed = (actors.matches + ties.matches).filter {
      !told.contains($0.attribute) && $0.attribute != KnownAttribute.relation
        && folded($0.attribute) != folded($0.heading)
    }
    for match in guessed {
      remarks.append(Remark(.note, .guess, .guessedColumn(match.attribute, as: match.heading)))
    }
    if let weights = graph.edges[KnownAttribute.weight], ties.leavesOut(weights.name) {
      remarks.append(Remark(.warning, .number, .unusedWeights(weights.name)))
    }
    let activityCount = subjects.count(of: .activity)
    if activityCount > 0 {
      remarks.append(Remark(.note, .guess, .secondModeAsActivities(activityCount)))
    }
  }
}

extension MatchedAttributes {
  /// The attributes that became columns, by their English headings.
  var matches: [(attribute: String, heading: String)] {
    zip(table.columns, columns).compactMap { attribute, column in
      column.map { (attribute.name, $0.headings[0]) }
    }
  }

  /// Whether an attribute becomes no column.
  func leavesOut(_ name: String) -> Bool { !matches.contains { $0.attribute == name } }
}

import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The node of a vertex, with its whole name in lines.
  func node(at vertex: Int, isBold: Bool = false) -> DOTDocument.Node {
    let subject = graph.vertices[vertex].subject
    let attributes: Attributes =
      switch subject {
      case .actor: actorAttributes(at: vertex, isBold: isBold)
      case .person: personAttributes(at: vertex)
      case .activity: activityAttributes(at: vertex)
      case .group: groupAttributes(at: vertex)
      }
    let common: Attributes = [
      "id": .identifier("n\(vertex)"), "tooltip": .text(tooltip(at: vertex)),
    ]
    return .init(
      id: graph.vertices[vertex].id,
      attributes: attributes.with(common).with(lossAttributes(at: vertex)))
  }

  private func actorAttributes(at vertex: Int, isBold: Bool) -> Attributes {
    let actor = actor(at: vertex)
    let shape = HouseStyle.shape(ofKind: actor?.kind)
    var lines = NameWrapping.lines(of: name(at: vertex)).map { line in
      let name =
        loss?.leaving.contains(vertex) == true ? HTMLLabel.text(line).struck() : .text(line)
      return isBold ? name.bold() : name
    }
    if let size = groupSize(of: actor) {
      lines.append(.text(size).sized(10))
    }
    var attributes = shape.attributes
    attributes["label"] = .label(marked(.lines(lines), at: vertex))
    attributes["fillcolor"] = .color(fill(at: vertex))
    if groupSize(of: actor) != nil {
      // Dashes stand out from a fill, which is light in every theme.
      attributes["style"] = shape.groupStyle
      attributes["color"] = .color(theme[.nodeInk])
      attributes["penwidth"] = .number(1.6)
    }
    return attributes
  }

  /// How many an unnamed group are; `nil` for a single actor.
  func groupSize(of actor: Actor?) -> String? {
    switch actor?.count {
    case .group(let count): Text.groupSize(count)[language]
    case .unknown: Text.numberUnknown[language]
    case .one, nil: nil
    }
  }

  /// A label with what tells the same as the fill to the left of it, and its bar below it.
  private func marked(_ label: HTMLLabel, at vertex: Int) -> HTMLLabel {
    let label = barred(label, at: vertex)
    guard let mark = mark(at: vertex) else { return label }
    return .table([[.init(mark), .init(width: 7, height: 1), .init(label)]])
  }

  private func personAttributes(at vertex: Int) -> Attributes {
    let gender = person(at: vertex)?.gender ?? .unknown
    let size = graph.view.layer == .twoMode ? 0.32 : 0.42
    // A shape that grew with a long name would seem to matter more than others.
    let lines = NameWrapping.lines(of: name(at: vertex), width: 11, maximumLineCount: 3)
      .map { loss?.leaving.contains(vertex) == true ? .text($0).struck() : HTMLLabel.text($0) }
    return HouseStyle.attributes(of: gender, in: theme).with([
      "fillcolor": .color(fill(at: vertex)),
      "label": .label(
        barred(.lines([mark(at: vertex)].compactMap(\.self) + lines), at: vertex)),
      "fontsize": .number(graph.view.layer == .twoMode ? 8 : 9),
      "margin": .number(0.01), "width": .number(size), "height": .number(size),
    ])
  }

  private func activityAttributes(at vertex: Int) -> Attributes {
    let lines = NameWrapping.lines(of: name(at: vertex), width: 34, maximumLineCount: 2)
    return [
      "label": .text(lines.joined(separator: "\n")), "shape": .keyword("box"),
      "style": .keyword("filled,rounded"), "fillcolor": .color(theme[.activity]),
      "fontsize": .number(10),
    ]
  }

  private func groupAttributes(at vertex: Int) -> Attributes {
    let members = graph.vertices[vertex].members.count
    let lines = NameWrapping.lines(of: name(at: vertex)).map { HTMLLabel.text($0).bold() }
    let count = HTMLLabel.text(Text.actorCount(members)[language]).sized(10)
    return [
      "label": .label(marked(.lines(lines + [count]), at: vertex)), "shape": .keyword("box"),
      "style": .keyword("filled,rounded"), "fillcolor": .color(fill(at: vertex)),
      "penwidth": .number(1.6),
      "margin": .point(x: 0.2, y: 0.14),
    ]
  }

  func tooltip(at vertex: Int) -> String {
    var parts = [name(at: vertex)]
    if let actor = actor(at: vertex) {
      let words = [
        actor.kind.map { Text.label(ofKind: $0) }, actor.sector.map { Text.label(ofSector: $0) },
        actor.level.map { Text.label(ofLevel: $0) },
        actor.country.map { Text.label(ofCountry: $0) },
      ]
      parts.append(words.compactMap { $0?[language] }.joined(separator: " · "))
      parts += [quotation(actor.evidence)].compactMap(\.self)
    } else if let person = person(at: vertex) {
      parts.append(Text.label(ofGender: person.gender.rawValue)[language])
    } else if let activity = activity(at: vertex) {
      parts += [activity.interval.notation, quotation(activity.evidence)].compactMap(\.self)
    } else if case .group = graph.vertices[vertex].subject {
      parts.append(Text.actorCount(graph.vertices[vertex].members.count)[language])
    }
    parts += [sizes?.words(at: vertex)].compactMap(\.self)
    if options.fill != nil { parts += [fills?.words(at: vertex)].compactMap(\.self) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Interval {
  /// The dates as they are stated; `nil` where neither is.
  var notation: String? {
    switch (start, end) {
    case (let start?, let end?) where start == end: start.description
    case (let start?, let end?): "\(start)–\(end)"
    case (let start?, nil): "\(start)–"
    case (nil, let end?): "–\(end)"
    case (nil, nil): nil
    }
  }
}

import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The attributes of a line that is drawn from its first vertex to its second, or the other way.
  func attributes(of line: TieLine, isReversed: Bool, isMain: Bool) -> Attributes {
    let style = style(of: line)
    let heads =
      isRolledUp
      ? (false, false)
      : isReversed ? (line.isBackward, line.isForward) : (line.isForward, line.isBackward)
    var attributes: Attributes = [
      "color": .color(theme[style.role]),
      "penwidth": .number(
        width(of: line, isMain: isMain) * (isAside(line) ? 0.4 : 1)),
      "tooltip": .text(tooltip(of: line)), "arrowsize": .number(0.7),
      "dir": direction(forward: heads.0, backward: heads.1),
    ]
    if heads.0 || heads.1 {
      let head = style.head == .none ? LineStyle.Head.arrow : style.head
      attributes["arrowhead"] = head.name
      attributes["arrowtail"] = head.name
    }
    switch line.certainty {
    case .sure: break
    case .likely: attributes["style"] = .keyword("dashed")
    case .disputed: attributes["style"] = .keyword("dotted")
    }
    if isRolledUp, !line.isProjected {
      let space = NameWrapping.noBreakSpace
      attributes["label"] = .text("\(space)\(line.ties.count)\(space)")
    } else if isMain, let label = label(of: line) {
      attributes["label"] = label
    }
    return attributes.with(lossAttributes(of: line))
  }

  /// Whether a line is one among the others in a picture of one vertex.
  func isAside(_ line: TieLine) -> Bool {
    focus.map { line.from != $0 && line.to != $0 } ?? false
  }

  func style(of line: TieLine) -> LineStyle {
    if line.isProjected { return graph.view.layer == .twoMode ? .participation : .projected }
    return isRolledUp ? .weighted : LineStyle(ofTieKind: line.kind, among: unlistedTieKinds)
  }

  func width(of line: TieLine, isMain: Bool) -> Double {
    let base = style(of: line).width
    if isRolledUp, !line.isProjected { return 0.8 + Double(line.ties.count).squareRoot() * 0.8 }
    if let greatest = maximumWeight, let weight = line.weight {
      return (line.isProjected ? 0.25 : 0.6) + (line.isProjected ? 1.25 : 4.4)
        * (max(weight, 0) / greatest).squareRoot()
    }
    return line.kind == "agreement" && !isMain ? base / 2 : base
  }

  private func direction(forward: Bool, backward: Bool) -> AttributeValue {
    switch (forward, backward) {
    case (true, true): .keyword("both")
    case (true, false): .keyword("forward")
    case (false, true): .keyword("back")
    case (false, false): .keyword("none")
    }
  }

  /// The kind and the date of a main tie, with room for the line below them.
  private func label(of line: TieLine) -> AttributeValue? {
    let dates = line.ties.compactMap { network.ties[$0].interval.start?.description }
    guard let kind = line.kind, let date = dates.min() else { return nil }
    let words = "\(Text.label(ofTieKind: kind)[language]) \(date)"
    let text = HTMLLabel.text(words).bold()
    return .label(.table([[.init(text)], [.init(width: 4, height: 6)]]))
  }

  func tooltip(of line: TieLine) -> String {
    let pair = "\(name(at: line.from)) – \(name(at: line.to))"
    guard !line.isProjected else {
      let words = graph.view.layer == .twoMode ? Text.tookPart : .projectedTie
      return "\(pair): \(words[language])"
    }
    let shown = line.ties.prefix(6).map { index -> String in
      let tie = network.ties[index]
      let words = [
        tie.kind.map { Text.label(ofTieKind: $0)[language] } ?? Text.unknownTieKind[language],
        tie.interval.notation, Text.label(ofCertainty: tie.certainty.rawValue)[language],
      ]
      let facts = words.compactMap(\.self).joined(separator: ", ")
      return [facts, quotation(tie.evidence)].compactMap(\.self).joined(separator: " ")
    }
    return ([pair] + shown).joined(separator: "\n")
  }
}

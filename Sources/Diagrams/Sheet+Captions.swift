import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The title, what is drawn, and the mark of a fictitious network.
  ///
  /// - Parameter width: About how wide it may be, in points.
  /// - Returns: The label above the picture.
  func heading(width: Double) -> HTMLLabel {
    .table(
      headingLines(width: width).map { [.init($0.label, alignment: .left)] }
        + [[.init(width: 4, height: 8)]], padding: 1)
  }

  /// The lines of the heading with the size of their letters, in points.
  func headingLines(width: Double) -> [(label: HTMLLabel, size: Double)] {
    // The larger the picture, the smaller it is printed.
    let largest = min(max(20, (width / 45).rounded()), 28)
    let fitting = stride(from: largest, through: 16, by: -1).first { size in
      wrapped(title, size: size, width: width).count == 1
    }
    let (titleSize, size) = (fitting ?? 20, (0.6 * largest).rounded())
    var lines = wrapped(title, size: titleSize, width: width).map { ($0.bold(), titleSize) }
    lines += wrapped(subtitle, size: size, width: width).map { ($0.colored(theme[.softInk]), size) }
    if network.information.isFictitious {
      lines += wrapped(Text.fictitiousMark[language], size: size, width: width).map { mark in
        (mark.bold().colored(theme[.warning]), size)
      }
    }
    return lines
  }

  /// The sources and the date, in small letters.
  ///
  /// - Parameter width: About how wide it may be, in points.
  /// - Returns: The label below the picture, and its height in points.
  func footing(width: Double) -> (label: HTMLLabel, height: Int) {
    let lines = wrapped(sourceLine, size: 11, width: width)
    let lineHeight = 14
    let label = HTMLLabel.table(
      lines.map { line in
        [.init(line.colored(theme[.softInk]), alignment: .left, height: lineHeight)]
      })
    return (label, lines.count * lineHeight)
  }

  /// A text in lines that are no wider than there is room for, in bold letters, too.
  func wrapped(_ text: String, size: Double, width: Double) -> [HTMLLabel] {
    NameWrapping.lines(of: text, room: 0.93 * width, size: size, maximumLineCount: 6)
      .map { .text($0).sized(size) }
  }

  /// What is drawn, and how much of it.
  var subtitle: String {
    if let ownSubtitle { return ownSubtitle }
    let words = graph.view.description(of: network)[language]
    return subtitle(words, counts)
  }

  /// What is drawn and how much of it, with lines that break only between figures.
  func subtitle(_ words: String, _ counts: [Text]) -> String {
    let figures = counts.map { count in
      String(count[language].map { $0 == " " ? NameWrapping.noBreakSpace : $0 })
    }
    let scope = focus.flatMap { focus in
      options.focus.map { Text.around(name(at: focus), distance: $0.distance)[language] }
    }
    let parts = [
      scope, loss?.sentence, isOfCommunities ? Text.inCommunities[language] : nil,
      words.prefix(1).uppercased() + words.dropFirst(),
    ].compactMap(\.self)
    return (parts + figures).joined(separator: " · ")
  }

  private var counts: [Text] {
    let subjects = graph.vertices.map(\.subject)
    var actors = 0
    var people = 0
    var activities = 0
    var groups = 0
    for subject in subjects {
      switch subject {
      case .actor: actors += 1
      case .person: people += 1
      case .activity: activities += 1
      case .group: groups += 1
      }
    }
    var counts: [Text] = []
    if groups > 0 {
      counts.append(.groupCount(groups))
    } else if graph.view.layer == .actors || actors > 0 {
      counts.append(.actorCount(actors))
    } else {
      counts.append(.personCount(people))
    }
    if graph.view.layer == .twoMode { counts.append(.activityCount(activities)) }
    let isOfGroups = isRing && kind == .overview
    let loops = isOfGroups ? graph.edges.filter { $0.from == $0.to } : []
    let loopCount = Set(loops.compactMap(\.ties.first)).count
    let ties = Set(graph.edges.compactMap(\.ties.first)).count - loopCount
    let within = graph.tiesWithin + loopCount
    let projected = graph.edges.filter(\.ties.isEmpty).count
    switch graph.view.layer {
    case .actors:
      counts.append(.tieCount(ties))
      if projected > 0 { counts.append(.pairCount(projected)) }
      if within > 0 {
        counts.append(isOfGroups ? .tiesInsideGroups(within) : .tiesWithinGroups(within))
      }
    case .people: counts.append(.pairCount(projected))
    case .twoMode: counts.append(.participationCount(projected))
    }
    return counts + (graph.uncertainInTime > 0 ? [.uncertainInTime(graph.uncertainInTime)] : [])
  }

  /// Why there is nothing to draw, in place of a picture.
  var emptyNote: [DOTDocument.Statement] {
    guard let absence else { return [] }
    return [
      .node(
        .init(
          id: "empty",
          attributes: [
            "shape": .keyword("plaintext"), "fontcolor": .color(theme[.ink]), "style": .text(""),
            "fontsize": .number(14), "pos": .point(x: 0, y: 0),
            "label": .label(absence),
          ]))
    ]
  }

  /// The words for why there is nothing to draw; `nil` where there is something.
  var absence: HTMLLabel? {
    guard graph.vertices.isEmpty else { return nil }
    let lines = NameWrapping.lines(of: reason[language], width: 60, maximumLineCount: 6)
    return .lines(lines.map { .text($0).sized(14) }, alignment: .left)
  }

  /// Why there is nothing to draw.
  var reason: Text {
    switch graph.view.layer {
    case .actors: network.actors.isEmpty ? .noActorsToDraw : .nothingInThisPart
    case .people: network.people.isEmpty ? .noPeopleToDraw : .nothingInThisPart
    case .twoMode: network.activities.isEmpty ? .noActivitiesToDraw : .nothingInThisPart
    }
  }

  private var sourceLine: String {
    let date = dataDate[language]
    let titles = network.sources.prefix(3).map { source in
      source.date.map { Text.asWritten("\(source.title) (\($0))") }
        ?? .undatedSource(source.title)
    }
    guard !titles.isEmpty else { return date }
    let more = network.sources.count - titles.count
    let line = Text.sourceLine(titles + (more > 0 ? [.moreSources(more)] : []))
    return "\(line[language]) · \(date)"
  }

  /// The date that the network states, else that of its latest source; never today's.
  private var dataDate: Text {
    if let stated = network.information.attributes["date"], !stated.isEmpty {
      return .dataDate(stated)
    }
    let latest = network.sources.compactMap(\.date).max { $0.latest < $1.latest }
    return latest.map { .latestSource($0.description) } ?? .noDataDate
  }

  /// What the picture shows, for those who can't see it.
  var summary: String {
    let mark = network.information.isFictitious ? [Text.fictitiousMark[language]] : []
    let changes = states.indices.map { index in
      let words = words(ofState: index)
      return "\(words.name): \(words.counts.joined(separator: ", "))"
    }
    return (mark + [subtitle] + changes + [sourceLine]).joined(separator: ". ")
  }
}

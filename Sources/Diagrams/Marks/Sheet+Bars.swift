import Graphviz
import Wording

extension Sheet {
  /// A label with a bar below it, as long as the number of a vertex, where a node is as large as its
  /// name and can't tell it.
  func barred(_ label: HTMLLabel, at vertex: Int) -> HTMLLabel {
    guard let sizes, sizes.words(at: vertex) != nil else { return label }
    let bar = bar(
      share: sizes.share(at: vertex), color: .nodeInk,
      outline: sizes.isUnknown[vertex] ? .dashed : .solid)
    return .table([[.init(label)], [.init(width: 4, height: 3)], [.init(bar)]])
  }

  /// The bars of some numbers that occur, and of one that isn't known.
  var barSection: LegendGrid.Section {
    guard let sizes else { return ("", []) }
    let samples = sizes.samples(least: 0).map { sample in
      LegendGrid.Entry(bar(share: sample.share, color: .ink), sample.words)
    }
    let unknown = LegendGrid.Entry(
      bar(share: 0, color: .ink, outline: .dashed), Text.unknownSize[language])
    return (
      Text.barLegend(sizes.name)[language],
      samples + (sizes.isUnknown.contains(true) ? [unknown] : [])
    )
  }

  /// A bar in an outline as long as the longest.
  private func bar(
    share: Double, color: Theme.Role, outline: HTMLLabel.Outline = .solid
  ) -> HTMLLabel {
    let (longest, height) = (32, 6)
    let length = Int((share * Double(longest)).rounded(.up))
    let parts: [(width: Int, fill: Color?)] = [(length, theme[color]), (longest - length, nil)]
    let bar = HTMLLabel.table([
      parts.filter { $0.width > 0 }.map { part in
        .init(
          width: part.width, height: height, fill: part.fill, border: theme[color],
          outline: outline)
      }
    ])
    return .table([[.init(bar, fixedWidth: longest, height: height)]])
  }
}

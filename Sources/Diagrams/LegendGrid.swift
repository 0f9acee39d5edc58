import Graphviz

/// A legend in rows that share their columns.
///
/// Every cell has a fixed size: Graphviz's tables can't hold the outlines of nodes, which are drawn
/// behind the table at places that have to be known.
struct LegendGrid {
  /// The table.
  private(set) var label = HTMLLabel.text("")
  /// The width of the table, in points.
  private(set) var width = 0
  /// The height of the table, in points.
  private(set) var height = 0
  /// The outlines beside the words, by their places from the lower left corner of the table.
  private(set) var glyphs: [ShapeGlyph] = []

  /// One sample with the words for it.
  struct Entry {
    enum Sample {
      case label(HTMLLabel)
      case shape(HouseStyle.Shape)
      /// A circle as wide as so many points.
      case circle(Double)
    }

    let sample: Sample
    fileprivate let lines: [String]

    init(_ sample: Sample, _ words: String) {
      self.sample = sample
      lines = NameWrapping.lines(
        of: words, width: words.count > 90 ? 54 : 27, maximumLineCount: 8)
    }

    init(_ sample: HTMLLabel, _ words: String) {
      self.init(.label(sample), words)
    }

    fileprivate var width: Int { lines.map { LegendGrid.room(for: $0) }.max() ?? 0 }
    fileprivate var height: Int { max(5 + 12 * lines.count, sampleSize + 4) }

    /// The width and the height of a sample that needs more room than others.
    fileprivate var sampleSize: Int {
      if case .circle(let width) = sample { Int(width.rounded(.up)) } else { 0 }
    }
  }

  /// The entries under one heading.
  typealias Section = (heading: String, entries: [Entry])

  /// The size of the letters, readable too where a picture fills a printed sheet.
  private static let fontSize = 11.0
  /// How wide the samples' columns are.
  private var sampleWidth = 32
  /// What is left between a sample and its words.
  private static let gap = 8

  /// Lays a legend out.
  ///
  /// - Parameters:
  ///   - sections: The headings with their entries, none without any.
  ///   - width: How wide it may be, in points.
  init(of sections: [Section], width: Double) {
    sampleWidth = max(sampleWidth, sections.flatMap(\.entries).map(\.sampleSize).max() ?? 0)
    let headingWidth = sections.map { Self.room(for: $0.heading) }.max() ?? 0
    let columns = columns(of: sections, width: Int(width) - headingWidth)
    var rows: [[HTMLLabel.Cell]] = []
    for section in sections {
      for start in stride(from: 0, to: section.entries.count, by: columns.count) {
        let shown = section.entries[start...].prefix(columns.count)
        let rowHeight = shown.map(\.height).max() ?? 0
        let heading = start == 0 ? Self.text(section.heading).bold() : .text(" ")
        var row = [
          HTMLLabel.Cell(heading, alignment: .left, fixedWidth: headingWidth, height: rowHeight)
        ]
        var left = headingWidth
        for (entry, width) in zip(shown, columns) {
          row += cells(of: entry, width: width, height: rowHeight, left: left)
          left += sampleWidth + Self.gap + width
        }
        rows.append(row)
        height += rowHeight
      }
    }
    for index in glyphs.indices { glyphs[index].center.y += Double(height) }
    self.width = columns.reduce(headingWidth) { $0 + sampleWidth + Self.gap + $1 }
    // In a cell of its own size the table isn't stretched by what stands above and below it.
    label = .table([
      [.init(.table(rows), alignment: .left, fixedWidth: self.width, height: height)]
    ])
  }

  /// The sample, the gap and the words; an outline is noted, by its place below the upper edge.
  private mutating func cells(
    of entry: Entry, width: Int, height rowHeight: Int, left: Int
  ) -> [HTMLLabel.Cell] {
    var sample = HTMLLabel.text(" ")
    let middle = Background.Point(
      x: Double(left) + Double(sampleWidth) / 2, y: -Double(height) - Double(rowHeight) / 2)
    switch entry.sample {
    case .label(let label): sample = label
    case .shape(let shape): glyphs.append(ShapeGlyph(shape: shape, center: middle))
    case .circle(let width):
      glyphs.append(
        ShapeGlyph(shape: .unknown, center: middle, reach: (x: width / 2, y: width / 2)))
    }
    let words = HTMLLabel.lines(entry.lines.map(Self.text), alignment: .left)
    return [
      .init(sample, fixedWidth: sampleWidth, height: rowHeight),
      .init(width: Self.gap, height: 1),
      .init(words, alignment: .left, fixedWidth: width, height: rowHeight),
    ]
  }

  /// The widths of the words' columns: as many columns as there is room for, at least two.
  private func columns(of sections: [Section], width: Int) -> [Int] {
    let most = sections.map(\.entries.count).max() ?? 1
    var columns: [Int] = []
    for count in stride(from: min(most, 8), through: 1, by: -1) {
      columns = (0..<count).map { column in
        let entries = sections.flatMap { section in
          section.entries.enumerated().filter { $0.offset % count == column }.map(\.element)
        }
        return entries.map(\.width).max() ?? 0
      }
      let total = columns.reduce(0) { $0 + sampleWidth + Self.gap + $1 }
      if count <= 2 || total <= width { break }
    }
    return columns
  }

  private static func text(_ line: String) -> HTMLLabel {
    .text(line).sized(fontSize)
  }

  private static func room(for line: String) -> Int {
    LetterWidths.room(for: line, size: fontSize) + 4
  }
}

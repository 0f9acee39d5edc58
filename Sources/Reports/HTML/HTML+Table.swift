import Assessment
import Wording

extension HTML {
  /// Makes a table with its notes, in a box of its own that scrolls where the page is narrow.
  ///
  /// - Parameters:
  ///   - table: What it says; its first column names the rows.
  ///   - language: The language of its figures.
  ///   - question: The question that the table answers.
  ///   - hasCaption: Whether the caption is shown, rather than only read out.
  init(
    _ table: ResultTable, in language: Language, of question: Question, hasCaption: Bool = true
  ) {
    let isFigure = table.headings.indices.map { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isFigure }
    }
    self.init(
      caption: table.title, hasCaption: hasCaption,
      headings: zip(table.headings, isFigure).map { Heading($0, isFigure: $1) },
      rows: table.rows.map { $0.map { $0.formatted(in: language) } },
      notes: table.notes.map { HTML($0, question) })
  }

  /// Makes a table from its rows.
  ///
  /// - Parameters:
  ///   - caption: What it is about.
  ///   - hasCaption: Whether the caption is shown, rather than only read out.
  ///   - headings: The headings of its columns.
  ///   - rows: The cells of each row, of which the first names it.
  ///   - notes: What a reader must know to read it rightly.
  init(
    caption: String, hasCaption: Bool = true, headings: [Heading], rows: [[String]],
    notes: [HTML] = []
  ) {
    self.init(
      caption: caption, hasCaption: hasCaption, headings: headings, notes: notes,
      isKeptTogether: rows.count <= 15
    ) {
      HTML("tbody") {
        for row in rows {
          HTML("tr") {
            for (column, cell) in row.enumerated() {
              HTML(
                column == 0 ? "th" : "td",
                [
                  "scope": column == 0 ? "row" : nil,
                  "class": headings[column].isFigure ? "figure" : nil,
                ]
              ) { cell }
            }
          }
        }
      }
    }
  }

  /// Makes a table from its bodies.
  ///
  /// - Parameters:
  ///   - caption: What it is about.
  ///   - hasCaption: Whether the caption is shown, rather than only read out.
  ///   - headings: The headings of its columns.
  ///   - notes: What a reader must know to read it rightly.
  ///   - isKeptTogether: Whether it is short enough to stand on one sheet.
  ///   - bodies: Its `tbody` elements.
  init(
    caption: String, hasCaption: Bool = true, headings: [Heading], notes: [HTML] = [],
    isKeptTogether: Bool = false, @HTMLBuilder bodies: () -> HTML
  ) {
    let box = HTML(
      "div",
      [
        "class": isKeptTogether ? "scroll keep" : "scroll", "role": "group", "aria-label": caption,
        "tabindex": "0",
      ]
    ) {
      HTML("table") {
        if hasCaption { HTML("caption") { caption } }
        HTML("thead") {
          HTML("tr") {
            for heading in headings {
              HTML("th", ["scope": "col", "class": heading.isFigure ? "figure" : nil]) {
                heading.text
              }
            }
          }
        }
        bodies()
      }
    }
    self.init([box, HTML(notes: notes)])
  }

  /// Makes what a reader must know to read rightly what stands above; nothing of no notes.
  init(notes: [HTML]) {
    self =
      notes.isEmpty
      ? .empty : HTML("div", ["class": "notes"]) { for note in notes { HTML("p") { note } } }
  }

  /// The heading of a column.
  struct Heading {
    /// What it says.
    let text: String
    /// Whether the column holds figures, which are set flush right.
    let isFigure: Bool

    init(_ text: String, isFigure: Bool = false) {
      self.text = text
      self.isFigure = isFigure
    }
  }
}

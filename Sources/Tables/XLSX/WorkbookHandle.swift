internal import CXlsxWriter
internal import InputFiles
private import Wording

/// The one owner of a workbook that is being written.
@safe final class WorkbookHandle {
  private let library: samverkan_xlsxwriter
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats

  init?(_ library: samverkan_xlsxwriter, path: String) {
    guard let workbook = unsafe library.workbook_new(path) else { return nil }
    self.library = library
    unsafe self.workbook = unsafe workbook
    formats = unsafe Formats(library, workbook)
    // A fixed time, so that the same content gives the same bytes.
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = 946_684_800
    unsafe library.workbook_set_properties(workbook, &properties)
  }

  /// Writes the file, and returns whether it could be written.
  func close() -> Bool { unsafe library.workbook_close(workbook) == LXW_NO_ERROR }

  /// Adds a sheet, and returns what of it was lost.
  func add(_ content: SheetContent, lists: WordLists) -> [FileProblem] {
    guard let sheet = unsafe library.workbook_add_worksheet(workbook, content.name) else {
      return [FileProblem(.sheetUnwritable, severity: .warning, part: content.name)]
    }
    unsafe library.worksheet_fit_to_pages(sheet, 1, 0)
    if content.columns.isEmpty {
      _ = unsafe library.worksheet_set_column(sheet, 0, 0, content.widthOfText, nil)
    } else {
      unsafe prepareColumns(of: content, in: sheet, lists: lists)
    }
    var losses: [FileProblem] = []
    for (row, texts) in content.allRows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        let isHeading = row == 0 && !content.columns.isEmpty
        let holdsNumbers = !isHeading && content.holdsNumbers(inColumn: column)
        let format = unsafe isHeading ? formats.heading : formats.body(of: content)
        let cell = unsafe Cell(sheet: sheet, row: row, column: column, format: format)
        guard let loss = write(text, asNumber: holdsNumbers, to: cell) else { continue }
        losses.append(
          FileProblem(
            loss, severity: .warning, part: content.name, line: row + 1, column: column + 1))
      }
    }
    return losses
  }

  private func prepareColumns(
    of content: SheetContent, in sheet: UnsafeMutablePointer<lxw_worksheet>, lists: WordLists
  ) {
    for (index, column) in content.columns.enumerated() {
      let place = UInt16(clamping: index)
      _ = unsafe library.worksheet_set_column(
        sheet, place, place, content.width(ofColumn: index),
        column.holdsNumbers ? nil : formats.text)
      guard let range = lists.range(of: column.words) else { continue }
      var library = library
      _ = unsafe samverkan_offer(&library, sheet, place, range, column.isOpen ? 0 : 1)
    }
    unsafe library.worksheet_freeze_panes(sheet, 1, 0)
    unsafe library.worksheet_set_landscape(sheet)
    _ = unsafe library.worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  /// Writes a cell, and returns what of it was lost.
  private func write(_ text: String, asNumber: Bool, to cell: Cell) -> Text? {
    let (row, column) = (UInt32(clamping: cell.row), UInt16(clamping: cell.column))
    if asNumber, let number = writableNumber(text) {
      let result = unsafe library.worksheet_write_number(cell.sheet, row, column, number, nil)
      return result == LXW_NO_ERROR ? nil : .cellOutsideSheet
    }
    let written = EscapedText(text)
    let result = unsafe library.worksheet_write_string(
      cell.sheet, row, column, written.text, cell.format)
    guard result == LXW_NO_ERROR else { return .cellOutsideSheet }
    return written.isWhole ? nil : .cellCutShort(limit: XLSXWriter.cellLimit)
  }
}

@safe private struct Cell {
  var sheet: UnsafeMutablePointer<lxw_worksheet>
  var row: Int
  var column: Int
  var format: UnsafeMutablePointer<lxw_format>?
}

/// How cells look.
@safe private struct Formats {
  var heading: UnsafeMutablePointer<lxw_format>?
  /// Cells whose content stays as it is typed: `007`, `2012-05`.
  var text: UnsafeMutablePointer<lxw_format>?
  var notes: UnsafeMutablePointer<lxw_format>?

  init(_ library: samverkan_xlsxwriter, _ workbook: UnsafeMutablePointer<lxw_workbook>) {
    unsafe heading = library.workbook_add_format(workbook)
    unsafe library.format_set_bold(heading)
    unsafe library.format_set_bg_color(heading, 0xDCE6F1)
    unsafe library.format_set_bottom(heading, 1)
    unsafe text = library.workbook_add_format(workbook)
    unsafe library.format_set_num_format(text, "@")
    unsafe notes = library.workbook_add_format(workbook)
    unsafe library.format_set_font_name(notes, "Courier New")
  }

  func body(of content: SheetContent) -> UnsafeMutablePointer<lxw_format>? {
    unsafe content.columns.isEmpty ? notes : text
  }
}

extension SheetContent {
  /// The rows, the headings first if there are any.
  fileprivate var allRows: [[String]] {
    columns.isEmpty ? rows : [columns.map(\.heading)] + rows
  }

  fileprivate func holdsNumbers(inColumn index: Int) -> Bool {
    columns.indices.contains(index) && columns[index].holdsNumbers
  }

  /// How wide the first column has to be where there are no headings.
  fileprivate var widthOfText: Double {
    Double(min(rows.compactMap(\.first?.count).max() ?? 0, 120)) + 2
  }

  /// How wide a column has to be, in characters.
  fileprivate func width(ofColumn index: Int) -> Double {
    let texts = rows.prefix(1000).compactMap { index < $0.count ? $0[index] : nil }
    let widest = texts.map(\.count).max() ?? 0
    let words = columns[index].words.map(\.count).max() ?? 0
    return Double(min(max(columns[index].heading.count + 1, widest, words, 8), 50)) + 2
  }
}

/// Returns the number that a text writes, if libxlsxwriter, which writes 16 digits, keeps it whole.
private func writableNumber(_ text: String) -> Double? {
  guard text.utf8.allSatisfy({ "0123456789.-+eE".utf8.contains($0) }), let number = Double(text),
    number.isFinite
  else { return nil }
  let digits = number.description.prefix { $0 != "e" }.filter(\.isNumber)
  return digits.count <= 16 ? number : nil
}

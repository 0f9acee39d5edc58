public import InputFiles
private import Wording

/// Reads workbooks as Excel, LibreOffice, Google Sheets and Numbers write them: `.xlsx`, `.xlsm`.
///
/// Cells are told as the spreadsheet shows them: numbers in as few digits as tell each from every
/// other, dates such as `2012-05-14` or, where only the month is shown, `2012-05`, formulas as the
/// values that were stored with them.
///
/// [ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376), Office
/// Open XML, transitional and strict.
public enum XLSXReader {
  /// Reads a workbook.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: The sheets, and all that is wrong with each.
  /// - Throws: `FileProblem` if the file is no such workbook, is damaged, or unfolds into far more
  ///   than it holds.
  /// - Complexity: O(*n*) time for *n* bytes of the unpacked sheets; the space is that of the texts,
  ///   of the cells that have any, and of the file as it is packed.
  public static func read(_ source: FileSource) throws(FileProblem) -> Workbook {
    let file = try source.contents()
    guard isZip(file) else {
      throw FileProblem(kindOfOtherFile(file)?.message ?? .notAWorkbook)
    }
    let archive = try ZipArchive(.bytes(file))
    guard let parts = try WorkbookParts(archive) else {
      throw FileProblem((kindOfOtherFile(file) ?? .archive).message)
    }
    return try workbook(of: parts, in: archive)
  }

  /// Returns whether a file may be a workbook: one that is read, or one of which
  /// ``read(_:)`` says in what other form it is.
  ///
  /// - Parameter beginning: The first four bytes of the file.
  /// - Returns: Whether it begins like one.
  public static func mayRead(_ beginning: [UInt8]) -> Bool {
    isZip(beginning) || isCompoundFile(beginning)
  }

  /// Reads the sheets, which share one text.
  private static func workbook(
    of parts: WorkbookParts, in archive: ZipArchive
  ) throws(FileProblem) -> Workbook {
    let formats = try NumberFormats(parts.styles.flatMap(archive.xml))
    var text: [UInt8] = []
    let strings = try SharedStrings(parts.strings.flatMap(archive.xml), text: &text)
    var workbook = Workbook(sheets: [])
    for sheet in parts.sheets {
      guard let xml = try sheet.part.flatMap(archive.xml) else {
        throw FileProblem(.missingSheet, part: sheet.name)
      }
      var parser = SheetParser(
        xml, strings: strings, formats: formats, system: parts.dateSystem)
      do {
        let document = try parser.parse(&text)
        workbook.sheets.append(
          Workbook.Sheet(name: sheet.name, isHidden: sheet.isHidden, document: document))
      } catch {
        throw FileProblem(error.message, part: sheet.name, line: error.line, column: error.column)
      }
    }
    for index in workbook.sheets.indices { workbook.sheets[index].document.bytes = text }
    return workbook
  }
}

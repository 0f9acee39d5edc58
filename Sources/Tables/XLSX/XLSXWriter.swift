private import CXlsxWriter
private import Foundation
public import InputFiles
private import Wording

/// Writes workbooks that a person can fill in: headings that stay in sight, columns as wide as their
/// texts, and lists of the words that a column takes.
public enum XLSXWriter {
  /// A workbook, and what was lost.
  public struct Written: Sendable {
    /// The bytes of the file; the same content gives the same bytes.
    public var file: [UInt8]
    /// The texts that were cut short.
    public var losses: [FileProblem]
  }

  /// The longest text that a cell may have, in UTF-16 units.
  public static let cellLimit = 32_767

  /// Whether libxlsxwriter is installed, so that workbooks can be written.
  public static var isPossible: Bool { library != nil }

  /// Writes a workbook.
  ///
  /// Every text is written as a text, never as a formula. A cell of a column that holds numbers is a
  /// number if its text is one.
  ///
  /// - Parameters:
  ///   - sheets: The sheets.
  ///   - listName: The name of the sheet for the words that columns offer; written only if one does.
  /// - Returns: The file.
  /// - Throws: `FileProblem` if libxlsxwriter isn't installed or the disk is full.
  /// - Complexity: Linear in the size of the texts.
  public static func write(
    _ sheets: [SheetContent], listName: String
  ) throws(FileProblem) -> Written {
    guard let library else { throw FileProblem(.noWorkbookLibrary) }
    let path = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).xlsx").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let workbook = WorkbookHandle(library, path: path) else {
      throw FileProblem(.workbookUnwritable)
    }
    let lists = WordLists(of: sheets, name: listName)
    var losses: [FileProblem] = []
    for sheet in sheets + lists.sheets { losses += workbook.add(sheet, lists: lists) }
    guard workbook.close(), let file = FileManager.default.contents(atPath: path) else {
      throw FileProblem(.workbookUnwritable)
    }
    return Written(file: [UInt8](file), losses: losses)
  }

  /// The functions of libxlsxwriter; `nil` where it isn't installed.
  private static let library: samverkan_xlsxwriter? = {
    var library = samverkan_xlsxwriter()
    return unsafe samverkan_load_xlsxwriter(&library) == 0 ? nil : library
  }()
}

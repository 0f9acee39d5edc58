import Partnerships
import Tables
import Wording

extension CSVProblem {
  /// How bad a problem of a CSV file is, and what to do about it.
  var remark: Remark {
    switch kind {
    case .emptyFile: Remark(.error, .table, .emptyFile)
    case .fileTooLarge: Remark(.error, .file, .fileTooLarge)
    case .workbook: Remark(.error, .file, .workbook(sheets: Table.allCases.map(\.fileName)))
    case .pdf: Remark(.error, .file, .pdf)
    case .image: Remark(.error, .file, .image)
    case .textDocument: Remark(.error, .file, .textDocument)
    case .archive: Remark(.error, .file, .archive)
    case .binaryFile: Remark(.error, .file, .binaryFile)
    case .unclosedQuote: Remark(.error, .table, .unclosedQuote)
    case .cellTooLong:
      Remark(.error, .table, .cellTooLong(limit: CSVReader.cellLimit))
    case .tooManyColumns:
      Remark(.error, .table, .tooManyColumns(limit: CSVReader.columnLimit))
    case .textBeyondHeadings:
      Remark(.error, .beyondHeadings, .textBeyondHeadings(text ?? ""))
    case .controlCharacter:
      Remark(.error, .character, .controlCharacter)
    case .lostCharacter:
      Remark(.warning, .character, .lostCharacter)
    }
  }
}

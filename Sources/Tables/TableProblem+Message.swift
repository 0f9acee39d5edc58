public import Wording

extension TableProblem {
  /// What is wrong, and what to do about it.
  public var message: Text {
    switch kind {
    case .textBeyondHeadings: .textBeyondHeadings(text ?? "")
    case .cellBeyondHeadings: .cellBeyondHeadings(text ?? "")
    case .errorValue: .errorValue(text ?? "")
    case .mergedHeadings: .mergedHeadings(text ?? "")
    case .mergedCells: .mergedCells(text ?? "")
    case .hiddenRows: .hiddenRows(Int(text ?? "") ?? 0)
    default: kind.message
    }
  }
}

extension TableProblem.Kind {
  /// What is wrong, for the kinds that say no more.
  var message: Text {
    switch self {
    case .emptyFile: .emptyFile
    case .fileTooLarge: .fileTooLarge
    case .workbook: .workbook
    case .oldWorkbook: .oldWorkbook
    case .binaryWorkbook: .binaryWorkbook
    case .openDocument: .openDocument
    case .numbers: .numbersWorkbook
    case .encrypted: .protectedZip
    case .pdf: .pdf
    case .image: .image
    case .textDocument: .textDocument
    case .archive: .archive
    case .binaryFile: .binaryFile
    case .unclosedQuote: .unclosedQuote
    case .cellTooLong: .cellTooLong(limit: CSVReader.cellLimit)
    case .tooManyColumns: .tooManyColumns(limit: CSVReader.columnLimit)
    case .controlCharacter: .controlCharacter
    case .lostCharacter: .lostCharacter
    case .formulaWithoutValue: .formulaWithoutValue
    case .textBeyondHeadings, .cellBeyondHeadings, .errorValue, .mergedHeadings, .mergedCells,
      .hiddenRows:
      TableProblem(self).message
    }
  }
}

import Tables

extension TableProblem {
  /// What is said of a problem of a table's file.
  var remark: Remark { Remark(severity, problemKind, message) }

  private var severity: Problem.Severity {
    switch kind {
    case .lostCharacter, .mergedCells: .warning
    case .hiddenRows: .note
    default: .error
    }
  }

  private var problemKind: Problem.Kind {
    switch kind {
    case .fileTooLarge, .workbook, .oldWorkbook, .binaryWorkbook, .openDocument, .numbers,
      .encrypted, .pdf, .image, .textDocument, .archive, .binaryFile:
      .file
    case .emptyFile, .unclosedQuote, .cellTooLong, .tooManyColumns, .mergedHeadings, .mergedCells,
      .hiddenRows:
      .table
    case .textBeyondHeadings, .cellBeyondHeadings: .beyondHeadings
    case .controlCharacter, .lostCharacter: .character
    case .errorValue, .formulaWithoutValue: .formula
    }
  }
}

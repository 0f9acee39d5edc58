extension XMLReader {
  /// Goes through the elements that stand directly within another, whose start was the last event that
  /// was returned, to its end.
  ///
  /// - Parameter read: Reads an element from its start, which it is given, to its end.
  /// - Throws: `FileProblem` where the file isn't well-formed or can't be read, or what `read` throws.
  public func readChildren(
    _ read: (XMLElement) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    while let event = try next() {
      switch event {
      case .start(let element): try read(element)
      case .text: break
      case .end: return
      }
    }
  }
}

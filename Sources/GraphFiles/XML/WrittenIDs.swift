/// The ids of nodes as a file in XML has them: each once, in characters that XML allows.
struct WrittenIDs {
  /// The ids.
  private(set) var texts: [String]
  /// How many aren't as they were.
  private(set) var changeCount = 0
  /// The first that isn't as it was.
  private(set) var firstChange: String?

  /// Leaves out the characters that XML has no way to write, and puts `_` after ids that become
  /// empty or equal to others by that.
  ///
  /// - Parameters:
  ///   - ids: The ids.
  ///   - allowsEmpty: Whether an id may be empty.
  init(_ ids: [String], allowsEmpty: Bool) {
    texts = ids
    let damaged = ids.indices.filter { index in
      !ids[index].unicodeScalars.allSatisfy(\.isInXML) || (ids[index].isEmpty && !allowsEmpty)
    }
    guard !damaged.isEmpty else { return }
    var taken = Set(ids.map(ExactText.init))
    taken.insert(ExactText(""))
    for index in damaged {
      var text = String(String.UnicodeScalarView(ids[index].unicodeScalars.filter(\.isInXML)))
      while !taken.insert(ExactText(text)).inserted { text += "_" }
      texts[index] = text
    }
    changeCount = damaged.count
    firstChange = ids[damaged[0]]
  }
}

import Wording

/// A sentence of the report, and where the figures that it states come from.
struct Statement {
  /// A verb of the command line, as the report asks it.
  enum Verb: String, CaseIterable {
    case connectivity
    case gender
    case breadth
  }

  /// The sentence.
  let text: Text
  /// The verb that prints its figures.
  let verb: Verb
  /// Where they stand in what it prints: JSON pointers.
  let pointers: [String]

  init(_ text: Text, _ verb: Verb, _ pointers: [String]) {
    self.text = text
    self.verb = verb
    self.pointers = pointers
  }
}

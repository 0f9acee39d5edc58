private import Foundation
public import Wording

/// The answer to one of an evaluator's questions: a value that prints as JSON or as tables.
public protocol AssessmentResult: Codable, Sendable, Equatable {
  /// Returns the result as tables for a person to read.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors, activities, phases and vertices are called; an id without a name
  ///     stands for itself.
  /// - Returns: The tables, the most important first.
  func tables(in language: Language, names: Names) -> [ResultTable]

  /// What the figures of the tables mean: a measure for every heading, or for every row, by its name.
  var definitions: [Measure] { get }
}

extension AssessmentResult {
  /// Returns the result as one JSON object, its keys in alphabetical order.
  ///
  /// - Returns: The object, indented, with a line feed at its end.
  /// - Throws: An encoding error if a figure is not finite.
  public func json() throws -> String { try jsonText(of: self) }
}

/// Returns a value as JSON, its keys in alphabetical order, with a line feed at its end.
func jsonText(of value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}

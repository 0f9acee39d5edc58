internal import InputFiles
private import Wording

/// Ids of nodes, made from labels of which some may be alike.
///
/// Labels are alike if their bytes are; a later one gets a number, as in `Eva (2)`.
struct UniqueIDs {
  /// The ids, each once.
  private(set) var ids: [String] = []
  /// The labels.
  private var labels: [String] = []
  /// The last number that was given to each id.
  private var numbers: [ExactText: Int] = [:]
  /// How many labels are the same as an earlier one.
  private var repeatedCount = 0
  /// The first label that is the same as an earlier one, and its id.
  private var example: (label: String, id: String)?

  /// Gives nodes ids.
  ///
  /// - Parameter labels: Their labels.
  init(_ labels: [String]) {
    self.labels = labels
    ids.reserveCapacity(labels.count)
    for label in labels { ids.append(newID(label)) }
  }

  /// What is said about labels that are alike.
  var remarks: [FileProblem] {
    guard let example else { return [] }
    let message = Text.repeatedNames(count: repeatedCount, example: example.label, id: example.id)
    return [FileProblem(message, severity: .warning)]
  }

  /// Writes the labels into a graph whose nodes have these ids, if they differ from the ids.
  func label(_ graph: inout AttributedGraph) {
    guard repeatedCount > 0 else { return }
    graph.nodes.add(
      AttributeColumn(KnownAttribute.label, type: .text, values: labels.map { .text($0) }))
  }

  private mutating func newID(_ label: String) -> String {
    let key = ExactText(label)
    guard var number = numbers[key] else {
      numbers[key] = 1
      return label
    }
    var id = label
    repeat {
      number += 1
      id = "\(label) (\(number))"
    } while numbers[ExactText(id)] != nil
    numbers[key] = number
    numbers[ExactText(id)] = 1
    repeatedCount += 1
    if example == nil { example = (label, id) }
    return id
  }
}

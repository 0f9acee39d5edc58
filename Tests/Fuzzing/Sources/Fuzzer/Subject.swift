import GraphFiles
import InputFiles

/// A reader that is fed with files that are made up.
enum Subject {
  /// The reader of a format of graphs.
  case graphs(GraphFormat)

  /// Finds a subject by its name.
  init(name: String) {
    guard let format = GraphFormat(rawValue: name) else {
      fatalError("SAMVERKAN_FUZZED is “\(name)”; write one of \(GraphFormat.allCases)")
    }
    self = .graphs(format)
  }

  /// Reads a file, and what it is written as in the same format.
  func read(_ file: [UInt8]) {
    switch self {
    case .graphs(let format):
      guard let document = try? format.read(.bytes(file)) else { return }
      let written = format.write(document.graphs)
      guard written.losses.isEmpty, written.files.count == 1 else { return }
      let again = try? format.read(.bytes(written.files[0].bytes))
      precondition(again?.graphs == document.graphs, "What is written isn’t read as it was")
    }
  }
}

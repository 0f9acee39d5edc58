import Foundation
import GraphFiles
import PartnershipFiles
import Partnerships
import Wording

/// A file of real data, and what was read from it.
struct ReadFile {
  /// Its path within the folder of the data.
  let path: String
  /// How many nodes and edges its first graph has; `nil` where the file was refused.
  let counts: (nodes: Int, edges: Int)?
  /// Why it was refused.
  let refusal: String?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Its path within the folder.
  ///   - folder: The folder of the data.
  init(_ path: String, in folder: URL) {
    self.path = path
    let reading = NetworkReader.read(at: folder.appending(path: path).path)
    let error = reading.problems.first { $0.severity == .error }
    refusal = error?.sentence(in: .english)
    if let graph = reading.graphs.first {
      counts = error == nil ? (graph.nodeCount, graph.edgeCount) : nil
    } else {
      counts = reading.network.map {
        ($0.actors.count + $0.people.count + $0.activities.count, $0.ties.count)
      }
    }
  }

  /// Whether the file was read, or refused with a sentence.
  var isAnswered: Bool { counts != nil || refusal != nil }
}

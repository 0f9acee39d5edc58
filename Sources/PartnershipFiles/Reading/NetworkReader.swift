private import Foundation
import Partnerships
import Wording

/// Reads a network from a folder of tables or from one table of ties.
public enum NetworkReader {
  /// Reads a network.
  ///
  /// - Parameter path: A folder with the table `actors.csv`, or a CSV file with the columns `from`
  ///   and `to`.
  /// - Returns: The network, unless there are errors, and every problem of its files.
  public static func read(at path: String) -> NetworkReading {
    guard !path.isEmpty else { return .failure(.nothingThere, path: "“”") }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    switch attributes?[.type] as? FileAttributeType {
    case nil, .typeSymbolicLink: return .failure(.nothingThere, path: path)
    case .typeDirectory: return FolderReader.read(at: path)
    case .typeRegular: return EdgeListReader.read(at: path)
    default: return .failure(.notAFile, path: path)
    }
  }
}

extension NetworkReading {
  /// What comes of a path from which nothing can be read.
  static func failure(_ message: Text, path: String) -> NetworkReading {
    let problem = Problem(severity: .error, kind: .file, file: path, message: message)
    return NetworkReading(problems: [problem])
  }
}

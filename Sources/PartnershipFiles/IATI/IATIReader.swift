public import InputFiles
import Partnerships
import Wording

/// Reads activities as the International Aid Transparency Initiative publishes them, of version 2
/// ([the standard](https://iatistandard.org/en/iati-standard/203/activity-standard/)).
///
/// Organisations become actors, activities stay activities, and who takes part in one a participation
/// with its role. Money that goes from one named organisation to another is a tie of kind `funds`.
/// What the tables have no column for is kept in columns of its own or told of. Contact persons are
/// never read in.
public enum IATIReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: Where it is.
  ///   - name: What it is called.
  /// - Returns: The network, unless there are errors, and every problem of the file.
  /// - Complexity: O(*n* log *n*) time for *n* bytes, and as much space as the network takes.
  public static func read(_ source: FileSource, name: String) -> NetworkReading {
    do throws(FileProblem) {
      var file = IATIFile(try XMLReader(source), name: name)
      try file.read()
      return file.reading()
    } catch {
      return .failure(error, file: name)
    }
  }
}

extension NetworkReading {
  /// What comes of a file that can't be read.
  static func failure(_ problem: FileProblem, file: String) -> NetworkReading {
    NetworkReading(problems: [
      Problem(
        severity: .error, kind: .file, file: problem.part ?? file, isSheet: problem.part != nil,
        line: problem.line, message: problem.message)
    ])
  }
}

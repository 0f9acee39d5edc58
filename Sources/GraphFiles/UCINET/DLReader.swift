public import InputFiles
private import Wording

/// Reads the data language of UCINET: matrices and lists of ties, behind words that describe them.
///
/// A file is a matrix, however it is written down: where each tie stands there in both directions
/// with the same value, ties have no direction. Several matrices are several relations of the same
/// nodes. In a list a tie without value has the value 1. Cells with `na`, `?`, `.` or `*` are unknown.
/// Names are looked up as they stand, and then regardless of capitals.
///
/// S. P. Borgatti, M. G. Everett and L. C. Freeman, *UCINET 6: Reference Manual* (2002), “DL
/// language”, [analytictech.com/ucinet/help/hs5000.htm](http://www.analytictech.com/ucinet/help/hs5000.htm).
public enum DLReader {
  /// Reads a file.
  ///
  /// - Parameter source: The file.
  /// - Returns: One graph; in two modes if rows and columns are different nodes.
  /// - Throws: `FileProblem` if the file isn't in the language, or the data aren't as described.
  /// - Complexity: O(*n*) time and space for *n* bytes, expected.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let text = DecodedText(try source.contents())
    var words = DLWords(text)
    let header = try DLHeader(&words)
    var remarks = [text.encoding.remark].compactMap(\.self)
    var data = DLData(header)
    var rows = words.rest
    switch header.format.shape {
    case .fullMatrix, .upperHalf, .lowerHalf: try data.readMatrices(&rows)
    case .edges, .edgeArray, .neighbours, .countedNeighbours, .rankedNeighbours:
      try data.readLists(&rows)
    }
    remarks += data.remarks
    var graph = data.matrices.graph(remarks: &remarks)
    graph.name = header.title
    return GraphDocument([graph], encoding: text.encoding, remarks: remarks)
  }
}

/// How ties are written down.
struct DLFormat {
  /// How ties are written down, in one mode or two.
  enum Shape {
    case fullMatrix, upperHalf, lowerHalf
    case edges, edgeArray, neighbours, countedNeighbours, rankedNeighbours
  }

  let shape: Shape
  /// Whether rows and columns are different nodes; `nil` if the sizes tell.
  let isTwoMode: Bool?

  /// Finds a format by its name, in small letters.
  init?(name: String) {
    switch name {
    case "fullmatrix", "fm": self.init(.fullMatrix, isTwoMode: nil)
    case "upperhalf", "uh": self.init(.upperHalf, isTwoMode: false)
    case "lowerhalf", "lh": self.init(.lowerHalf, isTwoMode: false)
    case "edgelist", "edgelist1", "el", "el1": self.init(.edges, isTwoMode: false)
    case "edgelist2", "el2": self.init(.edges, isTwoMode: true)
    case "edgearray", "edgearray1", "ea1": self.init(.edgeArray, isTwoMode: false)
    case "edgearray2", "ea2": self.init(.edgeArray, isTwoMode: true)
    case "nodelist", "nodelist1", "nl1": self.init(.neighbours, isTwoMode: false)
    case "nodelist2", "nl2": self.init(.neighbours, isTwoMode: true)
    case "nodelist1b", "nl1b": self.init(.countedNeighbours, isTwoMode: nil)
    case "nodelist2b", "nl2b": self.init(.countedNeighbours, isTwoMode: true)
    case "rankedlist", "rankedlist1", "rl1": self.init(.rankedNeighbours, isTwoMode: false)
    case "rankedlist2", "rl2": self.init(.rankedNeighbours, isTwoMode: true)
    default: return nil
    }
  }

  private init(_ shape: Shape, isTwoMode: Bool?) {
    self.shape = shape
    self.isTwoMode = isTwoMode
  }
}

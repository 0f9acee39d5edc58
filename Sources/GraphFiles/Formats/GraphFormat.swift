public import InputFiles
private import Wording

/// A format of graph files.
public enum GraphFormat: String, Sendable, Hashable, CaseIterable, Codable {
  /// GraphML.
  case graphML = "graphml"
  /// GEXF, the format of Gephi.
  case gexf
  /// GML.
  case gml
  /// The DL files of UCINET.
  case dl
  /// The pairs of files that UCINET itself keeps.
  case ucinet
  /// VNA, the format of NetDraw.
  case vna
  /// Pajek's networks and projects.
  case pajek
  /// The language of Graphviz.
  case dot
  /// Nodes and links in JSON, as NetworkX, D3 and others write them.
  case nodeLink = "node-link"
  /// JSON Graph Format.
  case jsonGraph = "jgf"
  /// CX2, the format of Cytoscape.
  case cx2
  /// A matrix in CSV.
  case matrix
  /// An edge on every line.
  case edgeList = "edges"
  /// Matrix Market.
  case matrixMarket = "mtx"
  /// The tables of nodes and edges of Gephi.
  case gephi
  /// The workbooks of NodeXL.
  case nodeXL = "nodexl"
  /// The elements and connections of Kumu.
  case kumu

  /// What the format is called.
  public var title: String {
    switch self {
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .gml: "GML"
    case .dl: "UCINET DL"
    case .ucinet: "UCINET ##h"
    case .vna: "VNA"
    case .pajek: "Pajek"
    case .dot: "DOT"
    case .nodeLink: "node-link JSON"
    case .jsonGraph: "JSON Graph Format"
    case .cx2: "CX2"
    case .matrix: "CSV matrix"
    case .edgeList: "edge list"
    case .matrixMarket: "Matrix Market"
    case .gephi: "tables of Gephi"
    case .nodeXL: "workbook of NodeXL"
    case .kumu: "workbook of Kumu"
    }
  }

  /// The endings of the names of such files, in lower case, the usual one first.
  public var endings: [String] {
    switch self {
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .gml: ["gml"]
    case .dl: ["dl"]
    case .ucinet: ["##h", "##d"]
    case .vna: ["vna"]
    case .pajek: ["net", "paj"]
    case .dot: ["dot", "gv"]
    case .nodeLink: ["json"]
    case .jsonGraph: ["jgf", "jgf.json"]
    case .cx2: ["cx2"]
    case .matrix: ["matrix.csv", "mat.csv", "adj"]
    case .edgeList: ["edges", "edgelist", "el", "lst", "wlst", "txt", "tsv"]
    case .matrixMarket: ["mtx"]
    case .gephi: ["gephi.xlsx"]
    case .nodeXL: ["nodexl.xlsx"]
    case .kumu: ["kumu.xlsx"]
    }
  }

  /// Finds the format of a file by the ending of its name, which `.gz` may follow.
  ///
  /// - Parameter fileName: The name.
  public init?(fileName: String) {
    var name = fileName.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    let matches = Self.allCases.flatMap { format in
      format.endings.filter { name.hasSuffix(".\($0)") }.map { (format, $0.count) }
    }
    guard let longest = matches.max(by: { $0.1 < $1.1 }) else { return nil }
    self = longest.0
  }

  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: The graphs of the file.
  /// - Throws: `FileProblem` if the file can't be read or isn't of the format.
  public func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    switch self {
    case .graphML: try GraphMLReader.read(source)
    case .gexf: try GEXFReader.read(source)
    case .gml: try GMLReader.read(source)
    case .dl: try DLReader.read(source)
    case .ucinet:
      switch source {
      case .path(let path): try UCINETReader.read(path: path)
      case .bytes: throw FileProblem(.noUCINETHeader)
      }
    case .vna: try VNAReader.read(source)
    case .pajek: try PajekReader.read(source)
    case .dot: try DOTReader.read(source)
    case .nodeLink: try NodeLinkReader.read(source)
    case .jsonGraph: try JSONGraphFormatReader.read(source)
    case .cx2: try CX2Reader.read(source)
    case .matrix: try MatrixReader.read(source)
    case .edgeList: try EdgeListReader.read(source)
    case .matrixMarket: try MatrixMarketReader.read(source)
    case .gephi: try SpreadsheetReader.read(source, as: .gephi)
    case .nodeXL: try SpreadsheetReader.read(source, as: .nodeXL)
    case .kumu: try SpreadsheetReader.read(source, as: .kumu)
    }
  }

  /// Writes graphs.
  ///
  /// Times, parts and groups become attributes where the format has no place for them.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: The files, and what the format can't carry.
  public func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let written = writeAsTheyAre(graphs)
    let carried = graphs.map { $0.carryingAsAttributes(written.losses) }
    return carried == graphs ? written : writeAsTheyAre(carried)
  }

  private func writeAsTheyAre(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    switch self {
    case .graphML: GraphMLWriter.write(graphs)
    case .gexf: GEXFWriter.write(graphs)
    case .gml: GMLWriter.write(graphs)
    case .dl: DLWriter.write(graphs)
    case .ucinet: UCINETWriter.write(graphs)
    case .vna: VNAWriter.write(graphs)
    case .pajek: PajekWriter.write(graphs)
    case .dot: DOTWriter.write(graphs)
    case .nodeLink: NodeLinkWriter.write(graphs)
    case .jsonGraph: JSONGraphFormatWriter.write(graphs)
    case .cx2: CX2Writer.write(graphs)
    case .matrix: MatrixWriter.write(graphs)
    case .edgeList: EdgeListWriter.write(graphs)
    case .matrixMarket: MatrixMarketWriter.write(graphs)
    case .gephi: SpreadsheetWriter.write(graphs, as: .gephi)
    case .nodeXL: SpreadsheetWriter.write(graphs, as: .nodeXL)
    case .kumu: SpreadsheetWriter.write(graphs, as: .kumu)
    }
  }
}

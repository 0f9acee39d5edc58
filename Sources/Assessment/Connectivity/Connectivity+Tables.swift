public import Wording

extension Connectivity: AssessmentResult {
  /// Returns one table of the graph as a whole and one of its vertices.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What vertices are called.
  /// - Returns: The tables, without rows where there are no vertices; the vertices in descending
  ///   order of degree.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [graphTable(in: language, names: names), vertexTable(in: language, names: names)]
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { Measure.ofGraphs + Measure.ofVertices }

  private func graphTable(in language: Language, names: Names) -> ResultTable {
    let reasons = reasons
    let figures = figures
    let rows = Measure.ofGraphs.compactMap { measure -> [ResultTable.Cell]? in
      guard let cell = figures[measure.key] else { return nil }
      let isUnderlying = underlying?.contains(measure.key) ?? false
      let list = list(for: measure.key, names: names)
      func remark(withList list: String?) -> String {
        [
          cell == .none
            ? (reasons[measure.key] ?? reasonForEigenvectorCentralization)[language] : nil,
          list,
          isUnderlying ? Text.ofUnderlyingGraph[language] : nil,
        ].compactMap(\.self).joined(separator: "; ")
      }
      return [
        .text(measure.name[language].capitalizingFirst), cell,
        .abridged(
          remark(withList: list?.abridgedList(in: language)),
          whole: remark(withList: list?.joined(separator: ", "))),
      ]
    }
    return ResultTable(
      id: "connectivity", title: Text.wholeGraph[language],
      headings: [Text.measureHeading, .figureHeading, .remarkHeading].map { $0[language] },
      rows: graph.vertices == 0 ? [] : rows, notes: notes(in: language))
  }

  /// The figures of the graph as a whole, by their keys.
  var figures: [String: ResultTable.Cell] {
    var figures: [String: ResultTable.Cell] = [
      "density": .number(measures.density, decimals: 3),
      "components": .count(measures.components),
      "largestComponent": .count(measures.largestComponent),
      "strongComponents": .count(measures.strongComponents),
      "articulationPoints": .count(measures.articulationPoints.count),
      "bridges": .count(measures.bridges.count),
      "vertexConnectivity": .count(measures.vertexConnectivity),
      "edgeConnectivity": .count(measures.edgeConnectivity),
      "diameter": .amount(measures.diameter, decimals: 3),
      "radius": .amount(measures.radius, decimals: 3),
      "averageDistance": .number(measures.averageDistance, decimals: 3),
      "unreachablePairShare": .share(measures.unreachablePairShare),
      "globalEfficiency": .number(measures.globalEfficiency, decimals: 3),
      "fragmentation": .number(measures.fragmentation, decimals: 3),
      "transitivity": .number(measures.transitivity, decimals: 3),
      "averageClustering": .number(measures.averageClustering, decimals: 3),
      "reciprocity": .number(measures.reciprocity, decimals: 3),
      "degreeAssortativity": .number(measures.degreeAssortativity, decimals: 3),
      "degeneracy": .count(measures.degeneracy),
      "degreeCentralization": .number(measures.degreeCentralization, decimals: 3),
      "betweennessCentralization": .number(measures.betweennessCentralization, decimals: 3),
      "closenessCentralization": .number(measures.closenessCentralization, decimals: 3),
    ]
    if let further {
      figures["blocks"] = .count(further.blocks)
      figures["eigenvectorCentralization"] = .number(
        further.eigenvectorCentralization, decimals: 3)
    }
    return figures
  }

  /// The vertices or edges that a count is of.
  private func list(for key: String, names: Names) -> [String]? {
    let items: [String]
    switch key {
    case "articulationPoints": items = measures.articulationPoints.map { names.vertices[$0] ?? $0 }
    case "bridges":
      items = measures.bridges.map { $0.map { names.vertices[$0] ?? $0 }.joined(separator: " – ") }
    default: return nil
    }
    return items.isEmpty ? nil : items
  }

  private func notes(in language: Language) -> [Statement] {
    let (within, uncertain) = (view?.tiesWithin ?? 0, view?.uncertainInTime ?? 0)
    let dropped = graph.loops + graph.parallelEdges > 0
    let size = Text.graphSize(
      vertices: graph.vertices, edges: graph.edges, isDirected: graph.directed)
    let notes: [(Text, [String])?] = [
      network?.fictitious == true ? (.fictitiousNote, []) : nil,
      view.map { (.ofView($0.description), []) },
      (size, ["/graph/vertices", "/graph/edges"]),
      dropped
        ? (
          .leftOut(loops: graph.loops, parallelEdges: graph.parallelEdges),
          ["/graph/loops", "/graph/parallelEdges"]
        ) : nil,
      within > 0 ? (.tiesWithin(within), ["/view/tiesWithin"]) : nil,
      uncertain > 0 ? (.datesAreUncertain(uncertain), ["/view/uncertainInTime"]) : nil,
      isTwoMode ? (.twoModeDistances, []) : nil,
      further?.usesWeights == true ? (.weightsAreDistances, []) : nil,
    ]
    return notes.compactMap(\.self).map { Statement($0[language], $1) }
  }

  private func vertexTable(in language: Language, names: Names) -> ResultTable {
    let isNamed = vertices.contains { names.vertices[$0.id] != nil }
    let ordered = vertices.enumerated().sorted {
      ($1.element.degree, $0.offset) < ($0.element.degree, $1.offset)
    }.map(\.element)
    let headings =
      [Text.idHeading[language]] + (isNamed ? [Text.nameHeading[language]] : [])
      + Measure.ofVertices.map { $0.name[language].capitalizingFirst }
    var table = ResultTable(
      id: "vertices", title: Text.singleVertices[language], headings: headings,
      rows: ordered.map { vertex in
        [.text(vertex.id)] + (isNamed ? [.text(names.vertices[vertex.id] ?? "")] : [])
          + vertex.cells
      },
      notes: vertexReasonNotes(in: language) + vertexNotes.map { $0[language] })
    table.leadingRows = 30
    return table
  }

  /// What a reader must know to compare the figures of vertices.
  public var vertexNotes: [Text] {
    let weights = further.map { $0.usesWeights ? Text.weightsAreDistances : .weightsAreNotUsed }
    return [
      isTwoMode ? .twoModeCentralities : nil,
      graph.weighted ? weights : nil,
    ].compactMap(\.self)
  }

  private func vertexReasonNotes(in language: Language) -> [String] {
    let reasons = reasons
    return Measure.ofVertices.compactMap { measure in
      reasons[measure.key].map { "\(measure.name[language].capitalizingFirst): \($0[language])." }
    }
  }
}

extension VertexMeasures {
  /// The figures, in the order of ``Measure/ofVertices``.
  fileprivate var cells: [ResultTable.Cell] {
    [
      .count(degree), .number(betweenness, decimals: 3), .number(closeness, decimals: 3),
      .number(harmonic, decimals: 3), .number(eigenvector, decimals: 3),
      .number(pageRank, decimals: 3), .count(coreNumber), .number(localClustering, decimals: 3),
      .number(constraint, decimals: 3), .number(effectiveSize, decimals: 2),
    ]
  }
}

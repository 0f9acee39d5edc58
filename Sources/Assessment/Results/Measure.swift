public import Wording

/// A measure that results hold: what it is called, what it means and who defined it.
public struct Measure: Sendable, Hashable {
  /// The key under which results hold it.
  public let key: String
  /// The name, in lower case.
  public let name: Text
  /// The definition, a sentence or two.
  public let definition: Text
  /// Where the definition comes from, with its DOI where it has one.
  public let reference: String

  init(_ key: String, _ text: MeasureText, _ reference: String) {
    self.key = key
    name = text.name
    definition = text.definition
    self.reference = reference
  }
}

extension Measure {
  /// The measures of a graph as a whole, in the order in which they are shown.
  public static let ofGraphs: [Measure] = [
    Measure("density", .density, wassermanFaust),
    Measure("components", .components, hopcroftTarjan),
    Measure("largestComponent", .largestComponent, hopcroftTarjan),
    Measure("strongComponents", .strongComponents, tarjan),
    Measure("articulationPoints", .articulationPoints, hopcroftTarjan),
    Measure("bridges", .bridges, hopcroftTarjan),
    Measure("blocks", .blocks, hopcroftTarjan),
    Measure("vertexConnectivity", .vertexConnectivity, whitney),
    Measure("edgeConnectivity", .edgeConnectivity, whitney),
    Measure("diameter", .diameter, wassermanFaust),
    Measure("radius", .radius, wassermanFaust),
    Measure("averageDistance", .averageDistance, wassermanFaust),
    Measure("unreachablePairShare", .unreachablePairShare, borgatti),
    Measure("globalEfficiency", .globalEfficiency, latoraMarchiori),
    Measure("fragmentation", .fragmentation, borgatti),
    Measure("transitivity", .transitivity, wassermanFaust),
    Measure("averageClustering", .averageClustering, wattsStrogatz),
    Measure("reciprocity", .reciprocity, wassermanFaust),
    Measure("degreeAssortativity", .degreeAssortativity, newman),
    Measure("degeneracy", .degeneracy, seidman),
    Measure("degreeCentralization", .degreeCentralization, freeman),
    Measure("betweennessCentralization", .betweennessCentralization, freeman),
    Measure("closenessCentralization", .closenessCentralization, freeman),
    Measure("eigenvectorCentralization", .eigenvectorCentralization, freeman),
  ]

  /// The measures of one vertex, in the order in which they are shown.
  public static let ofVertices: [Measure] = [
    Measure("degree", .degree, wassermanFaust),
    Measure("betweenness", .betweenness, freeman),
    Measure("closeness", .closeness, wassermanFaust),
    Measure("harmonic", .harmonic, marchioriLatora),
    Measure("eigenvector", .eigenvector, bonacich),
    Measure("pageRank", .pageRank, brinPage),
    Measure("coreNumber", .coreNumber, seidman),
    Measure("localClustering", .localClustering, wattsStrogatz),
    Measure("constraint", .constraint, burt),
    Measure("effectiveSize", .effectiveSize, burt),
  ]

  /// The measures of a gender distribution.
  public static let ofGender: [Measure] = [
    Measure("share", .genderShare, ordinance),
    Measure("verdict", .genderVerdict, genderStatistics),
  ]

  /// The measures of breadth.
  public static let ofBreadth: [Measure] = [
    Measure("richness", .richness, hill),
    Measure("shannon", .shannon, shannonPaper),
    Measure("hill", .hill, hill),
    Measure("evenness", .evenness, pielou),
    Measure("dominance", .dominance, bergerParker),
    Measure("coverage", .coverage, ""),
    Measure("iqv", .qualitativeVariation, muellerSchuessler),
    Measure("eiIndex", .eiIndex, krackhardtStern),
    Measure("multiplexity", .multiplexity, wassermanFaust),
    Measure("verdict", .breadthVerdict, ""),
  ]
}

let wassermanFaust =
  "S. Wasserman, K. Faust, Social Network Analysis (1994), doi:10.1017/CBO9780511815478"
private let hopcroftTarjan =
  "J. Hopcroft, R. Tarjan, Communications of the ACM 16 (1973), doi:10.1145/362248.362272"
private let tarjan = "R. Tarjan, SIAM Journal on Computing 1 (1972), doi:10.1137/0201010"
private let whitney = "H. Whitney, American Journal of Mathematics 54 (1932), doi:10.2307/2371086"
private let borgatti =
  "S. Borgatti, Computational and Mathematical Organization Theory 12 (2006), "
  + "doi:10.1007/s10588-006-7084-x"
private let latoraMarchiori =
  "V. Latora, M. Marchiori, Physical Review Letters 87 (2001), doi:10.1103/PhysRevLett.87.198701"
private let marchioriLatora =
  "M. Marchiori, V. Latora, Physica A 285 (2000), doi:10.1016/S0378-4371(00)00311-3"
private let wattsStrogatz = "D. Watts, S. Strogatz, Nature 393 (1998), doi:10.1038/30918"
private let newman =
  "M. Newman, Physical Review Letters 89 (2002), doi:10.1103/PhysRevLett.89.208701"
private let seidman = "S. Seidman, Social Networks 5 (1983), doi:10.1016/0378-8733(83)90028-X"
private let freeman = "L. Freeman, Social Networks 1 (1978), doi:10.1016/0378-8733(78)90021-7"
private let bonacich = "P. Bonacich, American Journal of Sociology 92 (1987), doi:10.1086/228631"
private let brinPage =
  "S. Brin, L. Page, Computer Networks 30 (1998), doi:10.1016/S0169-7552(98)00110-X"
private let burt = "R. Burt, Structural Holes, Harvard University Press (1992)"
private let ordinance = "Förordning (2001:100) om den officiella statistiken, 14 §"
private let genderStatistics = "Statistiska centralbyrån, Lathund om jämställdhet (2022)"
private let hill = "M. Hill, Ecology 54 (1973), doi:10.2307/1934352"
private let shannonPaper =
  "C. Shannon, Bell System Technical Journal 27 (1948), doi:10.1002/j.1538-7305.1948.tb01338.x"
private let bergerParker =
  "W. Berger, F. Parker, Science 168 (1970), doi:10.1126/science.168.3937.1345"
let krackhardtStern =
  "D. Krackhardt, R. Stern, Social Psychology Quarterly 51 (1988), doi:10.2307/2786835"
private let muellerSchuessler =
  "J. Mueller, K. Schuessler, Statistical Reasoning in Sociology, Houghton Mifflin (1961)"
private let pielou =
  "E. Pielou, Journal of Theoretical Biology 13 (1966), doi:10.1016/0022-5193(66)90013-0"

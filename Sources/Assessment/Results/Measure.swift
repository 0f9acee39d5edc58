public import Wording

/// A measure that results hold: what it is called, what it means and who defined it.
public struct Measure: Sendable, Hashable {
  /// The key under which results hold it.
  public let key: String
  /// The name, in lower case.
  public let name: Text
  /// The definition, a sentence or two.
  public let definition: Text
  /// The definition as a formula, in the symbols that a table of definitions explains.
  public let formula: String
  /// Where the definition comes from, with its DOI where it has one; empty where it is our own.
  public let reference: String

  init(
    _ key: String, _ text: MeasureText, _ formula: String = "Σ 1", from reference: String = ""
  ) {
    self.key = key
    name = text.name
    definition = text.definition
    self.formula = formula
    self.reference = reference
  }
}

extension Measure {
  /// The measures of a graph as a whole, in the order in which they are shown.
  public static let ofGraphs: [Measure] = [
    Measure(
      "density", .density, "m / (n(n − 1)/2); → m / (n(n − 1)); two-mode m / (n₁n₂)",
      from: wassermanFaust),
    Measure("components", .components, "c = |V/∼|, i ∼ j ⇔ d(i, j) < ∞", from: hopcroftTarjan),
    Measure("largestComponent", .largestComponent, "max |C|, C ∈ V/∼", from: hopcroftTarjan),
    Measure(
      "strongComponents", .strongComponents, "|V/≈|, i ≈ j ⇔ d(i, j) < ∞ ∧ d(j, i) < ∞",
      from: tarjan),
    Measure(
      "articulationPoints", .articulationPoints, "|{i : c(G − i) > c(G)}|", from: hopcroftTarjan),
    Measure("bridges", .bridges, "|{ij : c(G − ij) > c(G)}|", from: hopcroftTarjan),
    Measure("blocks", .blocks, "|{B ⊆ G : B = max, c(B − i) = 1 ∀ i ∈ B}|", from: hopcroftTarjan),
    Measure(
      "vertexConnectivity", .vertexConnectivity, "κ = min {|S| : c(G − S) > 1 ∨ |V − S| = 1}",
      from: whitney),
    Measure("edgeConnectivity", .edgeConnectivity, "λ = min {|F| : c(G − F) > 1}", from: whitney),
    Measure("diameter", .diameter, "max {d(i, j) : d(i, j) < ∞}", from: wassermanFaust),
    Measure("radius", .radius, "min_i max_j d(i, j), i, j ∈ C_max", from: wassermanFaust),
    Measure(
      "averageDistance", .averageDistance, "Σ d(i, j) / |{ij : d(i, j) < ∞}|, i ≠ j",
      from: wassermanFaust),
    Measure(
      "unreachablePairShare", .unreachablePairShare, "|{ij : d(i, j) = ∞}| / (n(n − 1))",
      from: borgatti),
    Measure(
      "globalEfficiency", .globalEfficiency, "Σ 1/d(i, j) / (n(n − 1)), i ≠ j, 1/∞ = 0",
      from: latoraMarchiori),
    Measure("fragmentation", .fragmentation, "1 − Σ |C|(|C| − 1) / (n(n − 1))", from: borgatti),
    Measure("transitivity", .transitivity, "3 t₃ / t₂", from: wassermanFaust),
    Measure(
      "averageClustering", .averageClustering, "Σ 2e_i / (k_i(k_i − 1)) / n", from: wattsStrogatz),
    Measure("reciprocity", .reciprocity, "|{ij : a_ij = a_ji = 1}| / m", from: wassermanFaust),
    Measure(
      "degreeAssortativity", .degreeAssortativity, "Σ jk(e_jk − q_j q_k) / σ_q²", from: newman),
    Measure("degeneracy", .degeneracy, "max_i core(i)", from: seidman),
    Measure(
      "degreeCentralization", .degreeCentralization, "Σ (k_max − k_i) / ((n − 1)(n − 2))",
      from: freeman),
    Measure(
      "betweennessCentralization", .betweennessCentralization, "Σ (b_max − b_i) / (n − 1)",
      from: freeman),
    Measure(
      "closenessCentralization", .closenessCentralization,
      "Σ (c_max − c_i) (2n − 3) / ((n − 1)(n − 2))", from: freeman),
    Measure(
      "eigenvectorCentralization", .eigenvectorCentralization,
      "Σ (x_max − x_i) / Σ* (x_max − x_i), *: star", from: freeman),
  ]

  /// The measures of one vertex, in the order in which they are shown.
  public static let ofVertices: [Measure] = [
    Measure("degree", .degree, "k_i = Σ_j a_ij", from: wassermanFaust),
    Measure(
      "betweenness", .betweenness, "b_i = Σ σ_st(i)/σ_st / ((n − 1)(n − 2)/2), s < t", from: freeman
    ),
    Measure(
      "closeness", .closeness, "c_i = (r − 1)/(n − 1) · (r − 1)/Σ d(i, j), r = |{j : d(i, j) < ∞}|",
      from: wassermanFaust),
    Measure("harmonic", .harmonic, "Σ 1/d(i, j) / (n − 1), j ≠ i", from: marchioriLatora),
    Measure("eigenvector", .eigenvector, "λx = Ax, ‖x‖ = 1", from: bonacich),
    Measure("pageRank", .pageRank, "x_i = 0.15/n + 0.85 Σ_j x_j a_ji / k_j", from: brinPage),
    Measure(
      "coreNumber", .coreNumber, "core(i) = max {k : i ∈ H ⊆ G, k_j(H) ≥ k ∀ j ∈ H}", from: seidman),
    Measure("localClustering", .localClustering, "2e_i / (k_i(k_i − 1))", from: wattsStrogatz),
    Measure(
      "constraint", .constraint,
      "Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki)", from: burt),
    Measure("effectiveSize", .effectiveSize, "k_i − 2e_i / k_i", from: burt),
  ]
}

let wassermanFaust =
  "S. Wasserman, K. Faust, Social Network Analysis (1994), doi:10.1017/CBO9780511815478"
let hopcroftTarjan =
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
let krackhardtStern =
  "D. Krackhardt, R. Stern, Social Psychology Quarterly 51 (1988), doi:10.2307/2786835"

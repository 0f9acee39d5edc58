extension Graph {
  /// Zachary's karate club: 34 members, 78 ties; the instructor is 0, the president 33.
  ///
  /// W. Zachary, "An information flow model for conflict and fission in small groups", *Journal of
  /// Anthropological Research* 33(4), 452–473 (1977),
  /// [doi:10.1086/jar.33.4.3629752](https://doi.org/10.1086/jar.33.4.3629752).
  public static let karateClub = Graph(
    vertexCount: 34,
    edges: rows([
      0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
      1: [2, 3, 7, 13, 17, 19, 21, 30],
      2: [3, 7, 8, 9, 13, 27, 28, 32],
      3: [7, 12, 13],
      4: [6, 10],
      5: [6, 10, 16],
      6: [16],
      8: [30, 32, 33],
      9: [33],
      13: [33],
      14: [32, 33],
      15: [32, 33],
      18: [32, 33],
      19: [33],
      20: [32, 33],
      22: [32, 33],
      23: [25, 27, 29, 32, 33],
      24: [25, 27, 31],
      25: [31],
      26: [29, 33],
      27: [33],
      28: [31, 33],
      29: [32, 33],
      30: [32, 33],
      31: [32, 33],
      32: [33],
    ]))

  /// White's kinship network: ten relatives, 22 ties.
  ///
  /// The five women come first: mother, sister, brother's wife, sister's daughter, brother's
  /// daughter; then the five men: father, brother, sister's husband, brother's son, sister's son.
  ///
  /// L. Freeman, "Segregation in social networks", *Sociological Methods & Research* 6(4), 411–429
  /// (1978), [doi:10.1177/004912417800600401](https://doi.org/10.1177/004912417800600401), from
  /// D. White (1975).
  public static let whiteKinship = Graph(
    vertexCount: 10,
    edges: rows([
      0: [1, 3, 4, 5, 6, 8, 9],
      1: [3, 4, 5, 9],
      2: [4],
      3: [5],
      4: [5, 6],
      5: [6, 8, 9],
      6: [8, 9],
      7: [8, 9],
    ]))

  /// Whether each relative of ``whiteKinship`` is a woman (0) or a man (1).
  public static let whiteKinshipGenders: [Int?] = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]

  /// Krackhardt's kite: ten people, 18 ties; degree, closeness and betweenness each have another
  /// leader (3; 5 and 6; 7).
  ///
  /// D. Krackhardt, "Assessing the political landscape: structure, cognition, and power in
  /// organizations", *Administrative Science Quarterly* 35(2), 342–369 (1990),
  /// [doi:10.2307/2393394](https://doi.org/10.2307/2393394).
  public static let krackhardtKite = Graph(
    vertexCount: 10,
    edges: rows([
      0: [1, 2, 3, 5],
      1: [3, 4, 6],
      2: [3, 5],
      3: [4, 5, 6],
      4: [6],
      5: [6, 7],
      6: [7],
      7: [8],
      8: [9],
    ]))

  /// Marriages between sixteen Florentine families around 1430, 20 ties, one family without any.
  ///
  /// Alphabetically: Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni,
  /// Lamberteschi, Medici (8), Pazzi, Peruzzi, Pucci (11, no tie), Ridolfi, Salviati, Strozzi,
  /// Tornabuoni.
  ///
  /// J. Padgett and C. Ansell, "Robust action and the rise of the Medici, 1400–1434", *American
  /// Journal of Sociology* 98(6), 1259–1319 (1993),
  /// [doi:10.1086/230190](https://doi.org/10.1086/230190).
  public static let florentineMarriages = Graph(
    vertexCount: 16,
    edges: rows([
      0: [8],
      1: [5, 6, 8],
      2: [4, 8],
      3: [6, 10, 14],
      4: [10, 14],
      6: [7, 15],
      8: [12, 13, 15],
      9: [13],
      10: [14],
      12: [14, 15],
    ]))

  /// Business ties between the sixteen Florentine families of ``florentineMarriages``, in the same
  /// order: 15 ties, five families without any.
  ///
  /// Credits, loans and partnerships, around 1430.
  ///
  /// J. Padgett and C. Ansell, "Robust action and the rise of the Medici, 1400–1434", *American
  /// Journal of Sociology* 98(6), 1259–1319 (1993),
  /// [doi:10.1086/230190](https://doi.org/10.1086/230190).
  public static let florentineBusiness = Graph(
    vertexCount: 16,
    edges: rows([
      2: [4, 5, 8, 10],
      3: [6, 7, 10],
      4: [7, 10],
      5: [8],
      6: [7],
      7: [10],
      8: [9, 13, 15],
    ]))

  /// Eighteen women of a Southern town and the fourteen social events they went to: 89 ties.
  ///
  /// The women come first: Evelyn, Laura, Theresa, Brenda, Charlotte, Frances, Eleanor, Pearl, Ruth,
  /// Verne, Myrna, Katherine, Sylvia, Nora, Helen, Dorothy, Olivia, Flora; then, from 18, the events.
  ///
  /// The file that comes with UCINET has four ties more, two each of Helen and Dorothy.
  ///
  /// A. Davis, B. Gardner and M. Gardner, *Deep South*, University of Chicago Press (1941).
  public static let southernWomen = Graph(
    vertexCount: 32,
    edges: rows([
      0: [18, 19, 20, 21, 22, 23, 25, 26],
      1: [18, 19, 20, 22, 23, 24, 25],
      2: [19, 20, 21, 22, 23, 24, 25, 26],
      3: [18, 20, 21, 22, 23, 24, 25],
      4: [20, 21, 22, 24],
      5: [20, 22, 23, 25],
      6: [22, 23, 24, 25],
      7: [23, 25, 26],
      8: [22, 24, 25, 26],
      9: [24, 25, 26, 29],
      10: [25, 26, 27, 29],
      11: [25, 26, 27, 29, 30, 31],
      12: [24, 25, 26, 27, 29, 30, 31],
      13: [23, 24, 26, 27, 28, 29, 30, 31],
      14: [24, 25, 27, 28, 29],
      15: [25, 26],
      16: [26, 28],
      17: [26, 28],
    ]))

  /// Who gives information to whom among ten welfare organisations of Indianapolis: 49 arcs.
  ///
  /// County council, chamber of commerce, board of education, local industries, mayor's office,
  /// women's rights organisation, newspaper, United Way, welfare department, West End organisation.
  ///
  /// D. Knoke and J. Kuklinski, *Network Analysis*, Sage (1982).
  public static let knokeInformation = Graph(
    vertexCount: 10,
    edges: rows([
      0: [1, 4, 6, 8],
      1: [0, 2, 3, 4, 6, 7, 8],
      2: [1, 3, 4, 5, 6, 9],
      3: [0, 1, 4, 6],
      4: [0, 1, 2, 3, 6, 7, 8, 9],
      5: [2, 6, 8],
      6: [1, 3, 4],
      7: [0, 1, 3, 4, 6, 8],
      8: [1, 4, 6],
      9: [0, 1, 2, 4, 6],
    ]), isDirected: true)

  /// Edges written as each vertex with those of its neighbours that were not written before.
  private static func rows(_ rows: KeyValuePairs<Int, [Int]>) -> [(Int, Int)] {
    rows.flatMap { source, targets in targets.map { (source, $0) } }
  }
}

/// What a measure is called and what it means.
package struct MeasureText: Sendable, Hashable {
  /// The name, in lower case.
  package let name: Text
  /// The definition, a sentence or two.
  package let definition: Text
}

extension MeasureText {
  // The graph as a whole.
  package static let density = MeasureText(
    name: Text(en: "density", sv: "täthet"),
    definition: Text(
      en: "The share of all possible ties that are there; with participants and activities as "
        + "vertices, only one of each can be tied.",
      sv: "Andelen av alla möjliga relationer som finns; med deltagare och aktiviteter som noder "
        + "kan bara en av vardera vara kopplade."))
  package static let components = MeasureText(
    name: Text(en: "components", sv: "delar"),
    definition: Text(
      en: "The number of pieces that no tie joins with each other.",
      sv: "Antalet delar som ingen relation förenar med varandra."))
  package static let largestComponent = MeasureText(
    name: Text(en: "largest component", sv: "största del"),
    definition: Text(
      en: "The number of vertices in the largest piece.",
      sv: "Antalet noder i den största delen."))
  package static let strongComponents = MeasureText(
    name: Text(en: "strong components", sv: "starkt sammanhängande delar"),
    definition: Text(
      en: "The number of pieces within which each vertex reaches each other along the arrows.",
      sv: "Antalet delar där varje nod når varje annan i pilarnas riktning."))
  package static let articulationPoints = MeasureText(
    name: Text(en: "articulation points", sv: "artikulationspunkter"),
    definition: Text(
      en: "Vertices without which a piece of the network falls apart.",
      sv: "Noder utan vilka en del av nätverket faller isär."))
  package static let bridges = MeasureText(
    name: Text(en: "bridges", sv: "bryggor"),
    definition: Text(
      en: "Ties without which a piece of the network falls apart.",
      sv: "Relationer utan vilka en del av nätverket faller isär."))
  package static let vertexConnectivity = MeasureText(
    name: Text(en: "vertex connectivity", sv: "nodkonnektivitet"),
    definition: Text(
      en: "The smallest number of vertices whose loss disconnects the network.",
      sv: "Det minsta antal noder vars bortfall delar nätverket."))
  package static let edgeConnectivity = MeasureText(
    name: Text(en: "edge connectivity", sv: "kantkonnektivitet"),
    definition: Text(
      en: "The smallest number of ties whose loss disconnects the network.",
      sv: "Det minsta antal relationer vars bortfall delar nätverket."))
  package static let blocks = MeasureText(
    name: Text(en: "blocks", sv: "block"),
    definition: Text(
      en: "The number of largest parts that no single vertex holds together.",
      sv: "Antalet största delar som ingen enskild nod ensam håller ihop."))
  package static let diameter = MeasureText(
    name: Text(en: "diameter", sv: "diameter"),
    definition: Text(
      en: "The longest of all shortest paths; pairs that no path joins are left out.",
      sv: "Den längsta av alla kortaste vägar; par som ingen väg förenar räknas inte."))
  package static let radius = MeasureText(
    name: Text(en: "radius", sv: "radie"),
    definition: Text(
      en: "How far the most central vertex of the largest piece is from the one farthest away.",
      sv: "Hur långt den mest centrala noden i den största delen har till den som är längst bort."))
  package static let averageDistance = MeasureText(
    name: Text(en: "average distance", sv: "medelavstånd"),
    definition: Text(
      en: "The mean length of the shortest paths; pairs that no path joins are left out.",
      sv: "De kortaste vägarnas medellängd; par som ingen väg förenar räknas inte."))
  package static let unreachablePairShare = MeasureText(
    name: Text(en: "share of unreachable pairs", sv: "andel par utan väg"),
    definition: Text(
      en: "The share of pairs of vertices that no path joins.",
      sv: "Andelen par av noder som ingen väg förenar."))
  package static let globalEfficiency = MeasureText(
    name: Text(en: "global efficiency", sv: "global effektivitet"),
    definition: Text(
      en: "The mean of one divided by the distance, over all pairs; no path counts as 0.",
      sv: "Medelvärdet av ett delat med avståndet, över alla par; par utan väg räknas som 0."))
  package static let fragmentation = MeasureText(
    name: Text(en: "fragmentation", sv: "fragmentering"),
    definition: Text(
      en: "The share of pairs of vertices that lie in different pieces.",
      sv: "Andelen par av noder som ligger i olika delar."))
  package static let transitivity = MeasureText(
    name: Text(en: "transitivity", sv: "transitivitet"),
    definition: Text(
      en: "Of all paths over two ties, the share whose ends are tied as well.",
      sv: "Av alla vägar över två relationer den andel vars ändar också är kopplade."))
  package static let averageClustering = MeasureText(
    name: Text(en: "average clustering", sv: "medelklustring"),
    definition: Text(
      en: "The mean of the vertices’ local clustering; fewer than two neighbours count as 0.",
      sv: "Medelvärdet av nodernas lokala klustring; färre än två grannar räknas som 0."))
  package static let reciprocity = MeasureText(
    name: Text(en: "reciprocity", sv: "ömsesidighet"),
    definition: Text(
      en: "The share of arrows that are answered by an arrow back.",
      sv: "Andelen pilar som besvaras av en pil tillbaka."))
  package static let degreeAssortativity = MeasureText(
    name: Text(en: "degree assortativity", sv: "gradassortativitet"),
    definition: Text(
      en: "The correlation, from −1 to 1, of the degrees at the two ends of a tie.",
      sv: "Sambandet, från −1 till 1, mellan graderna i en relations båda ändar."))
  package static let degeneracy = MeasureText(
    name: Text(en: "degeneracy", sv: "högsta kärntal"),
    definition: Text(
      en: "The highest core number.",
      sv: "Det högsta kärntalet."))
  package static let degreeCentralization = MeasureText(
    name: Text(en: "degree centralization", sv: "gradcentralisering"),
    definition: Text(
      en: "How far ties gather at one vertex: 0 if all have as many, 1 in a star.",
      sv: "Hur mycket relationerna samlas hos en nod: 0 om alla har lika många, 1 i en stjärna."))
  package static let betweennessCentralization = MeasureText(
    name: Text(en: "betweenness centralization", sv: "förmedlingscentralisering"),
    definition: Text(
      en: "How far shortest paths lead through one vertex: 1 in a star.",
      sv: "Hur mycket de kortaste vägarna går genom en nod: 1 i en stjärna."))
  package static let closenessCentralization = MeasureText(
    name: Text(en: "closeness centralization", sv: "närhetscentralisering"),
    definition: Text(
      en: "How far one vertex is closer to all than the others are: 1 in a star.",
      sv: "Hur mycket närmare alla andra en nod är än de övriga: 1 i en stjärna."))
  package static let eigenvectorCentralization = MeasureText(
    name: Text(en: "eigenvector centralization", sv: "egenvektorcentralisering"),
    definition: Text(
      en: "How far eigenvector centrality gathers at one vertex: 1 in a star.",
      sv: "Hur mycket egenvektorcentraliteten samlas hos en nod: 1 i en stjärna."))

  // One vertex.
  package static let degree = MeasureText(
    name: Text(en: "degree", sv: "grad"),
    definition: Text(
      en: "The number of ties that end at the vertex; a tie to itself counts twice.",
      sv: "Antalet relationer som slutar hos noden; en relation till sig själv räknas två gånger."))
  package static let betweenness = MeasureText(
    name: Text(en: "betweenness", sv: "förmedlingsgrad"),
    definition: Text(
      en: "The share of the shortest paths between others that lead through the vertex.",
      sv: "Andelen av de kortaste vägarna mellan andra som går genom noden."))
  package static let closeness = MeasureText(
    name: Text(en: "closeness", sv: "närhet"),
    definition: Text(
      en: "One divided by the mean distance, times the share of the network within reach.",
      sv: "Ett delat med medelavståndet, gånger den andel av nätverket som går att nå."))
  package static let harmonic = MeasureText(
    name: Text(en: "harmonic closeness", sv: "harmonisk närhet"),
    definition: Text(
      en: "The mean of one divided by the distance to each other vertex.",
      sv: "Medelvärdet av ett delat med avståndet till varje annan nod."))
  package static let eigenvector = MeasureText(
    name: Text(en: "eigenvector centrality", sv: "egenvektorcentralitet"),
    definition: Text(
      en: "High where a vertex is tied to vertices that themselves are high.",
      sv: "Hög där en nod är kopplad till noder som själva har hög."))
  package static let pageRank = MeasureText(
    name: Text(en: "PageRank", sv: "PageRank"),
    definition: Text(
      en: "The share of time that a random walk spends at the vertex, with damping 0.85.",
      sv: "Den andel av tiden som en slumpvandring är hos noden, med dämpning 0,85."))
  package static let coreNumber = MeasureText(
    name: Text(en: "core number", sv: "kärntal"),
    definition: Text(
      en: "The largest k such that the vertex is in a group where each has k ties within it.",
      sv: "Det största k så att noden ingår i en grupp där var och en har k relationer inom den."))
  package static let localClustering = MeasureText(
    name: Text(en: "local clustering", sv: "lokal klustring"),
    definition: Text(
      en: "The share of pairs of neighbours that are neighbours of each other.",
      sv: "Andelen par av grannar som är grannar med varandra."))
  package static let constraint = MeasureText(
    name: Text(en: "constraint", sv: "begränsning"),
    definition: Text(
      en: "How far all of a vertex’s contacts lead back to one of them; low for a broker.",
      sv: "Hur mycket en nods alla kontakter leder tillbaka till en av dem; låg för en förmedlare.")
  )
  package static let effectiveSize = MeasureText(
    name: Text(en: "effective size", sv: "effektiv storlek"),
    definition: Text(
      en: "The number of contacts, less how many contacts each contact has among the others.",
      sv: "Antalet kontakter, minus hur många av de andra kontakterna varje kontakt själv har."))
}

/// Why a measure isn't defined.
extension Text {
  package static let graphIsUndirected = Text(
    en: "the graph is undirected", sv: "grafen är oriktad")
  package static let graphIsTwoMode = Text(
    en: "the graph is two-mode", sv: "grafen har två slags noder")
  package static let graphHasOneMode = Text(
    en: "the graph lacks participants or activities",
    sv: "grafen saknar deltagare eller aktiviteter")
  package static let graphHasNoVertices = Text(
    en: "the graph has no vertices", sv: "grafen har inga noder")
  package static let graphHasOneVertex = Text(
    en: "the graph has only one vertex", sv: "grafen har bara en nod")
  package static let graphHasFewerThanThreeVertices = Text(
    en: "the graph has fewer than three vertices", sv: "grafen har färre än tre noder")
  package static let graphHasNoEdges = Text(
    en: "the graph has no edges between two vertices",
    sv: "grafen har inga relationer mellan två noder")
  package static let graphIsDisconnected = Text(
    en: "the graph is disconnected", sv: "grafen hänger inte ihop")
  package static let noVertexHasTwoNeighbors = Text(
    en: "no vertex has two neighbours", sv: "ingen nod har två grannar")
  package static let degreesDoNotVary = Text(
    en: "the vertices that edges join all have the same degree",
    sv: "alla noder som relationer förenar har samma grad")
  package static let eigenvectorIsNotReached = Text(
    en: "no leading eigenvector was found", sv: "ingen ledande egenvektor hittades")
  package static let isolatesHaveNone = Text(
    en: "null for vertices without neighbours", sv: "saknas för noder utan grannar")
}

/// Notes on the measures of a graph.
extension Text {
  package static let twoModeDistances = Text(
    en: "Paths lead by participants and activities in turn: two who took part in the same activity "
      + "are 2 apart.",
    sv: "Vägarna går växelvis över deltagare och aktiviteter: två som deltog i samma aktivitet har "
      + "avståndet 2.")
  package static let twoModeCentralities = Text(
    en: "The figures are of participants and activities in one graph, where the two can reach "
      + "different heights: compare participants with participants, activities with activities.",
    sv:
      "Måtten gäller deltagare och aktiviteter i en och samma graf, där de två kan nå olika högt: "
      + "jämför deltagare med deltagare och aktiviteter med aktiviteter.")
  package static let weightsAreDistances = Text(
    en: "Weights are taken as distances, and used for distances, betweenness and closeness alone.",
    sv: "Vikterna tas som avstånd och används bara för avstånd, förmedlingsgrad och närhet.")
  package static let weightsAreNotUsed = Text(
    en: "The weights of ties are not used, unless they are asked for as distances.",
    sv: "Relationernas vikter används inte, om man inte begär dem som avstånd.")
}

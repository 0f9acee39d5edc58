/// Why a measure isn't defined.
extension Text {
  package static let graphIsUndirected = Text(
    en: "the graph is undirected", sv: "grafen är oriktad", vi: "đồ thị vô hướng")
  package static let graphIsTwoMode = Text(
    en: "the graph is two-mode", sv: "grafen har två slags noder", vi: "đồ thị có hai loại nút")
  package static let graphHasOneMode = Text(
    en: "the graph lacks participants or activities",
    sv: "grafen saknar deltagare eller aktiviteter",
    vi: "đồ thị không có bên tham gia hoặc không có hoạt động")
  package static let graphHasNoVertices = Text(
    en: "the graph has no vertices", sv: "grafen har inga noder", vi: "đồ thị không có nút nào")
  package static let graphHasOneVertex = Text(
    en: "the graph has only one vertex", sv: "grafen har bara en nod", vi: "đồ thị chỉ có một nút")
  package static let graphHasFewerThanThreeVertices = Text(
    en: "the graph has fewer than three vertices", sv: "grafen har färre än tre noder",
    vi: "đồ thị có ít hơn ba nút")
  package static let graphHasNoEdges = Text(
    en: "the graph has no edges between two vertices",
    sv: "grafen har inga relationer mellan två noder",
    vi: "đồ thị không có quan hệ nào giữa hai nút")
  package static let graphIsDisconnected = Text(
    en: "the graph is disconnected", sv: "grafen hänger inte ihop", vi: "đồ thị không liên thông")
  package static let noVertexHasTwoNeighbors = Text(
    en: "no vertex has two neighbours", sv: "ingen nod har två grannar",
    vi: "không nút nào có hai nút kề")
  package static let degreesDoNotVary = Text(
    en: "the vertices that edges join all have the same degree",
    sv: "alla noder som relationer förenar har samma grad",
    vi: "các nút được quan hệ nối đều có cùng bậc")
  package static let eigenvectorIsNotReached = Text(
    en: "no leading eigenvector was found", sv: "ingen ledande egenvektor hittades",
    vi: "không tìm thấy vectơ riêng trội")
  package static let isolatesHaveNone = Text(
    en: "null for vertices without neighbours", sv: "saknas för noder utan grannar",
    vi: "không có giá trị đối với nút không có nút kề")
}

/// Notes on the measures of a graph.
extension Text {
  package static let twoModeDistances = Text(
    en: "Paths lead by participants and activities in turn: two who took part in the same activity "
      + "are 2 apart.",
    sv: "Vägarna går växelvis över deltagare och aktiviteter: två som deltog i samma aktivitet har "
      + "avståndet 2.",
    vi: "Các đường đi lần lượt qua bên tham gia và hoạt động: hai bên cùng tham gia một "
      + "hoạt động cách nhau 2.")
  package static let twoModeCentralities = Text(
    en: "The figures are of participants and activities in one graph, where the two can reach "
      + "different heights: compare participants with participants, activities with activities.",
    sv:
      "Måtten gäller deltagare och aktiviteter i en och samma graf, där de två kan nå olika högt: "
      + "jämför deltagare med deltagare och aktiviteter med aktiviteter.",
    vi: "Số liệu là của bên tham gia và hoạt động trong cùng một đồ thị, nơi hai loại có "
      + "thể đạt mức khác nhau: hãy so sánh bên tham gia với bên tham gia, hoạt động với "
      + "hoạt động.")
  package static let weightsAreDistances = Text(
    en: "Weights are taken as distances, and used for distances, betweenness and closeness alone.",
    sv: "Vikterna tas som avstånd och används bara för avstånd, förmedlingsgrad och närhet.",
    vi: "Trọng số được coi là khoảng cách, và chỉ dùng cho khoảng cách, độ trung gian và "
      + "độ gần.")
  package static let weightsAreNotUsed = Text(
    en: "The weights of ties are not used, unless they are asked for as distances.",
    sv: "Relationernas vikter används inte, om man inte begär dem som avstånd.",
    vi: "Không dùng trọng số của quan hệ, trừ khi được yêu cầu coi là khoảng cách.")
}

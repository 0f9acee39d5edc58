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
    name: Text(en: "density", sv: "täthet", vi: "mật độ"),
    definition: Text(
      en: "The share of all possible ties that are there; with participants and activities as "
        + "vertices, only one of each can be tied.",
      sv: "Andelen av alla möjliga relationer som finns; med deltagare och aktiviteter som noder "
        + "kan bara en av vardera vara kopplade.",
      vi: "Tỷ lệ các quan hệ có thật trong tất cả các quan hệ có thể có; khi các nút là bên "
        + "tham gia và hoạt động thì chỉ có thể nối một bên tham gia với một hoạt động."))
  package static let components = MeasureText(
    name: Text(en: "components", sv: "delar", vi: "thành phần liên thông"),
    definition: Text(
      en: "The number of pieces that no tie joins with each other.",
      sv: "Antalet delar som ingen relation förenar med varandra.",
      vi: "Số thành phần mà không quan hệ nào nối với nhau."))
  package static let largestComponent = MeasureText(
    name: Text(en: "largest component", sv: "största del", vi: "thành phần lớn nhất"),
    definition: Text(
      en: "The number of vertices in the largest piece.",
      sv: "Antalet noder i den största delen.", vi: "Số nút trong thành phần lớn nhất."))
  package static let strongComponents = MeasureText(
    name: Text(
      en: "strong components", sv: "starkt sammanhängande delar", vi: "thành phần liên thông mạnh"),
    definition: Text(
      en: "The number of pieces within which each vertex reaches each other along the arrows.",
      sv: "Antalet delar där varje nod når varje annan i pilarnas riktning.",
      vi: "Số thành phần mà trong đó mọi nút đến được mọi nút khác theo chiều mũi tên."))
  package static let articulationPoints = MeasureText(
    name: Text(en: "articulation points", sv: "artikulationspunkter", vi: "điểm khớp"),
    definition: Text(
      en: "Vertices without which a piece of the network falls apart.",
      sv: "Noder utan vilka en del av nätverket faller isär.",
      vi: "Những nút mà nếu mất đi thì một thành phần của mạng lưới bị chia cắt."))
  package static let bridges = MeasureText(
    name: Text(en: "bridges", sv: "bryggor", vi: "cầu"),
    definition: Text(
      en: "Ties without which a piece of the network falls apart.",
      sv: "Relationer utan vilka en del av nätverket faller isär.",
      vi: "Những quan hệ mà nếu mất đi thì một thành phần của mạng lưới bị chia cắt."))
  package static let vertexConnectivity = MeasureText(
    name: Text(en: "vertex connectivity", sv: "nodkonnektivitet", vi: "độ liên thông nút"),
    definition: Text(
      en: "The smallest number of vertices whose loss disconnects the network.",
      sv: "Det minsta antal noder vars bortfall delar nätverket.",
      vi: "Số nút ít nhất mà nếu mất đi thì mạng lưới bị chia cắt."))
  package static let edgeConnectivity = MeasureText(
    name: Text(en: "edge connectivity", sv: "kantkonnektivitet", vi: "độ liên thông cạnh"),
    definition: Text(
      en: "The smallest number of ties whose loss disconnects the network.",
      sv: "Det minsta antal relationer vars bortfall delar nätverket.",
      vi: "Số quan hệ ít nhất mà nếu mất đi thì mạng lưới bị chia cắt."))
  package static let blocks = MeasureText(
    name: Text(en: "blocks", sv: "block", vi: "khối"),
    definition: Text(
      en: "The number of largest parts that no single vertex holds together.",
      sv: "Antalet största delar som ingen enskild nod ensam håller ihop.",
      vi: "Số phần lớn nhất mà không nút nào một mình giữ lại với nhau."))
  package static let diameter = MeasureText(
    name: Text(en: "diameter", sv: "diameter", vi: "đường kính"),
    definition: Text(
      en: "The longest of all shortest paths; pairs that no path joins are left out.",
      sv: "Den längsta av alla kortaste vägar; par som ingen väg förenar räknas inte.",
      vi: "Đường dài nhất trong tất cả các đường ngắn nhất; không tính các cặp không có "
        + "đường nối."))
  package static let radius = MeasureText(
    name: Text(en: "radius", sv: "radie", vi: "bán kính"),
    definition: Text(
      en: "How far the most central vertex of the largest piece is from the one farthest away.",
      sv: "Hur långt den mest centrala noden i den största delen har till den som är längst bort.",
      vi: "Khoảng cách từ nút trung tâm nhất của thành phần lớn nhất đến nút xa nó nhất."))
  package static let averageDistance = MeasureText(
    name: Text(en: "average distance", sv: "medelavstånd", vi: "khoảng cách trung bình"),
    definition: Text(
      en: "The mean length of the shortest paths; pairs that no path joins are left out.",
      sv: "De kortaste vägarnas medellängd; par som ingen väg förenar räknas inte.",
      vi: "Độ dài trung bình của các đường ngắn nhất; không tính các cặp không có đường nối."))
  package static let unreachablePairShare = MeasureText(
    name: Text(
      en: "share of unreachable pairs", sv: "andel par utan väg", vi: "tỷ lệ cặp không có đường nối"
    ),
    definition: Text(
      en: "The share of pairs of vertices that no path joins.",
      sv: "Andelen par av noder som ingen väg förenar.", vi: "Tỷ lệ các cặp nút không có đường nối."
    ))
  package static let globalEfficiency = MeasureText(
    name: Text(en: "global efficiency", sv: "global effektivitet", vi: "hiệu quả toàn cục"),
    definition: Text(
      en: "The mean of one divided by the distance, over all pairs; no path counts as 0.",
      sv: "Medelvärdet av ett delat med avståndet, över alla par; par utan väg räknas som 0.",
      vi: "Trung bình của một chia cho khoảng cách, trên mọi cặp; cặp không có đường nối "
        + "tính là 0."))
  package static let fragmentation = MeasureText(
    name: Text(en: "fragmentation", sv: "fragmentering", vi: "mức phân mảnh"),
    definition: Text(
      en: "The share of pairs of vertices that lie in different pieces.",
      sv: "Andelen par av noder som ligger i olika delar.",
      vi: "Tỷ lệ các cặp nút nằm ở những thành phần khác nhau."))
  package static let transitivity = MeasureText(
    name: Text(en: "transitivity", sv: "transitivitet", vi: "tính bắc cầu"),
    definition: Text(
      en: "Of all paths over two ties, the share whose ends are tied as well.",
      sv: "Av alla vägar över två relationer den andel vars ändar också är kopplade.",
      vi: "Trong tất cả các đường đi qua hai quan hệ, tỷ lệ các đường có hai đầu cũng được "
        + "nối với nhau."))
  package static let averageClustering = MeasureText(
    name: Text(en: "average clustering", sv: "medelklustring", vi: "hệ số gom cụm trung bình"),
    definition: Text(
      en: "The mean of the vertices’ local clustering; fewer than two neighbours count as 0.",
      sv: "Medelvärdet av nodernas lokala klustring; färre än två grannar räknas som 0.",
      vi: "Trung bình hệ số gom cụm cục bộ của các nút; nút có ít hơn hai nút kề tính là 0."))
  package static let reciprocity = MeasureText(
    name: Text(en: "reciprocity", sv: "ömsesidighet", vi: "tính tương hỗ"),
    definition: Text(
      en: "The share of arrows that are answered by an arrow back.",
      sv: "Andelen pilar som besvaras av en pil tillbaka.",
      vi: "Tỷ lệ các mũi tên có mũi tên đáp lại."))
  package static let degreeAssortativity = MeasureText(
    name: Text(en: "degree assortativity", sv: "gradassortativitet", vi: "tương hợp theo bậc"),
    definition: Text(
      en: "The correlation, from −1 to 1, of the degrees at the two ends of a tie.",
      sv: "Sambandet, från −1 till 1, mellan graderna i en relations båda ändar.",
      vi: "Mối tương quan, từ −1 đến 1, giữa bậc của hai đầu một quan hệ."))
  package static let degeneracy = MeasureText(
    name: Text(en: "degeneracy", sv: "högsta kärntal", vi: "số lõi cao nhất"),
    definition: Text(
      en: "The highest core number.",
      sv: "Det högsta kärntalet.", vi: "Số lõi cao nhất trong mạng lưới."))
  package static let degreeCentralization = MeasureText(
    name: Text(en: "degree centralization", sv: "gradcentralisering", vi: "mức tập trung theo bậc"),
    definition: Text(
      en: "How far ties gather at one vertex: 0 if all have as many, 1 in a star.",
      sv: "Hur mycket relationerna samlas hos en nod: 0 om alla har lika många, 1 i en stjärna.",
      vi: "Mức độ các quan hệ dồn vào một nút: 0 nếu mọi nút có số quan hệ như nhau, 1 trong "
        + "hình sao."))
  package static let betweennessCentralization = MeasureText(
    name: Text(
      en: "betweenness centralization", sv: "förmedlingscentralisering",
      vi: "mức tập trung theo độ trung gian"),
    definition: Text(
      en: "How far shortest paths lead through one vertex: 1 in a star.",
      sv: "Hur mycket de kortaste vägarna går genom en nod: 1 i en stjärna.",
      vi: "Mức độ các đường ngắn nhất đi qua một nút: 1 trong hình sao."))
  package static let closenessCentralization = MeasureText(
    name: Text(
      en: "closeness centralization", sv: "närhetscentralisering", vi: "mức tập trung theo độ gần"),
    definition: Text(
      en: "How far one vertex is closer to all than the others are: 1 in a star.",
      sv: "Hur mycket närmare alla andra en nod är än de övriga: 1 i en stjärna.",
      vi: "Mức độ một nút gần mọi nút khác hơn so với các nút còn lại: 1 trong hình sao."))
  package static let eigenvectorCentralization = MeasureText(
    name: Text(
      en: "eigenvector centralization", sv: "egenvektorcentralisering",
      vi: "mức tập trung theo vectơ riêng"),
    definition: Text(
      en: "How far eigenvector centrality gathers at one vertex: 1 in a star.",
      sv: "Hur mycket egenvektorcentraliteten samlas hos en nod: 1 i en stjärna.",
      vi: "Mức độ tính trung tâm vectơ riêng dồn vào một nút: 1 trong hình sao."))

  // One vertex.
  package static let degree = MeasureText(
    name: Text(en: "degree", sv: "grad", vi: "bậc"),
    definition: Text(
      en: "The number of ties that end at the vertex; a tie to itself counts twice.",
      sv: "Antalet relationer som slutar hos noden; en relation till sig själv räknas två gånger.",
      vi: "Số quan hệ kết thúc ở nút; một quan hệ với chính nó được tính hai lần."))
  package static let betweenness = MeasureText(
    name: Text(en: "betweenness", sv: "förmedlingsgrad", vi: "độ trung gian"),
    definition: Text(
      en: "The share of the shortest paths between others that lead through the vertex.",
      sv: "Andelen av de kortaste vägarna mellan andra som går genom noden.",
      vi: "Tỷ lệ các đường ngắn nhất giữa các nút khác đi qua nút này."))
  package static let closeness = MeasureText(
    name: Text(en: "closeness", sv: "närhet", vi: "độ gần"),
    definition: Text(
      en: "One divided by the mean distance, times the share of the network within reach.",
      sv: "Ett delat med medelavståndet, gånger den andel av nätverket som går att nå.",
      vi: "Một chia cho khoảng cách trung bình, nhân với tỷ lệ mạng lưới có thể đến được."))
  package static let harmonic = MeasureText(
    name: Text(en: "harmonic closeness", sv: "harmonisk närhet", vi: "độ gần điều hòa"),
    definition: Text(
      en: "The mean of one divided by the distance to each other vertex.",
      sv: "Medelvärdet av ett delat med avståndet till varje annan nod.",
      vi: "Trung bình của một chia cho khoảng cách đến từng nút khác."))
  package static let eigenvector = MeasureText(
    name: Text(
      en: "eigenvector centrality", sv: "egenvektorcentralitet", vi: "tính trung tâm vectơ riêng"),
    definition: Text(
      en: "High where a vertex is tied to vertices that themselves are high.",
      sv: "Hög där en nod är kopplad till noder som själva har hög.",
      vi: "Cao khi nút được nối với những nút mà bản thân chúng cũng cao."))
  package static let pageRank = MeasureText(
    name: Text(en: "PageRank", sv: "PageRank", vi: "PageRank"),
    definition: Text(
      en: "The share of time that a random walk spends at the vertex, with damping 0.85.",
      sv: "Den andel av tiden som en slumpvandring är hos noden, med dämpning 0,85.",
      vi: "Tỷ lệ thời gian mà một bước đi ngẫu nhiên ở tại nút, với hệ số tắt dần 0,85."))
  package static let coreNumber = MeasureText(
    name: Text(en: "core number", sv: "kärntal", vi: "số lõi"),
    definition: Text(
      en: "The largest k such that the vertex is in a group where each has k ties within it.",
      sv: "Det största k så att noden ingår i en grupp där var och en har k relationer inom den.",
      vi: "Số k lớn nhất sao cho nút thuộc một nhóm mà trong đó mỗi nút có k quan hệ với nhau."))
  package static let localClustering = MeasureText(
    name: Text(en: "local clustering", sv: "lokal klustring", vi: "hệ số gom cụm cục bộ"),
    definition: Text(
      en: "The share of pairs of neighbours that are neighbours of each other.",
      sv: "Andelen par av grannar som är grannar med varandra.",
      vi: "Tỷ lệ các cặp nút kề cũng kề nhau."))
  package static let constraint = MeasureText(
    name: Text(en: "constraint", sv: "begränsning", vi: "mức ràng buộc"),
    definition: Text(
      en: "How far all of a vertex’s contacts lead back to one of them; low for a broker.",
      sv: "Hur mycket en nods alla kontakter leder tillbaka till en av dem; låg för en förmedlare.",
      vi: "Mức độ mọi liên hệ của một nút dẫn trở lại một trong số đó; thấp đối với bên "
        + "trung gian."))
  package static let effectiveSize = MeasureText(
    name: Text(en: "effective size", sv: "effektiv storlek", vi: "quy mô hữu hiệu"),
    definition: Text(
      en: "The number of contacts, less how many contacts each contact has among the others.",
      sv: "Antalet kontakter, minus hur många av de andra kontakterna varje kontakt själv har.",
      vi: "Số liên hệ, trừ đi số liên hệ mà mỗi liên hệ có trong số những liên hệ còn lại."))
}

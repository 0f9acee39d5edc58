extension MeasureText {
  package static let richness = MeasureText(
    name: Text(en: "richness", sv: "rikedom", vi: "độ phong phú"),
    definition: Text(
      en: "How many different values are there; the unknown are none of them.",
      sv: "Hur många olika värden som finns; det okända är inget av dem.",
      vi: "Có bao nhiêu giá trị khác nhau; giá trị không rõ không được tính."))
  package static let shannon = MeasureText(
    name: Text(en: "Shannon entropy", sv: "Shannons entropi", vi: "entropy Shannon"),
    definition: Text(
      en: "The sum of −p · ln p over the shares p of the values.",
      sv: "Summan av −p · ln p över värdenas andelar p.",
      vi: "Tổng của −p · ln p trên các tỷ lệ p của các giá trị."))
  package static let hill = MeasureText(
    name: Text(en: "Hill numbers", sv: "Hilltal", vi: "số Hill"),
    definition: Text(
      en: "How many equally common values would be as diverse: counting all values alike (0), by "
        + "their entropy (1), and with the weight on common ones (2).",
      sv: "Hur många lika vanliga värden som vore lika mångfaldigt: alla värden lika (0), efter "
        + "entropin (1) och med tyngden på de vanliga (2).",
      vi: "Bao nhiêu giá trị phổ biến như nhau thì đa dạng bằng: tính mọi giá trị như nhau "
        + "(0), theo entropy (1), và nghiêng về giá trị phổ biến (2)."))
  package static let evenness = MeasureText(
    name: Text(en: "evenness", sv: "jämnhet", vi: "độ đồng đều"),
    definition: Text(
      en: "Pielou’s evenness: the entropy as a share of the highest that so many values allow.",
      sv: "Pielous jämnhet: entropin som andel av den högsta som så många värden medger.",
      vi: "Độ đồng đều Pielou: entropy so với mức cao nhất mà chừng ấy giá trị cho phép."))
  package static let breadthVerdict = MeasureText(
    name: Text(
      en: "verdict on a requirement", sv: "bedömning av ett krav", vi: "kết luận về một yêu cầu"),
    definition: Text(
      en: "Present if there are as many as required and more than one actor and one tie; thin if "
        + "there are fewer, or if all hangs on one actor or one tie; missing if there are none.",
      sv: "Finns om antalet räcker och det är mer än en aktör och en relation; svag om de är färre "
        + "eller om allt hänger på en aktör eller en relation; saknas om det inte finns någon.",
      vi: "Có nếu đủ số lượng yêu cầu và có hơn một tác nhân và hơn một quan hệ; yếu nếu ít "
        + "hơn, hoặc nếu tất cả dựa vào một tác nhân hay một quan hệ; thiếu nếu không có."))
}

/// The words of breadth.
extension Text {
  package static let breadth = Text(en: "Breadth", sv: "Bredd", vi: "Độ rộng")
  package static let requirements = Text(en: "Requirements", sv: "Krav", vi: "Yêu cầu")
  package static let dimension = Text(en: "Dimension", sv: "Dimension", vi: "Chiều")
  package static let value = Text(en: "Value", sv: "Värde", vi: "Giá trị")
  package static let required = Text(en: "Required", sv: "Krävs", vi: "Cần có")
  package static let found = Text(en: "Found", sv: "Antal", vi: "Tìm thấy")
  package static let actorsBehind = Text(en: "Actors", sv: "Aktörer", vi: "Tác nhân")
  package static let why = Text(en: "Why", sv: "Varför", vi: "Vì sao")
  package static let count = Text(en: "Count", sv: "Antal", vi: "Số lượng")
  package static let counts = Text(
    en: "How many of each", sv: "Hur många av varje", vi: "Mỗi loại có bao nhiêu")
  package static let departmentsApart = Text(
    en: "departments apart", sv: "förvaltningar var för sig", vi: "sở, phòng ban tính riêng")
  package static let asLegalEntities = Text(
    en: "as legal entities", sv: "som juridiska personer", vi: "tính theo pháp nhân")

  package static let isPresent = Text(en: "present", sv: "finns", vi: "có")
  package static let isThin = Text(en: "thin", sv: "svag", vi: "yếu")
  package static let isMissing = Text(en: "missing", sv: "saknas", vi: "thiếu")
  package static let isUndecided = Text(
    en: "can’t be decided", sv: "kan inte avgöras", vi: "không thể kết luận")

  package static let isAbsent = Text(
    en: "none was found", sv: "ingen hittades", vi: "không tìm thấy")
  package static let isBelowMinimum = Text(
    en: "fewer than required", sv: "färre än vad som krävs", vi: "ít hơn yêu cầu")
  package static let isOnlyOne = Text(en: "only one", sv: "bara en", vi: "chỉ có một")
  package static let hasOneConnection = Text(
    en: "one tie or activity only", sv: "bara en relation eller aktivitet",
    vi: "chỉ một quan hệ hoặc hoạt động")
  package static let isAboveMaximum = Text(
    en: "more than allowed", sv: "mer än vad som medges", vi: "nhiều hơn mức cho phép")
  package static let isNotEven = Text(en: "not even", sv: "inte jämn", vi: "không cân bằng")
  package static let nothingToMeasure = Text(
    en: "nothing to measure", sv: "inget att mäta", vi: "không có gì để đo")
  package static let requirementIsNotUnderstood = Text(
    en: "dimension, value or minimum can’t be compared with anything",
    sv: "dimension, värde eller minimum går inte att jämföra med något",
    vi: "không thể so sánh chiều, giá trị hoặc mức tối thiểu với bất cứ điều gì")

  /// Why a verdict depends on what is unknown.
  package static func dependsOnUnknown(_ count: Int) -> Text {
    Text(
      en: "\(count) unknown", sv: count == 1 ? "1 okänd" : "\(count) okända",
      vi: "\(count) không rõ")
  }

  /// Why a verdict depends on how many there are in groups.
  package static func groupsAreOfUnknownNumber(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "an unnamed group of unknown number" : "\(count) unnamed groups of unknown number",
      sv: count == 1
        ? "en namnlös grupp av okänt antal" : "\(count) namnlösa grupper av okänt antal",
      vi: "\(count) nhóm không tên, không rõ số lượng")
  }

  /// What the Hill number of an order is called.
  package static func hillNumber(_ order: Int) -> Text {
    Text(en: "Hill number \(order)", sv: "Hilltal \(order)", vi: "Số Hill bậc \(order)")
  }

  /// What a requirement's value is called, or the values of which any will do.
  package static func label(ofRequired value: String, in dimension: String) -> Text {
    switch (dimension, value) {
    case ("gender", "even"): return Text(en: "even", sv: "jämn", vi: "cân bằng")
    case ("mutuality", "hosting"):
      return Text(
        en: "each country is the host of some activity",
        sv: "varje land står värd för någon aktivitet",
        vi: "mỗi nước là chủ nhà của hoạt động nào đó")
    case ("connectivity", "articulation-share"):
      return Text(
        en: "share of articulation points, at most", sv: "andel artikulationspunkter, högst",
        vi: "tỷ lệ điểm khớp, nhiều nhất")
    default:
      let labels = value.split(separator: "|").map { label(ofValue: String($0), in: dimension) }
      return Text(
        en: labels.map(\.english).joined(separator: " or "),
        sv: labels.map(\.swedish).joined(separator: " eller "),
        vi: labels.map(\.vietnamese).joined(separator: " hoặc "))
    }
  }

  /// What is required, for example `university (kind of actor)`, where its dimension isn't told
  /// beside it.
  package static func label(ofRequirement value: String, in dimension: String) -> Text {
    switch (dimension, value) {
    case ("gender", "even"):
      return Text(
        en: "even gender distribution", sv: "jämn könsfördelning", vi: "phân bố giới cân bằng")
    case ("connectivity", "articulation-share"):
      return Text(
        en: "share of actors that the network hangs on",
        sv: "andel aktörer som nätverket hänger på",
        vi: "tỷ lệ tác nhân mà mạng lưới dựa vào")
    default:
      let (value, dimension) = (
        label(ofRequired: value, in: dimension), label(ofDimension: dimension)
      )
      return Text { "\(value[$0]) (\(dimension[$0]))" }
    }
  }

  /// The verdict on all requirements together.
  package static func overallVerdict(_ verdict: Text) -> Text {
    Text(
      en: "All requirements together: \(verdict.english).",
      sv: "Alla krav tillsammans: \(verdict.swedish).",
      vi: "Tất cả yêu cầu: \(verdict.vietnamese).")
  }

  package static let nothingIsRequired = Text(
    en: "The network has no requirements, so there is no verdict.",
    sv: "Nätverket har inga krav, så någon bedömning görs inte.",
    vi: "Mạng lưới không có yêu cầu nào, nên không có kết luận.")

  /// A note on groups of unknown number.
  package static func groupsOfUnknownNumber(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 group of unknown number counts as one actor."
        : "\(count) groups of unknown number count as one actor each.",
      sv: count == 1
        ? "1 grupp av okänt antal räknas som en aktör."
        : "\(count) grupper av okänt antal räknas som en aktör var.",
      vi: "\(count) nhóm không rõ số lượng, mỗi nhóm được tính là một tác nhân.")
  }
}

extension MeasureText {
  package static let coverage = MeasureText(
    name: Text(en: "coverage", sv: "täckning", vi: "mức bao phủ"),
    definition: Text(
      en: "The share of what is required that is there; at most, if as many of the undecided as "
        + "there are unknown are there too.",
      sv: "Andelen av det som krävs som finns; som mest, om så många av de oavgjorda som det finns "
        + "okända också finns.",
      vi: "Tỷ lệ những gì được yêu cầu đã có; mức cao nhất nếu trong số không thể kết luận cũng có "
        + "bấy nhiêu mục như số không rõ."))
  package static let qualitativeVariation = MeasureText(
    name: Text(
      en: "qualitative variation (IQV)", sv: "kvalitativ variation (IQV)",
      vi: "biến thiên định tính (IQV)"),
    definition: Text(
      en: "How evenly what was found spreads over what is required: 0 if all of it is of one "
        + "kind, 1 if there is as much of each.",
      sv: "Hur jämnt det som hittats fördelar sig på det som krävs: 0 om allt är av ett slag, 1 om "
        + "det finns lika mycket av varje.",
      vi:
        "Những gì tìm thấy phân bố đều đến đâu trên những gì được yêu cầu: 0 nếu tất cả thuộc một "
        + "loại, 1 nếu mỗi loại có như nhau."))
  package static let dominance = MeasureText(
    name: Text(
      en: "share of the most common", sv: "den vanligastes andel",
      vi: "tỷ lệ của loại phổ biến nhất"),
    definition: Text(
      en: "Berger and Parker’s dominance: the share of the most common value among the known.",
      sv: "Berger och Parkers dominans: det vanligaste värdets andel bland de kända.",
      vi: "Độ ưu thế Berger–Parker: tỷ lệ của giá trị phổ biến nhất trong số đã biết."))
}

/// The words of coverage.
extension Text {
  package static let coverage = Text(
    en: "Coverage of what is required", sv: "Täckning av det som krävs",
    vi: "Mức bao phủ những gì được yêu cầu")
  package static let itemsRequired = Text(en: "required", sv: "krävs", vi: "được yêu cầu")
  package static let itemsPresent = Text(en: "there", sv: "finns", vi: "đã có")
  package static let itemsMissing = Text(en: "missing", sv: "saknas", vi: "còn thiếu")
  package static let evidenceOfRequirements = Text(
    en: "What the material says", sv: "Vad materialet säger", vi: "Tài liệu nói gì")
  package static let behindRequirement = Text(
    en: "Actor or activity", sv: "Aktör eller aktivitet", vi: "Tác nhân hoặc hoạt động")
  package static let sourceHeading = Text(en: "Source", sv: "Källa", vi: "Nguồn")
  package static let quoteHeading = Text(en: "Quote", sv: "Citat", vi: "Trích dẫn")
  package static let itemsUndecided = Text(
    en: "can’t be decided", sv: "kan inte avgöras", vi: "không thể kết luận")
}

/// What the report says that its figures leave open.
extension Text.Report {
  /// What was remarked on reading the tables.
  package static let remarks = Text(
    en: "Remarks on the tables", sv: "Anmärkningar på tabellerna", vi: "Nhận xét về các bảng")

  /// Ties that follow from what the sources say.
  package static func likelyTies(_ count: Int) -> Text {
    Text(
      en: "\(countedTies(count).english) \(count == 1 ? "is" : "are") a conclusion from what the "
        + "source says, marked likely.",
      sv:
        "\(countedTies(count).swedish) är \(count == 1 ? "en slutsats" : "slutsatser") av det som "
        + "källan säger och \(count == 1 ? "är märkt som trolig" : "är märkta som troliga").",
      vi: "\(countedTies(count).vietnamese) là suy luận từ điều nguồn nói, được đánh dấu là "
        + "có khả năng.")
  }

  /// Ties on which sources disagree.
  package static func disputedTies(_ count: Int) -> Text {
    Text(
      en:
        "\(countedTies(count).english) \(count == 1 ? "is" : "are") disputed: the sources, or one "
        + "source with itself, don’t agree.",
      sv: "\(countedTies(count).swedish) är \(count == 1 ? "omstridd" : "omstridda"): källorna, "
        + "eller en källa med sig själv, är inte överens.",
      vi: "\(countedTies(count).vietnamese) có tranh cãi: các nguồn, hoặc một nguồn với "
        + "chính nó, không thống nhất.")
  }

  /// Ties without a source.
  package static func tiesWithoutSource(_ count: Int) -> Text {
    Text(
      en: "\(countedTies(count).english) \(count == 1 ? "names" : "name") no source.",
      sv: "\(countedTies(count).swedish) anger ingen källa.",
      vi: "\(countedTies(count).vietnamese) không nêu nguồn nào.")
  }

  /// Actors, ties and activities without any date.
  package static func undatedRows(_ count: Int) -> Text {
    Text(
      en: "\(count) actors, ties and activities have no date at all, so that figures for a part of "
        + "the time count them as possible.",
      sv: "\(count) aktörer, relationer och aktiviteter saknar datum helt; siffror för en del av "
        + "tiden tar med dem som möjliga.",
      vi: "\(count) tác nhân, quan hệ và hoạt động hoàn toàn không có ngày, nên số liệu của "
        + "một khoảng thời gian tính chúng là có thể có.")
  }

  /// What was kept in a part of time although its dates leave doubt.
  package static func uncertainRows(_ count: Int) -> Text {
    Text(
      en: "\(count) of the entries in this view may not belong to its part of the time: their "
        + "dates are unknown or imprecise.",
      sv: "\(count) av uppgifterna i vyn hör kanske inte till den delen av tiden: deras datum är "
        + "okända eller ungefärliga.",
      vi: "\(count) mục trong góc nhìn này có thể không thuộc khoảng thời gian đó: ngày của "
        + "chúng không rõ hoặc không chính xác.")
  }

  /// Groups of unknown number.
  package static func unknownNumbers(_ count: Int) -> Text {
    Text(
      en: "\(count) \(count == 1 ? "actor is a group" : "actors are groups") of unknown number, "
        + "counted as one \(count == 1 ? "actor" : "each").",
      sv: "\(count) \(count == 1 ? "aktör är en grupp" : "aktörer är grupper") av okänt antal, "
        + "\(count == 1 ? "räknad som en aktör" : "räknade som en var").",
      vi: "\(count) tác nhân là nhóm không rõ số lượng, mỗi nhóm được tính là một.")
  }

  /// People whose gender isn't stated.
  package static func unstatedGenders(_ count: Int) -> Text {
    Text(
      en: "Of \(counted(count, .people).english) the gender isn’t known; shares are given as a "
        + "range over what it may be.",
      sv: "För \(counted(count, .people).swedish) är könet inte känt; andelar anges som ett "
        + "spann som täcker allt det kan vara.",
      vi: "Không rõ giới tính của \(counted(count, .people).vietnamese); tỷ lệ được nêu "
        + "thành khoảng theo mọi khả năng.")
  }

  /// Ties that stand for taking part together.
  package static let projected = Text(
    en: "Having taken part in the same activity counts as a tie here; nobody has stated that those "
      + "present met.",
    sv:
      "Att ha deltagit i samma aktivitet räknas här som en relation; ingen har uppgett att de som "
      + "var där möttes.",
    vi: "Ở đây, việc cùng tham gia một hoạt động được tính là một quan hệ; không ai nêu "
      + "rằng những người có mặt đã gặp nhau.")

  /// Small groups may give somebody away.
  package static let smallGroups = Text(
    en: "Small groups are shown as they are. Before the report is published: make sure that no "
      + "figure for a group of a few gives somebody’s gender away.",
    sv: "Små grupper visas som de är. Innan rapporten publiceras: se till att ingen siffra för en "
      + "grupp med några få personer röjer någons kön.",
    vi: "Các nhóm nhỏ được hiển thị nguyên trạng. Trước khi công bố báo cáo: hãy bảo đảm "
      + "rằng không số liệu nào của một nhóm ít người làm lộ giới tính của ai.")

  /// The figures are about the network and not about its results.
  package static let onlyStructure = Text(
    en: "The figures say who is there and who is tied to whom. They don’t say how well the "
      + "cooperation works or what it has led to.",
    sv: "Siffrorna säger vilka som finns med och vilka som har relationer till varandra. De säger "
      + "inte hur väl samarbetet fungerar eller vad det har lett till.",
    vi: "Số liệu cho biết ai có mặt và ai có quan hệ với ai, không cho biết việc hợp tác "
      + "tốt đến đâu hay đã mang lại điều gì.")
}

/// The names of ready-made requirements, and why they are required.
extension Text {
  package static let g20Set = Text(
    en: "G20 principles for partnerships between cities, as far as a network shows them",
    sv: "G20:s principer för partnerskap mellan städer, så långt ett nätverk visar dem",
    vi: "nguyên tắc G20 về hợp tác giữa các thành phố, trong phạm vi mạng lưới thể hiện được")
  package static let helixSet = Text(
    en: "quintuple helix", sv: "femfaldig helix", vi: "mô hình năm nhà (quintuple helix)")
  package static let icldSet = Text(
    en: "ICLD’s rules for the teams of a municipal partnership",
    sv: "ICLD:s regler för teamen i ett kommunalt partnerskap",
    vi: "quy định của ICLD về thành phần nhóm trong quan hệ đối tác giữa các địa phương")
  package static let paperSet = Text(
    en: "what the position paper on Thai Nguyen and Linköping aims at",
    sv: "vad positionspapperet om Thai Nguyen och Linköping syftar till",
    vi: "mục tiêu của văn bản định hướng hợp tác Thái Nguyên – Linköping")

  package static let levelsCooperate = Text(
    en: "Levels of government work together.", sv: "Förvaltningsnivåer samarbetar.",
    vi: "Các cấp chính quyền cùng phối hợp.")
  package static let stakeholdersTakePart = Text(
    en: "Those concerned outside government take part.",
    sv: "De som berörs utanför det offentliga deltar.",
    vi: "Các bên liên quan ngoài chính quyền cùng tham gia.")
  package static let peersLearn = Text(
    en: "Partners learn from each other, on both sides.",
    sv: "Parterna lär av varandra, åt båda håll.",
    vi: "Các đối tác học hỏi lẫn nhau, theo cả hai chiều.")
  package static let helixNeedsEverySector = Text(
    en:
      "Innovation is carried by public, private, academic and civil actors and those who speak for "
      + "the environment.",
    sv:
      "Innovation bärs av offentliga, privata, akademiska och civila aktörer och de som för miljöns "
      + "talan.",
    vi:
      "Đổi mới sáng tạo dựa vào khu vực công, tư nhân, học thuật, xã hội dân sự và những bên đại diện "
      + "cho môi trường.")
  package static let icldInception = Text(
    en:
      "The inception team has two politicians and two officials of each partner; that one politician "
      + "is of the majority and one of the opposition can’t be seen here.",
    sv: "Förberedelseteamet har två politiker och två tjänstepersoner från varje part; att den ena "
      + "politikern hör till majoriteten och den andra till oppositionen syns inte här.",
    vi:
      "Nhóm khởi động có hai chính khách và hai cán bộ của mỗi bên; ở đây không thấy được việc một "
      + "chính khách thuộc phe đa số và một thuộc phe đối lập.")
  package static let icldCoordinator = Text(
    en: "One of the officials of each partner coordinates.",
    sv: "En av tjänstepersonerna från varje part samordnar.",
    vi: "Một cán bộ của mỗi bên làm điều phối viên.")
  package static let icldProject = Text(
    en: "The project team has three to five officials of each partner.",
    sv: "Projektteamet har tre till fem tjänstepersoner från varje part.",
    vi: "Nhóm dự án có từ ba đến năm cán bộ của mỗi bên.")
  package static let icldManager = Text(
    en: "One of the officials of each partner manages the project.",
    sv: "En av tjänstepersonerna från varje part leder projektet.",
    vi: "Một cán bộ của mỗi bên quản lý dự án.")
  package static let icldCivilSociety = Text(
    en: "Civil society is encouraged to take part.", sv: "Civilsamhället uppmuntras att delta.",
    vi: "Khuyến khích xã hội dân sự tham gia.")
  package static let icldVisits = Text(
    en: "The partners visit each other.", sv: "Parterna besöker varandra.",
    vi: "Các đối tác thăm lẫn nhau.")
  package static let paperNamesFive = Text(
    en: "The paper names experts, officials, companies, agencies and universities.",
    sv: "Papperet nämner experter, tjänstepersoner, företag, myndigheter och universitet.",
    vi: "Văn bản nêu chuyên gia, cán bộ, doanh nghiệp, cơ quan và trường đại học.")
  package static let paperWantsEvenness = Text(
    en: "The paper wants women and men to have taken part more evenly.",
    sv: "Papperet vill att kvinnor och män ska ha deltagit jämnare.",
    vi: "Văn bản mong muốn phụ nữ và nam giới tham gia cân bằng hơn.")

  /// That there is no such set.
  package static func unknownRequirementSet(_ id: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "“\(id)” is no set of requirements; write one of \(list).",
      sv: "”\(id)” är ingen kravlista; skriv någon av \(list).",
      vi: "“\(id)” không phải là bộ yêu cầu; hãy viết một trong: \(list).")
  }

  package static let requirementSets = Text(
    en: "Ready-made requirements", sv: "Färdiga krav", vi: "Bộ yêu cầu có sẵn")
  package static let requirementSetHeading = Text(en: "Set", sv: "Kravlista", vi: "Bộ")
  package static let contentsHeading = Text(
    en: "What it asks for", sv: "Vad den kräver", vi: "Nội dung yêu cầu")
}

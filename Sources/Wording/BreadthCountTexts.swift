/// What the counts of tables and of breadth mean.
extension MeasureText {
  package static let rowsCounted = MeasureText(
    name: .rowsHeading,
    definition: Text(
      en: "How many rows the table has.",
      sv: "Hur många rader tabellen har.",
      vi: "Số hàng của bảng."))
  package static let valuesCounted = MeasureText(
    name: .count,
    definition: Text(
      en: "How many rows have the value.",
      sv: "Hur många rader som har värdet.",
      vi: "Số hàng có giá trị đó."))
  package static let activitiesOfPhase = MeasureText(
    name: .activitiesTable,
    definition: Text(
      en: "How many activities are stated to belong to the phase.",
      sv: "Hur många aktiviteter som anges höra till fasen.",
      vi: "Số hoạt động được ghi là thuộc giai đoạn đó."))
  package static let references = MeasureText(
    name: .referencesHeading,
    definition: Text(
      en: "How many actors, ties and activities name the source.",
      sv: "Hur många aktörer, relationer och aktiviteter som anger källan.",
      vi: "Số tác nhân, quan hệ và hoạt động nêu nguồn đó."))
  package static let requiredAmount = MeasureText(
    name: .required,
    definition: Text(
      en: "How much of it the network’s requirements ask for; of articulation points the greatest "
        + "share that may be.",
      sv: "Hur mycket av det som nätverkets krav begär; för artikulationspunkter den största andel "
        + "som får vara.",
      vi: "Mức mà yêu cầu của mạng lưới đòi hỏi; với điểm khớp là tỷ lệ lớn nhất được phép."))
  package static let foundAmount = MeasureText(
    name: .found,
    definition: Text(
      en: "How much of it there is at least, the unknown left out.",
      sv: "Hur mycket av det som finns som minst, det okända oräknat.",
      vi: "Mức tối thiểu đã có, không tính phần không rõ."))
  package static let itemsRequired = MeasureText(
    name: .itemsRequired,
    definition: Text(
      en: "How many values of the dimension the requirements ask for.",
      sv: "Hur många värden i dimensionen som kraven begär.",
      vi: "Số giá trị của chiều mà các yêu cầu đòi hỏi."))
  package static let itemsPresent = MeasureText(
    name: .itemsPresent,
    definition: Text(
      en: "How many of the required values at least one actor or activity has.",
      sv: "Hur många av de begärda värdena som minst en aktör eller aktivitet har.",
      vi: "Trong số giá trị được yêu cầu, bao nhiêu giá trị có ít nhất một tác nhân hoặc hoạt "
        + "động."))
  package static let unknownValues = MeasureText(
    name: .unknown,
    definition: Text(
      en: "Of how many actors or activities the value is unknown; they enter no other figure.",
      sv: "För hur många aktörer eller aktiviteter värdet är okänt; de ingår inte i någon annan "
        + "siffra.",
      vi: "Số tác nhân hoặc hoạt động không rõ giá trị; chúng không được tính vào con số nào "
        + "khác."))
  package static let hill0 = MeasureText(
    name: .hillNumber(0),
    definition: Text(
      en: "How many different values there are.",
      sv: "Hur många olika värden som finns.",
      vi: "Số giá trị khác nhau."))
  package static let hill1 = MeasureText(
    name: .hillNumber(1),
    definition: Text(
      en: "How many equally common values would have the same entropy.",
      sv: "Hur många lika vanliga värden som skulle ha samma entropi.",
      vi: "Bao nhiêu giá trị phổ biến như nhau sẽ có cùng entropy."))
  package static let hill2 = MeasureText(
    name: .hillNumber(2),
    definition: Text(
      en: "How many equally common values would make it as likely that two taken at random are "
        + "alike.",
      sv: "Hur många lika vanliga värden som skulle göra det lika sannolikt att två slumpvis valda "
        + "är lika.",
      vi: "Bao nhiêu giá trị phổ biến như nhau sẽ cho cùng xác suất để hai phần tử chọn ngẫu nhiên "
        + "giống nhau."))
  package static let countedApart = MeasureText(
    name: .departmentsApart,
    definition: Text(
      en: "How many there are of the value if every department counts for itself.",
      sv: "Hur många det finns av värdet om varje förvaltning räknas för sig.",
      vi: "Số lượng của giá trị nếu mỗi sở, phòng ban tính riêng."))
  package static let countedAsEntities = MeasureText(
    name: .asLegalEntities,
    definition: Text(
      en: "How many there are of the value if the parts of a legal entity count as one.",
      sv: "Hur många det finns av värdet om delarna av en juridisk person räknas som en.",
      vi: "Số lượng của giá trị nếu các bộ phận của một pháp nhân tính là một."))
  package static let participantsOfPhase = MeasureText(
    name: .tookPartHeading,
    definition: Text(
      en: "People with a seat at an activity of the phase, each once.",
      sv: "Personer med deltagande i en aktivitet i fasen, var och en en gång.",
      vi: "Số người có tham gia hoạt động của giai đoạn, mỗi người tính một lần."))
  package static let firstTimeInPhase = MeasureText(
    name: .firstTime,
    definition: Text(
      en: "How many of them took part in no phase before it.",
      sv: "Hur många av dem som inte deltagit i någon tidigare fas.",
      vi: "Trong đó, bao nhiêu người chưa tham gia giai đoạn nào trước đó."))
  package static let perhapsEarlier = MeasureText(
    name: .perhapsEarlier,
    definition: Text(
      en: "How many of those for the first time also took part in an activity of no known phase, "
        + "which may have been earlier.",
      sv: "Hur många av dem som är med för första gången som också deltagit i en aktivitet utan "
        + "känd fas, som kan ha varit tidigare.",
      vi: "Trong số lần đầu, bao nhiêu người cũng tham gia hoạt động không rõ giai đoạn, có thể là "
        + "trước đó."))
}

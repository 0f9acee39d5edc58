/// What is said of networks that contradict themselves or leave something to look at.
extension Text {
  /// A reference to an id that nothing has.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - record: What has ids of the sort, in a denial.
  ///   - tables: The tables or files that such ids stand in.
  /// - Returns: The sentence.
  public static func unknownID(_ id: String, of record: Text, tables: [Text]) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is not the id of \(record.english); write an id from the table "
          + "\(tables.map(\.english).joined(separator: " or ")).",
        sv: "\($0.swedish) är inte id för \(record.swedish); skriv ett id från tabellen "
          + "\(tables.map(\.swedish).joined(separator: " eller ")).",
        vi: "\($0.vietnamese) không phải là mã của \(record.vietnamese); hãy viết một mã từ "
          + "bảng \(tables.map(\.vietnamese).joined(separator: " hoặc ")).")
    }
  }

  /// A reference to an id that nothing has, where another id was probably meant.
  public static func unknownID(_ id: String, of record: Text, meant: String) -> Text {
    let id = quoting(id) { $0 }
    let meant = quoting(meant) { $0 }
    return Text(
      en: "\(id.english) is not the id of \(record.english); write \(meant.english) if you mean "
        + "that one.",
      sv: "\(id.swedish) är inte id för \(record.swedish); skriv \(meant.swedish) om det är den du "
        + "menar.",
      vi: "\(id.vietnamese) không phải là mã của \(record.vietnamese); hãy viết "
        + "\(meant.vietnamese) nếu bạn muốn nói đến mã đó.")
  }

  /// An id that an earlier row has.
  public static func repeatedID(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is the id of an earlier row too; give each row an id of its own.",
        sv: "\($0.swedish) är id även för en tidigare rad; ge varje rad ett eget id.",
        vi: "\($0.vietnamese) cũng là mã của một hàng trước đó; hãy cho mỗi hàng một mã riêng.")
    }
  }

  /// An id that differs from an earlier one in nothing but case.
  public static func similarID(_ id: String, to other: String) -> Text {
    let id = quoting(id) { $0 }
    let other = quoting(other) { $0 }
    return Text(
      en: "\(id.english) and \(other.english) differ in nothing but case and are two ids; if they "
        + "mean the same, keep one row.",
      sv:
        "\(id.swedish) och \(other.swedish) skiljer sig bara i fråga om stor och liten bokstav och är två "
        + "olika id; behåll en av raderna om de betyder detsamma.",
      vi: "\(id.vietnamese) và \(other.vietnamese) chỉ khác nhau ở chữ hoa chữ thường và là "
        + "hai mã khác nhau; nếu chúng cùng nghĩa, hãy giữ một hàng.")
  }

  /// A person's id that is an actor's as well.
  public static func personWithActorsID(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is the id of an actor too; give the person another id.",
        sv: "\($0.swedish) är id även för en aktör; ge personen ett annat id.",
        vi: "\($0.vietnamese) cũng là mã của một tác nhân; hãy cho người này một mã khác.")
    }
  }

  /// An end before its start.
  public static func endBeforeStart(start: String, end: String) -> Text {
    Text(
      en: "the end \(end) is before the start \(start); correct one of them.",
      sv: "slutet \(end) är före starten \(start); rätta ett av dem.",
      vi: "ngày kết thúc \(end) đứng trước ngày bắt đầu \(start); hãy sửa một trong hai.")
  }

  /// An actor that is a part of itself, by way of the others.
  public static func partOfItself(_ ids: [String]) -> Text {
    let chain = (ids.prefix(5) + (ids.count > 5 ? ["…"] : []) + ids.prefix(1))
      .joined(separator: " → ")
    return Text(
      en: "the actor is a part of itself (\(chain)); leave the column empty for the outermost one.",
      sv: "aktören är en del av sig själv (\(chain)); lämna kolumnen tom för den yttersta.",
      vi: "tác nhân là bộ phận của chính mình (\(chain)); hãy để trống cột này cho tác nhân "
        + "ngoài cùng.")
  }

  /// A name that may be a spelling of an earlier actor's.
  public static func nearDuplicate(_ name: String, of other: String, id: String) -> Text {
    let name = quoting(name) { $0 }
    let other = quoting(other) { $0 }
    let id = quoting(id) { $0 }
    return Text(
      en: "\(name.english) may be the same actor as \(other.english) (id \(id.english)); if so, "
        + "keep one row and use its id everywhere.",
      sv: "\(name.swedish) kan vara samma aktör som \(other.swedish) (id \(id.swedish)); behåll i "
        + "så fall en rad och använd dess id överallt.",
      vi: "\(name.vietnamese) có thể cùng là một tác nhân với \(other.vietnamese) (mã "
        + "\(id.vietnamese)); nếu vậy, hãy giữ một hàng và dùng mã của hàng đó ở mọi nơi.")
  }

  /// An actor without a kind.
  public static func missingKind(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "the actor \($0.english) has no kind; write what it is, such as university.",
        sv: "aktören \($0.swedish) saknar slag; skriv vad den är, till exempel universitet.",
        vi: "tác nhân \($0.vietnamese) không có loại; hãy viết loại của tác nhân, ví dụ trường "
          + "đại học.")
    }
  }

  /// No actor has a kind.
  public static let missingKinds = Text(
    en: "no actor has a kind; without kinds the breadth of the network can’t be judged.",
    sv: "ingen aktör har något slag; utan slag går nätverkets bredd inte att bedöma.",
    vi: "không tác nhân nào có loại; không có loại thì không thể đánh giá độ rộng của mạng "
      + "lưới.")

  /// A requirement of a word that nothing can have.
  public static func unusualRequirement(_ value: String) -> Text {
    quoting(value) {
      Text(
        en: "no actor has \($0.english) and the vocabulary doesn’t either; check the spelling.",
        sv: "ingen aktör har \($0.swedish) och ordlistan inte heller; kontrollera stavningen.",
        vi: "không tác nhân nào có \($0.vietnamese) và từ này cũng không có trong danh mục từ; "
          + "hãy kiểm tra chính tả.")
    }
  }

  /// An actor without ties.
  public static func isolate(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "the actor \($0.english) has no tie to another; add one if there is one.",
        sv:
          "aktören \($0.swedish) har ingen relation till någon annan; lägg till en om det finns någon.",
        vi: "tác nhân \($0.vietnamese) không có quan hệ với tác nhân nào khác; hãy thêm một "
          + "quan hệ nếu có.")
    }
  }

  /// A tie from an actor to itself.
  public static func selfTie(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "the relation goes from \($0.english) to itself and joins nothing; correct one of the "
          + "ends if another actor was meant.",
        sv: "relationen går från \($0.swedish) till samma aktör och förbinder inget; rätta en av "
          + "ändarna om en annan aktör avsågs.",
        vi: "quan hệ đi từ \($0.vietnamese) đến chính nó và không nối gì; hãy sửa một trong "
          + "hai đầu nếu muốn nói đến tác nhân khác.")
    }
  }

  /// A mutual relation that only one of the two states.
  public static func oneSidedClaim(_ kind: String) -> Text {
    quoting(kind) {
      Text(
        en: "only one side states \($0.english), which takes two; add the other direction, or "
          + "write no for directed if both agree.",
        sv: "bara den ena sidan uppger \($0.swedish), som kräver två; lägg till den andra "
          + "riktningen, eller skriv nej för riktad om båda är överens.",
        vi: "chỉ một bên nêu \($0.vietnamese), vốn cần hai bên; hãy thêm chiều còn lại, hoặc "
          + "viết không ở cột có hướng nếu hai bên thống nhất.")
    }
  }

  /// A person without an affiliation.
  public static func missingAffiliation(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "the person \($0.english) belongs to no actor; add a row to the table affiliations.",
        sv:
          "personen \($0.swedish) hör inte till någon aktör; lägg till en rad i tabellen "
          + "tillhörigheter (affiliations).",
        vi: "người \($0.vietnamese) không thuộc tác nhân nào; hãy thêm một hàng vào bảng tư cách "
          + "thành viên (affiliations).")
    }
  }

  /// An activity without participants.
  public static func missingParticipants(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "nobody took part in the activity \($0.english); add rows to the table "
          + "participations.",
        sv: "ingen deltog i aktiviteten \($0.swedish); lägg till rader i tabellen "
          + "deltaganden (participations).",
        vi: "không ai tham gia hoạt động \($0.vietnamese); hãy thêm hàng vào bảng tham gia "
          + "(participations).")
    }
  }

  /// Something that held when an actor didn't take part.
  public static func outsideActorsTime(_ actor: String) -> Text {
    quoting(actor) {
      Text(
        en: "the dates lie outside the time of the actor \($0.english); correct one of them.",
        sv: "datumen ligger utanför tiden för aktören \($0.swedish); rätta någondera.",
        vi: "các ngày nằm ngoài thời gian của tác nhân \($0.vietnamese); hãy sửa một trong hai.")
    }
  }

  /// An activity that doesn't lie within its phase.
  public static func outsidePhase(_ phase: String) -> Text {
    quoting(phase) {
      Text(
        en: "the dates lie outside the phase \($0.english); correct the dates or the phase.",
        sv: "datumen ligger utanför fasen \($0.swedish); rätta datumen eller fasen.",
        vi: "các ngày nằm ngoài giai đoạn \($0.vietnamese); hãy sửa các ngày hoặc giai đoạn.")
    }
  }

  /// A row that says the same as an earlier one.
  public static let repeatedRow = Text(
    en: "the row says the same as an earlier one; delete one of them if it stands twice by "
      + "mistake.",
    sv: "raden säger detsamma som en tidigare; ta bort en av dem om den står två gånger av "
      + "misstag.",
    vi: "hàng này giống một hàng trước đó; hãy xóa một hàng nếu bị lặp do nhầm lẫn.")

  /// A phase that shares days with another.
  public static func overlappingPhase(_ other: String) -> Text {
    quoting(other) {
      Text(
        en: "the phase shares days with the phase \($0.english), so that both count them.",
        sv: "fasen delar dagar med fasen \($0.swedish), så att båda räknar dem.",
        vi: "giai đoạn này có những ngày trùng với giai đoạn \($0.vietnamese), nên cả hai đều "
          + "tính các ngày đó.")
    }
  }

  /// How many ties have no date.
  public static func undatedTies(_ count: Int, of all: Int) -> Text {
    Text(
      en: "\(count) of \(all) ties have no date, and are counted at every time.",
      sv: "\(count) av \(all) relationer saknar datum och räknas vid varje tidpunkt.",
      vi: "\(count) trong \(all) quan hệ không có ngày, và được tính ở mọi thời điểm.")
  }

  /// How many people's gender isn't known.
  public static func unknownGenders(_ count: Int, of all: Int) -> Text {
    Text(
      en: "the gender of \(count) of \(all) people is unknown, and every share is given as a "
        + "range.",
      sv: "kön är okänt för \(count) av \(all) personer, och varje andel anges som ett spann.",
      vi: "không rõ giới tính của \(count) trong \(all) người, và mọi tỷ lệ được nêu thành "
        + "khoảng.")
  }
}

/// What is said of the quality of a network's tables.
extension Text {
  /// How many rows name no source.
  public static func missingSources(_ count: Int, of all: Int) -> Text {
    Text(
      en:
        "\(count) of \(all) rows name no source, so that nobody can look it up; write the id of a "
        + "source.",
      sv:
        "\(count) av \(all) rader anger ingen källa, så att ingen kan slå upp det; skriv id för en "
        + "källa.",
      vi: "\(count) trong \(all) hàng không nêu nguồn nên không thể tra cứu; hãy viết mã của một "
        + "nguồn.")
  }

  /// How many rows have a start and no end.
  public static func openIntervals(_ count: Int, of all: Int) -> Text {
    Text(
      en: "\(count) of \(all) rows have a start and no end, and are counted at every later time.",
      sv:
        "\(count) av \(all) rader har en början men inget slut och räknas vid varje senare tidpunkt.",
      vi:
        "\(count) trong \(all) hàng có ngày bắt đầu nhưng không có ngày kết thúc và được tính cho mọi "
        + "thời điểm sau đó.")
  }

  /// That nobody belongs to an actor.
  public static func missingAffiliations(_ count: Int) -> Text {
    Text(
      en:
        "none of the \(count) people belongs to an actor; add rows to the table affiliations if it is "
        + "known where they belong.",
      sv: "ingen av de \(count) personerna hör till någon aktör; lägg till rader i tabellen "
        + "tillhörigheter (affiliations) om det är känt var de hör hemma.",
      vi: "không ai trong \(count) người thuộc tác nhân nào; hãy thêm hàng vào bảng tư cách thành "
        + "viên (affiliations) nếu biết họ thuộc đâu.")
  }

  /// A person who took part in no activity.
  public static func missingParticipation(_ id: String) -> Text {
    quoting(id) {
      Text(
        en:
          "the person \($0.english) took part in no activity; add a row to the table participations "
          + "if that is wrong.",
        sv:
          "personen \($0.swedish) har inte deltagit i någon aktivitet; lägg till en rad i tabellen "
          + "deltaganden (participations) om det är fel.",
        vi:
          "người \($0.vietnamese) chưa tham gia hoạt động nào; hãy thêm một hàng vào bảng tham gia "
          + "(participations) nếu điều đó không đúng.")
    }
  }

  /// A column of numbers that may be weights.
  public static func unreadWeights(_ column: String) -> Text {
    quoting(column) {
      Text(
        en:
          "the column \($0.english) holds numbers and is kept as a text; call it weight if it says how "
          + "strong ties are.",
        sv:
          "kolumnen \($0.swedish) innehåller tal och behålls som text; kalla den vikt om den säger hur "
          + "starka relationerna är.",
        vi:
          "cột \($0.vietnamese) chứa số và được giữ như văn bản; hãy đặt tên là weight nếu cột này "
          + "cho biết quan hệ mạnh đến đâu.")
    }
  }
}

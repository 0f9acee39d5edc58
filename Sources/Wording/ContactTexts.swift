/// What is said of lists of contacts that become networks.
extension Text {
  /// The workbook has no such sheet, or none with rows.
  ///
  /// - Parameters:
  ///   - name: The sheet that was asked for; empty if none was.
  ///   - known: The sheets that there are.
  /// - Returns: The sentence.
  public static func noSuchSheet(_ name: String, known: [String]) -> Text {
    let sheets = known.joined(separator: ", ")
    guard !name.isEmpty else {
      return Text(
        en: "no sheet of the workbook has rows; name a hidden one with --sheet: \(sheets).",
        sv: "inget blad i arbetsboken har rader; ange ett dolt med --sheet: \(sheets).",
        vi: "không trang tính nào có hàng; hãy nêu một trang bị ẩn bằng --sheet: \(sheets).")
    }
    return quoting(name) {
      Text(
        en: "the workbook has no sheet \($0.english); write one of these: \(sheets).",
        sv: "arbetsboken har inget blad \($0.swedish); skriv något av dessa: \(sheets).",
        vi: "sổ tính không có trang \($0.vietnamese); hãy ghi một trong số: \(sheets).")
    }
  }

  /// No column tells the organisation.
  public static let noOrganisationColumn = Text(
    en: "no column tells the organisation; name it with --map name=HEADING.",
    sv: "ingen kolumn anger organisationen; ange den med --map name=RUBRIK.",
    vi: "không cột nào cho biết tổ chức; hãy nêu bằng --map name=TIÊU-ĐỀ.")

  /// A person has no organisation.
  public static let contactWithoutOrganisation = Text(
    en: "the row has a person and no organisation; write one if it is known.",
    sv: "raden har en person men ingen organisation; skriv den om den är känd.",
    vi: "hàng có người mà không có tổ chức; hãy ghi nếu biết.")

  /// A person left before coming.
  public static let contactEndLeftOut = Text(
    en: "the end is before the start and is left out; correct one of the dates.",
    sv: "slutet är före början och utelämnas; rätta ett av datumen.",
    vi: "ngày kết thúc trước ngày bắt đầu nên bị bỏ qua; hãy sửa một trong hai ngày.")

  /// Rows tell different things of one organisation.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - first: What was told first.
  ///   - other: What this row tells.
  /// - Returns: The sentence.
  public static func organisationInTwoWays(
    _ name: String, first: String, other: String
  ) -> Text {
    quoting(name) { name in
      quoting(first) { first in
        quoting(other) { other in
          Text(
            en: "of \(name.english) an earlier row tells \(first.english) and this one "
              + "\(other.english); the first is kept. Write the same in both.",
            sv: "om \(name.swedish) säger en tidigare rad \(first.swedish) och denna "
              + "\(other.swedish); det första behålls. Skriv samma i båda.",
            vi: "về \(name.vietnamese), một hàng trước nêu \(first.vietnamese) còn hàng này nêu "
              + "\(other.vietnamese); cái đầu được giữ. Hãy ghi giống nhau.")
        }
      }
    }
  }

  /// Rows tell different genders of one person.
  ///
  /// - Parameter firstRow: The row that told of the person first.
  /// - Returns: The sentence.
  public static func personInTwoWays(firstRow: Int) -> Text {
    Text(
      en: "the person has the same name as in row \(firstRow) and another gender; the first is "
        + "kept. "
        + "Correct one, or tell two people apart by their names.",
      sv: "personen har samma namn som i rad \(firstRow) men ett annat kön; det första behålls. "
        + "Rätta "
        + "det ena, eller skilj två personer åt genom namnen.",
      vi: "người này trùng tên với hàng \(firstRow) nhưng khác giới tính; cái đầu được giữ. Hãy "
        + "sửa "
        + "một chỗ, hoặc phân biệt hai người bằng tên.")
  }
}

/// How it is shown what becomes of a list of contacts.
extension Text {
  /// The title of what becomes of the columns.
  ///
  /// - Parameters:
  ///   - list: The name of the list.
  ///   - sheet: The sheet that is read.
  /// - Returns: The title.
  public static func contactMappingTitle(_ list: String, sheet: String?) -> Text {
    let place = [list, sheet].compactMap(\.self).joined(separator: ", ")
    return Text(
      en: "What becomes of \(place)", sv: "Vad som blir av \(place)", vi: "\(place) sẽ thành gì")
  }

  /// The heading of the columns of the list.
  public static let contactColumn = Text(en: "Column", sv: "Kolumn", vi: "Cột")
  /// The heading of what the columns become.
  public static let contactUse = Text(en: "Becomes", sv: "Blir", vi: "Sẽ thành")

  /// A column is personal.
  public static let personalColumn = Text(
    en: "left out: personal data", sv: "utelämnas: personuppgift", vi: "bỏ qua: dữ liệu cá nhân")
  /// Nobody knows what a column tells.
  public static let unknownColumnUse = Text(
    en: "left out: not understood", sv: "utelämnas: förstås inte", vi: "bỏ qua: không hiểu")

  /// A column tells what another does.
  ///
  /// - Parameter heading: The other's heading.
  /// - Returns: The text.
  public static func toldByColumn(_ heading: String) -> Text {
    quoting(heading) {
      Text(
        en: "left out: \($0.english) tells that", sv: "utelämnas: \($0.swedish) anger det",
        vi: "bỏ qua: \($0.vietnamese) đã nêu")
    }
  }

  /// What a column of a list of contacts becomes.
  ///
  /// - Parameter word: The word of the field.
  /// - Returns: The label; the word as written where it is no field.
  public static func label(ofContactField word: String) -> Text {
    switch word {
    case "name": Text(en: "organisation", sv: "organisation", vi: "tổ chức")
    case "department":
      Text(en: "part of the organisation", sv: "del av organisationen", vi: "bộ phận của tổ chức")
    case "kind": Text(en: "its kind", sv: "dess slag", vi: "loại tổ chức")
    case "sector": Text(en: "its sector", sv: "dess sektor", vi: "khu vực của tổ chức")
    case "level": Text(en: "its level", sv: "dess nivå", vi: "cấp của tổ chức")
    case "country": Text(en: "its country", sv: "dess land", vi: "nước của tổ chức")
    case "place": Text(en: "its town", sv: "dess ort", vi: "nơi của tổ chức")
    case "side": Text(en: "its side", sv: "dess sida", vi: "phía của tổ chức")
    case "identifier":
      Text(en: "its public number", sv: "dess organisationsnummer", vi: "mã số của tổ chức")
    case "person": Text(en: "person", sv: "person", vi: "người")
    case "given-name": Text(en: "person’s first name", sv: "personens förnamn", vi: "tên riêng")
    case "family-name":
      Text(en: "person’s last name", sv: "personens efternamn", vi: "họ của người")
    case "gender": Text(en: "person’s gender", sv: "personens kön", vi: "giới tính của người")
    case "role":
      Text(en: "role there", sv: "roll där", vi: "vai trò trong tổ chức")
    case "start": Text(en: "there from", sv: "där från", vi: "từ khi nào")
    case "end": Text(en: "there until", sv: "där till", vi: "đến khi nào")
    case "activity": Text(en: "took part in", sv: "deltog i", vi: "đã tham gia")
    case "date": Text(en: "on this date", sv: "detta datum", vi: "vào ngày")
    default: asWritten(word)
    }
  }

  /// How much comes of a list of contacts.
  ///
  /// - Parameters:
  ///   - actors: How many actors.
  ///   - people: How many people.
  ///   - affiliations: How many places of people with actors.
  ///   - activities: How many activities.
  /// - Returns: The sentence.
  public static func contactCounts(
    actors: Int, people: Int, affiliations: Int, activities: Int
  ) -> Text {
    Text(
      en: "Actors: \(actors); people: \(people); affiliations: \(affiliations); "
        + "activities: \(activities).",
      sv: "Aktörer: \(actors); personer: \(people); tillhörigheter: \(affiliations); "
        + "aktiviteter: \(activities).",
      vi: "Tác nhân: \(actors); người: \(people); tư cách thành viên: \(affiliations); "
        + "hoạt động: \(activities).")
  }

  /// Sheets that aren't read.
  ///
  /// - Parameter names: Their names.
  /// - Returns: The sentence.
  public static func otherSheets(_ names: [String]) -> Text {
    let names = names.joined(separator: ", ")
    return Text(
      en: "Other sheets, which --sheet reads: \(names).",
      sv: "Andra blad, som --sheet läser: \(names).",
      vi: "Các trang khác, đọc bằng --sheet: \(names).")
  }

  /// How the network is made.
  ///
  /// - Parameter command: The command line, but for the folder.
  /// - Returns: The sentence.
  public static func importCommandLine(_ command: String) -> Text {
    Text(
      en: "Nothing is written yet. To make the network: \(command) --output FOLDER",
      sv: "Ännu är inget skrivet. Så görs nätverket: \(command) --output MAPP",
      vi: "Chưa có gì được ghi. Để tạo mạng lưới: \(command) --output THƯ-MỤC")
  }

  /// The network was made.
  ///
  /// - Parameter folder: Where it is.
  /// - Returns: The sentence.
  public static func networkFolderMade(_ folder: String) -> Text {
    Text(
      en: "The network is in \(folder). Next: samverkan check \(folder)",
      sv: "Nätverket finns i \(folder). Nästa steg: samverkan check \(folder)",
      vi: "Mạng lưới nằm trong \(folder). Bước tiếp theo: samverkan check \(folder)")
  }

  /// Names of people are left out.
  public static let namesLeftOut = Text(
    en: "People’s names are left out and ids stand for them; --names keeps them.",
    sv: "Personers namn utelämnas och id står för dem; --names behåller dem.",
    vi: "Tên người bị bỏ qua và được thay bằng mã; --names giữ lại tên.")

  /// What `--map` takes is written otherwise.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - fields: The words of the fields.
  /// - Returns: The sentence.
  public static func unreadableMap(_ text: String, fields: [String]) -> Text {
    let fields = fields.joined(separator: ", ")
    return quoting(text) {
      Text(
        en: "--map can’t use \($0.english); write FIELD=HEADING, where FIELD is one of: \(fields).",
        sv: "--map kan inte använda \($0.swedish); skriv FÄLT=RUBRIK, där FÄLT är något av: "
          + "\(fields).",
        vi: "--map không dùng được \($0.vietnamese); hãy ghi TRƯỜNG=TIÊU-ĐỀ, trong đó TRƯỜNG là "
          + "một "
          + "trong số: \(fields).")
    }
  }

  /// The list has no such column.
  ///
  /// - Parameters:
  ///   - heading: The heading that was asked for.
  ///   - known: The headings that there are.
  /// - Returns: The sentence.
  public static func noSuchColumn(_ heading: String, known: [String]) -> Text {
    let known = known.joined(separator: ", ")
    return quoting(heading) {
      Text(
        en: "the list has no column \($0.english); write one of these: \(known).",
        sv: "listan har ingen kolumn \($0.swedish); skriv någon av dessa: \(known).",
        vi: "danh sách không có cột \($0.vietnamese); hãy ghi một trong số: \(known).")
    }
  }
}

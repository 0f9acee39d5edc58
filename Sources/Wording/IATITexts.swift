/// What is said of files of the International Aid Transparency Initiative.
extension Text {
  /// The file isn't one of activities.
  public static let notIATI = Text(
    en: "this isn’t a file of IATI activities; its first element must be <iati-activities>.",
    sv: "detta är ingen fil med IATI-aktiviteter; dess första element ska vara "
      + "<iati-activities>.",
    vi: "đây không phải là tệp hoạt động IATI; phần tử đầu tiên phải là <iati-activities>.")

  /// The file describes organisations.
  public static let iatiOrganisationsFile = Text(
    en: "this IATI file holds the budgets of organisations and tells nothing of who works with "
      + "whom; "
      + "use the publisher’s file of activities.",
    sv: "denna IATI-fil innehåller organisationers budgetar och säger inget om vilka som "
      + "samverkar; "
      + "använd utgivarens fil med aktiviteter.",
    vi: "tệp IATI này chứa ngân sách của các tổ chức và không cho biết ai hợp tác với ai; hãy dùng "
      + "tệp hoạt động của bên công bố.")

  /// The file is of another version than 2.
  ///
  /// - Parameter version: The version that the file states.
  /// - Returns: The sentence.
  public static func iatiVersion(_ version: String) -> Text {
    quoting(version) { quoted in
      let stated =
        version.isEmpty
        ? Text(
          en: "the file states no IATI version", sv: "filen anger ingen IATI-version",
          vi: "tệp không nêu phiên bản IATI")
        : Text(
          en: "the file states the IATI version \(quoted.english)",
          sv: "filen anger IATI-version \(quoted.swedish)",
          vi: "tệp nêu phiên bản IATI \(quoted.vietnamese)")
      return Text(
        en: "\(stated.english), and only version 2 is read; ask the publisher for a file of "
          + "version 2.03.",
        sv: "\(stated.swedish), och bara version 2 läses; be utgivaren om en fil av version "
          + "2.03.",
        vi: "\(stated.vietnamese), mà chỉ phiên bản 2 được đọc; hãy xin bên công bố một tệp "
          + "phiên bản 2.03.")
    }
  }

  /// An activity has no identifier.
  ///
  /// - Parameter id: The id that it got.
  /// - Returns: The sentence.
  public static func activityWithoutID(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "the activity has no <iati-identifier> and is called \($0.english); write one.",
        sv: "aktiviteten saknar <iati-identifier> och kallas \($0.swedish); skriv en.",
        vi: "hoạt động không có <iati-identifier> và được gọi là \($0.vietnamese); hãy ghi một mã.")
    }
  }

  /// An organisation has neither an identifier nor a name.
  public static let namelessOrganisation = Text(
    en: "the organisation has neither a ref nor a name and is left out; write one of them.",
    sv: "organisationen har varken ref eller namn och utelämnas; skriv det ena.",
    vi: "tổ chức không có ref cũng không có tên nên bị bỏ qua; hãy ghi một trong hai.")

  /// An organisation is told of in two ways.
  ///
  /// - Parameters:
  ///   - organisation: Its identifier or name.
  ///   - first: What was told first.
  ///   - other: What is told now.
  /// - Returns: The sentence.
  public static func organisationToldTwice(
    _ organisation: String, first: String, other: String
  ) -> Text {
    quoting(organisation) { organisation in
      quoting(first) { first in
        quoting(other) { other in
          Text(
            en: "of the organisation \(organisation.english) the file tells both \(first.english) "
              + "and "
              + "\(other.english); the first is kept. Write the same everywhere, or another ref "
              + "for "
              + "another organisation.",
            sv: "om organisationen \(organisation.swedish) anger filen både \(first.swedish) och "
              + "\(other.swedish); det första behålls. Skriv samma överallt, eller en annan ref "
              + "för "
              + "en annan organisation.",
            vi: "về tổ chức \(organisation.vietnamese) tệp nêu cả \(first.vietnamese) lẫn "
              + "\(other.vietnamese); cái đầu được giữ. Hãy ghi giống nhau ở mọi nơi, hoặc dùng "
              + "ref "
              + "khác cho tổ chức khác.")
        }
      }
    }
  }

  /// Several organisations have one identifier.
  ///
  /// - Parameters:
  ///   - ref: The identifier.
  ///   - first: The name of one.
  ///   - other: The name of another.
  /// - Returns: The sentence.
  public static func sharedRef(_ ref: String, first: String, other: String) -> Text {
    quoting(ref) { ref in
      quoting(first) { first in
        quoting(other) { other in
          Text(
            en: "several organisations have the ref \(ref.english), such as \(first.english) and "
              + "\(other.english); they are told apart by their names. Write the ref of each, such "
              + "as SE-ON-2021001234.",
            sv: "flera organisationer har ref \(ref.swedish), såsom \(first.swedish) och "
              + "\(other.swedish); de skiljs åt genom sina namn. Skriv vars och ens ref, såsom "
              + "SE-ON-2021001234.",
            vi: "nhiều tổ chức có ref \(ref.vietnamese), như \(first.vietnamese) và "
              + "\(other.vietnamese); chúng được phân biệt theo tên. Hãy ghi ref của từng tổ chức, "
              + "như SE-ON-2021001234.")
        }
      }
    }
  }

  /// There are two texts in one language.
  ///
  /// - Parameters:
  ///   - language: The language's code; empty where the file states none.
  ///   - left: The text that is left out.
  /// - Returns: The sentence.
  public static func twoTextsInOneLanguage(_ language: String, left: String) -> Text {
    quoting(language) { language in
      quoting(left) { left in
        Text(
          en: "there are two texts in the language \(language.english), and \(left.english) is "
            + "left "
            + "out; write xml:lang on each.",
          sv: "det finns två texter på språket \(language.swedish), och \(left.swedish) utelämnas; "
            + "skriv xml:lang på var och en.",
          vi: "có hai đoạn chữ bằng ngôn ngữ \(language.vietnamese), và \(left.vietnamese) bị bỏ "
            + "qua; hãy ghi xml:lang cho mỗi đoạn.")
      }
    }
  }

  /// An organisation has a role that isn't known.
  ///
  /// - Parameter role: The role as written.
  /// - Returns: The sentence.
  public static func unknownIATIRole(_ role: String) -> Text {
    quoting(role) {
      Text(
        en: "\($0.english) is no role of an organisation, which takes part without a role; write "
          + "1 (funding), 2 (accountable), 3 (extending) or 4 (implementing).",
        sv: "\($0.swedish) är ingen roll för en organisation, som deltar utan roll; skriv "
          + "1 (finansierande), 2 (ansvarig), 3 (förmedlande) eller 4 (genomförande).",
        vi: "\($0.vietnamese) không phải là vai trò của tổ chức, nên tổ chức tham gia không có vai "
          + "trò; hãy ghi 1 (tài trợ), 2 (chịu trách nhiệm), 3 (chuyển tiếp) hoặc 4 (thực hiện).")
    }
  }

  /// A date isn't a day.
  ///
  /// - Parameter text: The date as written.
  /// - Returns: The sentence.
  public static func unreadableDay(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not a day and is left out; write iso-date=\"2012-05-14\".",
        sv: "\($0.swedish) är ingen dag och utelämnas; skriv iso-date=\"2012-05-14\".",
        vi: "\($0.vietnamese) không phải là một ngày và bị bỏ qua; hãy ghi "
          + "iso-date=\"2012-05-14\".")
    }
  }

  /// An activity ends before it starts.
  ///
  /// - Parameters:
  ///   - start: When it starts.
  ///   - end: When it ends.
  /// - Returns: The sentence.
  public static func endLeftOut(start: String, end: String) -> Text {
    Text(
      en: "the activity starts on \(start) and ends on \(end), before that; the end is left out. "
        + "Correct one of the dates.",
      sv: "aktiviteten börjar \(start) och slutar \(end), dessförinnan; slutet utelämnas. Rätta "
        + "ett "
        + "av datumen.",
      vi: "hoạt động bắt đầu ngày \(start) và kết thúc ngày \(end), trước đó; ngày kết thúc bị bỏ "
        + "qua. Hãy sửa một trong hai ngày.")
  }

  /// Contact persons are left out.
  ///
  /// - Parameter count: How many there are.
  /// - Returns: The sentence.
  public static func contactPersonsLeftOut(_ count: Int) -> Text {
    Text(
      en: "names, addresses and numbers of contact persons are personal data and aren’t read in "
        + "(\(count)).",
      sv: "kontaktpersoners namn, adresser och nummer är personuppgifter och läses inte in "
        + "(\(count)).",
      vi: "tên, địa chỉ và số điện thoại của người liên hệ là dữ liệu cá nhân và không được đọc "
        + "vào "
        + "(\(count)).")
  }

  /// A part of a file has no place in a network.
  ///
  /// - Parameters:
  ///   - part: The part, such as `iati-activity/result`.
  ///   - count: How often it stands in the file.
  /// - Returns: The sentence.
  public static func partLeftOut(_ part: String, count: Int) -> Text {
    Text(
      en: "\(part) has no place in a network and is left out (\(count)).",
      sv: "\(part) har ingen plats i ett nätverk och utelämnas (\(count)).",
      vi: "\(part) không có chỗ trong mạng lưới và bị bỏ qua (\(count)).")
  }

  /// Transactions without one of their ends are left out.
  ///
  /// - Parameter count: How many there are.
  /// - Returns: The sentence.
  public static func oneSidedTransactions(_ count: Int) -> Text {
    Text(
      en: "transactions that don’t state both who provides and who receives the money are left out "
        + "(\(count)).",
      sv: "transaktioner som inte anger både vem som ger och vem som får pengarna utelämnas "
        + "(\(count)).",
      vi: "các giao dịch không nêu cả bên cấp và bên nhận tiền bị bỏ qua (\(count)).")
  }
}

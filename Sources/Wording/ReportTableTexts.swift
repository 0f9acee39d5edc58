/// The captions and headings of the report's tables.
extension Text.Report {
  /// The caption of the requirements' table.
  package static let requirements = Text(
    en: "What the network must contain", sv: "Vad nätverket måste innehålla",
    vi: "Những gì mạng lưới phải có")
  /// All that is required is there.
  package static let allPresent = Text(en: "all there", sv: "allt finns", vi: "có đủ")
  /// Something that is required is there, but barely.
  package static let someThin = Text(en: "thin in part", sv: "delvis svag", vi: "yếu ở một số mục")
  /// Something that is required is missing.
  package static let someMissing = Text(
    en: "something is missing", sv: "något saknas", vi: "còn thiếu")
  /// The heading of what is required.
  package static let requirement = Text(en: "Requirement", sv: "Krav", vi: "Yêu cầu")
  /// The heading of how much is required.
  package static let minimum = Text(en: "At least", sv: "Minst", vi: "Ít nhất")
  /// A requirement that nobody gave a reason for.
  package static let noReason = Text(
    en: "Without a stated reason", sv: "Utan angivet skäl", vi: "Không nêu lý do")
  /// Which actors are named.
  package static let actorsAsCounted = Text(
    en: "The actors named are those of the first of the two counts.",
    sv: "De aktörer som nämns är de i den första av de två räkningarna.",
    vi: "Các tác nhân được nêu tên là của cách tính thứ nhất trong hai cách tính.")

  /// A limit that may not be passed.
  package static func atMost(_ limit: Text) -> Text {
    Text(
      en: "at most \(limit.english)", sv: "högst \(limit.swedish)",
      vi: "nhiều nhất \(limit.vietnamese)")
  }

  /// The caption of the gender of everyone.
  package static let genderOverall = Text(
    en: "Women and men in the network as a whole", sv: "Kvinnor och män i nätverket som helhet",
    vi: "Phụ nữ và nam giới trong toàn mạng lưới")
  /// The heading of a share that is drawn.
  package static let bar = Text(
    en: "0–100%", sv: "0–100\u{A0}%", vi: "0–100%")
  /// The heading of the sum.
  package static let total = Text(en: "In all", sv: "Totalt", vi: "Tổng")
  /// The heading of the women's share, from the lowest to the highest that it may be.
  package static let womenShare = Text(en: "Share of women", sv: "Andel kvinnor", vi: "Tỷ lệ nữ")

  /// The caption of the actors' own measures.
  package static let oneByOne = Text(
    en: "One by one, those between most others first",
    sv: "Var för sig, de som ligger mellan flest andra först",
    vi: "Từng nút một, nút nằm giữa nhiều nút khác nhất đứng trước")
  /// A long table shows only its beginning.
  ///
  /// - Parameters:
  ///   - count: How many it shows.
  ///   - command: The command that shows all.
  /// - Returns: A sentence.
  package static func onlyFirst(_ count: Int, of command: String) -> Text {
    Text(
      en: "Only the first \(count) are shown here; the command “\(command)” lists all.",
      sv: "Bara de \(count) första visas här; kommandot ”\(command)” tar upp alla.",
      vi: "Ở đây chỉ hiển thị \(count) mục đầu; lệnh “\(command)” liệt kê tất cả.")
  }
}

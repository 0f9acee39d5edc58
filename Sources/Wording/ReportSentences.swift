/// The sentences in which the report says what was found.
extension Text.Report {
  /// What the vertices of a view are.
  package enum Subject: Sendable {
    /// Actors.
    case actors
    /// Actors counted together.
    case groups
    /// People.
    case people
    /// Participants and the activities they took part in.
    case participants
  }

  /// A count with its noun, for example `26 actors`.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - subject: What they are.
  /// - Returns: The words.
  package static func counted(_ count: Int, _ subject: Subject) -> Text {
    let isOne = count == 1
    return switch subject {
    case .actors:
      Text(
        en: "\(count) actor\(isOne ? "" : "s")", sv: "\(count) aktör\(isOne ? "" : "er")",
        vi: "\(count) tác nhân")
    case .groups:
      Text(
        en: "\(count) group\(isOne ? "" : "s")", sv: "\(count) grupp\(isOne ? "" : "er")",
        vi: "\(count) nhóm")
    case .people:
      Text(
        en: "\(count) \(isOne ? "person" : "people")", sv: "\(count) person\(isOne ? "" : "er")",
        vi: "\(count) người")
    case .participants:
      Text(
        en: "\(count) participant\(isOne ? " or activity" : "s and activities")",
        sv: "\(count) deltagare \(isOne ? "eller aktivitet" : "och aktiviteter")",
        vi: "\(count) bên tham gia và hoạt động")
    }
  }

  /// A count of edges with their noun, for example `41 ties`.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - subject: What they join.
  /// - Returns: The words.
  package static func countedTies(_ count: Int, between subject: Subject = .actors) -> Text {
    let isOne = count == 1
    return switch subject {
    case .actors, .groups:
      Text(
        en: "\(count) tie\(isOne ? "" : "s")", sv: "\(count) relation\(isOne ? "" : "er")",
        vi: "\(count) quan hệ")
    case .people:
      Text(
        en: "\(count) pair\(isOne ? "" : "s") who \(isOne ? "has" : "have") contact",
        sv: "\(count) par som har kontakt", vi: "\(count) cặp có liên hệ")
    case .participants:
      Text(
        en: "\(count) participation\(isOne ? "" : "s")",
        sv: "\(count) deltagande\(isOne ? "" : "n")", vi: "\(count) lượt tham gia")
    }
  }

  /// Several things in a row, for example `a, b and c`; of many only the first and how many more.
  ///
  /// - Parameter items: What is listed.
  /// - Returns: The words; empty for nothing.
  package static func list(_ items: [Text]) -> Text {
    let most = 15
    let rest = items.count - most
    func joined(_ words: [String], _ and: String) -> String {
      guard let last = words.last, words.count > 1 else { return words.first ?? "" }
      return words.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
    let shown =
      rest > 1
      ? items.prefix(most) + [Text(en: "\(rest) more", sv: "\(rest) till", vi: "\(rest) mục khác")]
      : items[...]
    return Text(
      en: joined(shown.map(\.english), "and"), sv: joined(shown.map(\.swedish), "och"),
      vi: joined(shown.map(\.vietnamese), "và"))
  }

  /// Nothing is required of the network.
  package static let noRequirements = Text(
    en: "Nobody has stated what the network must contain, so that its breadth can’t be judged.",
    sv: "Ingen har angett vad nätverket måste innehålla, så bredden kan inte bedömas.",
    vi: "Không ai nêu mạng lưới phải có những gì, nên không thể đánh giá độ rộng.")

  /// How many requirements got which verdict.
  ///
  /// - Parameters:
  ///   - present: How many are met.
  ///   - thin: How many are met, but barely.
  ///   - undecided: How many can't be decided.
  ///   - missing: How many aren't met.
  /// - Returns: A sentence.
  package static func requirements(
    present: Int, thin: Int, undecided: Int, missing: Int
  ) -> Text {
    let total = present + thin + undecided + missing
    let parts: [(count: Int, text: Text)] = [
      (present, Text(en: "\(present) present", sv: "\(present) finns", vi: "\(present) đã có")),
      (
        thin,
        Text(
          en: "\(thin) thin", sv: "\(thin) \(thin == 1 ? "är svagt" : "är svaga")",
          vi: "\(thin) còn yếu")
      ),
      (
        undecided,
        Text(
          en: "\(undecided) undecided", sv: "\(undecided) kan inte avgöras",
          vi: "\(undecided) chưa thể kết luận")
      ),
      (
        missing,
        Text(en: "\(missing) missing", sv: "\(missing) saknas", vi: "\(missing) còn thiếu")
      ),
    ]
    let list = list(parts.filter { $0.count > 0 }.map(\.text))
    return Text(
      en: "\(total) requirement\(total == 1 ? " is" : "s are") stated: \(list.english).",
      sv: "\(total) krav är \(total == 1 ? "ställt" : "ställda"): \(list.swedish).",
      vi: "Có \(total) yêu cầu được nêu: \(list.vietnamese).")
  }

  /// What is missing.
  ///
  /// - Parameter list: What it is.
  /// - Returns: A sentence.
  package static func missing(_ list: Text) -> Text {
    Text(
      en: "Missing: \(list.english).", sv: "Saknas: \(list.swedish).",
      vi: "Thiếu: \(list.vietnamese).")
  }

  /// What is there, but barely.
  ///
  /// - Parameter list: What it is.
  /// - Returns: A sentence.
  package static func thin(_ list: Text) -> Text {
    Text(
      en: "Thin: \(list.english).", sv: "Svagt: \(list.swedish).", vi: "Yếu: \(list.vietnamese).")
  }

  /// What can't be decided.
  ///
  /// - Parameter list: What it is.
  /// - Returns: A sentence.
  package static func undecided(_ list: Text) -> Text {
    Text(
      en: "Can’t be decided: \(list.english).", sv: "Kan inte avgöras: \(list.swedish).",
      vi: "Không thể kết luận: \(list.vietnamese).")
  }

  /// What the verdict is with actors counted the other way.
  ///
  /// - Parameters:
  ///   - asEntities: Whether the other way counts parts as their legal entity.
  ///   - verdict: The verdict, in a word.
  /// - Returns: A sentence.
  package static func beside(asEntities: Bool, verdict: Text) -> Text {
    let counted = asEntities ? Text.byEntity : partsApart
    return Text(
      en: "With \(counted.english) the verdict is: \(verdict.english).",
      sv: "Med \(counted.swedish) blir bedömningen: \(verdict.swedish).",
      vi: "Với \(counted.vietnamese), kết luận là: \(verdict.vietnamese).")
  }

  /// Departments are counted apart.
  package static let partsApart = Text(
    en: "departments counted apart", sv: "förvaltningar räknade var för sig",
    vi: "sở, phòng ban tính riêng")

  /// A view without vertices.
  package static let noVertices = Text(
    en: "The view holds nobody, so that there is nothing to join.",
    sv: "Vyn innehåller ingen, så det finns inget att binda samman.",
    vi: "Góc nhìn này không có ai, nên không có gì để nối.")

  /// How many pieces there are.
  ///
  /// - Parameters:
  ///   - pieces: How many connected pieces.
  ///   - largest: How many are in the largest one.
  ///   - total: How many there are in all, with their noun.
  ///   - share: The share that is in the largest one, as a percentage.
  /// - Returns: A sentence.
  package static func pieces(_ pieces: Int, largest: Int, of total: Text, share: Text) -> Text {
    pieces == 1
      ? Text(
        en: "It is one connected whole of \(total.english).",
        sv: "Det hänger ihop i ett enda stycke med \(total.swedish).",
        vi: "Đó là một khối liên thông gồm \(total.vietnamese).")
      : Text(
        en: "It falls into \(pieces) pieces; the largest holds \(largest) of "
          + "\(total.english) (\(share.english)).",
        sv:
          "Det består av \(pieces) delar utan förbindelse med varandra; den största rymmer \(largest) av "
          + "\(total.swedish) (\(share.swedish)).",
        vi: "Mạng lưới chia thành \(pieces) thành phần rời nhau; thành phần lớn nhất có "
          + "\(largest) trong \(total.vietnamese) (\(share.vietnamese)).")
  }

  /// Who has no tie at all.
  ///
  /// - Parameter list: Who it is.
  /// - Returns: A sentence.
  package static func isolates(_ list: Text) -> Text {
    Text(
      en: "Without any tie: \(list.english).", sv: "Helt utan relationer: \(list.swedish).",
      vi: "Không có quan hệ nào: \(list.vietnamese).")
  }

  /// Nobody holds a piece together alone.
  package static let noArticulationPoints = Text(
    en: "Nobody holds it together alone: whoever leaves, no piece falls apart.",
    sv: "Ingen håller ihop det ensam: vem som än försvinner faller ingen del isär.",
    vi: "Không ai một mình giữ mạng lưới lại với nhau: dù ai rời đi, không thành phần nào "
      + "bị chia cắt.")

  /// Without whom a piece falls apart.
  ///
  /// - Parameters:
  ///   - count: How many they are.
  ///   - subject: What they are.
  ///   - list: Who they are.
  /// - Returns: A sentence.
  package static func articulationPoints(_ count: Int, _ subject: Subject, _ list: Text) -> Text {
    let counted = counted(count, subject)
    let isOne = count == 1
    return Text(
      en: "It hangs on \(counted.english): \(list.english). If \(isOne ? "it" : "one of them") "
        + "leaves, others are cut off.",
      sv: "Det hänger på \(counted.swedish): \(list.swedish). Om "
        + "\(isOne ? "den" : "någon av dem") försvinner blir andra avskurna.",
      vi: "Mạng lưới dựa vào \(counted.vietnamese): \(list.vietnamese). Nếu "
        + "\(isOne ? "bên đó" : "một bên trong số đó") rời đi thì những bên khác bị tách rời.")
  }

  /// How many of the possible pairs are joined.
  ///
  /// - Parameters:
  ///   - share: The share, as a percentage.
  ///   - density: The share as a number from 0 to 1.
  /// - Returns: A sentence.
  package static func density(share: Text, density: Text) -> Text {
    Text(
      en: "Of all possible pairs \(share.english) are joined (density \(density.english)).",
      sv: "Av alla tänkbara par är \(share.swedish) förbundna (täthet \(density.swedish)).",
      vi: "Trong tất cả các cặp có thể có, \(share.vietnamese) được nối (mật độ "
        + "\(density.vietnamese)).")
  }
}

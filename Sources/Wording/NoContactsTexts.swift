extension Text {
  /// That nobody's contacts are known.
  package static let nobodyIsKnownToHaveTakenPart = Text(
    en:
      "The network doesn’t say who took part in which activity, so that nobody’s contacts and seats "
      + "are known.",
    sv: "Nätverket säger inte vem som deltog i vilken aktivitet, så att ingens kontakter och "
      + "deltaganden är kända.",
    vi:
      "Mạng lưới không nêu ai đã tham gia hoạt động nào, nên không rõ mối liên hệ và lượt tham gia "
      + "của bất kỳ ai.")
}

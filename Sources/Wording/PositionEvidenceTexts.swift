/// The words of what positions were counted from.
extension Text {
  package static let metSomebodyUnknown = Text(
    en: "With somebody of unknown gender", sv: "Med någon vars kön är okänt",
    vi: "Với người không rõ giới")
}

/// A text that equals another only if it has the same bytes.
///
/// To `String`, `Å` in one character and `Å` in two are the same; a file may have both as ids.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (one: ExactText, other: ExactText) -> Bool {
    one.text == other.text && one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

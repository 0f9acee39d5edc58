/// The words of what random losses were drawn from, and of whom findings tell.
extension Text {
  package static let drawnAtRandomFrom = Text(
    en: "Drawn at random from", sv: "Slumpmässigt draget ur", vi: "Rút ngẫu nhiên từ")
  package static let foundWithNothingLost = Text(
    en: "Found with nothing lost", sv: "Funnet utan bortfall", vi: "Tìm thấy khi chưa mất gì")
  package static let mostTiesFound = Text(
    en: "most ties", sv: "flest relationer", vi: "nhiều quan hệ nhất")
  package static let mostBetweenFound = Text(
    en: "most in between", sv: "förmedlar mest", vi: "trung gian nhiều nhất")
}

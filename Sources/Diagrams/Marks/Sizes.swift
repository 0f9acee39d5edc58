import Graphs
import Partnerships
import Wording

/// What sizes tell of vertices: a number of each.
struct Sizes {
  /// The number of each vertex, of a group the sum of those that are known; `nil` where none is.
  private(set) var values: [Double?]
  /// Whether the number of each vertex, or of a member, is unknown.
  private(set) var isUnknown: [Bool]
  /// The greatest number.
  private var greatest: Double
  /// What the sizes tell.
  let name: Text
  private let language: Language

  /// Finds the numbers that are asked for; in a picture of one vertex, those in the whole view.
  init?(askedForIn sheet: Sheet) {
    guard let quantity = sheet.options.size else { return nil }
    guard sheet.focus != nil else {
      self.init(of: sheet, by: quantity)
      return
    }
    var options = sheet.options
    options.kind = nil
    let graph = sheet.network.graph(of: sheet.graph.view)
    let whole = Sheet(network: sheet.network, graph: graph, options: options)
    guard let sizes = whole.sizes else { return nil }
    self = sizes
    let places = Dictionary(
      graph.vertices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = sheet.graph.vertices.map { places[$0.id] }
    values = kept.map { place in place.flatMap { values[$0] } }
    isUnknown = kept.map { place in place.map { isUnknown[$0] } ?? true }
    greatest = values.compactMap(\.self).max() ?? 0
  }

  /// Finds the numbers; without any asked for, those of ties, or of the members of groups.
  init(of sheet: Sheet, by quantity: NetworkDiagram.Quantity?) {
    language = sheet.language
    let numbers: [[Double?]]
    switch quantity {
    case nil where sheet.isRolledUp:
      numbers = sheet.graph.vertices.map { [Double($0.members.count)] }
    case .ties, nil:
      numbers = sheet.tieCounts.map { [Double($0)] }
    case .betweenness:
      // It only stops before its end where nobody waits for the picture any more.
      let shares = try? sheet.graph.graph.betweennessCentrality()
      numbers = sheet.graph.vertices.indices.map { [shares?[$0]] }
    case .people:
      let places = PeoplePlaces(of: sheet)
      numbers = sheet.graph.vertices.indices.map { [Double(places.people(at: $0).count)] }
    case .attribute(let heading):
      let said = FactValues(of: .attribute(heading), in: sheet.network, seenAs: sheet.graph)
      numbers = sheet.graph.vertices.indices.map { said.values(at: $0).map { $0?.size } }
    }
    values = numbers.map { numbers in
      let known = numbers.compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    greatest = values.compactMap(\.self).max() ?? 0
    isUnknown = numbers.map { $0.contains(nil) }
    let isOfGroups = quantity == nil && sheet.isRolledUp
    name = isOfGroups ? .numberOfMembers : (quantity ?? .ties).name
  }

  /// A vertex's share of the greatest number.
  func share(at vertex: Int) -> Double {
    greatest > 0 ? (values[vertex] ?? 0) / greatest : 0
  }

  /// What is known of a vertex, in words; `nil` of one that is neither actor nor person.
  func words(at vertex: Int) -> String? {
    let known = values[vertex].map { language.formats([$0])[0] }
    guard known != nil || isUnknown[vertex] else { return nil }
    let number = known.map { isUnknown[vertex] ? .atLeast($0) : .asWritten($0) } ?? Text.unknown
    return "\(name[language]): \(number[language])"
  }

  /// A number that a legend shows, and its share of the greatest.
  typealias Sample = (words: String, share: Double)

  /// The numbers that a legend shows, of those that occur: the greatest, one with about two fifths of
  /// it, and the greatest of those that are drawn equally small.
  ///
  /// - Parameter least: The share of the greatest up to which all are drawn equally small.
  /// - Returns: Them, none where nothing is known.
  func samples(least: Double) -> [Sample] {
    let known = values.compactMap(\.self)
    let small = known.filter { $0 <= greatest * least }
    let others = known.filter { $0 > greatest * least && $0 < greatest }
    let middle = others.min { abs($0 - 0.4 * greatest) < abs($1 - 0.4 * greatest) }
    let numbers = [greatest > 0 ? greatest : nil, middle, small.max()].compactMap(\.self)
    var words = language.formats(numbers)
    if let greatest = small.max(), small.min() != greatest, let last = words.popLast() {
      words.append(Text.atMost(last)[language])
    }
    return zip(words, numbers).map { ($0, greatest > 0 ? $1 / greatest : 0) }
  }
}

/// What a file says of names that GML has no room for.
///
/// A key is a letter and further letters and digits, and the id of a node a whole number. A file of
/// ours therefore says outside its graphs which key stands for another name, and which key holds
/// the id of a node; other programs pass over that.
struct GMLNames {
  /// What attributes belong to.
  enum Owner: String, CaseIterable {
    case graph
    case node
    case edge

    /// The key outside the graphs that gives a key and, after a space, its name.
    var nameKey: String { rawValue + "Attribute" }
  }

  /// The key outside the graphs that gives the key of the ids of nodes.
  static let idKey = "nodeIds"

  /// The key that holds the ids of nodes; `nil` if it is `id`.
  var keyOfIDs: String?

  /// The keys of attributes and their names.
  var renamings: [(owner: Owner, key: String, name: String)] = []

  /// Takes up a key that stands outside the graphs.
  mutating func add(_ value: AttributeValue, key: String) {
    guard case .text(let text) = value else { return }
    if key == Self.idKey { keyOfIDs = text }
    if let owner = Owner.allCases.first(where: { $0.nameKey == key }),
      let space = text.utf8.firstIndex(of: UInt8(ascii: " "))
    {
      let name = String(text[text.utf8.index(after: space)...])
      renamings.append((owner, String(text[..<space]), name))
    }
  }

  /// Gives attributes the names that their keys stand for.
  func restore(_ columns: inout SparseColumns, of owner: Owner) {
    for renaming in renamings where renaming.owner == owner {
      columns.rename(renaming.key, to: renaming.name)
    }
  }
}

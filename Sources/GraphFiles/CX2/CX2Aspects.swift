internal import InputFiles
private import Wording

/// Where the parts of a CX2 file are, each in one stretch or in several.
struct CX2Aspects {
  private var places: [String: [JSONReader.Place]] = [:]

  /// Finds the parts, and makes a remark on those that aren't read.
  init(in file: inout JSONGraphBuilder) throws(FileProblem) {
    let read: Set = [
      "CXVersion", "hasFragments", "metaData", "attributeDeclarations", "networkAttributes",
      "nodes",
      "edges", "status",
    ]
    try file.json.enter(.array)
    while try file.json.hasNext() {
      for (name, place) in try file.json.members().all {
        places[name, default: []].append(place)
        if !read.contains(name) { file.remark(.CX2.notRead(name), at: place) }
      }
    }
    guard let version = places["CXVersion"]?.first else {
      throw FileProblem(
        places["numberVerification"] == nil ? .CX2.noVersion : .CX2.version1, line: 1)
    }
    file.json.go(to: version)
    guard try file.json.optionalID()?.hasPrefix("2") == true else {
      throw file.json.problem(.CX2.version1, at: version)
    }
    try checkStatus(in: &file)
  }

  /// Where a part is.
  subscript(name: String) -> [JSONReader.Place] { places[name] ?? [] }

  /// The last part says whether the program that wrote the file got to its end.
  private func checkStatus(in file: inout JSONGraphBuilder) throws(FileProblem) {
    guard let place = self["status"].last else {
      return file.remark(.CX2.noStatus, severity: .warning)
    }
    file.json.go(to: place)
    try file.json.enter(.array)
    guard try file.json.hasNext() else { return }
    if try file.json.members().boolean("success", in: &file.json) == false {
      throw file.json.problem(.CX2.failed, at: place)
    }
  }

  /// Reads what attributes there are.
  func declarations(
    in json: inout JSONReader
  ) throws(FileProblem) -> (
    network: CX2Declarations, nodes: CX2Declarations, edges: CX2Declarations
  ) {
    var (network, nodes, edges) = (CX2Declarations(), CX2Declarations(), CX2Declarations())
    for place in self["attributeDeclarations"] {
      json.go(to: place)
      try json.enter(.array)
      while try json.hasNext() {
        try json.enter(.object)
        while let name = try json.nextName() {
          switch name {
          case "networkAttributes": try network.read(from: &json)
          case "nodes": try nodes.read(from: &json)
          case "edges": try edges.read(from: &json)
          default: try json.skip()
          }
        }
      }
    }
    return (network, nodes, edges)
  }
}

/// The ids of nodes: the texts of their attribute `id` if each has one of its own, otherwise the
/// numbers that the format knows them by.
struct CX2IDs {
  private var texts: [String: String] = [:]

  /// Whether ids are an attribute.
  var isAttribute: Bool { !texts.isEmpty }

  init(
    _ aspects: CX2Aspects, _ declared: CX2Declarations, in file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    guard declared["id"]?.type == .text else { return }
    var texts: [String: String] = [:]
    var met: Set<ExactText> = []
    for place in aspects["nodes"] {
      file.json.go(to: place)
      try file.json.enter(.array)
      while try file.json.hasNext() {
        let node = try file.json.members()
        let end = file.json.place
        guard let number = try node.id("id", in: &file.json), let values = node["v"] else { return }
        file.json.go(to: values)
        guard let text = try file.json.members().id(declared.written("id"), in: &file.json),
          met.insert(ExactText(text)).inserted
        else { return }
        texts[number] = text
        file.json.go(to: end)
      }
    }
    self.texts = texts
  }

  /// The id of the node of a number.
  subscript(number: String) -> String { texts[number] ?? number }
}

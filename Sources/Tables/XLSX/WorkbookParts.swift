internal import InputFiles

/// Which parts of an archive hold what.
struct WorkbookParts {
  struct Sheet {
    var name: String
    var isHidden: Bool
    /// The name of the part; `nil` where the workbook names none.
    var part: String?
  }

  var sheets: [Sheet] = []
  var strings: String?
  var styles: String?
  var dateSystem = DateSystem.from1900

  /// Finds the parts; `nil` if the archive is no workbook.
  init?(_ archive: ZipArchive) throws(FileProblem) {
    let package = try Relationships(of: "", in: archive)
    let name = package.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard name.lowercased().hasSuffix(".xml"), let xml = try archive.xml(name) else { return nil }
    let relationships = try Relationships(of: name, in: archive)
    guard try readWorkbook(xml, relationships) else { return nil }
    strings = relationships.target(ofType: "sharedStrings")
    styles = relationships.target(ofType: "styles")
  }

  /// Reads the list of sheets, without those that are charts, and returns whether there is one.
  private mutating func readWorkbook(
    _ xml: XMLReader, _ relationships: Relationships
  ) throws(FileProblem) -> Bool {
    var isWorkbook = false
    while let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "workbook": isWorkbook = true
      case "workbookPr":
        if isTrue(element["date1904"]) { dateSystem = .from1904 }
      case "sheet":
        let relationship = relationships.byID[element.value(ofLocalName: "id") ?? ""]
        guard ["worksheet", nil].contains(relationship?.type) else { continue }
        sheets.append(
          Sheet(
            name: element["name"] ?? "", isHidden: (element["state"] ?? "visible") != "visible",
            part: relationship?.target))
      default: break
      }
    }
    return isWorkbook
  }
}

/// What a part of an archive refers to.
private struct Relationships {
  var byID: [String: (type: String, target: String)] = [:]

  /// Reads what a part refers to; the empty name stands for the archive as a whole.
  init(of part: String, in archive: ZipArchive) throws(FileProblem) {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let file = part.split(separator: "/").last ?? ""
    let name = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard let xml = try archive.xml(name) else { return }
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "Relationship",
        let id = element["Id"], let type = element["Type"], let target = element["Target"],
        element["TargetMode"] != "External"
      else { continue }
      let kind = String(type.split(separator: "/").last ?? "")
      byID[id] = (kind, path(to: target, from: target.hasPrefix("/") ? [] : folder))
    }
  }

  /// Returns the only part of a kind.
  func target(ofType type: String) -> String? {
    byID.values.filter { $0.type == type }.map(\.target).min()
  }
}

/// Returns a path from the root of the archive, above which none leads.
private func path(to target: String, from folder: [String]) -> String {
  var path = folder
  for step in target.replacing("\\", with: "/").split(separator: "/") where step != "." {
    if step == ".." { _ = path.popLast() } else { path.append(String(step)) }
  }
  return path.joined(separator: "/")
}

/// Returns whether the text of an attribute means yes.
func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

extension XMLElement {
  /// Returns the value of an attribute whose name has a prefix, whatever that is.
  fileprivate func value(ofLocalName name: String) -> String? {
    attributes.first { $0.name.hasSuffix(":\(name)") }?.value
  }
}

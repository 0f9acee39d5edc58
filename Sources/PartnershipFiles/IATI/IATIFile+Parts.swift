import InputFiles
import Partnerships
import Wording

extension IATIFile {
  /// Reads an element with a code of a vocabulary to its end.
  mutating func code(
    _ element: XMLElement, in language: String?
  ) throws(FileProblem) -> (code: IATICode, name: String?) {
    leaveOutAttributes(
      of: element, except: ["vocabulary", "code", "percentage", "significance"])
    let code = IATICode(
      vocabulary: element["vocabulary"], code: element["code"] ?? "",
      percentage: element["percentage"])
    return (code, try narratives(in: language).text(in: language))
  }

  /// Reads where an activity takes place.
  mutating func readLocation(of activity: inout IATIActivity) throws(FileProblem) {
    try xml.readChildren { (part) throws(FileProblem) in
      switch part.name {
      case "name":
        let name = try narratives(in: activity.language).text(in: activity.language)
        if let name { activity.places.append(name) }
      case "point": activity.add(trimmed(try xml.elementText()), to: IATIHeading.coordinates)
      default: try leaveOut(part, of: "location")
      }
    }
  }

  /// Reads to which degree an activity aims at something: 0 not, 1 among others, 2 above all.
  mutating func readPolicyMarker(
    _ element: XMLElement, of activity: inout IATIActivity
  ) throws(FileProblem) {
    let (code, _) = try code(element, in: activity.language)
    let isOfCommittee = (code.vocabulary ?? IATICodes.committee) == IATICodes.committee
    let marker = isOfCommittee ? IATICodes.policyMarkers[code.code] : nil
    activity.add(element["significance"], to: IATIHeading.policyMarker + (marker ?? code.text))
  }

  /// Reads a transaction, or a planned one, and keeps it if both its ends are told.
  mutating func readFlow(
    _ element: XMLElement, of activity: IATIActivity
  ) throws(FileProblem) {
    let isPlanned = element.name == IATICodes.planned
    var flow = IATIFlow(line: xml.line, certainty: isPlanned ? .likely : .sure)
    flow.attributes[IATIHeading.transaction] = element["ref"]
    if isPlanned { flow.attributes[IATIHeading.transactionType] = IATICodes.planned }
    leaveOutAttributes(of: element, except: ["ref"])
    try xml.readChildren { (part) throws(FileProblem) in
      try read(part, of: &flow, within: element.name, in: activity)
    }
    let type = flow.attributes[IATIHeading.transactionType] ?? ""
    if !IATICodes.returns.contains(type) { flow.kind = "funds" }
    if flow.provider != nil, flow.receiver != nil {
      flows.append(flow)
    } else {
      oneSidedFlows += 1
    }
  }

  private mutating func read(
    _ part: XMLElement, of flow: inout IATIFlow, within parent: String,
    in activity: IATIActivity
  ) throws(FileProblem) {
    switch part.name {
    case "provider-org":
      flow.provider = place(of: try organisation(part, in: activity))
      flow.attributes[IATIHeading.providerActivity] = part["provider-activity-id"]
      leaveOutAttributes(of: part, except: ["ref", "type", "provider-activity-id"])
    case "receiver-org":
      flow.receiver = place(of: try organisation(part, in: activity))
      flow.attributes[IATIHeading.receiverActivity] = part["receiver-activity-id"]
      leaveOutAttributes(of: part, except: ["ref", "type", "receiver-activity-id"])
    case "transaction-type":
      let type = part["code"]
      flow.attributes[IATIHeading.transactionType] =
        type.flatMap { IATICodes.transactions[$0] } ?? type
      try xml.skipElement()
    case "transaction-date":
      flow.interval.start = date(part)
      flow.interval.end = flow.interval.start
      try xml.skipElement()
    case "period-start":
      flow.interval.start = date(part)
      try xml.skipElement()
    case "period-end":
      flow.interval.end = date(part)
      try xml.skipElement()
    case "value":
      let currency = part["currency"] ?? activity.currency
      flow.attributes[IATIHeading.valueDate] = part["value-date"]
      flow.attributes[IATIHeading.amount] = [trimmed(try xml.elementText()), currency]
        .compactMap(\.self).joined(separator: " ")
    case "description":
      let text = try narratives(in: activity.language).text(in: activity.language)
      flow.attributes[IATIHeading.description] = text
    default: try leaveOut(part, of: parent)
    }
  }

  /// Returns the day that an element states; `nil` if there is none.
  mutating func date(_ element: XMLElement) -> PartialDate? {
    let text = element["iso-date"] ?? ""
    let zone = text.dropFirst(10)
    let hasZone = zone.isEmpty || zone == "Z" || (zone.count == 6 && zone.dropFirst(3).first == ":")
    guard hasZone, let date = PartialDate(text.prefix(10)), date.day != nil else {
      warn(.date, .unreadableDay(text))
      return nil
    }
    return date
  }
}

/// Returns a text without the white space around it.
func trimmed(_ text: String) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}

import InputFiles
import Partnerships
import Wording

extension IATIFile {
  /// Reads an activity from its start to its end.
  mutating func readActivity(_ element: XMLElement) throws(FileProblem) {
    var activity = IATIActivity(
      line: xml.line, language: element["xml:lang"]?.lowercased(),
      currency: element["default-currency"])
    leaveOutAttributes(of: element, except: ["xml:lang", "default-currency"])
    let firstFlow = flows.count
    try xml.readChildren { (part) throws(FileProblem) in try read(part, of: &activity) }
    if activity.id.isEmpty {
      activity.id = "activity-\(activities.count + 1)"
      warn(.emptyCell, .activityWithoutID(activity.id))
    }
    for flow in firstFlow..<flows.count {
      flows[flow].attributes[IATIHeading.activity] = activity.id
    }
    activity.interval = interval(of: activity)
    activities.append(activity)
  }

  private mutating func read(
    _ part: XMLElement, of activity: inout IATIActivity
  ) throws(FileProblem) {
    switch part.name {
    case "iati-identifier": activity.id = trimmed(try xml.elementText())
    case "title": activity.titles = try narratives(in: activity.language)
    case "description":
      let type = part["type"].flatMap { IATICodes.descriptions[$0] }
      activity.add(try narratives(in: activity.language), to: type ?? "description")
    case "reporting-org":
      activity.reporter = place(of: try organisation(part, in: activity))
      leaveOutAttributes(of: part, except: ["ref", "type"])
    case "participating-org": try readSeat(part, of: &activity)
    case "activity-status":
      activity.add(part["code"], to: IATIHeading.status)
      try xml.skipElement()
    case "activity-date": try readDate(part, of: &activity)
    case "location": try readLocation(of: &activity)
    case "recipient-country":
      let country = try code(part, in: activity.language).code
      activity.countries.append(country.code)
      activity.add(country.text, to: IATIHeading.countries)
    case "recipient-region":
      let region = try code(part, in: activity.language)
      activity.regions += region.name.map { [$0] } ?? []
      activity.add(region.code.text, to: IATIHeading.regions)
    case "sector": activity.sectors.append(try code(part, in: activity.language))
    case "policy-marker": try readPolicyMarker(part, of: &activity)
    case "transaction", "planned-disbursement": try readFlow(part, of: activity)
    default: try leaveOut(part, of: "iati-activity")
    }
  }

  /// Reads the texts of an element to its end.
  mutating func narratives(in language: String?) throws(FileProblem) -> Narratives {
    var narratives = Narratives()
    while let event = try xml.next() {
      switch event {
      case .start(let element):
        let own = element["xml:lang"].flatMap { $0.isEmpty ? nil : $0.lowercased() }
        let text = trimmed(try xml.elementText())
        if !text.isEmpty, narratives.add(text, language: own ?? language) != nil {
          warn(.contradiction, .twoTextsInOneLanguage(own ?? language ?? "", left: text))
        }
      case .text(let text):
        let text = trimmed(text)
        if !text.isEmpty { _ = narratives.add(text, language: language) }
      case .end: return narratives
      }
    }
    return narratives
  }

  /// Reads an organisation to its end.
  mutating func organisation(
    _ element: XMLElement, in activity: IATIActivity
  ) throws(FileProblem) -> IATIOrganisation {
    func stated(_ name: String) -> String? {
      element[name].map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
    let line = xml.line
    return IATIOrganisation(
      ref: stated("ref"), type: stated("type"), names: try narratives(in: activity.language),
      line: line)
  }

  private mutating func readSeat(
    _ element: XMLElement, of activity: inout IATIActivity
  ) throws(FileProblem) {
    let line = xml.line
    guard let organisation = place(of: try organisation(element, in: activity)) else { return }
    var seat = IATIActivity.Seat(line: line, organisation: organisation)
    let role = element["role"] ?? ""
    seat.role = IATICodes.roles[role]
    if seat.role == nil { warn(.unusualWord, .unknownIATIRole(role)) }
    seat.attributes[IATIHeading.otherActivity] = element["activity-id"]
    seat.attributes[IATIHeading.channel] = element["crs-channel-code"]
    activity.seats.append(seat)
    leaveOutAttributes(
      of: element, except: ["ref", "type", "role", "activity-id", "crs-channel-code"])
  }

  private mutating func readDate(
    _ element: XMLElement, of activity: inout IATIActivity
  ) throws(FileProblem) {
    let heading = element["type"].flatMap { IATICodes.dates[$0] }
    let date = date(element)
    if let heading, activity.attributes[heading] == nil {
      activity.add(date?.description, to: heading)
      try leaveOutChildren(of: element)
    } else {
      try leaveOut(element, of: "iati-activity")
    }
  }

  /// When an activity took place: as it was, or else as it was planned.
  private mutating func interval(of activity: IATIActivity) -> Interval {
    func date(_ headings: String...) -> PartialDate? {
      headings.lazy.compactMap { activity.attributes[$0] }.first.flatMap { PartialDate($0) }
    }
    var interval = Interval(
      start: date("actual-start", "planned-start"), end: date("actual-end", "planned-end"))
    if interval.isReversed, let start = interval.start, let end = interval.end {
      interval.end = nil
      warn(
        .interval, .endLeftOut(start: start.description, end: end.description),
        line: activity.line)
    }
    return interval
  }
}

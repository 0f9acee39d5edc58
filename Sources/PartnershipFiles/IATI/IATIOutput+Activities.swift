import GraphFiles
import Partnerships
import Wording

extension IATIOutput {
  /// Writes what stands before the organisations of an activity.
  mutating func write(_ activity: Activity) {
    write("iati-identifier", text: activity.id)
    let reporter = activity.attributes[IATIHeading.reportingOrganisation]
    if let reporter = reporter.flatMap({ actors[$0] }) {
      write(reporter, as: "reporting-org")
    } else {
      losses.add(.requirement, name: "reporting-org")
    }
    xml.begin("title")
    writeNarratives(activity.name, others: otherNames(in: activity.attributes))
    xml.end()
    for (type, heading) in IATICodes.descriptions.sorted(by: { $0.key < $1.key }) {
      guard let text = activity.attributes[heading] else { continue }
      xml.begin("description", ["type": type])
      writeNarratives(text, others: otherNames(in: activity.attributes, heading: heading))
      xml.end()
    }
    if activity.attributes[IATIHeading.description] == nil {
      losses.add(.requirement, name: "description")
    }
  }

  /// Writes what stands after the organisations of an activity.
  mutating func writeFacts(of activity: Activity) {
    writeStatus(of: activity)
    writeDates(of: activity)
    for country in codes(IATIHeading.countries, of: activity) {
      write(country, "recipient-country")
    }
    for region in codes(IATIHeading.regions, of: activity) { write(region, "recipient-region") }
    writePlaces(of: activity)
    writeSectors(of: activity)
    for heading in activity.attributes.keys.sorted()
    where heading.hasPrefix(IATIHeading.policyMarker) {
      writePolicyMarkers(heading, activity.attributes[heading] ?? "")
    }
    losses.addCells(of: activity, .activities) {
      ["id", "name", "theme", "start", "end", "place", "source"].contains($0)
        || IATIHeading.isOfActivities($0)
    }
  }

  private mutating func writeStatus(of activity: Activity) {
    guard let status = activity.attributes[IATIHeading.status] else {
      return losses.add(.requirement, name: "activity-status")
    }
    xml.write("activity-status", ["code": status])
  }

  /// Writes the dates that the activity's columns state, and its interval where that says otherwise.
  private mutating func writeDates(of activity: Activity) {
    var dates: [(type: String, date: String)] = []
    for (type, heading) in IATICodes.dates.sorted(by: { $0.key < $1.key }) {
      if let date = activity.attributes[heading] { dates.append((type, date)) }
    }
    for (date, types, heading) in [
      (activity.interval.start, ["1", "2"], "start"), (activity.interval.end, ["3", "4"], "end"),
    ] {
      guard let date, !dates.contains(where: { types.contains($0.type) && $0.date == "\(date)" })
      else { continue }
      if date.day == nil {
        losses.addCell(heading, of: .activities)
      } else {
        dates.append((types[1], date.description))
      }
    }
    if dates.isEmpty { losses.add(.requirement, name: "activity-date") }
    for (type, date) in dates { xml.write("activity-date", ["iso-date": date, "type": type]) }
  }

  /// Writes where the activity took place, unless its countries and regions say that already.
  private mutating func writePlaces(of activity: Activity) {
    guard let place = activity.place else { return }
    let language = network.information.language.flatMap(Language.init(rawValue:)) ?? .english
    let countries = codes(IATIHeading.countries, of: activity)
      .map { Text.label(ofCountry: $0.code)[language] }.joined(separator: "; ")
    if place == countries { return }
    let points = activity.attributes[IATIHeading.coordinates].map(parts) ?? []
    let places = parts(of: place)
    if points.count == places.count, !points.isEmpty {
      for (place, point) in zip(places, points) { write(place: place, point: point) }
    } else {
      write(place: place, point: nil)
      if !points.isEmpty { losses.addCell(IATIHeading.coordinates, of: .activities) }
    }
  }

  private mutating func write(place: String, point: String?) {
    xml.begin("location")
    xml.begin("name")
    writeNarratives(place)
    xml.end()
    if let point {
      xml.begin("point")
      xml.write("pos", text: point)
      xml.end()
    }
    xml.end()
  }

  /// Writes the sectors, or else the theme as a code of the reporting organisation's own.
  private mutating func writeSectors(of activity: Activity) {
    let sectors = codes(IATIHeading.sectors, of: activity)
    for sector in sectors { write(sector, "sector") }
    guard sectors.isEmpty, let theme = activity.theme else { return }
    xml.begin("sector", ["vocabulary": IATICodes.ownVocabulary, "code": theme])
    writeNarratives(theme)
    xml.end()
  }

  private mutating func writePolicyMarkers(_ heading: String, _ significances: String) {
    let marker = String(heading.dropFirst(IATIHeading.policyMarker.count))
    let known = IATICodes.policyMarkers.first { $0.value == marker }?.key
    let code = known.map { IATICode(code: $0) } ?? IATICode(marker)
    for significance in parts(of: significances) {
      xml.write(
        "policy-marker",
        ["vocabulary": code.vocabulary, "code": code.code, "significance": significance])
    }
  }

  private mutating func write(_ code: IATICode, _ name: String) {
    xml.write(
      name,
      ["vocabulary": code.vocabulary, "code": code.code, "percentage": code.percentage])
  }

  private func codes(_ heading: String, of activity: Activity) -> [IATICode] {
    activity.attributes[heading].map(parts)?.map(IATICode.init) ?? []
  }
}

/// Returns the parts of a cell that holds several values.
private func parts(of text: String) -> [String] {
  text.split(separator: "; ").map(String.init)
}

import Wording

extension Network {
  /// Returns the ties and affiliations that held only when an actor of theirs didn't take part, and
  /// the activities that lie outside their phase.
  func timeFindings() -> [Finding] {
    let actors = Dictionary(
      actors.map { ($0.id, $0.interval) }, uniquingKeysWith: { first, _ in first })
    let phases = Dictionary(
      phases.map { ($0.id, $0.interval) }, uniquingKeysWith: { first, _ in first })
    func isOutside(_ interval: Interval, of other: Interval?) -> Bool {
      other.map { !interval.mayMeet($0) } ?? false
    }
    let outsideTies = ties.indices.flatMap { index in
      [ties[index].from, ties[index].to].filter {
        isOutside(ties[index].interval, of: actors[$0])
      }.map { Finding(.outsideTime, .ties, index, found: $0, .outsideActorsTime($0)) }
    }
    let outsideAffiliations = affiliations.indices.filter {
      isOutside(affiliations[$0].interval, of: actors[affiliations[$0].actor])
    }.map { index in
      let actor = affiliations[index].actor
      return Finding(.outsideTime, .affiliations, index, found: actor, .outsideActorsTime(actor))
    }
    let outsideActivities: [Finding] = activities.indices.compactMap { index in
      guard let phase = activities[index].phase,
        isOutside(activities[index].interval, of: phases[phase])
      else { return nil }
      return Finding(.outsideTime, .activities, index, found: phase, .outsidePhase(phase))
    }
    return outsideAffiliations + outsideActivities + outsideTies
  }

  /// Returns the phases that surely share days with one that begins before them.
  func overlappingPhases() -> [Finding] {
    let spans = phases.indices.compactMap { index -> (start: Int, end: Int, index: Int)? in
      guard let start = phases[index].interval.start, let end = phases[index].interval.end else {
        return nil
      }
      return (start.latest, end.earliest, index)
    }.sorted { ($0.start, $0.index) < ($1.start, $1.index) }
    var findings: [Finding] = []
    var longest: (end: Int, index: Int)?
    for span in spans {
      if let longest, span.start < longest.end {
        let other = phases[longest.index].id
        findings.append(
          Finding(.overlappingPhases, .phases, span.index, found: other, .overlappingPhase(other)))
      }
      if span.end > longest?.end ?? 0 { longest = (span.end, span.index) }
    }
    return findings
  }
}

extension Interval {
  /// Returns whether two intervals may share a day, as far as their ends are known.
  fileprivate func mayMeet(_ other: Interval) -> Bool {
    (start?.earliest ?? 0) <= (other.end?.latest ?? .max)
      && (other.start?.earliest ?? 0) <= (end?.latest ?? .max)
  }
}

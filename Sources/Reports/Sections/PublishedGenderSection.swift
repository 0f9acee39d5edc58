import Assessment
import Wording

extension ReportContents {
  /// The gender distribution as it may be published.
  func section(of published: PublishedGender) -> HTML {
    section("gender", .Report.gender) {
      for table in published.tables(in: language, names: names) { self.table(table, .gender) }
    }
  }

  /// Women's share of people, seats and leading roles, as far as it is published.
  func findings(of published: PublishedGender) -> [Statement] {
    let tallies: [(tally: PublishedTally, what: (Int) -> Text)] = [
      (published.whole.people, { Text.Report.counted($0, .people) }),
      (published.whole.seats, Text.Report.seats),
      (published.whole.leading, Text.Report.leadingRoles),
    ]
    let shares = tallies.compactMap { tally, what -> Text? in
      guard let total = tally.total, let share = tally.womenShare, let verdict = tally.verdictText
      else { return nil }
      return .Report.womenShare(of: what(total), share: text(share), verdict: verdict)
    }
    return (shares + [.countsBelowAreWithheld(published.threshold)]).map {
      Statement($0[language])
    }
  }
}

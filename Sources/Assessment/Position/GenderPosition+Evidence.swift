public import Partnerships
public import Wording

extension GenderPosition {
  /// Returns the people and contacts behind each figure, by their ids, and the sources of their
  /// activities.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - slice: Which part of its time is seen.
  ///   - language: The language of the headings.
  /// - Returns: The table: the ten most central and those as central as the tenth, those without whom
  ///   contacts fall apart, who links how many pairs in which role, those with many seats, whose
  ///   contacts are of their own gender only, those whose contacts were measured, those who stayed,
  ///   the contacts between every two genders, and the activities where people met.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  public static func evidenceTable(
    of network: Network, slice: View.Slice, in language: Language
  ) throws -> ResultTable {
    let counted = PositionRows(of: network, slice: slice)
    return try
      (counted.mostCentral(in: counted.contacts.graph, .mostCentralByContacts)
      + counted.mostCentral(in: counted.attendance.graph, .mostCentralByAttendance)
      + counted.brokers(by: .side, .sideHeading) + counted.brokers(by: .sector, .sectorHeading)
      + counted.seatHolders() + counted.ownGenderOnly() + counted.closure() + counted.staying()
      + counted.contactsByGender() + [counted.meetings()])
      .table(in: language)
  }
}

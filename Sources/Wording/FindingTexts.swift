/// What is said of networks that contradict themselves or leave something to look at.
extension Text {
  // MARK: What a network can't be used with

  /// A reference to an id that nothing has.
  public static func unknownID(_ id: String, of record: Text, table: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is not the id of \(record.english); write an id from the table "
          + "\(table).",
        sv: "\($0.swedish) är inte id för \(record.swedish); skriv ett id från tabellen \(table).")
    }
  }

  /// A participant that is neither a person nor an actor.
  public static func unknownPersonOrActor(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is not the id of any person or actor; write an id from the table people "
          + "or actors.",
        sv: "\($0.swedish) är inte id för någon person eller aktör; skriv ett id från tabellen "
          + "people eller actors.")
    }
  }

  /// An id that an earlier row has.
  public static func repeatedID(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is the id of an earlier row too; give each row an id of its own.",
        sv: "\($0.swedish) är id även för en tidigare rad; ge varje rad ett eget id.")
    }
  }

  /// A person's id that is an actor's as well.
  public static func personWithActorsID(_ id: String) -> Text {
    quoting(id) {
      Text(
        en: "\($0.english) is the id of an actor too; give the person another id.",
        sv: "\($0.swedish) är id även för en aktör; ge personen ett annat id.")
    }
  }

  /// An end before its start.
  public static func endBeforeStart(start: String, end: String) -> Text {
    Text(
      en: "the end \(end) is before the start \(start); correct one of them.",
      sv: "slutet \(end) är före starten \(start); rätta ett av dem.")
  }

  /// An actor that is a part of itself, by way of the others.
  public static func partOfItself(_ ids: [String]) -> Text {
    let chain = (ids.prefix(5) + (ids.count > 5 ? ["…"] : []) + ids.prefix(1))
      .joined(separator: " → ")
    return Text(
      en: "the actor is a part of itself (\(chain)); leave the column empty for the outermost one.",
      sv: "aktören är en del av sig själv (\(chain)); lämna kolumnen tom för den yttersta.")
  }
}

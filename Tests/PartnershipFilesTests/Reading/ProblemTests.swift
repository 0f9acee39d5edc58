import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

/// Broken files and what is said of them, word for word.
@Suite struct ProblemTests {
  @Test(arguments: [
    Broken(
      ties: "from,to\na,liu2\n",
      "ties.csv, row 2, column to: “liu2” is not the id of any actor; write an id from the table "
        + "actors.csv.",
      "ties.csv, rad 2, kolumn to: ”liu2” är inte id för någon aktör; skriv ett id från tabellen "
        + "actors.csv."),
    Broken(
      ties: "från;till\nA;b\n",
      "ties.csv, row 2, column från: “A” is not the id of any actor; write “a” if you mean that "
        + "one.",
      "ties.csv, rad 2, kolumn från: ”A” är inte id för någon aktör; skriv ”a” om det är den du "
        + "menar."),
    Broken(
      ties: "from,to\na,bolaget ab\n",
      "ties.csv, row 2, column to: “bolaget ab” is not the id of any actor; write “b” if you mean "
        + "that one.",
      "ties.csv, rad 2, kolumn to: ”bolaget ab” är inte id för någon aktör; skriv ”b” om det är "
        + "den du menar."),
    Broken(
      ties: "from,to,source\na,b,pp\n",
      "ties.csv, row 2, column source: “pp” is not the id of any source; write an id from the "
        + "table sources.csv.",
      "ties.csv, rad 2, kolumn source: ”pp” är inte id för någon källa; skriv ett id från tabellen "
        + "källor.csv."),
    Broken(
      ties: "from,to,start\na,b,2012-13\n",
      "ties.csv, row 2, column start: no calendar has the date “2012-13”; write a day that exists, "
        + "or only the year or the month.",
      "ties.csv, rad 2, kolumn start: datumet ”2012-13” finns inte i kalendern; skriv en dag som "
        + "finns, eller bara året eller månaden."),
    Broken(
      ties: "from,to,start\na,b,14/5 2012\n",
      "ties.csv, row 2, column start: “14/5 2012” is not a date; write 2012, 2012-05 or "
        + "2012-05-14.",
      "ties.csv, rad 2, kolumn start: ”14/5 2012” är inget datum; skriv 2012, 2012-05 eller "
        + "2012-05-14."),
    Broken(
      ties: "from,to,start,end\na,b,2013,2012-12\n",
      "ties.csv, row 2, column end: the end 2012-12 is before the start 2013; correct one of them.",
      "ties.csv, rad 2, kolumn end: slutet 2012-12 är före starten 2013; rätta ett av dem."),
    Broken(
      ties: "from,to,weight\na,b,much\n",
      "ties.csv, row 2, column weight: “much” is not a number; write digits, such as 2 or 0.5.",
      "ties.csv, rad 2, kolumn weight: ”much” är inget tal; skriv med siffror, till exempel 2 "
        + "eller 0,5."),
    Broken(
      ties: "from,to,weight\na,b,-1\n",
      "ties.csv, row 2, column weight: “-1” is less than zero; write zero or a number above it.",
      "ties.csv, rad 2, kolumn weight: ”-1” är mindre än noll; skriv noll eller ett större tal."),
    Broken(
      ties: "from,to,weight\na,b,1e999\n",
      "ties.csv, row 2, column weight: “1e999” is too large a number; write a smaller one.",
      "ties.csv, rad 2, kolumn weight: ”1e999” är ett för stort tal; skriv ett mindre."),
    Broken(
      ties: "from,to,directed\na,b,maybe\n",
      "ties.csv, row 2, column directed: “maybe” is neither yes nor no; write yes or no.",
      "ties.csv, rad 2, kolumn directed: ”maybe” är varken ja eller nej; skriv ja eller nej."),
    Broken(
      ties: "from,to,certainty\na,b,very\n",
      "ties.csv, row 2, column certainty: “very” is not understood; write sure, likely or "
        + "disputed.",
      "ties.csv, rad 2, kolumn certainty: ”very” går inte att tolka; skriv säker, trolig eller "
        + "omstridd."),
    Broken(
      ties: "from,kind\na,funds\n",
      "ties.csv, row 1: the heading “to” is missing; add it.",
      "ties.csv, rad 1: rubriken ”to” saknas; lägg till den."),
    Broken(
      ties: "from,to,Från\na,b,a\n",
      "ties.csv, row 1, column Från: “Från” means the same as an earlier heading; delete or rename "
        + "one of them.",
      "ties.csv, rad 1, kolumn Från: ”Från” betyder detsamma som en tidigare rubrik; ta bort eller "
        + "döp om en av dem."),
    Broken(
      ties: "from,to\na,\n",
      "ties.csv, row 2, column to: the cell is empty; write a text.",
      "ties.csv, rad 2, kolumn to: cellen är tom; skriv en text."),
    Broken(
      ties: "from,to,\na,b,x\n",
      "ties.csv, row 2, column C: the column has text but no heading; write one.",
      "ties.csv, rad 2, kolumn C: kolumnen har text men ingen rubrik; skriv en."),
    Broken(
      ties: "from,to\na,b,x\n",
      "ties.csv, row 2, column C: “x” stands to the right of the last heading; add a heading, "
        + "or put quotation marks around a text with a separator in it.",
      "ties.csv, rad 2, kolumn C: ”x” står till höger om den sista rubriken; lägg till en "
        + "rubrik, eller sätt citattecken runt en text som innehåller ett skiljetecken."),
    Broken(
      ties: "",
      "ties.csv: the table is empty; write the headings in its first row, or delete it.",
      "ties.csv: tabellen är tom; skriv rubrikerna på första raden eller ta bort den."),
    Broken(
      ties: "from,to\na,\"b\n",
      "ties.csv, row 2, column to: a quotation mark begins a text that never ends; close it, or "
        + "write \"\" for one in a text.",
      "ties.csv, rad 2, kolumn to: ett citattecken inleder en text som aldrig slutar; avsluta den, "
        + "eller skriv \"\" för ett i texten."),
  ])
  fileprivate func aTableOfTiesIsRefused(broken: Broken) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,Kommunen\nb,Bolaget AB\n", "ties.csv": broken.text,
    ])
    #expect(reading.problems.map { $0.sentence(in: .english) } == [broken.english])
    #expect(reading.problems.map { $0.sentence(in: .swedish) } == [broken.swedish])
    #expect(reading.network == nil)
  }

  @Test(arguments: [
    (
      ["people.csv": "id,gender\np,x\n"],
      "people.csv, row 2, column gender: “x” is not understood; write woman, man, other or "
        + "undisclosed, or nothing if it is unknown."
    ),
    (
      ["people.csv": "id\na\n"],
      "people.csv, row 2, column id: “a” is the id of an actor too; give the person another id."
    ),
    (
      ["people.csv": "id\np\nq\np\n"],
      "people.csv, row 4, column id: “p” is the id of an earlier row too; give each row an id of "
        + "its own."
    ),
    (
      ["activities.csv": "id\nv\n", "participations.csv": "activity,participant\nv,z\n"],
      "participations.csv, row 2, column participant: “z” is not the id of any person or actor; "
        + "write an id from the table people.csv or actors.csv."
    ),
    (
      ["actors.csv": "id,name,part-of\na,A,b\nb,B,c\nc,C,b\n"],
      "actors.csv, row 3, column part-of: the actor is a part of itself (b → c → b); leave the "
        + "column empty for the outermost one."
    ),
    (
      ["actors.csv": "id,name,count\na,A,0\n"],
      "actors.csv, row 2, column count: “0” is not a count; write a whole number from 1 "
        + "to a million, or unknown."
    ),
    (
      ["network.csv": "key,value\nfictitious,perhaps\n"],
      "network.csv, row 2, column value: “perhaps” is neither yes nor no; write yes or no."
    ),
    (
      ["network.csv": "key,value\ntitle,A\ntitel,B\n"],
      "network.csv, row 3, column key: “titel” means the same as an earlier key; keep one of the "
        + "two rows."
    ),
    (
      ["Aktörer.csv": "id,name\na,A\n"],
      "actors.csv: this is the same table as Aktörer.csv; keep one of the two."
    ),
    (
      ["people.csv": "PK\u{3}\u{4} xl/workbook.xml"],
      "people.csv: this is a workbook, whatever its name says; save the sheet as CSV (UTF-8), or "
        + "give the workbook by itself."
    ),
    (
      ["people.csv": "%PDF-1.7\na,b\n\"c"],
      "people.csv: this is a PDF and no table; copy what it says into a spreadsheet and save that "
        + "as CSV (UTF-8)."
    ),
    (
      ["people.csv": "GIF89a,b\nc"],
      "people.csv: this is a picture and no table; write what it shows into a spreadsheet and save "
        + "that as CSV (UTF-8)."
    ),
    (
      ["people.csv": "PK\u{3}\u{4} word/document.xml", "affiliations.csv": "person,actor\np,a\n"],
      "people.csv: this is a text document and no table; copy what it says into a spreadsheet and "
        + "save that as CSV (UTF-8)."
    ),
    (
      ["people.csv": "PK\u{3}\u{4} a.csv"],
      "people.csv: this is a zip archive and no table; unpack it and give the folder with its "
        + "tables."
    ),
    (
      ["actors.csv": "id,name\nkommun,K\n", "ties.csv": "from,to\nkomun,kommun\n"],
      "ties.csv, row 2, column from: “komun” is not the id of any actor; write “kommun” if you mean "
        + "that one."
    ),
    (
      ["ties.csv": "från;slag\na;avtal\n"],
      "ties.csv, row 1: the heading “till” is missing; add it."
    ),
    (
      ["people.csv": "id\n–\n"], "people.csv, row 2, column id: the cell is empty; write a text."
    ),
    (
      ["people.csv": String(repeating: "\u{1}\u{2}", count: 40)],
      "people.csv: this isn’t a text file; save the table as CSV (UTF-8)."
    ),
  ])
  func aFolderIsRefused(tables: [String: String], sentence: String) throws {
    let actors = ["actors.csv": "id,name\na,A\n"]
    let reading = try read(texts: actors.merging(tables) { $1 })
    #expect(reading.problems.map { $0.sentence(in: .english) } == [sentence])
    #expect(reading.network == nil)
  }
}

/// A table of ties that can't be read, and what is said of it.
private struct Broken: Sendable {
  let text: String
  let english: String
  let swedish: String

  init(ties text: String, _ english: String, _ swedish: String) {
    self.text = text
    self.english = english
    self.swedish = swedish
  }
}

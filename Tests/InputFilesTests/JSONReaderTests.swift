import InputFiles
import Testing
import Wording

@Suite struct JSONReaderTests {
  @Test func readsValuesAsTheyAre() throws {
    let file = """
      \u{FEFF}{"whole": 9223372036854775807, "minus": -0, "real": 1.50, "tiny": 1e-7, "huge": 1E400,
       "large": 9223372036854775808, "none": null, "yes": true, "no": false,
       "text": "å\\u00e5\\"\\\\\\/\\b\\f\\n\\r\\t\\uD83E\\uDDD1", "inner": {"a": [1, 2]}, "list": [ ]}
      """
    #expect(
      try members(of: file) == [
        Member("whole", .integer(.max)), Member("minus", .real(-0.0)), Member("real", .real(1.5)),
        Member("tiny", .real(1e-7)), Member("huge", .real(.infinity)),
        Member("large", .largeInteger("9223372036854775808")), Member("none", .null),
        Member("yes", .boolean(true)), Member("no", .boolean(false)),
        Member("text", .text("åå\"\\/\u{8}\u{c}\n\r\t🧑")),
        Member("inner", .json("{\"a\": [1, 2]}")),
        Member("list", .json("[ ]")),
      ])
  }

  @Test func keepsTheOrderAndTellsNamesTwice() throws {
    #expect(
      try members(of: #"{"b":1,"a":2,"b":3}"#)
        == [Member("b", .integer(1)), Member("a", .integer(2)), Member("b", .integer(3))])
  }

  @Test func goesBackToAPlace() throws {
    var json = try JSONReader(.bytes(Array(#"{"edges": [7], "nodes": [8, 9]}"#.utf8)))
    try json.enter(.object)
    _ = try json.nextName()
    let place = json.place
    try json.skip()
    #expect(try json.nextName() == "nodes")
    try json.enter(.array)
    #expect(try json.hasNext())
    #expect(try json.value() == .integer(8))
    json.go(to: place)
    try json.enter(.array)
    #expect(try json.hasNext())
    #expect(try json.value() == .integer(7))
    #expect(try !json.hasNext())
    #expect(try json.nextName() == "nodes")
  }

  @Test(arguments: [true, false]) func readsUTF16(highByteFirst: Bool) throws {
    let bytes = #"["Thái 🧑"]"#.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return highByteFirst ? bytes : bytes.reversed()
    }
    var json = try JSONReader(.bytes(bytes))
    try json.enter(.array)
    #expect(try json.hasNext())
    #expect(try json.value() == .text("Thái 🧑"))
    #expect(json.encoding == (highByteFirst ? .utf16BigEndian : .utf16LittleEndian))
  }

  @Test(
    arguments: [
      ("", Text.JSON.empty, nil, nil), ("{\n\"å\": tru}", .JSON.noValue, 2, 6),
      ("[1\n2]", .JSON.noComma, 2, 1), ("[1,\n]", .JSON.commaBeforeEnd, 2, 1),
      ("{\"a\": 0,5}", .JSON.noName, 1, 9), ("{'a': 1}", .JSON.noName, 1, 2),
      ("{\"a\" 1}", .JSON.noColon, 1, 6), ("{\"a\":", .JSON.cutOff, 1, 6),
      ("[1, 2", .JSON.cutOff, 1, 6), ("[\"ab", .JSON.openText, 1, 2),
      ("[\"a\nb\"]", .JSON.controlCharacter, 1, 4), ("[\"\\x\"]", .JSON.unknownEscape, 1, 3),
      ("[\"\\u12g4\"]", .JSON.unknownEscape, 1, 3), ("[\"\\", .JSON.cutOff, 1, 3),
      ("[007]", .JSON.leadingZero, 1, 2), ("[1.]", .JSON.noNumber, 1, 2),
      ("[1e]", .JSON.noNumber, 1, 2), ("[-]", .JSON.noNumber, 1, 2), ("[.5]", .JSON.noValue, 1, 2),
      ("{}\n{}", .JSON.afterEnd, 2, 1), ("[1}", .JSON.noComma, 1, 3), ("]", .JSON.noValue, 1, 1),
    ] as [(String, Text, Int?, Int?)])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try JSONReader(.bytes(Array(file.utf8))) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func readsWhatPythonWrites() throws {
    var json = try JSONReader(.bytes(Array("[NaN, Infinity, -Infinity]".utf8)))
    #expect(
      json.nonFiniteNumber
        == FileProblem(.JSON.nonFiniteNumber("NaN"), severity: .note, line: 1, column: 2))
    try json.enter(.array)
    var numbers: [Double] = []
    while try json.hasNext() {
      if case .real(let number) = try json.value() { numbers.append(number) }
    }
    #expect(numbers.description == "[nan, inf, -inf]")
  }

  @Test(arguments: [#"["\uD83E"]"#, #"["\uD83Ex"]"#, #"["\uDDD1"]"#, #"["\uD83E\u0041"]"#])
  func replacesHalfCharacters(file: String) throws {
    var json = try JSONReader(.bytes(Array(file.utf8)))
    try json.enter(.array)
    #expect(try json.hasNext())
    guard case .text(let text) = try json.value() else { return #expect(Bool(false)) }
    #expect(text.hasPrefix("\u{FFFD}"))
    #expect(
      json.brokenCharacter
        == FileProblem(.JSON.brokenCharacter, severity: .warning, line: 1, column: 3))
  }

  @Test(arguments: ["[", "{\"a\":"]) func refusesDeepNesting(open: String) {
    let file = String(repeating: open, count: 100_000)
    let problem = #expect(throws: FileProblem.self) { try JSONReader(.bytes(Array(file.utf8))) }
    #expect(problem?.message == .nestedTooDeeply(limit: JSONReader.depthLimit))
  }

  private struct Member: Equatable {
    let name: String
    let value: JSONValue

    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  private func members(of file: String) throws -> [Member] {
    var json = try JSONReader(.bytes(Array(file.utf8)))
    try json.enter(.object)
    var members: [Member] = []
    while let name = try json.nextName() { members.append(Member(name, try json.value())) }
    return members
  }
}

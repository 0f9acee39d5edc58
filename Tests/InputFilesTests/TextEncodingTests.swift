import InputFiles
import Testing
import Wording

@Suite struct TextEncodingTests {
  @Test func namesEachEncodingButTheExpectedOne() {
    let names = TextEncoding.allCases.map { encoding in
      ["UTF-16", "UTF-32", "Windows-1252"].first { encoding.remark?.message == .otherEncoding($0) }
    }
    #expect(names == [nil, "UTF-16", "UTF-16", "UTF-32", "UTF-32", "Windows-1252"])
  }
}

import Partnerships
import Testing

@testable import Diagrams

@Suite struct CaptionsTests {
  private func sizes(_ title: String, width: Double) throws -> [Double] {
    let network = try Network.sample(fictitious: true)
    var options = NetworkDiagram.Options()
    options.title = title
    return Sheet(network: network, graph: network.graph(of: View()), options: options)
      .headingLines(width: width).map(\.size)
  }

  /// A larger picture is made smaller when it is printed.
  @Test func captionsGrowWithPictures() throws {
    #expect(try sizes("Partners", width: 620) == [20, 12, 12])
    #expect(try sizes("Partners", width: 1125) == [25, 15, 15])
    #expect(try sizes("Partners", width: 9000) == [28, 17, 17])
  }

  @Test func titlesShrinkToOneLine() throws {
    let title = String(repeating: "Samverkan ", count: 6)
    #expect(LetterWidths.room(for: title, size: 20) > 620)
    #expect(try sizes(title, width: 620)[0] < 20)
    #expect(try sizes(title + title, width: 620).prefix(2) == [20, 20])
  }
}

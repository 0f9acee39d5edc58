import Testing

@testable import Catalogue

@Suite struct MeasureDocumentationTests {
  private let source = """
    extension Graph {
      /// Returns the reach of every vertex: how far
      /// one gets from it.
      ///
      /// It leaves out loops.
      ///
      /// A. Author and B. Other, "On reach", *Journal* 1(2), 3–4 (1999),
      /// [doi:10.1/x](https://doi.org/10.1/x). C. Third, *A Book*, Publisher (2001).
      ///
      /// - Parameters:
      ///   - steps: How many steps.
      ///   - weight: Weighs a pair.
      /// - Returns: The reach, in vertex order.
      /// - Complexity: O(*V* + *E*) time,
      ///   O(*V*) space.
      public func reach(
        in steps: Int, _ weight: (Int, Int) -> Double = { _, _ in 1 }
      ) throws(CancellationError) -> [Double] {
        private func inner() {}
      }

      /// Helps.
      func helper() {}
    }

    extension Rows {
      /// Returns the sum.
      public func sum() -> Double {
      }
    }
    """

  @Test func readsThePublicMethodsOfGraphs() throws {
    let measures = MeasureDocumentation.measures(in: source, chapter: "Paths")
    let measure = try #require(measures.first)
    #expect(measures.count == 1)
    #expect(measure.chapter == "Paths")
    #expect(measure.name == "reach(in:_:)")
    #expect(measure.summary == "Returns the reach of every vertex: how far one gets from it.")
    #expect(measure.complexity == "O(*V* + *E*) time, O(*V*) space.")
    #expect(
      measure.sources == [
        "A. Author and B. Other 1999, [doi:10.1/x](https://doi.org/10.1/x)", "C. Third 2001",
      ])
  }

  @Test func namesWhatHasNoParameters() throws {
    let source = "extension Graph {\n  /// Returns it.\n  public func it() -> Int { 1 }\n}\n"
    let measures = MeasureDocumentation.measures(in: source, chapter: "Paths")
    #expect(measures.map(\.link) == ["Graph/it()"])
  }

  @Test func readsThoseOfPartitionsAndTwoModeGraphs() {
    let source = """
      extension Partition {
        public func likeness() -> Int { 1 }
      }

      public struct Likeness {
        public func text() -> String { "" }
      }

      extension TwoModeGraph {
        public func balance() -> Int { 1 }
      }
      """
    let measures = MeasureDocumentation.measures(in: source, chapter: "Paths")
    #expect(measures.map(\.link) == ["Partition/likeness()", "TwoModeGraph/balance()"])
  }
}

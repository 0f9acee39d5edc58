import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct SameGenderContactsTests {
  /// Woman – woman – unknown, man – man, and a man alone.
  @Test func tellsOwnOnlyFromUndecided() throws {
    let graph = Graph(vertexCount: 6, edges: [(0, 1), (1, 2), (3, 4)])
    let contacts = SameGenderContacts(
      in: graph, genders: [.woman, .woman, .undisclosed, .man, .man, .man])
    #expect(contacts.women.people == 2)
    #expect(contacts.women.ownOnly == 1)
    #expect(contacts.women.undecided == 1)
    let share = try #require(contacts.women.share)
    #expect([share.low, share.stated, share.high] == [0.5, 1, 1])
    #expect(contacts.men.people == 2)
    #expect(contacts.men.ownOnly == 2)
  }

  @Test func othersAreNeither() {
    let contacts = SameGenderContacts(in: .path(2), genders: [.woman, .other])
    #expect(contacts.women.people == 1)
    #expect(contacts.women.ownOnly == 0)
    #expect(contacts.men.share == nil)
  }

  /// The unknown one may be a man, who then has met a woman.
  @Test func theUnknownMayBeOneOfThem() throws {
    let graph = Graph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    let men = SameGenderContacts(in: graph, genders: [.woman, .unknown, .man, .man]).men
    let share = try #require(men.share)
    #expect(men.people == 2)
    #expect([share.low, share.stated, share.high] == [2.0 / 3, 1, 1])
  }

  @Test(arguments: 0..<50) func rangeHoldsEveryCompletion(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let genders = [Gender].random(upTo: 6, using: &generator)
    let pairs = genders.indices.flatMap { one in (0..<one).map { (one, $0) } }
    let edges = pairs.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    let contacts = SameGenderContacts(
      in: Graph(vertexCount: genders.count, edges: edges), genders: genders)
    for (gender, found) in [(Gender.woman, contacts.women), (.man, contacts.men)] {
      for completed in genders.completions {
        let contactsOfEach = genders.indices.filter { completed[$0] == gender }.map { person in
          edges.filter { $0.0 == person || $0.1 == person }
            .map { completed[$0.0 + $0.1 - person] }
        }
        let having = contactsOfEach.filter { !$0.isEmpty }
        guard !having.isEmpty else { continue }
        let own = having.count { $0.allSatisfy { $0 == gender } }
        let range = try #require(found.share)
        #expect((range.low...range.high).contains(Double(own) / Double(having.count)))
      }
    }
  }
}

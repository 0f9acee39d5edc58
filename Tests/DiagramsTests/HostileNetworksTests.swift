import Diagrams
import Foundation
import Graphviz
import Partnerships
import TestSupport
import Testing
import Wording

/// Networks that are made to break a picture.
@Suite struct HostileNetworksTests {
  @Test(arguments: 0..<300) func arePicturesOrSentences(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let network = network(&random)
    var view = View()
    view.layer = [.actors, .actors, .people, .twoMode].randomElement(using: &random) ?? .actors
    view.rollUp = View.RollUp.allCases.randomElement(using: &random) ?? .none
    view.isDirected = view.layer == .actors && Bool.random(using: &random)
    view.includesParticipation = view.layer == .actors && Bool.random(using: &random)
    var options = NetworkDiagram.Options()
    options.kind = (NetworkDiagram.Kind.allCases + [nil]).randomElement(using: &random) ?? nil
    options.language = Language.allCases.randomElement(using: &random) ?? .english
    options.theme = Theme.named.randomElement(using: &random)?.theme ?? .light
    options.showsNames = Bool.random(using: &random)
    options.isAnimated = Bool.random(using: &random)
    options.fill =
      [nil, .kind, .country, .gender, .attribute("<b>&\"")]
      .randomElement(using: &random) ?? nil
    options.size =
      [nil, .ties, .betweenness, .people, .attribute("<b>&\"")]
      .randomElement(using: &random) ?? nil
    var later = network
    later.actors = Array(network.actors.dropFirst())
    later.ties.reverse()
    options.states = [network, later, network].map { .init(of: $0, seenAs: view) }
    let format = [OutputFormat.svg, .svg, .pdf, .dot].randomElement(using: &random) ?? .svg
    do {
      let diagram = try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
      let picture = try diagram.rendered(as: format)
      switch format {
      case .svg: expectHarmless(picture)
      case .pdf: #expect(picture.starts(with: "%PDF-".utf8))
      default: #expect(picture == Array(diagram.document.text.utf8))
      }
    } catch {
      switch error {
      case .tooManyNodes, .tooManyEdges, .tooLarge, .tooDeep, .tooLargeForBitmap: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test func fiveThousandActorsArePicturesOrSentences() throws {
    var network = Network()
    network.actors = (0..<5000).map { Actor(id: "a\($0)", name: "Aktör \($0)") }
    network.ties = (0..<6000).map { Tie(from: "a\($0 % 5000)", to: "a\($0 * 7 % 5000)") }
    for kind in NetworkDiagram.Kind.allCases where kind != .contacts {
      var options = NetworkDiagram.Options()
      options.kind = kind
      do {
        let diagram = try NetworkDiagram(
          of: network, as: network.graph(of: View()), options: options)
        expectHarmless(try diagram.rendered(as: .svg))
      } catch {
        #expect(error.text[.english].contains("at most"))
      }
    }
  }

  /// A picture is XML, and holds neither a script nor anything from elsewhere.
  private func expectHarmless(_ svg: [UInt8]) {
    let read = SVGTexts(svg)
    #expect(read.isWellFormed)
    #expect(
      read.elements.isSubset(of: [
        "svg", "g", "a", "title", "desc", "text", "polygon", "polyline", "path", "ellipse",
        "circle",
        "style", "animate", "set",
      ]))
    #expect(!read.attributes.keys.contains { $0.hasPrefix("on") || $0.hasSuffix("href") })
    for name in ["fill", "stroke", "style"] {
      #expect(!read.attributes[name, default: []].contains { $0.contains("url(") })
    }
  }

  private func network(_ random: inout SplitMix) -> Network {
    var network = Network()
    network.information.title = strange(&random)
    network.information.isFictitious = Bool.random(using: &random)
    let sizes = [0, 1, 2, 2, 5, 5, 12, 12, 30]
    let size = sizes.randomElement(using: &random) ?? 0
    for number in 0..<size {
      var actor = Actor(id: "\(number)\(strange(&random))", name: strange(&random))
      actor.kind = word(&random, among: Vocabulary.kinds)
      actor.sector = word(&random, among: Vocabulary.sectors)
      actor.country = word(&random, among: ["SE", "VN"])
      actor.side = word(&random, among: ["here", "there"])
      // Whole circles of parts, too.
      actor.partOf =
        Bool.random(using: &random)
        ? (network.actors + [actor]).randomElement(using: &random)?.id : nil
      actor.count = [.one, .one, .group(3), .unknown].randomElement(using: &random) ?? .one
      actor.evidence.quote = strange(&random)
      actor.attributes["<b>&\""] = word(&random, among: ["0", "-1", "2,5", "1e14", "1e300", "?"])
      network.actors.append(actor)
    }
    if size > 1, Bool.random(using: &random) { network.actors[0].partOf = network.actors[1].id }
    for number in 0..<Int.random(in: 0...8, using: &random) {
      var person = Person(
        id: "p\(number)\(strange(&random))",
        gender: Gender.allCases.randomElement(using: &random) ?? .unknown)
      person.name = strange(&random)
      network.people.append(person)
      network.activities.append(Activity(id: "v\(number)", name: strange(&random)))
      network.participations.append(Participation(activity: "v0", participant: person.id))
      if let actor = network.actors.randomElement(using: &random) {
        network.affiliations.append(Affiliation(person: person.id, actor: actor.id))
      }
    }
    network.sources = [Source(id: "s", title: strange(&random))]
    let ties = [0, 3, 20, 200].randomElement(using: &random) ?? 0
    for _ in 0..<(size > 0 ? ties : 0) {
      // Two hundred ties are between two actors.
      let ends = network.actors.prefix(ties == 200 ? 2 : size)
      guard let from = ends.randomElement(using: &random),
        let to = ends.randomElement(using: &random)
      else { continue }
      var tie = Tie(from: from.id, to: to.id)
      tie.kind = word(&random, among: Vocabulary.tieKinds)
      tie.weight = [nil, -1, 0, 1e300, 0.5].randomElement(using: &random) ?? nil
      tie.isDirected = Bool.random(using: &random)
      tie.certainty = Certainty.allCases.randomElement(using: &random) ?? .sure
      tie.evidence.quote = strange(&random)
      network.ties.append(tie)
    }
    return network
  }

  private func word(_ random: inout SplitMix, among words: some Collection<String>) -> String? {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: nil
    case 1: strange(&random)
    default: words.sorted().randomElement(using: &random)
    }
  }

  private func strange(_ random: inout SplitMix) -> String {
    let pieces = [
      "node", ":", "\"", "\\", "\\N", "<b>", "</td>", "&", "&eacute;", "\n", "åäö", "Đại học",
      "🙂", "\u{301}", "]", "{", "|", "\u{1}", "\u{FFFE}", "\u{202E}", " ", "", "-->", "]]>", "'",
      "<script>alert(1)</script>", "\" onload=\"alert(1)", "javascript:alert(1)", "%s%n", "\u{0}",
      "url(#x)", "&#0;", String(repeating: "lång", count: 30),
    ]
    if Int.random(in: 0..<60, using: &random) == 0 {
      return String(repeating: "oändlig ", count: 1250)
    }
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}

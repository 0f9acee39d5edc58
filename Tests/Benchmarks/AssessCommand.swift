import ArgumentParser
import Foundation
import Graphs
import PartnershipFiles
import Partnerships
import Reports
import Wording

/// Times whole assessments: of the sample, and of 1,500 people who met in pairs.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Times whole assessments: all figures, the ledger of claims and the page.")

  @Option(help: "The folder of the sample's tables.") var sample: String
  @Option(help: "How often each is timed.") var rounds = 5
  @Option(help: "The number of threads.") var threads: Int?

  func run() throws {
    let networks = [
      ("the sample", try read(sample)),
      ("1,500 people, 4,000 ties", .contacts),
    ]
    try Execution(threadCount: threads).run {
      for (name, network) in networks {
        let report = NetworkReport(of: network, language: .english)
        print(name)
        let computed = try report.computed()
        try time("all figures") { _ = try report.computed() }
        try time("ledger of claims") { _ = try computed.claims() }
        time("page with picture") { _ = computed.html() }
      }
    }
  }

  private func read(_ folder: String) throws -> Network {
    guard let network = NetworkReader.read(at: folder).network else {
      throw ValidationError("\(folder) can't be read.")
    }
    return network
  }

  private func time(_ name: String, _ work: () throws -> Void) rethrows {
    var (cpu, wall): ([Double], [Double]) = ([], [])
    for _ in 0..<max(1, rounds) {
      let (cpuBefore, wallBefore) = (Machine.cpuTime(), Machine.wallTime())
      try work()
      cpu.append(Machine.cpuTime() - cpuBefore)
      wall.append(Machine.wallTime() - wallBefore)
    }
    print(
      "  \(name): \(milliseconds(wall.median)) ms, of the processor \(milliseconds(cpu.median)) ms")
  }

  private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }
}

extension Network {
  /// People in 100 organisations of two countries, of whom every two that are tied met once.
  fileprivate static var contacts: Network {
    var network = Network()
    for number in 0..<100 {
      var actor = Actor(id: "a\(number)")
      actor.country = number % 2 == 0 ? "SE" : "VN"
      actor.sector = ["public", "academia", "business", "civil-society"][number % 4]
      network.actors.append(actor)
    }
    for number in 0..<1500 {
      network.people.append(Person(id: "p\(number)", gender: number % 3 == 0 ? .woman : .man))
      network.affiliations.append(Affiliation(person: "p\(number)", actor: "a\(number % 100)"))
    }
    for (number, pair) in EdgeList(.contacts(persons: 1500, count: 4000)).edges.enumerated() {
      network.activities.append(Activity(id: "m\(number)", name: "m\(number)"))
      for person in [pair.0, pair.1] {
        network.participations.append(
          Participation(activity: "m\(number)", participant: "p\(person)"))
      }
    }
    return network
  }
}

import Partnerships
import Testing

@Suite struct UnitedTests {
  /// Everyone who is in either has a name, and all that is stated in either is there.
  @Test func bothNetworksAreInOne() {
    var (earlier, later) = (Network(), Network())
    earlier.actors = [Actor(id: "a", name: "Old"), Actor(id: "b")]
    later.actors = [Actor(id: "a", name: "New"), Actor(id: "c")]
    earlier.ties = [Tie(from: "a", to: "b")]
    later.ties = [Tie(from: "a", to: "c")]
    earlier.sources = [Source(id: "s", title: "One")]
    later.sources = [Source(id: "s", title: "One"), Source(id: "s", title: "Two")]
    later.information.isFictitious = true
    let united = earlier.united(with: later)
    #expect(united.actors.map(\.name) == ["Old", "b", "c"])
    #expect(united.ties.map(\.to) == ["b", "c"])
    #expect(united.sources.map(\.title) == ["One", "Two"])
    #expect(united.information.isFictitious)
  }

  @Test(arguments: [
    ("2019", "2020", "2019 – 2020"), ("2019", "2019", "2019"), (nil, "2020", "2020"),
    ("2019", nil, "2019"), (nil, nil, nil),
  ])
  func titles(earlier: String?, later: String?, both: String?) {
    var networks = (Network(), Network())
    networks.0.information.title = earlier
    networks.1.information.title = later
    networks.1.information.titles["vi"] = "hai"
    let information = networks.0.united(with: networks.1).information
    #expect(information.title == both)
    #expect(information.titles["vi"] == earlier.map { "\($0) – hai" } ?? "hai")
  }
}

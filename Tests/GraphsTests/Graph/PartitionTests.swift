import Graphs
import Testing

@Suite struct PartitionTests {
  @Test func numbersPartsByTheirFirstVertex() {
    let partition = Partition(labels: [3, 1, 3, 0, 1])
    #expect(partition.parts == [0, 1, 0, 2, 1])
    #expect(partition.count == 3)
    #expect(partition.sizes == [2, 2, 1])
  }

  @Test func hasNoPartsWithoutVertices() {
    #expect(Partition(labels: []).count == 0)
    #expect(Partition(labels: []).sizes.isEmpty)
  }

  @Test func isTheSameWhateverTheLabels() {
    #expect(Partition(labels: [0, 1, 0]) == Partition(labels: [2, 0, 2]))
    #expect(Partition(labels: [0, 1, 0]) != Partition(labels: [0, 1, 1]))
  }

  @Test func refusesALabelThatIsNotAVertex() async {
    await #expect(processExitsWith: .failure) { _ = Partition(labels: [0, 2]) }
  }
}

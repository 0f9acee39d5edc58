import Testing

@testable import Graphs

@Suite struct SplitMix64Tests {
  // The reference implementation in C by S. Vigna, prng.di.unimi.it/splitmix64.c, seed 1234567.
  @Test func theSequenceOfTheReference() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func partsHaveSequencesOfTheirOwn() {
    let firsts = (0..<1000).map { part in
      var generator = SplitMix64(seed: 7, part: part)
      return generator.next()
    }
    #expect(Set(firsts).count == 1000)
  }
}

import XCTest

@testable import GraphAlgorithms

final class SeededGeneratorTests: XCTestCase {
  /// The published outputs of xoshiro256** for the state 1, 2, 3, 4.
  func testTheReferenceGivesThePublishedOutputs() {
    var reference = ReferenceXoshiro(state: [1, 2, 3, 4])
    XCTAssertEqual(
      (0..<10).map { _ in reference.next() },
      [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
        607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
        10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
      ])
  }

  /// The state is the first four published outputs of SplitMix64 for the seed 1234567.
  func testTheGeneratorIsTheReferenceSeededBySplitMix64() {
    var reference = ReferenceXoshiro(state: [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431,
    ])
    var generator = SeededGenerator(seed: 1_234_567)
    for _ in 0..<10_000 { XCTAssertEqual(generator.next(), reference.next()) }
  }

  /// Computed with an independent transcription of both algorithms in Python's whole numbers.
  func testStreamsStartAsInTheIndependentTranscription() {
    let starts: [UInt64: [UInt64]] = [
      0: [
        11_091_344_671_253_066_420, 13_793_997_310_169_335_082, 1_900_383_378_846_508_768,
        7_684_712_102_626_143_532, 13_521_403_990_117_723_737,
      ],
      1: [
        12_966_619_160_104_079_557, 9_600_361_134_598_540_522, 10_590_380_919_521_690_900,
        7_218_738_570_589_545_383, 12_860_671_823_995_680_371,
      ],
      42: [
        1_546_998_764_402_558_742, 6_990_951_692_964_543_102, 12_544_586_762_248_559_009,
        17_057_574_109_182_124_193, 18_295_552_978_065_317_476,
      ],
      .max: [
        10_328_197_420_357_168_392, 14_156_678_507_024_973_869, 9_357_971_779_955_476_126,
        13_791_585_006_304_312_367, 10_463_432_026_814_718_762,
      ],
    ]
    for (seed, start) in starts {
      var generator = SeededGenerator(seed: seed)
      XCTAssertEqual(start.map { _ in generator.next() }, start, "seed \(seed)")
    }
  }

  func testTheThousandthNumberOfSeed42IsAsInTheIndependentTranscription() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<999 { _ = generator.next() }
    XCTAssertEqual(generator.next(), 10_224_724_267_483_498_856)
  }

  func testAUnitIsTheTop53BitsOfTheNextWord() {
    var generator = SeededGenerator(seed: 42)
    let word: UInt64 = 1_546_998_764_402_558_742
    XCTAssertEqual(generator.nextUnit(), Double(word >> 11) / 9_007_199_254_740_992)
  }

  func testUnitsFillTheIntervalFromZeroToBelowOne() {
    var generator = SeededGenerator(seed: 5)
    let draws = (0..<20_000).map { _ in generator.nextUnit() }
    XCTAssertTrue(draws.allSatisfy { $0 >= 0 && $0 < 1 })
    // The mean's standard error is 1/√(12·20000) = 0.002; five of them.
    XCTAssertEqual(draws.reduce(0, +) / 20_000, 0.5, accuracy: 0.0102)
    XCTAssertLessThan(draws.min() ?? 1, 0.001)
    XCTAssertGreaterThan(draws.max() ?? 0, 0.999)
  }

  func testOneIsAlwaysDrawnAsZero() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<100 { XCTAssertEqual(generator.nextInteger(below: 1), 0) }
  }

  /// 60,000 throws of a die: each face 10,000 times, standard deviation 91; five of them.
  func testADieFallsEvenly() {
    var generator = SeededGenerator(seed: 6)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[generator.nextInteger(below: 6)] += 1 }
    for count in counts { XCTAssertEqual(Double(count), 10_000, accuracy: 456) }
  }

  /// 2^64 is 2⅔ times this bound, so a plain remainder would fall below 2^62 in 3/4 of the draws
  /// instead of 2/3. Five standard deviations of 20,000 draws are 0.0167.
  func testALargeBoundIsDrawnWithoutBias() {
    var generator = SeededGenerator(seed: 7)
    let bound = 3 << 61
    let draws = (0..<20_000).map { _ in generator.nextInteger(below: bound) }
    XCTAssertTrue(draws.allSatisfy { 0..<bound ~= $0 })
    let low = draws.count { $0 < 1 << 62 }
    XCTAssertEqual(Double(low) / 20_000, 2.0 / 3, accuracy: 0.0167)
  }

  func testACopyContinuesTheSameStream() {
    var generator = SeededGenerator(seed: 3)
    _ = generator.next()
    var copy = generator
    XCTAssertEqual((0..<5).map { _ in generator.next() }, (0..<5).map { _ in copy.next() })
  }
}

/// xoshiro256** as its authors describe it, with the state in the open.
private struct ReferenceXoshiro {
  var state: [UInt64]

  mutating func next() -> UInt64 {
    func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
    let result = turned(state[1] &* 5, 7) &* 9
    let kept = state[1] << 17
    for (target, source) in [(2, 0), (3, 1), (1, 2), (0, 3)] { state[target] ^= state[source] }
    state[2] ^= kept
    state[3] = turned(state[3], 45)
    return result
  }

  /// A prepared bound changes nothing but the time: the same numbers, and as many words used.
  func testAPreparedBoundGivesTheSameNumbers() {
    for bound in [1, 2, 3, 10, 28, 64, 1000, 4097, 1 << 40, (1 << 62) + 1, .max] {
      var (one, other) = (SeededGenerator(seed: 3), SeededGenerator(seed: 3))
      let prepared = DrawBound(bound)
      for _ in 0..<500 {
        XCTAssertEqual(one.nextInteger(below: prepared), other.nextInteger(below: bound))
      }
      for word in [0, 1, UInt64(bound) - 1, UInt64(bound), UInt64.max / 2, .max - 1, .max] {
        XCTAssertEqual(prepared.remainder(of: word), word % UInt64(bound), "\(word) % \(bound)")
      }
    }
  }
}

import GraphAlgorithms
import TestSupport
import XCTest

/// How often each test rejects at 5 % when nothing has changed. The measured rates stand in
/// docs/inference.md; print them with `SAMSPILL_SLOW=1 scripts/test --filter Calibration`.
final class InferenceCalibrationTests: XCTestCase {
  private let tries = 2_000

  override func setUpWithError() throws { try SlowTests.require() }

  private func bootstrapRate(of model: NullModel, seed: UInt64) -> Double {
    rate(of: tries, seed: seed) { generator in
      let (before, after) = model.draw(using: &generator)
      let result = PairedVertexBootstrap(of: before, and: after, draws: 1_000, seed: 5)
      return result?.pValue.map { $0 < 0.05 } ?? false
    }
  }

  private func report(_ what: String, _ rate: Double) { print("calibration: \(what): \(rate)") }

  /// From ten nodes it is within the band; at eight it rejects too seldom, which is why there is no
  /// verdict below ten.
  func testTheBootstrapWhereNodesChangeAsWholes() {
    for nodeCount in [8, 10, 12, 15, 20, 30, 50] {
      let rate = bootstrapRate(
        of: NullModel(nodeCount: nodeCount, variation: .nodes), seed: UInt64(nodeCount))
      report("bootstrap, nodes, n = \(nodeCount)", rate)
      if nodeCount >= 10 { XCTAssertTrue((0.03...0.07).contains(rate), "\(nodeCount): \(rate)") }
    }
  }

  /// The method counts every node's share twice over here: it hardly ever rejects, at any size.
  func testTheBootstrapWherePairsChangeByThemselvesIsTooCareful() {
    for nodeCount in [8, 10, 12, 15, 20, 30, 50] {
      let rate = bootstrapRate(
        of: NullModel(nodeCount: nodeCount, variation: .pairs), seed: UInt64(nodeCount))
      report("bootstrap, pairs, n = \(nodeCount)", rate)
      XCTAssertLessThan(rate, 0.03, "\(nodeCount)")
    }
  }

  func testTheBootstrapWithSilenceAndWithDirection() {
    for nodeCount in [12, 20, 30] {
      var model = NullModel(nodeCount: nodeCount, variation: .nodes, silentShare: 0.3)
      let silent = bootstrapRate(of: model, seed: 100 + UInt64(nodeCount))
      report("bootstrap, nodes, 30 % silent, n = \(nodeCount)", silent)
      XCTAssertTrue((0.03...0.07).contains(silent), "\(nodeCount): \(silent)")
      model.silentShare = 0
      model.isDirected = true
      let directed = bootstrapRate(of: model, seed: 200 + UInt64(nodeCount))
      report("bootstrap, nodes, directed, n = \(nodeCount)", directed)
      XCTAssertTrue((0.03...0.07).contains(directed), "\(nodeCount): \(directed)")
    }
  }

  /// Two networks that have nothing to do with each other, each with nodes of very different level. So
  /// few orders differ that p itself rejects too seldom below some twenty nodes; counting half of the
  /// ties it is about right, which shows that it is the ties.
  func testQAPBetweenIndependentNetworks() {
    for (nodeCount, silentShare) in [
      (6, 0.0), (7, 0), (8, 0), (10, 0), (14, 0), (14, 0.3), (20, 0), (25, 0), (40, 0),
    ] {
      let model = NullModel(nodeCount: nodeCount, variation: .nodes, silentShare: silentShare)
      var (plain, middle) = (0, 0)
      let tries = nodeCount == 8 ? 600 : self.tries
      _ = rate(of: tries, seed: 300 + UInt64(nodeCount)) { generator in
        let first = model.draw(using: &generator).before
        let second = model.draw(using: &generator).after
        guard let result = QAPCorrelation(of: first, and: second, draws: 499) else { return false }
        if result.pValue <= 0.05 { plain += 1 }
        if result.midPValue <= 0.05 { middle += 1 }
        return true
      }
      let rates = [plain, middle].map { Double($0) / Double(tries) }
      report("QAP, n = \(nodeCount), silent \(silentShare), p", rates[0])
      report("QAP, n = \(nodeCount), silent \(silentShare), mid-p", rates[1])
      XCTAssertTrue((nodeCount < 20 ? 0...0.07 : 0.03...0.07).contains(rates[0]), "\(nodeCount)")
      let least = nodeCount < 7 ? 0.02 : 0.03
      XCTAssertTrue((least...0.07).contains(rates[1]), "\(nodeCount): \(rates[1])")
    }
  }

  /// Groups dealt at random; in the second half within strata of which one really changes more.
  func testDealtLabelsWithoutAnEffectOfTheGroup() {
    for (nodeCount, hasStrata) in [
      (9, false), (10, false), (12, false), (14, false), (30, false), (14, true), (30, true),
    ] {
      let rate = rate(of: tries, seed: 400 + UInt64(nodeCount)) { generator in
        let model = NullModel(nodeCount: nodeCount, variation: .nodes)
        let (before, after) = model.draw(using: &generator)
        let strata = (0..<nodeCount).map { hasStrata && $0 < nodeCount / 2 ? 1 : 0 }
        let gained = DyadTable(nodeCount: nodeCount) { row, column in
          strata[row] == 1 && strata[column] == 1 && generator.nextUnit() < 0.5
            ? 1 : after[row, column]
        }
        let labels = Self.dealt(to: strata, using: &generator)
        let labellings = GroupLabellings(
          of: labels, within: hasStrata ? strata : nil, draws: 399, seed: generator.next() >> 32)
        let result = BlockChange(of: (0, 0), from: before, to: gained, labellings: labellings)
        return result.map { $0.chance.pValue <= 0.05 } ?? false
      }
      report("labels, n = \(nodeCount), strata \(hasStrata)", rate)
      XCTAssertTrue(
        (nodeCount < 10 ? 0...0.07 : 0.03...0.07).contains(rate), "\(nodeCount): \(rate)")
    }
  }

  /// Half of each stratum in group 0.
  private static func dealt(to strata: [Int], using generator: inout SeededGenerator) -> [Int] {
    var labels = [Int](repeating: 1, count: strata.count)
    for stratum in Set(strata).sorted() {
      let members = strata.indices.filter { strata[$0] == stratum }.shuffled(using: &generator)
      for node in members.prefix(members.count / 2) { labels[node] = 0 }
    }
    return labels
  }
}

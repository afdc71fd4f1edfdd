import GapAnalysis
import GraphAlgorithms
import InnovationSystem
import XCTest

/// Recommendations equal those found by adding every pair and counting everything anew.
final class RecommendationOracleTests: XCTestCase {
  func testTheFirstThreeAreThoseOfBruteForce() {
    var generator = SeededGenerator(seed: 7)
    for number in 0..<105 {
      let sample = randomStudy(number, &generator)
      guard !GapInput(sample, at: sample.snapshots[0]).view.collaborations.isEmpty else { continue }
      var options = GapOptions()
      options.recommendations.count = 3
      options.recommendations.perOrganisation = number % 2 == 0 ? nil : 1
      let input = GapInput(sample, at: sample.snapshots[0], options: options)
      let found = RecommendedCollaborations().findings(in: input)
      let brute = BruteUtility(sample).greedy(3, perOrganisation: number % 2 == 0 ? .max : 1)
      // Below eight organisations they come in order of id.
      let wanted =
        sample.organisations.count < 8
        ? brute.sorted { $0.pair.lexicographicallyPrecedes($1.pair) } : brute
      XCTAssertEqual(found.map(\.organisations), wanted.map(\.pair), "study \(number)")
      for (finding, choice) in zip(found, wanted) {
        guard case .number(let gain)? = finding.details["gain"] else { return XCTFail("no gain") }
        XCTAssertEqual(gain, choice.gain, accuracy: 1e-12, "study \(number)")
      }
    }
  }

  /// Three to nine organisations of several roles, joined at random, with a rule or two.
  private func randomStudy(_ number: Int, _ generator: inout SeededGenerator) -> Study {
    let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I"].prefix(3 + number % 7)
    let density = [0.15, 0.3, 0.5][number % 3]
    var sample = study()
    sample.organisations = names.map { name in
      var organisation = Organisation(id: name, name: name)
      organisation.kind =
        ["municipality", "municipality", "research", "users", "other"][
          generator.nextInteger(below: 5)]
      return organisation
    }
    for one in names {
      for other in names where one < other && generator.nextUnit() < density {
        sample.collaborations.append(tie(one, other))
      }
    }
    var any = TargetRule(
      id: "T1", from: .sector("MUNICIPALITY"), to: .sector("RESEARCH"), intensity: 3)
    any.need = .any
    let each = TargetRule(id: "T2", from: .sector("USERS"), to: .sector("OTHER"), intensity: 2)
    sample.targets = number % 4 == 0 ? [] : [any, each]
    return sample
  }
}

/// The utility by its definition: distances by Floyd–Warshall, independence by taking each
/// organisation away.
private struct BruteUtility {
  private let names: [String]
  private let roles: [String]
  private let hasTargets: Bool
  private var joins: [[Bool]]

  init(_ study: Study) {
    names = study.organisations.map(\.id)
    roles = study.organisations.map { $0.kind ?? "" }
    hasTargets = !study.targets.isEmpty
    let size = study.organisations.count
    joins = [[Bool]](repeating: [Bool](repeating: false, count: size), count: size)
    for row in study.collaborations {
      guard let from = names.firstIndex(of: row.from), let to = names.firstIndex(of: row.to) else {
        continue
      }
      (joins[from][to], joins[to][from]) = (true, true)
    }
  }

  func greedy(_ count: Int, perOrganisation limit: Int) -> [(pair: [String], gain: Double)] {
    var (state, chosen) = (self, [(pair: [String], gain: Double)]())
    var added = names.map { _ in 0 }
    while chosen.count < count {
      var best: (one: Int, other: Int, gain: Double)?
      for one in names.indices {
        for other in names.indices.dropFirst(one + 1)
        where !state.joins[one][other] && max(added[one], added[other]) < limit {
          var more = state
          (more.joins[one][other], more.joins[other][one]) = (true, true)
          let gain = more.value - state.value
          if gain > (best?.gain ?? 1e-12) + 1e-12 { best = (one, other, gain) }
        }
      }
      guard let best else { break }
      (state.joins[best.one][best.other], state.joins[best.other][best.one]) = (true, true)
      added[best.one] += 1
      added[best.other] += 1
      chosen.append(([names[best.one], names[best.other]], best.gain))
    }
    return chosen
  }

  private func members(_ role: String) -> [Int] { roles.indices.filter { roles[$0] == role } }

  private var value: Double {
    let steps = distances(without: nil)
    var terms: [(weight: Double, share: Double)] = []
    let municipalities = members("municipality")
    for (role, weight) in [("research", 0.30), ("users", 0.20)]
    where !members(role).isEmpty && !municipalities.isEmpty {
      let near = municipalities.map { one in
        Double(4 - min(4, members(role).map { steps[one][$0] }.min() ?? 4)) / 3
      }
      terms.append((weight, near.reduce(0, +) / Double(near.count)))
    }
    let pairs = names.indices.flatMap { one in (0..<one).map { ($0, one) } }
    let without = names.indices.map { distances(without: $0) }
    let free = pairs.filter { one, other in
      steps[one][other] < 99
        && names.indices.allSatisfy { $0 == one || $0 == other || without[$0][one][other] < 99 }
    }
    let near = pairs.filter { steps[$0][$1] <= 2 }
    terms.append((0.20, Double(near.count) / Double(pairs.count)))
    terms.append((0.15, Double(free.count) / Double(pairs.count)))
    if let met = metShare { terms.append((0.15, met)) }
    return terms.reduce(0) { $0 + $1.weight * $1.share } / terms.reduce(0) { $0 + $1.weight }
  }

  /// The share of requirements met; `nil` when there are none.
  private var metShare: Double? {
    guard hasTargets else { return nil }
    let research = members("research")
    var met =
      research.isEmpty
      ? [] : members("municipality").map { one in research.contains { joins[one][$0] } }
    for user in members("users") { met += members("other").map { joins[user][$0] } }
    return met.isEmpty ? nil : Double(met.count { $0 }) / Double(met.count)
  }

  private func distances(without gone: Int?) -> [[Int]] {
    var steps = names.indices.map { one in
      names.indices.map { other in
        one == other ? 0 : joins[one][other] && one != gone && other != gone ? 1 : 99
      }
    }
    for via in names.indices where via != gone {
      for one in names.indices {
        for other in names.indices {
          steps[one][other] = min(steps[one][other], steps[one][via] + steps[via][other])
        }
      }
    }
    return steps
  }
}

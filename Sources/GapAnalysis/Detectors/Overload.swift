import InnovationSystem

/// Who carries more collaborations than they can hold.
///
/// An organisation with more partners than the capacity it states. One that states none is compared
/// with the others, when there are at least 10 organisations: a gap from 6 partners and from
/// Q3 + 1.5·(Q3 − Q1), quartiles by linear interpolation. `details.limit` is what it has reached or
/// passed, and `stated` tells which of the two; `takeOver` are partners that share at least two other
/// partners with it and carry no overload themselves.
public struct Overload: GapDetector {
  /// The kind of its findings.
  public static let kind = "overload"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .capacity]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.reports]
  /// The least number of organisations among which one can stand out.
  public static let leastCompared = 10
  /// The least number of partners that stands out.
  public static let leastPartners = 6

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let rows = input.projected.graph.successors
    let organisations = input.view.organisations
    let degrees = organisations.indices.map { rows.degree(of: $0) }
    let outlier = Self.outlierLimit(of: degrees)
    let isOver = zip(degrees, Self.mostPartners(in: input)).map { degree, most in
      most.map { degree > $0 } ?? false
    }
    return organisations.indices.filter { isOver[$0] }.map { node in
      let partners = Set(rows[node])
      let helpers = rows[node].filter { partner in
        !isOver[partner] && partners.intersection(rows[partner]).count >= 2
      }
      let organisation = organisations[node]
      let evidence = rows[node].map { Finding.Evidence(organisation.id, organisations[$0].id) }
      let ties = evidence.compactMap { input.view.pair($0.first, $0.second) }
      return Finding(
        kind: Self.kind, subject: organisation.id, organisations: [organisation.id],
        details: [
          "partners": .count(degrees[node]),
          "limit": organisation.capacity.map { .count($0) } ?? outlier.map { .number($0) }
            ?? .unknown,
          "stated": .flag(organisation.capacity != nil),
          "load": .number(ties.map(\.intensity).reduce(0, +)),
          "takeOver": .organisations(helpers.map { organisations[$0].id }),
        ],
        evidence: evidence,
        certainty: ties.map(input.certainty(of:)).max() ?? .wellSupported,
        consequence: input.consequence(for: [organisation.id]))
    }
  }

  /// The most partners each organisation in frame can have without an overload; `nil` where nothing
  /// tells.
  static func mostPartners(in input: GapInput) -> [Int?] {
    let rows = input.projected.graph.successors
    let outlier = outlierLimit(of: (0..<rows.count).map { rows.degree(of: $0) })
    return input.view.organisations.map { organisation in
      organisation.capacity ?? outlier.map { Int($0.rounded(.up)) - 1 }
    }
  }

  /// From how many partners an organisation stands out; `nil` among too few.
  static func outlierLimit(of degrees: [Int]) -> Double? {
    guard degrees.count >= leastCompared else { return nil }
    let sorted = degrees.sorted()
    func quartile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let low = Int(place)
      let high = min(low + 1, sorted.count - 1)
      return Double(sorted[low]) + (place - Double(low)) * Double(sorted[high] - sorted[low])
    }
    let (first, third) = (quartile(0.25), quartile(0.75))
    return max(Double(leastPartners), third + 1.5 * (third - first))
  }
}

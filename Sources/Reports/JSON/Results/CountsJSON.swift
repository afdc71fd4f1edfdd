import GapAnalysis

/// How many there are of what findings and warnings list, in `results.json`: a sentence may name a few
/// and count the others.
struct CountsJSON: Encodable {
  private let gaps: [String: Int]
  private let findings: [String: Int]
  private let inFindings: [String: [String: Int]]
  private let inWarnings: [[String: Int]]

  init(_ assessment: GapAssessment) {
    findings = Dictionary(grouping: assessment.findings, by: \.kind).mapValues(\.count)
    gaps = Dictionary(grouping: assessment.findings.filter(\.isGap), by: \.kind)
      .mapValues(\.count)
    inFindings = Dictionary(
      assessment.findings.map { ($0.id, Self.sizes($0.organisations, $0.details)) },
      uniquingKeysWith: { first, _ in first })
    inWarnings = assessment.warnings.map { Self.sizes($0.organisations, $0.details) }
  }

  private static func sizes(
    _ organisations: [String], _ details: [String: FindingDetail]
  ) -> [String: Int] {
    var sizes = ["organisations": organisations.count]
    for (name, detail) in details { add(detail, named: name, to: &sizes) }
    return sizes
  }

  private static func add(
    _ detail: FindingDetail, named name: String, to sizes: inout [String: Int]
  ) {
    switch detail {
    case .texts(let list), .organisations(let list), .sectors(let list): sizes[name] = list.count
    case .pairs(let pairs): sizes[name] = pairs.count
    case .object(let inner):
      for (key, detail) in inner { add(detail, named: name + "." + key, to: &sizes) }
    case .text, .number, .count, .flag, .counts, .numbers, .unknown: break
    }
  }
}

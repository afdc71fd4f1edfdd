import InnovationSystem

/// Whether state, region and municipality hang together, along the state's line and the elected one.
///
/// A line is unbroken to a municipality when a national organisation of it collaborates with a regional
/// one, and that one with the municipality, directly or through a local one of the same line such as a
/// NAV office. Where no national one is in frame the line begins with the regional (`top`). Where no
/// regional one is, there is nothing to tell of the line.
///
/// Two kinds of findings, never added up over the lines. Of each line: `unbroken` of `of`
/// municipalities (`share`). Of each municipality and line: the `path` from the top when it is
/// unbroken; else `missing`, the links that lack (`national-regional`, `regional-local`), and
/// `skips`, whether it has contact with the national level past the regional one.
public struct VerticalLines: GapDetector {
  /// The kind of its findings.
  public static let kind = "vertical-line"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .municipalities, .verticalLines]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    AuthorityLine.vertical.flatMap { line -> [Finding] in
      let tiers = LineTiers(line, in: input)
      guard !tiers.regional.isEmpty else { return [] }
      let chains = input.view.organisations(in: .municipality).map {
        LineChain(to: $0.id, tiers, in: input)
      }
      return [summary(of: chains, tiers, in: input)]
        + chains.map { finding(of: $0, tiers, in: input) }
    }
  }

  private func summary(
    of chains: [LineChain], _ tiers: LineTiers, in input: GapInput
  ) -> Finding {
    let broken = chains.filter { !$0.isUnbroken }
    let without = broken.map(\.municipality)
    return Finding(
      kind: Self.kind, subject: tiers.line.rawValue, organisations: without,
      details: [
        "line": .text(tiers.line.rawValue), "top": .text(tiers.top),
        "unbroken": .count(chains.count - broken.count), "of": .count(chains.count),
        "share": .number(Double(chains.count - broken.count) / Double(chains.count)),
      ],
      certainty: chains.map { certainty(of: $0, tiers, in: input) }.max() ?? .likely,
      isGap: !broken.isEmpty, consequence: input.consequence(for: without))
  }

  private func finding(
    of chain: LineChain, _ tiers: LineTiers, in input: GapInput
  ) -> Finding {
    let id = chain.municipality
    return Finding(
      kind: Self.kind, subject: "\(id):\(tiers.line.rawValue)", organisations: [id],
      details: [
        "line": .text(tiers.line.rawValue), "top": .text(tiers.top),
        "isUnbroken": .flag(chain.isUnbroken), "path": .organisations(chain.path),
        "missing": .texts(chain.missing), "skips": .flag(chain.skips),
      ],
      evidence: chain.steps, certainty: certainty(of: chain, tiers, in: input),
      isGap: !chain.isUnbroken,
      consequence: chain.isUnbroken ? Consequence() : input.consequence(for: [id]))
  }

  /// An unbroken line is as sure as its collaborations, a missing link as the answers of both sides.
  private func certainty(
    of chain: LineChain, _ tiers: LineTiers, in input: GapInput
  ) -> Certainty {
    guard !chain.isUnbroken else {
      return chain.steps.compactMap { input.view.pair($0.first, $0.second) }
        .map(input.certainty(of:)).max() ?? .wellSupported
    }
    let links = chain.missing.map { link in
      link == LineChain.upper
        ? input.certaintyOfAbsence(between: tiers.national, and: tiers.regional)
        : input.certaintyOfAbsence(
          between: [chain.municipality] + tiers.local, and: tiers.regional)
    }
    return links.max() ?? .likely
  }
}

extension LineTiers {
  /// Where the line begins.
  fileprivate var top: String {
    (national.isEmpty ? AdministrativeLevel.regional : .national).rawValue
  }
}

/// A line of authority down to one municipality.
private struct LineChain {
  static let upper = "national-regional"
  static let lower = "regional-local"

  let municipality: String
  /// The line from its top to the municipality; empty when it is broken.
  let path: [String]
  /// The links that lack, from above.
  let missing: [String]
  /// Whether the municipality reaches the national level past the regional one.
  let skips: Bool

  init(to municipality: String, _ tiers: LineTiers, in input: GapInput) {
    self.municipality = municipality
    let works = input.worksTogether
    let near = tiers.local.filter { works($0, municipality) }
    // The ways down from somebody, the direct one first.
    func ways(from top: String) -> [[String]] {
      (works(top, municipality) ? [[]] : []) + near.filter { works(top, $0) }.map { [$0] }
    }
    let reaching = tiers.regional.flatMap { regional in
      ways(from: regional).map { [regional] + $0 + [municipality] }
    }
    let whole = reaching.sorted { ($0.count, $0[0]) < ($1.count, $1[0]) }.lazy
      .compactMap { way -> [String]? in
        if tiers.national.isEmpty { return way }
        return tiers.national.first { works($0, way[0]) }.map { [$0] + way }
      }.first
    path = whole ?? []
    skips = tiers.national.contains { !ways(from: $0).isEmpty }
    let isTopReached =
      tiers.national.isEmpty
      || tiers.regional.contains { regional in tiers.national.contains { works($0, regional) } }
    if whole != nil {
      missing = []
    } else if reaching.isEmpty {
      missing = (isTopReached ? [] : [Self.upper]) + [Self.lower]
    } else {
      missing = [Self.upper]
    }
  }

  var isUnbroken: Bool { !path.isEmpty }

  var steps: [Finding.Evidence] { zip(path, path.dropFirst()).map { Finding.Evidence($0, $1) } }
}

extension GapInput {
  /// Whether two organisations collaborate at the threshold.
  func worksTogether(_ one: String, _ other: String) -> Bool {
    view.pair(one, other).map { view.snapshot.counts($0.intensity) } ?? false
  }
}

import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// Whether there is more than one route between two that must reach each other.
///
/// Routes that share no organisation in between, a direct collaboration being one (Menger). One finding
/// for municipalities and hospitals (each municipality's own where the study says which, else all),
/// one for municipalities and research, one for labour offices and hospitals (of a common
/// municipality where the study says, else all): `details.few` of `pairs` have no more than one route,
/// `none` of them not even that; `fewPairs` names them.
///
/// - SeeAlso: White & Harary (2001), doi 10.1111/0081-1750.00098.
public struct RouteRedundancy: GapDetector {
  /// The kind of its findings.
  public static let kind = "redundancy"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .serviceSectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The works it follows.
  public static let references = [
    Reference("White & Harary", 2001, doi: "10.1111/0081-1750.00098")
  ]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let critical: [(String, Set<Finding.Evidence>)] = [
      ("municipality-hospital", Self.ownHospitals(in: input)),
      ("municipality-research", Self.all(.municipality, .research, in: input)),
      ("labour-office-hospital", Self.officesAndHospitals(in: input)),
    ]
    let counts = RouteCounts(of: input.projected.graph)
    return critical.filter { !$0.1.isEmpty }.map { name, pairs in
      finding(name, pairs.sorted(), counts, in: input)
    }
  }

  private func finding(
    _ name: String, _ pairs: [Finding.Evidence], _ counts: RouteCounts, in input: GapInput
  ) -> Finding {
    let routes = pairs.map { pair -> Int in
      guard let one = input.projected.node(of: pair.first),
        let other = input.projected.node(of: pair.second)
      else { return 0 }
      return counts.count(one, other)
    }
    let few = zip(pairs, routes).filter { $0.1 < 2 }.map(\.0)
    let ends = Set(few.flatMap { [$0.first, $0.second] }).sorted()
    return Finding(
      kind: Self.kind, subject: name, organisations: [],
      details: [
        "between": .text(name), "pairs": .count(pairs.count), "few": .count(few.count),
        "none": .count(routes.filter { $0 == 0 }.count), "fewPairs": .pairs(few),
        "share": .number(Double(few.count) / Double(pairs.count)),
      ],
      certainty: input.certaintyOfAbsence(among: ends), isGap: !few.isEmpty,
      consequence: input.consequence(for: ends))
  }

  private static func all(
    _ one: OrganisationRole, _ other: OrganisationRole, in input: GapInput
  ) -> Set<Finding.Evidence> {
    let partners = input.view.organisations(in: other).map(\.id)
    return Set(
      input.view.organisations(in: one).flatMap { organisation in
        partners.map { Finding.Evidence(organisation.id, $0) }
      })
  }

  private static func ownHospitals(in input: GapInput) -> Set<Finding.Evidence> {
    let own = input.view.organisations(in: .municipality).compactMap { municipality in
      input.provider(of: municipality.id, for: .hospital)
        .map { Finding.Evidence(municipality.id, $0) }
    }
    return own.isEmpty ? all(.municipality, .hospital, in: input) : Set(own)
  }

  private static func officesAndHospitals(in input: GapInput) -> Set<Finding.Evidence> {
    let shared = input.view.organisations(in: .municipality).compactMap { municipality in
      input.provider(of: municipality.id, for: .labourOffice).flatMap { office in
        input.provider(of: municipality.id, for: .hospital).map { Finding.Evidence(office, $0) }
      }
    }
    return shared.isEmpty ? all(.labourOffice, .hospital, in: input) : Set(shared)
  }
}

extension GapInput {
  /// The provider of a service to a municipality, when it is in frame.
  fileprivate func provider(of municipality: String, for service: CatchmentService) -> String? {
    view.catchment(of: municipality, for: service)?.provider.flatMap { provider in
      view.position(of: provider) == nil ? nil : provider
    }
  }
}

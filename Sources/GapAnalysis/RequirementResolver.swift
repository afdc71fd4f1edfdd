import InnovationSystem

/// A pair that a rule requires.
struct Requirement: Hashable {
  /// The id of the organisation on the left.
  let subject: String
  /// The id of the organisation on the right; `nil` when it is not in the data.
  let partner: String?
  /// The name of one that is not in the data.
  let partnerName: String?
}

/// Turns a rule's selectors into pairs of organisations, in ascending order.
struct RequirementResolver {
  private let view: SnapshotView
  private let rule: TargetRule

  /// Makes a resolver of one rule in one snapshot.
  init(_ view: SnapshotView, _ rule: TargetRule) {
    self.view = view
    self.rule = rule
  }

  /// The pairs the rule requires, nobody with itself: when each is needed an unordered pair once,
  /// when any is needed both ways round, for each organisation on the left has its own choice.
  func requirements() -> [Requirement] {
    let all: [Requirement]
    switch (rule.from, rule.to) {
    case (.service(let left), .service(let right)): all = sharedCatchment(left, right)
    case (let others, .service(let service)): all = own(service, of: organisations(others))
    case (.service(let service), let others): all = own(service, of: organisations(others))
    case (let left, let right):
      let rights = organisations(right)
      all = organisations(left).flatMap { one in
        rights.map { Requirement(subject: one, partner: $0, partnerName: nil) }
      }
    }
    var seen: Set<[String]> = []
    return all.filter { requirement in
      guard let partner = requirement.partner else { return true }
      let ends = [requirement.subject, partner]
      return requirement.subject != partner
        && seen.insert(rule.need == .each ? ends.sorted() : ends).inserted
    }
  }

  private func organisations(_ selector: OrganisationSelector) -> [String] {
    switch selector {
    case .organisation(let id): [id]
    case .sector(let code):
      view.organisations.filter { view.study.taxonomy.sectorCode(of: $0) == code }.map(\.id)
    case .kind(let code): view.organisations.filter { $0.kind == code }.map(\.id)
    case .service: []
    }
  }

  /// Each organisation with the provider that serves it.
  private func own(_ service: CatchmentService, of organisations: [String]) -> [Requirement] {
    organisations.compactMap { id in
      view.catchment(of: id, for: service).map {
        Requirement(subject: id, partner: $0.provider, partnerName: $0.providerName)
      }
    }
  }

  /// Providers of two services that serve a common municipality in frame.
  private func sharedCatchment(
    _ left: CatchmentService, _ right: CatchmentService
  ) -> [Requirement] {
    let pairs = view.organisations.compactMap { organisation -> Requirement? in
      guard let one = view.catchment(of: organisation.id, for: left)?.provider,
        let other = view.catchment(of: organisation.id, for: right)?.provider
      else { return nil }
      return Requirement(subject: one, partner: other, partnerName: nil)
    }
    return Set(pairs).sorted { ($0.subject, $0.partner ?? "") < ($1.subject, $1.partner ?? "") }
  }
}

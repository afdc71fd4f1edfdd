import InnovationSystem

/// A pair that a rule requires, or why it can't be told which.
struct Requirement: Hashable {
  /// Why a requirement can't be assessed; the raw value stands in `details.reason`.
  enum Reason: String, Hashable {
    /// One end is not in the snapshot's frame.
    case notInFrame = "not-in-frame"
    /// The provider of the service is not in the data.
    case notInData = "not-in-data"
    /// The study doesn't say who gives the service there.
    case noCatchment = "no-catchment"
    /// Nobody in frame is on the other side of the rule.
    case nobody
    /// The municipality number is missing, so that the rule may or may not apply.
    case noArea = "no-area"
  }

  /// The id of the organisation on the left.
  let subject: String
  /// The id of the organisation on the right; `nil` when there is none.
  var partner: String?
  /// The name of a provider that is not in the data.
  var partnerName: String?
  /// Why there is no partner; `nil` when there is one.
  var reason: Reason?
  /// The service that is asked for; `nil` when none is.
  var service: CatchmentService?
}

/// Turns a rule's selectors into pairs of organisations, in ascending order.
struct RequirementResolver {
  private let input: GapInput
  private let rule: TargetRule

  private var view: SnapshotView { input.view }

  /// Makes a resolver of one rule in one snapshot.
  init(_ input: GapInput, _ rule: TargetRule) {
    self.input = input
    self.rule = rule
  }

  /// The pairs the rule requires, nobody with itself: when each is needed an unordered pair once,
  /// when any is needed both ways round, for each organisation on the left has its own choice. Then
  /// those of which it can't be told whom the rule requires.
  func requirements() -> [Requirement] {
    let all: [Requirement]
    switch (rule.from, rule.to) {
    case (.service(let left), .service(let right)): all = sharedCatchment(left, right)
    case (let others, .service(let service)): all = own(service, of: organisations(others))
    case (.service(let service), let others): all = own(service, of: organisations(others))
    case (let left, let right): all = pairs(organisations(left), organisations(right))
    }
    var seen: Set<[String]> = []
    let distinct = all.filter { requirement in
      guard let partner = requirement.partner else {
        return seen.insert([requirement.subject]).inserted
      }
      let ends = [requirement.subject, partner]
      return requirement.subject != partner
        && seen.insert(rule.need == .each ? ends.sorted() : ends).inserted
    }
    return distinct + unplaced(besides: distinct)
  }

  private func pairs(_ left: [String], _ right: [String]) -> [Requirement] {
    left.flatMap { one -> [Requirement] in
      let others = right.filter { $0 != one }
      if others.isEmpty, rule.need == .any { return [Requirement(subject: one, reason: .nobody)] }
      return others.map { Requirement(subject: one, partner: $0) }
    }
  }

  private func organisations(_ selector: OrganisationSelector) -> [String] {
    if case .organisation(let id) = selector { return inFrame(id) }
    return view.organisations.filter { selector.match($0, in: view.study.taxonomy) == .yes }
      .map(\.id)
  }

  /// The organisation that a rule names; where it isn't in frame, those that it was or became.
  private func inFrame(_ id: String) -> [String] {
    guard view.position(of: id) == nil else { return [id] }
    let actor = input.series.actor(of: id)
    let same = view.organisations.map(\.id).filter { input.series.actor(of: $0) == actor }
    return same.isEmpty ? [id] : same
  }

  /// Those that may or may not be in the rule's area.
  private func unplaced(besides known: [Requirement]) -> [Requirement] {
    let subjects = Set(known.filter { $0.partner == nil }.map(\.subject))
    return view.organisations.filter { organisation in
      [rule.from, rule.to].contains {
        $0.match(organisation, in: view.study.taxonomy) == .unknown
      } && !subjects.contains(organisation.id)
    }.map { Requirement(subject: $0.id, reason: .noArea) }
  }

  // MARK: Services

  /// Each organisation with the provider that serves it.
  private func own(_ service: CatchmentService, of organisations: [String]) -> [Requirement] {
    organisations.map { id in
      guard let catchment = view.catchment(of: id, for: service) else {
        return Requirement(subject: id, reason: .noCatchment, service: service)
      }
      return Requirement(
        subject: id, partner: catchment.provider, partnerName: catchment.providerName,
        reason: catchment.provider == nil ? .notInData : nil, service: service)
    }
  }

  /// Providers of two services that serve a common municipality in frame.
  private func sharedCatchment(
    _ left: CatchmentService, _ right: CatchmentService
  ) -> [Requirement] {
    let all = view.organisations.compactMap { shared(of: $0, left, right) }
    // Several unnamed providers of one organisation are one finding, which names them all.
    let unnamed = Dictionary(grouping: all.filter { $0.reason == .notInData }, by: \.subject)
    let merged = all.map { requirement -> Requirement in
      guard let same = unnamed[requirement.subject], requirement.reason == .notInData else {
        return requirement
      }
      let names = Set(same.compactMap(\.partnerName)).sorted().joined(separator: ", ")
      var joined = requirement
      joined.partnerName = names.isEmpty ? nil : names
      return joined
    }
    return Set(merged).sorted { ($0.subject, $0.partner ?? "") < ($1.subject, $1.partner ?? "") }
  }

  /// What two services of one municipality require; `nil` of what is no municipality and has neither.
  private func shared(
    of organisation: Organisation, _ left: CatchmentService, _ right: CatchmentService
  ) -> Requirement? {
    let id = organisation.id
    let one = view.catchment(of: id, for: left)
    let other = view.catchment(of: id, for: right)
    guard let one, let other else {
      guard one != nil || other != nil || input.isMunicipality(id) else { return nil }
      return Requirement(subject: id, reason: .noCatchment, service: one == nil ? left : right)
    }
    switch (one.provider, other.provider) {
    case (let first?, let second?):
      return Requirement(subject: first, partner: second)
    case (let first?, nil):
      return Requirement(
        subject: first, partnerName: other.providerName, reason: .notInData, service: right)
    case (nil, let second?):
      return Requirement(
        subject: second, partnerName: one.providerName, reason: .notInData, service: left)
    case (nil, nil):
      return Requirement(subject: id, reason: .notInData, service: left)
    }
  }
}

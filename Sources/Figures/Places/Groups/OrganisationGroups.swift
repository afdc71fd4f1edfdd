import InnovationSystem
import Wording

/// The groups that a study puts its organisations in: sectors, or what they are part of.
struct OrganisationGroups: Sendable {
  /// What a group has in common.
  enum Basis: String, Sendable {
    /// The sector.
    case sector
    /// The outermost organisation that all are part of, itself included.
    case parent
  }

  private let basis: Basis
  private let study: Study
  /// The ids of the organisations that others who are in some snapshot are part of, outermost only.
  private let parents: Set<String>

  /// Prepares the groups of a study.
  init(by basis: Basis, of study: Study) {
    self.basis = basis
    self.study = study
    let inFrame = study.organisations.filter { one in
      study.snapshots.contains { one.isInFrame(of: $0.id) }
    }
    parents = Set(
      inFrame.compactMap { one in
        let outermost = Self.outermost(one.id, in: study)
        return outermost == one.id ? nil : outermost
      })
  }

  /// The code of the group that an organisation is in; `nil` when it is in none.
  func code(of organisation: String) -> String? {
    switch basis {
    case .sector: study.organisation(organisation).flatMap { study.taxonomy.sectorCode(of: $0) }
    case .parent:
      Self.outermost(organisation, in: study).flatMap { parents.contains($0) ? $0 : nil }
    }
  }

  /// Some groups in order: sectors as the taxonomy has them, others by id.
  func inOrder(_ codes: Set<String>) -> [String] {
    basis == .sector ? study.taxonomy.inOrder(codes) : codes.sorted()
  }

  /// What a group is called.
  func name(_ code: String, _ language: Language) -> String {
    switch basis {
    case .sector: study.taxonomy.sector(code)?.name[language.rawValue] ?? code
    case .parent: study.organisation(code)?.label ?? code
    }
  }

  /// The last of the organisations that one is part of, one in another; itself when it stands alone,
  /// `nil` when the study doesn't have it.
  private static func outermost(_ id: String, in study: Study) -> String? {
    guard study.organisation(id) != nil else { return nil }
    var current = id
    var seen: Set<String> = []
    while seen.insert(current).inserted, let parent = study.organisation(current)?.parent,
      study.organisation(parent) != nil
    {
      current = parent
    }
    return current
  }
}

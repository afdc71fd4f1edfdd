import Spelling

/// The names that records may refer to, and the checks that a reference is one of them.
struct KnownNames {
  private let organisations: Set<String>
  private let organisationIds: [String]
  private let organisationNames: [String]
  private let snapshots: [String]
  private let projects: Set<String>?
  private let projectNames: [String]
  private let funding: [String]?

  init(of study: Study) {
    organisations = Set(study.organisations.map(\.id))
    organisationIds = study.organisations.map(\.id)
    organisationNames = study.organisations.map(\.name)
    snapshots = study.snapshots.map(\.id)
    projects = study.projects.isEmpty ? nil : Set(study.projects.map(\.id))
    projectNames = study.projects.map(\.id)
    funding = study.funding.isEmpty ? nil : study.funding.map(\.id)
  }

  func organisation(_ id: String?, _ origin: Origin?, field: String) -> [Problem] {
    guard let id, !organisations.contains(id) else { return [] }
    let problem = unknown(.unknownOrganisation, id, organisationIds, origin, field)
    // Where tables and scenarios take names as well as ids.
    guard problem.values["suggestion"] == nil,
      let name = nearestSpelling(to: id, among: organisationNames)
    else { return [problem] }
    return [problem.suggesting(name)]
  }

  func snapshot(_ id: String, _ origin: Origin?, field: String = "snapshot") -> [Problem] {
    guard !snapshots.contains(id) else { return [] }
    return [unknown(.unknownSnapshot, id, snapshots, origin, field)]
  }

  func project(_ id: String, _ origin: Origin?, field: String = "project") -> [Problem] {
    guard let projects, !projects.contains(id) else { return [] }
    return [unknown(.unknownProject, id, projectNames, origin, field)]
  }

  func funding(_ ids: [String], _ origin: Origin?) -> [Problem] {
    guard let funding else { return [] }
    return ids.filter { !funding.contains($0) }.map {
      unknown(.unknownFunding, $0, funding, origin, "funding")
    }
  }

  func code(
    _ code: String?, in codes: [String], _ problem: Problem.Code, _ origin: Origin?, field: String
  ) -> [Problem] {
    guard let code, !codes.contains(code) else { return [] }
    return [unknown(problem, code, codes, origin, field)]
  }

  private func unknown(
    _ code: Problem.Code, _ value: String, _ candidates: [String], _ origin: Origin?,
    _ field: String
  ) -> Problem {
    var values = ["value": value]
    values["suggestion"] = nearestSpelling(to: value, among: candidates)
    if candidates.count <= 12 { values["known"] = candidates.joined(separator: ", ") }
    return Problem(code, origin, field: field, values: values)
  }
}

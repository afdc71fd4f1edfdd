import InnovationSystem
import OrganisationNames

/// Checks municipality numbers against the numbers there have been since 2013.
enum MunicipalityCheck {
  /// Numbers that never were, or weren't at the snapshots' time.
  static func problems(in study: Study) -> [Problem] {
    study.organisations.compactMap { organisation in
      guard let number = organisation.municipality, number.count == 4,
        number.allSatisfy(\.isNumber), !elsewhere.contains(number),
        case let year = year(of: organisation, in: study),
        let problem = Gazetteer.norway.numberProblem(number, in: year)
      else { return nil }
      return self.problem(problem, number, in: year, organisation)
    }
  }

  /// Svalbard, Jan Mayen, the continental shelf and abroad have numbers, but are no municipalities.
  private static let elsewhere: Set<String> = ["2100", "2211", "2311", "2580", "9999"]

  /// The year of the latest snapshot that the organisation is in; `nil` when that has no date.
  private static func year(of organisation: Organisation, in study: Study) -> Int? {
    study.snapshots.last { organisation.isInFrame(of: $0.id) }?.date?.year
  }

  private static func problem(
    _ problem: MunicipalityNumberProblem, _ number: String, in year: Int?,
    _ organisation: Organisation
  ) -> Problem? {
    let origin = organisation.origin
    switch problem {
    // Without a date nobody can say what was in use.
    case .ended where year == nil, .notYet where year == nil: return nil
    case .unknown(let suggestion):
      return Problem(
        .municipalityUnknown, origin, field: "municipality",
        values: ["value": number].merging(
          suggestion.map { ["suggestion": "\($0.number) \($0.name)"] } ?? [:]
        ) { $1 })
    case .ended(let municipality, let successors):
      let names = successors.map { "\($0.newNumber) \($0.newName)" }.joined(separator: ", ")
      return Problem(
        .municipalityEnded, origin, field: "municipality",
        values: [
          "value": number, "name": municipality.name, "other": names,
          "date": successors.first?.date ?? "",
        ])
    case .notYet(let municipality):
      return Problem(
        .municipalityNotYet, origin, field: "municipality",
        values: [
          "value": number, "name": municipality.name,
          "date": municipality.validFrom.map(String.init) ?? "",
        ])
    }
  }
}

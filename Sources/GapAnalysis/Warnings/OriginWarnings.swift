import InnovationSystem

/// Warnings of how the data came about.
enum OriginWarnings {
  @Sendable static func inferredFromProjects(_ input: GapInput) -> StudyWarning? {
    let ties = input.view.collaborations
    let inferred = ties.filter { pair in pair.rows.allSatisfy { $0.evidence == .participation } }
    guard inferred.count * 10 > ties.count * 3 else { return nil }
    return StudyWarning(
      .inferredFromProjects, details: ["count": .count(inferred.count), "of": .count(ties.count)])
  }

  @Sendable static func collectorMostCentral(_ input: GapInput) -> StudyWarning? {
    guard let collector = input.view.study.collector,
      mostCentral(in: input).contains(collector)
    else { return nil }
    return StudyWarning(.collectorMostCentral, [collector])
  }

  /// Funding is all that a pair does when no row names anything else.
  @Sendable static func funderMostCentral(_ input: GapInput) -> StudyWarning? {
    let funders = mostCentral(in: input).filter { id in
      let ties = input.view.collaborations.filter { $0.involves([id]) }
      let paid = ties.filter { pair in
        pair.rows.contains { !$0.relations.isEmpty }
          && pair.rows.allSatisfy { $0.relations.subtracting([.funding]).isEmpty }
      }
      return paid.count * 2 > ties.count
    }
    return funders.isEmpty ? nil : StudyWarning(.funderMostCentral, funders)
  }

  /// Those with most collaborations, in ascending order of id; empty when nobody has any.
  private static func mostCentral(in input: GapInput) -> [String] {
    let rows = input.projected.graph.successors
    let degrees = input.view.organisations.indices.map { rows.degree(of: $0) }
    guard let most = degrees.max(), most > 0 else { return [] }
    return input.view.organisations.indices.filter { degrees[$0] == most }
      .map { input.view.organisations[$0].id }
  }

  /// At least five respondents, none naming more than five, most of them exactly as many as the most,
  /// though there were more to name.
  @Sendable static func nameCap(_ input: GapInput) -> StudyWarning? {
    var named: [String: Int] = [:]
    for pair in input.view.recorded {
      if pair.reportedByFirst ?? 0 > 0 { named[pair.first, default: 0] += 1 }
      if pair.reportedBySecond ?? 0 > 0 { named[pair.second, default: 0] += 1 }
    }
    guard named.count >= 5, let most = named.values.max(), 3...5 ~= most,
      input.view.organisations.count > most + 1,
      named.values.filter({ $0 == most }).count * 2 > named.count
    else { return nil }
    return StudyWarning(.nameCap, details: ["count": .count(most)])
  }

  /// At least three collaborations, all with one organisation, and nobody else has reported any.
  @Sendable static func egoData(_ input: GapInput) -> StudyWarning? {
    let pairs = input.view.recorded
    guard pairs.count >= 3,
      let ego = [pairs[0].first, pairs[0].second].first(where: { id in
        pairs.allSatisfy { $0.involves([id]) }
      })
    else { return nil }
    let othersSpoke = pairs.contains { pair in
      (pair.first == ego ? pair.reportedBySecond : pair.reportedByFirst) != nil
    }
    return othersSpoke ? nil : StudyWarning(.egoData, [ego])
  }

  /// Columns of the study's own, kept as attributes, that hold an e-mail address or eleven digits.
  @Sendable static func personalData(_ input: GapInput) -> StudyWarning? {
    let study = input.view.study
    let attributes =
      study.organisations.map(\.attributes) + study.collaborations.map(\.attributes)
      + study.projects.map(\.attributes) + study.participations.map(\.attributes)
    var columns: Set<String> = []
    for row in attributes {
      for (heading, value) in row where isPersonal(value) { columns.insert(heading) }
    }
    guard !columns.isEmpty else { return nil }
    return StudyWarning(.personalData, details: ["columns": .texts(columns.sorted())])
  }

  private static func isPersonal(_ value: String) -> Bool {
    let digits = value.filter { !$0.isWhitespace }
    let isNumber = digits.count == 11 && digits.allSatisfy { $0.isASCII && $0.isNumber }
    guard let at = value.firstIndex(of: "@") else { return isNumber }
    return at != value.startIndex && value[at...].dropFirst().contains(".")
  }
}

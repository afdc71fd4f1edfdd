import InnovationSystem
import OrganisationNames

/// Merges survey sheets that came back into a study, each answer as one side's report.
public struct SurveyMerge {
  /// A report that changed.
  public struct Change: Sendable, Hashable {
    /// Who answered.
    public let organisation: String
    /// Of whom.
    public let partner: String
    /// What it had said before, else what was recorded; `nil` when there was neither.
    public let old: Double?
    /// What it says now.
    public let new: Double
    /// Its comment.
    public let comment: String?
  }

  /// The study with the answers.
  public private(set) var study: Study
  /// The reports that changed, in the order of the answers.
  public private(set) var changes: [Change] = []
  /// The organisations that answered.
  public private(set) var answered: [String] = []
  /// The organisations whose sheets came back empty.
  public private(set) var silent: [String] = []
  /// What could not be merged.
  public private(set) var problems: [Problem] = []

  /// Merges sheets, in order of file.
  public init(_ sheets: [SurveyAnswers], into study: Study) {
    self.study = study
    for sheet in sheets { merge(sheet) }
  }

  private mutating func merge(_ sheet: SurveyAnswers) {
    problems += sheet.problems
    guard study.organisation(sheet.organisation) != nil, study.snapshot(sheet.snapshot) != nil
    else {
      problems.append(
        Problem(
          .unknownOrganisation, file: sheet.answers.first?.origin.file,
          values: ["value": sheet.organisation], consequence: .sheetLeftOut))
      return
    }
    if sheet.answers.isEmpty {
      silent.append(sheet.organisation)
    } else {
      answered.append(sheet.organisation)
    }
    respond(sheet)
    for answer in sheet.answers { merge(answer, of: sheet) }
  }

  private mutating func respond(_ sheet: SurveyAnswers) {
    let position = study.responses.firstIndex {
      $0.snapshot == sheet.snapshot && $0.organisation == sheet.organisation
    }
    guard !sheet.answers.isEmpty else {
      // A sheet that came back empty doesn't undo an answer given before.
      if position == nil {
        study.responses.append(
          Response(
            snapshot: sheet.snapshot, organisation: sheet.organisation, status: .notAnswered))
      }
      return
    }
    var response =
      position.map { study.responses[$0] }
      ?? Response(snapshot: sheet.snapshot, organisation: sheet.organisation, status: .answered)
    let wasAnswered = response.status == .answered
    response.status = .answered
    response.respondents = (wasAnswered ? response.respondents ?? 0 : 0) + 1
    if let position {
      study.responses[position] = response
    } else {
      study.responses.append(response)
    }
  }

  private mutating func merge(_ answer: SurveyAnswers.Answer, of sheet: SurveyAnswers) {
    let partner = identifier(of: answer, in: sheet.snapshot)
    guard partner != sheet.organisation else {
      problems.append(
        Problem(
          .selfCollaboration, answer.origin, field: "answer", values: ["value": answer.partner]
        ).mended(by: .rowLeftOut))
      return
    }
    let position = study.collaborations.firstIndex {
      $0.snapshot == sheet.snapshot && $0.status == .existing
        && Set([$0.from, $0.to]) == [sheet.organisation, partner]
    }
    guard let new = level(answer, position, of: sheet) else { return }
    var row =
      position.map { study.collaborations[$0] }
      ?? Collaboration(snapshot: sheet.snapshot, from: sheet.organisation, to: partner)
    let isFirst = row.from == sheet.organisation
    let old = (isFirst ? row.reportedFrom : row.reportedTo) ?? row.intensity
    if isFirst { row.reportedFrom = new } else { row.reportedTo = new }
    // The reports now say how strong it is.
    row.intensity = nil
    row.evidence = row.evidence ?? .survey
    if let phases = answer.phases { row.phases = (row.phases ?? []).union(phases) }
    if let position {
      study.collaborations[position] = row
    } else {
      study.collaborations.append(row)
    }
    guard old != new else { return }
    changes.append(
      Change(
        organisation: sheet.organisation, partner: partner, old: old, new: new,
        comment: answer.comment))
  }

  /// The level that an answer means; `nil`, with a problem, for a yes to nothing.
  private mutating func level(
    _ answer: SurveyAnswers.Answer, _ position: Int?, of sheet: SurveyAnswers
  ) -> Double? {
    switch answer.statement {
    case .level(let level): return level
    case .none: return 0
    case .confirmed:
      let rule = study.snapshot(sheet.snapshot)?.rule ?? .maximum
      if let row = position.map({ study.collaborations[$0] }),
        let believed = rule.combine([row.reportedFrom, row.reportedTo].compactMap { $0 })
          ?? row.intensity
      {
        return believed
      }
      problems.append(
        Problem(.missingValue, answer.origin, field: "level")
          .callingField(sheet.levelHeading).mended(by: .rowLeftOut))
      return nil
    }
  }

  /// The organisation that a name means; a new one when it is none.
  private mutating func identifier(
    of answer: SurveyAnswers.Answer, in snapshot: String
  ) -> String {
    let aliases = AliasIndex(study.aliases)
    let name = aliases.name(for: answer.partner) ?? answer.partner
    let key = nameKey(name)
    let found = study.organisations.first {
      $0.id == name || [$0.name, $0.shortName ?? ""].map(nameKey).contains(key)
    }
    if let found { return found.id }
    var id = nameSlug(name)
    while study.organisations.contains(where: { $0.id == id }) { id += "-2" }
    var new = Organisation(id: id, name: name, origin: answer.origin)
    if !snapshot.isEmpty { new.frame = .only([snapshot]) }
    if let guess = KindGuesser.kind(of: name), study.taxonomy.kind(guess.kind) != nil {
      new.kind = guess.kind
      new.isKindGuessed = true
    }
    let entries = study.organisations.map { NameEntry(name: $0.name) }
    // In order of id, as a study keeps them.
    let place = study.organisations.firstIndex { $0.id > id } ?? study.organisations.endIndex
    study.organisations.insert(new, at: place)
    var values = ["value": answer.partner]
    values["suggestion"] = NameMatcher.match(answer.partner, among: entries)?.suggested
    problems.append(
      Problem(
        .organisationAdded, file: answer.origin.file, sheet: answer.origin.sheet,
        line: answer.origin.line, column: 1, values: values))
    return id
  }
}

import InnovationSystem
import Wording

/// `samspill check`: what a study was understood as.
public struct StudyOverview {
  private let study: Study
  private let language: Language

  /// Prepares the overview of a study.
  public init(_ study: Study, _ language: Language) {
    self.study = study
    self.language = language
  }

  /// The text: title, counts, one line for each snapshot.
  public var text: String {
    let format = Formatter(language)
    var table = TextTable()
    func add(_ words: Words, _ count: Int) {
      if count > 0 { table.add([words[language], format.count(count)]) }
    }
    add(ReportWords.organisations, study.organisations.count)
    add(ReportWords.collaborationRows, study.collaborations.count)
    for status in CollaborationStatus.allCases where status != .existing {
      add(
        ReportWords.notMeasured(status.rawValue),
        study.collaborations.filter { $0.status == status }.count)
    }
    add(ReportWords.projects, study.projectNames.count)
    add(ReportWords.participations, study.participations.count)
    add(ReportWords.responses, study.responses.count)
    add(ReportWords.lineageEvents, study.lineage.count)
    add(ReportWords.targetRules, study.targets.count)
    add(ReportWords.catchments, study.catchments.count)
    add(ReportWords.neighbourPairs, study.neighbours.count)
    add(ReportWords.fundingSources, study.funding.count)
    add(LedgerWords.rows, study.ledger.count)
    let title = study.title.map { $0[language.rawValue] } ?? study.id
    return title + "\n" + table.text + snapshots
  }

  private var snapshots: String {
    guard !study.isTwoMode else {
      return ReportWords.readAsTwoMode[language] + "\n"
    }
    return study.snapshots.map { snapshot in
      let view = study.view(at: snapshot)
      let name = snapshot.id.isEmpty ? ReportWords.onlySnapshot[language] : snapshot.id
      let words = ReportWords.snapshotLine(
        name: name, organisations: view.organisations.count,
        collaborations: view.collaborations.count,
        threshold: snapshot.threshold.map { Formatter(language).number($0) })
      return words[language] + "\n"
    }.joined()
  }
}

import InnovationSystem

/// What `study.yaml` says.
struct StudyDescription: Sendable {
  /// The description's own settings of snapshots, before the tables are known.
  struct SnapshotEntry: Sendable {
    var id: String
    var date: PartialDate?
    var title: StudyText?
    var boundary: StudyText?
    var scale: IntensityScale?
    var threshold: Double?
    var rule: CombiningRule?
    var question: StudyText?
    var recallMonths: Int?
    var source: StudyText?
    var origin: Origin?
  }

  /// The study's id; `nil` for the folder's name.
  var id: String?
  /// The title.
  var title: StudyText?
  /// The code of the language of its reports.
  var language: String?
  /// Where the data come from.
  var source: StudyText?
  /// What must be said on every figure and page.
  var notice: StudyText?
  /// What holds for every snapshot that doesn't say otherwise.
  var common = SnapshotEntry(id: "")
  /// The snapshots.
  var snapshots: [SnapshotEntry] = []
  /// The version of the target model.
  var targetVersion: String?
  /// The id of the organisation that collected the data; `nil` when not stated.
  var collector: String?
  /// The folder of the study's own taxonomy.
  var taxonomy: String?
  /// How tables differ from the format.
  var layouts: [TableKind: TableLayout] = [:]
}

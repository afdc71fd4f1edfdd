import InnovationSystem

/// What the numbers come from, in `results.json`.
struct ProvenanceJSON: Encodable {
  private let version: String
  private let study: String
  @Nullable private var title: String?
  @Nullable private var notice: String?
  @Nullable private var source: String?
  @Nullable private var snapshot: String?
  @Nullable private var date: String?
  private let language: String
  private let mode: String
  private let scale: String
  @Nullable private var threshold: Double?
  private let rule: String
  @Nullable private var boundary: String?
  @Nullable private var question: String?
  private let data: String
  private let tables: [String: String]

  init(_ provenance: ReportProvenance) {
    let snapshot = provenance.snapshot
    func text(_ text: StudyText?) -> String? { text?[provenance.language.rawValue] }
    version = SamspillVersion.current
    study = provenance.study.id
    title = text(provenance.study.title)
    notice = text(provenance.study.notice)
    source = text(snapshot.source ?? provenance.study.source)
    self.snapshot = snapshot.id.isEmpty ? nil : snapshot.id
    date = provenance.date?.description
    language = provenance.language.rawValue
    mode = provenance.mode
    scale = snapshot.scale.rawValue
    threshold = snapshot.threshold
    rule = snapshot.rule.rawValue
    boundary = text(snapshot.boundary)
    question = text(snapshot.question)
    data = provenance.digest.whole
    tables = provenance.digest.tables
  }
}

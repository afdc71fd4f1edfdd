import InnovationSystem

/// What a study says of itself and its snapshots, as keys and values.
struct DescriptionWriter {
  /// A key with its value: a text, or one for each language.
  typealias Entry = (key: String, value: StudyText)

  /// What holds for the study.
  let study: [Entry]
  /// What holds for each snapshot; none when the only one has no name.
  let snapshots: [[Entry]]

  /// Describes a study.
  init(_ study: Study) {
    var entries: [Entry] = [("id", StudyText(study.id))]
    Self.add("title", study.title, to: &entries)
    Self.add("language", study.language.map { StudyText($0) }, to: &entries)
    Self.add("source", study.source, to: &entries)
    Self.add("notice", study.notice, to: &entries)
    Self.add("collected_by", study.collector.map { StudyText($0) }, to: &entries)
    Self.add("target_version", study.targetVersion.map { StudyText($0) }, to: &entries)
    let isNamed = study.snapshots.contains { !$0.id.isEmpty }
    if let only = study.snapshots.first, !isNamed { entries += Self.settings(of: only) }
    self.study = entries
    snapshots = isNamed ? study.snapshots.map(Self.snapshot) : []
  }

  private static func add(_ key: String, _ text: StudyText?, to entries: inout [Entry]) {
    if let text { entries.append((key, text)) }
  }

  private static func snapshot(_ snapshot: Snapshot) -> [Entry] {
    var entries: [Entry] = [("id", StudyText(snapshot.id))]
    add("date", snapshot.date.map { StudyText($0.description) }, to: &entries)
    add("title", snapshot.title, to: &entries)
    add("source", snapshot.source, to: &entries)
    return entries + settings(of: snapshot)
  }

  private static func settings(of snapshot: Snapshot) -> [Entry] {
    var entries: [Entry] = []
    add("boundary", snapshot.boundary, to: &entries)
    entries.append(("scale", StudyText(snapshot.scale.rawValue)))
    add("threshold", snapshot.threshold.map { StudyText(Problem.plain($0)) }, to: &entries)
    entries.append(("rule", StudyText(snapshot.rule.rawValue)))
    add("question", snapshot.question, to: &entries)
    add("recall_months", snapshot.recallMonths.map { StudyText(String($0)) }, to: &entries)
    return entries
  }
}

extension StudyText {
  /// The text of no language, and those of each, in order.
  var entries: [(language: String?, text: String)] {
    texts.sorted { $0.key < $1.key }.map { ($0.key.isEmpty ? nil : $0.key, $0.value) }
  }
}

import InnovationSystem
import Wording

/// Where the numbers come from: the data, what was chosen, and the version.
struct ProvenanceTable {
  private typealias Row = (id: String, heading: Words, value: ReportCell)

  private let provenance: ReportProvenance

  /// Prepares the table of a report.
  init(_ provenance: ReportProvenance) { self.provenance = provenance }

  /// The table; what isn't known is left out.
  var table: ReportTable {
    let rows = (told + chosen + fingerprints).filter { !$0.value.isEmpty }
    return ReportTable(
      "provenance", TableWords.provenance, language, rows,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .words("property", TableWords.property) { $0.heading[language] },
        TableColumn(id: "value", heading: TableWords.value, kind: .any) { $0.value },
      ])
  }

  private var language: Language { provenance.language }
  private var study: Study { provenance.study }
  private var snapshot: Snapshot { provenance.snapshot }

  private var told: [Row] {
    [
      row("study", .text(study.id)), row("title", text(study.title)),
      row("notice", text(study.notice)), row("source", text(snapshot.source ?? study.source)),
      row("snapshot", .text(snapshot.id.isEmpty ? nil : snapshot.id)),
      row("date", .date(provenance.date)),
      row("mode", .term(.init(provenance.mode, in: TableWords.modes, language))),
      row("boundary", text(snapshot.boundary)), row("question", text(snapshot.question)),
    ]
  }

  private var chosen: [Row] {
    [
      row("scale", .term(.init(snapshot.scale.rawValue, in: Terms.scales, language))),
      row("threshold", .number(snapshot.threshold, .level)),
      row("rule", .term(.init(snapshot.rule.rawValue, in: Terms.rules, language))),
      row("language", .text(language.rawValue)), row("version", .text(SamspillVersion.current)),
    ]
  }

  private var fingerprints: [Row] {
    [row("data", .text(provenance.digest.whole))]
      + provenance.digest.tables.sorted { $0.key < $1.key }.map { name, digest in
        ("data:" + name, TableWords.fingerprint(of: name), .text(digest))
      }
  }

  private func row(_ id: String, _ value: ReportCell) -> Row {
    (id, TableWords.provenanceRows[id] ?? Words(nb: id, nn: id, en: id), value)
  }

  private func text(_ text: StudyText?) -> ReportCell { .text(text?[language.rawValue]) }
}

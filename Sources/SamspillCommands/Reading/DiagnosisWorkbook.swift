import InnovationSystem
import OrganisationNames
import Spreadsheets
import Wording

/// The diagnosis as a workbook: how the file was understood, what to mend, names that look alike, a
/// ready list of organisations, and what lineage does to each collaboration.
struct DiagnosisWorkbook {
  private let loaded: LoadedStudy
  private var language: Language { loaded.language }

  /// Prepares the workbook of a study.
  init(_ loaded: LoadedStudy) { self.loaded = loaded }

  /// The workbook.
  var document: WorkbookDocument {
    let lineage = self.lineage
    return WorkbookDocument(
      title: DiagnosisWords.title[language],
      sheets: [summary, ProblemSheet(loaded.warnings, language).document, names, organisations]
        + (lineage.rows.isEmpty ? [] : [lineage]))
  }

  /// The workbook of a file that can't be used: what to mend.
  static func document(of problems: [Problem], _ language: Language) -> WorkbookDocument {
    WorkbookDocument(
      title: DiagnosisWords.title[language],
      sheets: [ProblemSheet(problems, language).document])
  }

  private func column(_ words: Words, _ width: Double, _ choices: [String] = []) -> ColumnDocument {
    ColumnDocument(heading: words[language], width: width, choices: choices)
  }

  private var summary: SheetDocument {
    let lines = loaded.understanding.map {
      UnderstandingText($0, of: loaded.study, language, limit: .max).lines
    }
    let title = loaded.study.title.map { $0[language.rawValue] } ?? loaded.study.id
    return SheetDocument(
      name: DiagnosisWords.summarySheet[language], preamble: [],
      columns: [ColumnDocument(heading: title, width: 110)],
      rows: (lines ?? [CommandWords.sound(warnings: loaded.warnings.count)[language]])
        .map { [.text($0)] })
  }

  private var names: SheetDocument {
    let list = NameList(of: loaded.study)
    let rows = (list.aliases + list.events).map { suggestion -> [CellValue] in
      [
        .text(suggestion.name), .text(suggestion.suggested), .number(suggestion.score),
        .text(NameWords.reasons[suggestion.reason.rawValue]?[language] ?? ""), .empty,
      ]
    }
    return SheetDocument(
      name: DiagnosisWords.namesSheet[language],
      preamble: [
        DiagnosisWords.namesSheet[language], DiagnosisWords.namesIntroduction[language],
      ],
      columns: [
        column(DiagnosisWords.name, 36), column(DiagnosisWords.suggested, 36),
        column(DiagnosisWords.score, 9), column(DiagnosisWords.reason, 28),
        column(
          DiagnosisWords.isSame, 18, [DiagnosisWords.yes[language], DiagnosisWords.no[language]]),
      ],
      rows: rows)
  }

  private var organisations: SheetDocument {
    let study = loaded.study
    let rows = study.organisations.map { organisation -> [CellValue] in
      [
        .text(organisation.id), .text(organisation.name), .text(organisation.kind ?? ""),
        .text(organisation.isKindGuessed ? DiagnosisWords.yes[language] : ""),
        .text(organisation.sector ?? ""), .text(organisation.organisationNumber ?? ""),
        .text(organisation.municipality ?? ""),
      ]
    }
    let isEnglish = language == .english
    return SheetDocument(
      name: DiagnosisWords.organisationsSheet[language],
      preamble: [
        DiagnosisWords.organisationsSheet[language],
        DiagnosisWords.organisationsIntroduction[language],
      ],
      columns: [
        ColumnDocument(heading: "id", width: 22),
        ColumnDocument(heading: isEnglish ? "name" : "navn", width: 36),
        ColumnDocument(
          heading: isEnglish ? "kind" : "aktørtype", width: 20,
          choices: study.taxonomy.kinds.map(\.code)),
        ColumnDocument(heading: isEnglish ? "kind_guessed" : "aktørtype_gjettet", width: 18),
        ColumnDocument(
          heading: isEnglish ? "sector" : "sektor", width: 12,
          choices: study.taxonomy.sectors.map(\.code)),
        ColumnDocument(heading: isEnglish ? "organisation_number" : "orgnr", width: 14),
        ColumnDocument(heading: isEnglish ? "municipality" : "kommunenr", width: 12),
      ],
      rows: rows)
  }

  private var lineage: SheetDocument {
    let study = loaded.study
    let treatments = study.lineage.isEmpty ? [] : HarmonisedSeries(of: study).treatments
    let rows = treatments.map { pair -> [CellValue] in
      let names = [pair.first, pair.second].map { study.organisation($0)?.name ?? $0 }
      return [
        .text(pair.snapshot), .text(names.joined(separator: " – ")),
        .text(DiagnosisWords.treatments[pair.treatment.rawValue]?[language] ?? ""),
      ]
    }
    return SheetDocument(
      name: DiagnosisWords.lineageSheet[language],
      preamble: [
        DiagnosisWords.lineageSheet[language], DiagnosisWords.lineageIntroduction[language],
      ],
      columns: [
        column(DiagnosisWords.snapshot, 12), column(DiagnosisWords.between, 60),
        column(DiagnosisWords.treatment, 50),
      ],
      rows: rows)
  }
}

import InnovationSystem
import Spreadsheets
import StudyFiles
import Wording

/// The study that a project lead begins with: a few example rows to replace, and the questions to ask.
struct StudyTemplate {
  private let language: Language

  /// Prepares the template in a language.
  init(_ language: Language) { self.language = language }

  /// The files of a study folder.
  var files: [String: [UInt8]] {
    var files = StudyFolderWriter.files(of: study, language: language.rawValue)
    files[SurveyWords.questionSheet[language] + ".txt"] = Array(questions.utf8)
    return files
  }

  /// A workbook with the same tables, a questionnaire and the questions.
  var document: WorkbookDocument {
    var document = StudyWorkbook.document(of: study, language: language.rawValue)
    document.sheets += [questionnaire, questionSheet]
    return document
  }

  private var study: Study {
    let organisations = TemplateWords.organisations.map { one in
      var organisation = Organisation(id: one.id, name: one.name[language])
      let kind = StudyReader.builtInTaxonomy.kind(one.kind)
      organisation.kind = one.kind
      organisation.level = kind?.level
      organisation.line = kind?.line
      organisation.note = TemplateWords.example[language]
      return organisation
    }
    var snapshot = Snapshot(id: "")
    snapshot.scale = .levelsOfCollaboration
    snapshot.threshold = 2
    snapshot.question = StudyText([language.rawValue: SurveyWords.questions[0][language]])
    snapshot.recallMonths = 12
    var study = Study(
      id: "study", taxonomy: StudyReader.builtInTaxonomy, organisations: organisations,
      collaborations: collaborations, snapshots: [snapshot])
    study.title = StudyText([language.rawValue: TemplateWords.title[language]])
    study.notice = StudyText([language.rawValue: TemplateWords.notice[language]])
    study.language = language.rawValue
    study.responses = zip(study.organisations, [.answered, .answered, .notAnswered, .notAsked])
      .map { Response(snapshot: "", organisation: $0.id, status: $1) }
    return study
  }

  private var collaborations: [Collaboration] {
    let ids = TemplateWords.organisations.map(\.id)
    return [(0, 1, 3.0), (0, 2, 2.0), (1, 2, 4.0), (0, 3, 1.0)].map { first, second, intensity in
      var row = Collaboration(
        snapshot: "", from: ids[first], to: ids[second], intensity: intensity)
      row.phases = intensity > 2 ? [.define, .implement] : [.define]
      row.status = intensity == 1 ? .planned : .existing
      row.evidence = .assumed
      row.note = TemplateWords.example[language]
      return row
    }
  }

  /// A row for each respondent, a column for each organisation; empty until somebody answers.
  private var questionnaire: SheetDocument {
    let choices = SurveyWords.levels.map { String($0[language].prefix { $0 != ":" }) }
    let subject = ColumnDocument(
      heading: SurveyWords.rosterSubject[language], width: 30,
      choices: TemplateWords.organisations.map { $0.name[language] }, isFreeChoice: true)
    let columns = TemplateWords.organisations.map { one in
      ColumnDocument(
        heading: one.name[language], width: 26, choices: choices,
        hint: SurveyWords.questions[0][language])
    }
    return SheetDocument(
      name: SurveyWords.rosterSheet[language], columns: [subject] + columns, emptyRows: 30)
  }

  private var questionSheet: SheetDocument {
    SheetDocument(
      name: SurveyWords.questionSheet[language],
      columns: Language.allCases.map { ColumnDocument(heading: $0.ownName, width: 60) },
      rows: (SurveyWords.questions + SurveyWords.levels).map { words in
        Language.allCases.map { .text(words[$0]) }
      })
  }

  private var questions: String {
    Language.allCases.map { language in
      let lines = SurveyWords.questions.enumerated().map { "\($0 + 1). \($1[language])" }
      let levels = SurveyWords.levels.map { "   " + $0[language] }
      return ([language.ownName, ""] + lines.prefix(1) + levels + lines.dropFirst())
        .joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Language {
  /// What the language calls itself.
  fileprivate var ownName: String {
    switch self {
    case .bokmål: "Bokmål"
    case .nynorsk: "Nynorsk"
    case .english: "English"
    }
  }
}

import InnovationSystem
import Spreadsheets

/// The words on a survey sheet, which `Wording` has; the sheet itself knows no language.
public struct SurveySheetWords: Sendable {
  /// The title and the lines below it.
  public var preamble: [String]
  /// The headings: organisation, what we believe, whether it is right, level, phases, funding, comment.
  public var headings: [String]
  /// What may be answered to whether it is right: yes, no, don't know.
  public var answers: [String]
  /// What may be answered of funding: yes, partly, no.
  public var fundingAnswers: [String]
  /// The steps of the scale.
  public var levels: [String]
  /// What stands where no tie is recorded.
  public var nothing: String

  /// Makes the words.
  public init(
    preamble: [String], headings: [String], answers: [String], fundingAnswers: [String],
    levels: [String], nothing: String
  ) {
    self.preamble = preamble
    self.headings = headings
    self.answers = answers
    self.fundingAnswers = fundingAnswers
    self.levels = levels
    self.nothing = nothing
  }
}

/// The workbook that one organisation confirms, corrects and adds in.
public struct SurveySheet {
  /// The sheet that says what the answers are of.
  static let keySheet = "samspill"

  private let view: SnapshotView
  private let organisation: Organisation
  private let words: SurveySheetWords

  /// Prepares the sheet of an organisation in a snapshot.
  public init(_ view: SnapshotView, of organisation: Organisation, words: SurveySheetWords) {
    self.view = view
    self.organisation = organisation
    self.words = words
  }

  /// The workbook: those we believe it works with, strongest first, then the others in frame, then
  /// empty rows.
  public var document: WorkbookDocument {
    let others = view.organisations.filter { $0.id != organisation.id }
    let partners = others.sorted { one, other in
      (intensity(of: one) ?? -1, other.name) > (intensity(of: other) ?? -1, one.name)
    }
    let widths: [Double] = [36, 26, 16, 18, 24, 24, 36]
    let choices: [[String]] = [
      [], [], words.answers, (0...5).map(String.init), Phase.spellingsForPeople,
      words.fundingAnswers, [],
    ]
    let columns = words.headings.indices.map { index in
      ColumnDocument(
        heading: words.headings[index], width: widths[index], choices: choices[index],
        isFreeChoice: index != 2)
    }
    let table = SheetDocument(
      name: String(organisation.label.prefix(28)), preamble: words.preamble + words.levels,
      columns: columns,
      rows: partners.map { [.text($0.name), .text(belief(of: $0))] }, emptyRows: 10)
    return WorkbookDocument(title: organisation.name, sheets: [table, keySheet])
  }

  private func intensity(of partner: Organisation) -> Double? {
    view.pair(organisation.id, partner.id).map(\.intensity)
  }

  private func belief(of partner: Organisation) -> String {
    guard let intensity = intensity(of: partner), intensity > 0 else { return words.nothing }
    let whole = Int(exactly: intensity)
    guard view.snapshot.scale == .levelsOfCollaboration, let whole, words.levels.indices ~= whole
    else { return Problem.plain(intensity) }
    return String(words.levels[whole].prefix { $0 != ":" })
  }

  private var keySheet: SheetDocument {
    SheetDocument(
      name: Self.keySheet,
      columns: [
        ColumnDocument(heading: "key", width: 16), ColumnDocument(heading: "value", width: 40),
      ],
      rows: [
        [.text("study"), .text(view.study.id)], [.text("snapshot"), .text(view.snapshot.id)],
        [.text("organisation"), .text(organisation.id)],
      ])
  }
}

extension Phase {
  /// The phases as people choose them from a list.
  fileprivate static var spellingsForPeople: [String] {
    allCases.map(\.bokmål)
  }
}

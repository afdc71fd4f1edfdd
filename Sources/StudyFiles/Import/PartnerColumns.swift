import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Columns that each name a partner of their row, as people write them who have one row for each
/// organisation or project: *Partner 1*, *Partner 2* …, or *Partner* over several columns.
///
/// A row ties its organisation to each of them; one of a project has them all take part. What stands beside
/// a partner under a heading with its number (*Hvor tett 2*), or again and again after each, is of that
/// partner alone.
struct PartnerColumns {
  /// A partner's column, and those that tell of it alone.
  private struct Partner {
    let position: Int
    /// Our names of the columns that tell of it, by position.
    var own: [Int: String] = [:]
  }

  private let analysis: SheetAnalysis
  private let options: ReadingOptions
  private let kind: TableKind
  /// What the rows are about: an organisation or a project.
  private let subject: SheetAnalysis.Column
  private let partners: [Partner]

  /// Finds the partners of organisations; `nil` when fewer than two columns name them.
  init?(ofOrganisationsIn analysis: SheetAnalysis, options: ReadingOptions) {
    let columns = Self.numbered(in: analysis, HeadingSynonyms.partner + HeadingSynonyms.partners)
    let firsts =
      HeadingSynonyms.respondents + HeadingSynonyms.from.filter { $0 != "source" }
      + HeadingSynonyms.actors
    guard columns.count >= 2,
      let subject = analysis.column(headed: firsts, except: Set(columns.map(\.position)))
    else { return nil }
    self.init(analysis, .collaborations, subject, columns, options)
  }

  /// Finds those who take part in projects; `nil` when fewer than three columns name them: two name a tie
  /// that belongs to a project.
  init?(ofProjectsIn analysis: SheetAnalysis, options: ReadingOptions) {
    let words = HeadingSynonyms.partner + HeadingSynonyms.partners + HeadingSynonyms.actors
    let columns = Self.numbered(in: analysis, words)
    let projects =
      (HeadingSynonyms.meanings(in: .participations)["project"] ?? [])
      + (HeadingSynonyms.meanings(in: .projects)["name"] ?? [])
    guard columns.count >= 3,
      let subject = analysis.column(headed: projects, except: Set(columns.map(\.position)))
    else { return nil }
    self.init(analysis, .participations, subject, columns, options)
  }

  private init(
    _ analysis: SheetAnalysis, _ kind: TableKind, _ subject: SheetAnalysis.Column,
    _ columns: [(position: Int, number: String)], _ options: ReadingOptions
  ) {
    self.analysis = analysis
    self.options = options
    self.kind = kind
    self.subject = subject
    partners = Self.partners(columns, in: analysis, kind, subject: subject.position)
  }

  // MARK: Finding them

  /// The columns headed by one of some words and a number or letter, and what numbers them; those of the same
  /// heading again and again are numbered from the left, and one without a number comes before those with.
  private static func numbered(
    in analysis: SheetAnalysis, _ words: [String]
  ) -> [(position: Int, number: String)] {
    let stems = Set(words.map(folded))
    let alike = analysis.columns.filter { stems.contains($0.key) }
    let repeated = Dictionary(grouping: alike, by: \.key).values.filter { $0.count > 1 }
    let again = repeated.flatMap { columns in
      columns.enumerated().map { (position: $1.position, number: String($0 + 1)) }
    }
    let counted = analysis.columns.compactMap { column -> (position: Int, number: String)? in
      guard let heading = column.heading.flatMap({ NumberedHeading($0.text) }),
        stems.contains(heading.stem)
      else { return nil }
      return (column.position, heading.number)
    }
    let first =
      alike.count == 1 && !counted.isEmpty ? [(position: alike[0].position, number: "")] : []
    let all = (first + again + counted).sorted { $0.position < $1.position }
    let cells = all.flatMap { analysis.column($0.position)?.cells ?? [] }
    // Marks and grades under them are of a matrix.
    let numbers = NumberColumn([], given: nil)
    let grades = cells.count { IntensityWords.read($0, numbers) != nil }
    return Set(all.map(\.number)).count == all.count && 2 * grades <= cells.count ? all : []
  }

  /// The partners, each with the columns that have its number, or come again after each of them.
  private static func partners(
    _ columns: [(position: Int, number: String)], in analysis: SheetAnalysis, _ kind: TableKind,
    subject: Int
  ) -> [Partner] {
    var partners = columns.map { Partner(position: $0.position) }
    let taken = Set(columns.map(\.position) + [subject])
    let meanings = kind.ownHeadings
    let others = analysis.columns.filter { !taken.contains($0.position) }
    let counts = Dictionary(grouping: others, by: \.key).mapValues(\.count)
    for column in others {
      let numbered = column.heading.flatMap { NumberedHeading($0.text) }
      let index: Int?
      let stem: String
      if let numbered, let same = columns.firstIndex(where: { $0.number == numbered.number }) {
        (index, stem) = (same, numbered.stem)
      } else if counts[column.key] ?? 0 > 1 {
        (index, stem) = (columns.lastIndex { $0.position < column.position }, column.key)
      } else {
        continue
      }
      guard let index, let name = meanings[stem], !partners[index].own.values.contains(name) else {
        continue
      }
      partners[index].own[column.position] = name
    }
    return partners
  }

  // MARK: Reading them

  /// The sheet read so.
  var sheet: SheetImport {
    let shape: SheetShape = kind == .collaborations ? .collaborationList : .partnerList
    var sheet = SheetImport(analysis.source, shape: shape, reason: .partnersInSeveralColumns)
    sheet.understanding.values = [
      "first": subject.title,
      "second": partners.first.flatMap { analysis.column($0.position)?.title } ?? "",
      "count": String(partners.count),
    ]
    var columns: [[Understanding.Column]] = []
    for partner in partners {
      read(partner, into: &sheet)
      columns.append(sheet.understanding.columns)
    }
    sheet.rows[kind]?.sort { ($0.line, place($0)) < ($1.line, place($1)) }
    sheet.understanding.columns = Understanding.Column.joined(columns)
    keepThoseAlone(in: &sheet)
    if kind == .collaborations {
      let isReport =
        HeadingSynonyms.respondents.map(folded).contains(subject.key) || subject.key == "ego"
      CollaborationRows.finish(&sheet, severalInOneCell: false, areReports: isReport)
    }
    return sheet
  }

  private func read(_ partner: Partner, into sheet: inout SheetImport) {
    let (own, other) = kind == .collaborations ? ("from", "to") : ("project", "organisation")
    let fixed = [subject.position: own, partner.position: other].merging(partner.own) { $1 }
    let others = partners.filter { $0.position != partner.position }
    let rows = analysis.body.filter { row in row[partner.position].map(Self.isSomebody) ?? false }
    ListReader(
      analysis.restricted(to: rows), kind: kind, fixed: fixed,
      subjects: Set(others.flatMap { [$0.position] + Array($0.own.keys) }), options: options
    ).read(into: &sheet)
  }

  private func place(_ row: TableRow) -> Int {
    row.fields[kind == .collaborations ? "to" : "organisation"]?.column ?? 0
  }

  /// An organisation without partners is in the study all the same.
  private func keepThoseAlone(in sheet: inout SheetImport) {
    guard kind == .collaborations else { return }
    for row in analysis.body {
      let isAlone = partners.allSatisfy { partner in
        row[partner.position].map { !Self.isSomebody($0) } ?? true
      }
      guard isAlone, let name = row[subject.position] else { continue }
      sheet.mentions.append(name)
      sheet.usedLines.insert(row.number)
    }
  }

  /// Whether a cell names anybody: some write that there is none.
  private static func isSomebody(_ cell: Cell) -> Bool {
    !nobody.contains(folded(cell.text.trimmingHeading()))
  }

  private static let nobody = Set(
    [
      "-", "–", "—", "ingen", "ingen flere", "ingen fleire", "ikke aktuelt", "ikkje aktuelt",
      "none",
      "no one", "nobody", "not applicable", "n/a", "i/a",
    ].map(folded))
}

/// A heading that is a word with a number or a letter: `Partner 1`, `1. partner`, `Partner nr. 2`,
/// `Partner (3)`, `Partner B`.
struct NumberedHeading {
  /// The word, folded.
  let stem: String
  /// The number without zeros before it, or the small letter.
  let number: String

  /// Takes a heading apart; `nil` when it has no number.
  init?(_ heading: String) {
    let text = heading.trimmingHeading().lowercased().filter { !"()[]#".contains($0) }
    let leading = text.prefix(while: \.isDigit)
    let trailing = text.reversed().prefix(while: \.isDigit)
    if !leading.isEmpty, leading.count < text.count {
      (stem, number) = (folded(text.dropFirst(leading.count)), Self.plain(leading))
    } else if !trailing.isEmpty, trailing.count < text.count {
      let word = Self.word(text.dropLast(trailing.count))
      (stem, number) = (word, Self.plain(String(trailing.reversed())))
    } else {
      // A letter is one by itself: *Partner B*, not *Partnere*.
      let words = text.split { $0.isWhitespace || "-_".contains($0) }
      guard words.count > 1, let last = words.last, last.count == 1, last.first?.isLetter == true
      else { return nil }
      (stem, number) = (folded(words.dropLast().joined(separator: " ")), String(last))
    }
    if stem.isEmpty { return nil }
  }

  /// A folded word without the *nr* or *no* that some put before a number.
  private static func word(_ text: Substring) -> String {
    let word = folded(text)
    let ending = ["nummer", "number", "nr", "no"].first {
      word.hasSuffix($0) && word.count > $0.count
    }
    return ending.map { String(word.dropLast($0.count)) } ?? word
  }

  private static func plain(_ number: some StringProtocol) -> String {
    Int(number).map(String.init) ?? String(number)
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

extension TableKind {
  /// Our column for each folded heading that may stand beside a partner.
  fileprivate var ownHeadings: [String: String] {
    var headings: [String: String] = [:]
    for (name, words) in HeadingSynonyms.meanings(in: self).sorted(by: { $0.key < $1.key })
    where !["from", "to", "organisation", "project", "project_name"].contains(name) {
      for word in words where headings[folded(word)] == nil { headings[folded(word)] = name }
    }
    return headings
  }
}

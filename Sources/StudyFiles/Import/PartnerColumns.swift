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
  /// A column that names partners.
  private struct Found {
    let column: SheetAnalysis.Column
    /// What numbers it; empty for one without a number.
    let number: String
    /// Whether a cell may name several.
    let isPlural: Bool
  }

  /// A partner's column, and those that tell of it alone.
  private struct Partner {
    let column: SheetAnalysis.Column
    let isPlural: Bool
    /// Our names of the columns that tell of it, by position.
    var own: [Int: String] = [:]

    var positions: [Int] { [column.position] + own.keys }
  }

  private let analysis: SheetAnalysis
  private let options: ReadingOptions
  private let kind: TableKind
  /// What the rows are about: an organisation or a project.
  private let subject: SheetAnalysis.Column
  private let partners: [Partner]

  /// Finds the partners of organisations; `nil` when no column with a number names them, nor several without.
  init?(ofOrganisationsIn analysis: SheetAnalysis, options: ReadingOptions) {
    let found = Self.found(
      in: analysis, words: HeadingSynonyms.partner, besides: HeadingSynonyms.mainPartners)
    let firsts =
      HeadingSynonyms.respondents + HeadingSynonyms.from.filter { $0 != "source" }
      + HeadingSynonyms.actors
    guard !found.isEmpty,
      let subject = analysis.column(headed: firsts, except: Set(found.map(\.column.position)))
    else { return nil }
    self.init(analysis, .collaborations, subject, found, options)
  }

  /// Finds those who take part in projects; `nil` when fewer than three columns name them: two name a tie
  /// that belongs to a project.
  init?(ofProjectsIn analysis: SheetAnalysis, options: ReadingOptions) {
    let found = Self.found(
      in: analysis, words: HeadingSynonyms.partner + HeadingSynonyms.actors,
      besides: HeadingSynonyms.mainPartners + HeadingSynonyms.projectOwners)
    let projects =
      (HeadingSynonyms.meanings(in: .participations)["project"] ?? [])
      + (HeadingSynonyms.meanings(in: .projects)["name"] ?? [])
    guard found.count >= 3,
      let subject = analysis.column(headed: projects, except: Set(found.map(\.column.position)))
    else { return nil }
    self.init(analysis, .participations, subject, found, options)
  }

  private init(
    _ analysis: SheetAnalysis, _ kind: TableKind, _ subject: SheetAnalysis.Column,
    _ found: [Found], _ options: ReadingOptions
  ) {
    self.analysis = analysis
    self.options = options
    self.kind = kind
    self.subject = subject
    partners = Self.partners(found, in: analysis, kind, subject: subject.position)
  }

  // MARK: Finding them

  /// The columns headed by one of some words and a number or letter; those of the same heading again and again,
  /// or without any after it, are numbered from the left, and one without a number comes before those with.
  private static func found(
    in analysis: SheetAnalysis, words: [String], besides others: [String]
  ) -> [Found] {
    let (stems, plurals) = (
      Set(words.map(folded)), Set(HeadingSynonyms.partners.map(folded))
    )
    func isStem(_ key: String) -> Bool { stems.contains(key) || plurals.contains(key) }
    var found: [Found] = []
    var alike: [String: [SheetAnalysis.Column]] = [:]
    for column in analysis.columns {
      let heading = bare(column.heading?.text ?? "")
      if isStem(folded(heading)) {
        alike[folded(heading), default: []].append(column)
      } else if let numbered = NumberedHeading(heading), isStem(numbered.stem) {
        found.append(
          Found(
            column: column, number: numbered.number, isPlural: plurals.contains(numbered.stem)))
      }
    }
    let hasNumbers = !found.isEmpty
    for (key, columns) in alike.sorted(by: { $0.key < $1.key }) {
      let all = columns.flatMap { [$0] + analysis.withoutHeading(after: $0) }
      guard all.count > 1 || hasNumbers else { continue }
      // Several in a cell are told by the heading where it stands alone.
      let isPlural = plurals.contains(key) && all.count == 1
      found += all.enumerated().map { index, column in
        Found(
          column: column, number: all.count > 1 ? String(index + 1) : "", isPlural: isPlural)
      }
    }
    guard !found.isEmpty else { return [] }
    for column in analysis.columns where others.map(folded).contains(column.key) {
      found.append(Found(column: column, number: column.key, isPlural: false))
    }
    let cells = found.flatMap(\.column.cells)
    // Marks and grades under them are of a matrix.
    let numbers = NumberColumn([], given: nil)
    let grades = cells.count { IntensityWords.read($0, numbers) != nil && !Nobody.isMeant(by: $0) }
    guard Set(found.map(\.number)).count == found.count, 2 * grades <= cells.count else {
      return []
    }
    return found.sorted { $0.column.position < $1.column.position }
  }

  /// A heading without the word *name* at its end.
  private static func bare(_ heading: String) -> String {
    let text = heading.trimmingHeading()
    let words = text.lowercased().split { $0.isWhitespace || "-–:".contains($0) }
    guard words.count > 1, let last = words.last, ["navn", "namn", "name"].contains(last) else {
      return text
    }
    return text.dropLast(last.count).trimmingSpaces().trimmingSeparators()
  }

  /// The partners, each with the columns that have its number or its heading, or come again after each of them.
  private static func partners(
    _ found: [Found], in analysis: SheetAnalysis, _ kind: TableKind, subject: Int
  ) -> [Partner] {
    var partners = found.map { Partner(column: $0.column, isPlural: $0.isPlural) }
    let taken = Set(found.map(\.column.position) + [subject])
    let meanings = kind.ownHeadings
    let others = analysis.columns.filter { !taken.contains($0.position) && !$0.key.isEmpty }
    let counts = Dictionary(grouping: others, by: \.key).mapValues(\.count)
    let stems = Set(others.compactMap { NumberedHeading($0.title)?.stem })
    for column in others {
      var owner: (index: Int?, stem: String) = (nil, "")
      if let numbered = NumberedHeading(column.title),
        let same = found.firstIndex(where: { $0.number == numbered.number })
      {
        owner = (same, numbered.stem)
      }
      for (index, partner) in found.enumerated() where meanings[owner.stem] == nil {
        if let rest = column.title.rest(without: bare(partner.column.title)) {
          owner = (index, folded(rest))
        }
      }
      if meanings[owner.stem] == nil, counts[column.key] ?? 0 > 1 {
        owner = (found.lastIndex { $0.column.position < column.position }, column.key)
      } else if meanings[owner.stem] == nil, stems.contains(column.key) {
        owner = (found.firstIndex { $0.number.isEmpty }, column.key)
      }
      guard let index = owner.index, let name = meanings[owner.stem],
        !partners[index].own.values.contains(name)
      else { continue }
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
      "first": subject.title, "second": partners.first?.column.title ?? "",
      "count": String(partners.count),
    ]
    var columns: [[Understanding.Column]] = []
    for partner in partners {
      read(partner, into: &sheet)
      columns.append(sheet.understanding.columns)
    }
    sheet.rows[kind]?.sort { ($0.line, place($0)) < ($1.line, place($1)) }
    sheet.understanding.columns = Understanding.Column.joined(columns)
    tellOfNobody(in: &sheet)
    keepThoseAlone(in: &sheet)
    return sheet
  }

  private func read(_ partner: Partner, into sheet: inout SheetImport) {
    let (own, other) = kind == .collaborations ? ("from", "to") : ("project", "organisation")
    let fixed = [subject.position: own, partner.column.position: other]
      .merging(partner.own) { $1 }
    let others = partners.filter { $0.column.position != partner.column.position }
    let rows = analysis.body.filter { row in
      row[partner.column.position].map(Self.isSomebody) ?? false
    }
    var part = SheetImport(analysis.source, shape: nil, reason: .partnersInSeveralColumns)
    ListReader(
      analysis.restricted(to: rows), kind: kind, fixed: fixed,
      subjects: Set(others.flatMap(\.positions)), options: options
    ).read(into: &part)
    let areReports =
      HeadingSynonyms.respondents.map(folded).contains(subject.key) || subject.key == "ego"
    if kind == .collaborations {
      CollaborationRows.finish(
        &part, severalInOneCell: partner.isPlural, areReports: areReports)
    }
    let titles = fixed.compactMap { position, name in
      analysis.column(position).map { column in
        (areReports && name == "intensity" ? "reported_from" : name, column.title)
      }
    }
    part.mapRows(of: kind) { row in
      var row = row
      row.sharesItsLine = true
      row.ownHeadings = Dictionary(titles) { first, _ in first }
      return [row]
    }
    sheet.absorb(part)
  }

  private func place(_ row: TableRow) -> Int {
    row.fields[kind == .collaborations ? "to" : "organisation"]?.column ?? 0
  }

  /// Cells that leave open who is meant, and what is said of a partner whom nobody has named.
  private func tellOfNobody(in sheet: inout SheetImport) {
    for row in analysis.body {
      for partner in partners {
        let name = row[partner.column.position]
        if let name, Nobody.isLeftOpen(by: name) {
          sheet.problems.append(missing(partner, at: name))
        } else if name == nil,
          let lost = partner.own.keys.sorted().lazy.compactMap({ row[$0] }).first
        {
          sheet.problems.append(missing(partner, at: lost))
        }
      }
    }
  }

  private func missing(_ partner: Partner, at cell: Cell) -> Problem {
    analysis.source.problem(
      .missingValue, at: cell, ["field": partner.column.title], .valueLeftOut)
  }

  /// An organisation without partners is in the study all the same.
  private func keepThoseAlone(in sheet: inout SheetImport) {
    guard kind == .collaborations else { return }
    for row in analysis.body {
      let isAlone = partners.allSatisfy { partner in
        row[partner.column.position].map { !Self.isSomebody($0) } ?? true
      }
      guard isAlone, let name = row[subject.position] else { continue }
      sheet.mentions.append(name)
      sheet.usedLines.insert(row.number)
    }
  }

  private static func isSomebody(_ cell: Cell) -> Bool {
    !Nobody.isMeant(by: cell) && !Nobody.isLeftOpen(by: cell)
  }
}

extension SheetAnalysis {
  /// The columns without a heading right after one, as joined cells leave them, that hold names.
  fileprivate func withoutHeading(after column: Column) -> [Column] {
    var found: [Column] = []
    for other in columns where other.position == column.position + found.count + 1 {
      let numbers = NumberColumn([], given: nil)
      let names = other.cells.count { IntensityWords.read($0, numbers) == nil }
      guard other.heading == nil, 2 * names > other.cells.count else { break }
      found.append(other)
    }
    return found
  }
}

extension String {
  /// What a heading says beside another's text before or after it: *hvor tett* of *Partner 1 – hvor tett* and of
  /// *Hvor tett med partner 1*.
  fileprivate func rest(without other: String) -> String? {
    let (text, other) = (trimmingHeading().lowercased(), other.lowercased())
    guard !other.isEmpty, text != other else { return nil }
    if text.hasPrefix(other), text.dropFirst(other.count).first?.isNumber != true {
      return text.dropFirst(other.count).trimmingSpaces().trimmingSeparators()
    }
    guard text.hasSuffix(" " + other) else { return nil }
    var words = text.dropLast(other.count).split { $0.isWhitespace }
    if let last = words.last, ["med", "with", "for", "hos", "til"].contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmingSeparators()
  }

  /// The text without dashes and colons at its ends.
  fileprivate func trimmingSeparators() -> String {
    var text = self[...]
    while let first = text.first, "-–—: ".contains(first) { text.removeFirst() }
    while let last = text.last, "-–—: ".contains(last) { text.removeLast() }
    return String(text)
  }
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

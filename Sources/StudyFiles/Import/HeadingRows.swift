import InnovationSystem
import Spreadsheets

/// The headings of a sheet: one row, or two of which the upper holds names of groups of columns, or goes on
/// where the lower has nothing, as cells that are joined downwards do.
struct HeadingRows {
  /// The headings, each with the place it has in the file; its number is that of the lowest row.
  let header: SheetRow
  /// The upper of two rows; `nil` when there is one.
  let upper: SheetRow?
  /// The headings that stand under several groups, with their group's name before them.
  let alike: [String]
  /// The position of the first of the sheet's rows that is a heading.
  let start: Int
  /// The position of the row after the headings.
  let end: Int

  /// Finds the rows that name the columns; `nil` when that row is data itself.
  ///
  /// Of the rows down to the first that is half as wide as the widest, it is the one with most headings we
  /// know; with the row below or above it, when more columns have a known heading so, when names stand
  /// there over numbers under a group's name, or when the groups above tell headings apart that are alike.
  init?(in rows: [SheetRow]) {
    guard let position = Self.position(in: rows) else { return nil }
    if let lower = Self.pair(at: position, in: rows) {
      self.init(upper: rows[position], lower: rows[lower], at: (position, lower + 1))
    } else if !Self.areHeadings(at: position, in: rows) {
      return nil
    } else if let upper = Self.continued(at: position, in: rows)
      ?? Self.groups(above: position, in: rows)
    {
      self.init(upper: upper, lower: rows[position], at: (position - 1, position + 1))
    } else {
      self.init(upper: nil, lower: rows[position], at: (position, position + 1))
    }
  }

  private init(upper: SheetRow?, lower: SheetRow, at range: (start: Int, end: Int)) {
    let joined = upper.map { Self.joined($0, lower) } ?? lower
    header = joined
    alike = joined.cells.map(\.text).filter { text in
      lower.cells.contains { text.hasSuffix(" " + $0.text) }
        && !lower.cells.contains { $0.text == text }
    }
    self.upper = upper
    (start, end) = range
  }

  // MARK: Two rows

  /// The position of the row of headings below a row of groups; `nil` when the row isn't one of groups.
  private static func pair(at position: Int, in rows: [SheetRow]) -> Int? {
    let lower = position + 1
    guard rows.indices.contains(lower), isWords(rows[lower]) else { return nil }
    let (groups, headings) = (rows[position], rows[lower])
    let known = headings.cells.filter { knows($0.text) }.count
    let isBesides = headings.cells.allSatisfy { groups[$0.column] == nil }
    // *Partner 1* over *Navn* and *Hvor tett*.
    let areNamed = headings.cells.contains { cell in
      nameWords.contains(folded(cell.text))
        && groups[cell.column].map { NumberedHeading($0.text) != nil } ?? false
    }
    let isBetter =
      (2 * known >= headings.cells.count || isBesides)
      && (isBesides || areGroups(groups, over: headings))
      && (areNamed || knownWords(joined(groups, headings)).count > knownWords(groups).count)
    return isBetter || isOverNumbers(headings, under: groups, rows.dropFirst(lower + 1))
      ? lower : nil
  }

  /// Whether a row can be one of groups over some headings: one of its cells stands over several of them, or
  /// we know none of those above one, and no two say by themselves who works with whom.
  private static func areGroups(_ row: SheetRow, over headings: SheetRow) -> Bool {
    let isWider = headings.cells.contains { cell in
      guard let group = row[cell.column] else { return true }
      return row[cell.column - 1].map { folded($0.text) == folded(group.text) } ?? false
    }
    let above = row.cells.filter { headings[$0.column] != nil }
    // *Partner 1* over a *Navn* is a group of columns.
    let overruled = above.filter { group in
      headings[group.column].map { !nameWords.contains(folded($0.text)) } ?? true
    }.map { folded($0.text.trimmingHeading()) }
    let areEnds = [HeadingSynonyms.from, HeadingSynonyms.to].allSatisfy { ends in
      ends.map(folded).contains { overruled.contains($0) }
    }
    return (isWider || above.allSatisfy { !knows($0.text) }) && !areEnds
  }

  /// The row of groups above a row in which some headings are alike; `nil` when the groups don't tell them
  /// apart.
  private static func groups(above position: Int, in rows: [SheetRow]) -> SheetRow? {
    guard position > 0 else { return nil }
    let (groups, headings) = (rows[position - 1], rows[position])
    guard groups.number == headings.number - 1, groups.cells.count > 1 else { return nil }
    func different(_ row: SheetRow) -> Int { Set(row.cells.map { folded($0.text) }).count }
    let joined = joined(groups, headings)
    return different(headings) < headings.cells.count && different(joined) == joined.cells.count
      ? groups : nil
  }

  /// The known headings of the row above in columns for which a row of headings has none; `nil` when there
  /// are none.
  private static func continued(at position: Int, in rows: [SheetRow]) -> SheetRow? {
    guard position > 0 else { return nil }
    var above = rows[position - 1]
    let header = rows[position]
    guard above.number == header.number - 1 else { return nil }
    let open = above.cells.filter { header[$0.column] == nil && knows($0.text) }
    guard !open.isEmpty else { return nil }
    above.cells = above.cells.filter { header[$0.column] != nil || knows($0.text) }
    return above
  }

  /// Whether names stand over numbers in columns of which the row above says nothing of its own: nothing,
  /// or what it says of the column before.
  private static func isOverNumbers(
    _ headings: SheetRow, under groups: SheetRow, _ below: ArraySlice<SheetRow>
  ) -> Bool {
    let body = below.prefix(100)
    guard body.count >= 2, Set(headings.cells.map { folded($0.text) }).count == headings.cells.count
    else { return false }
    let isNamed = headings.cells.allSatisfy { cell in
      guard let group = groups[cell.column], knows(group.text) else { return true }
      return knows(cell.text)
    }
    let open = headings.cells.filter { cell in
      guard let group = groups[cell.column] else {
        return cell.column > groups.cells.first?.column ?? .max
      }
      return groups[cell.column - 1].map { folded($0.text) == folded(group.text) } ?? false
    }
    return isNamed && !open.isEmpty && headings.cells.allSatisfy { !isGrade($0) }
      && open.allSatisfy { heading in
        let cells = body.compactMap { $0[heading.column] }
        return !cells.isEmpty && cells.allSatisfy(isGrade)
      }
  }

  private static func isGrade(_ cell: Cell) -> Bool {
    IntensityWords.read(cell, NumberColumn([], given: nil)) != nil
      || DateWords.plainDate(cell.text) != nil
  }

  /// Whether all cells of a row are words rather than numbers, dates or grades that are no headings.
  private static func isWords(_ row: SheetRow) -> Bool {
    !row.cells.isEmpty
      && row.cells.allSatisfy { $0.kind == .text && (knows($0.text) || !isGrade($0)) }
  }

  /// The lower heading of each column, or else the upper; lower ones that are alike get the name of
  /// their group, and the name of something is called as the group when we know that.
  private static func joined(_ upper: SheetRow, _ lower: SheetRow) -> SheetRow {
    let alike = Dictionary(grouping: lower.cells) { folded($0.text) }.filter { $1.count > 1 }
    var cells = upper.cells.filter { lower[$0.column] == nil }
    for cell in lower.cells {
      let group = upper.cells.last { $0.column <= cell.column }
      var named = cell
      if alike[folded(cell.text)] != nil, let group {
        let isName = nameWords.contains(folded(cell.text)) && knows(group.text)
        named.text = isName ? group.text : "\(group.text) \(cell.text)"
      }
      cells.append(named)
    }
    return SheetRow(
      number: lower.number, cells: cells.sorted { $0.column < $1.column },
      fieldCount: lower.fieldCount)
  }

  // MARK: One row

  /// The position of the row that may hold the headings; `nil` when there are no rows.
  private static func position(in rows: [SheetRow]) -> Int? {
    let searched = rows.prefix(30)
    let widest = searched.map(\.cells.count).max() ?? 0
    let isWide = { (row: SheetRow) in row.cells.count >= max(1, (widest + 1) / 2) }
    guard let first = searched.firstIndex(where: isWide) else { return nil }
    let known = searched[...first].map { row in row.cells.filter { knows($0.text) }.count }
    let most = known.max() ?? 0
    return most > 0 ? known.firstIndex(of: most) ?? first : first
  }

  /// Whether the row that might hold headings by itself isn't data.
  private static func areHeadings(at position: Int, in rows: [SheetRow]) -> Bool {
    let row = rows[position]
    let isKnown = row.cells.contains { knows($0.text) }
    return (isKnown || !hasNumberAmongNames(row)) && !isData(row, in: rows)
  }

  /// Whether a row that might hold headings is a row like those below: a name in it stands again
  /// further down in the first two columns, and its heading-like words are of the weakest kind.
  private static func isData(_ row: SheetRow, in rows: [SheetRow]) -> Bool {
    let names = row.cells.prefix(2).map(\.text)
    let isWeak = row.cells.filter { knows($0.text) }.allSatisfy { $0.text.count == 1 }
    let isList = row.cells.count == 2 || row.cells.count == 3 && Double(row.cells[2].text) != nil
    guard isList, isWeak, row[0] != nil else { return false }
    let below = rows.drop { $0.number <= row.number }.prefix(1000)
    return below.contains { other in other.cells.prefix(2).contains { names.contains($0.text) } }
  }

  private static func hasNumberAmongNames(_ row: SheetRow) -> Bool {
    row.cells.count == 3 && Double(row.cells[2].text) != nil && Double(row.cells[0].text) == nil
  }

  // MARK: Known headings

  private static let nameWords = Set(["navn", "namn", "name"])

  /// Whether a heading is one that we know.
  static func knows(_ heading: String) -> Bool {
    knownHeadings.contains(folded(heading.trimmingHeading()))
  }

  private static func knownWords(_ row: SheetRow) -> Set<String> {
    Set(row.cells.map { folded($0.text.trimmingHeading()) }.filter(knownHeadings.contains))
  }

  private static let knownHeadings: Set<String> = {
    var words = HeadingSynonyms.ambiguous + HeadingSynonyms.partner + HeadingSynonyms.partners
    words += HeadingSynonyms.respondents
    for kind in TableKind.allCases {
      words += kind.columns.flatMap { [$0.name] + $0.aliases }
      words += HeadingSynonyms.meanings(in: kind).flatMap(\.value)
    }
    return Set(words.map(folded))
  }()
}

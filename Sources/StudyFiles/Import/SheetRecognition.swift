import InnovationSystem
import Spreadsheets

/// Finds out what the rows and columns of a sheet are, and reads it as that.
struct SheetRecognition {
  private let analysis: SheetAnalysis
  private let options: ReadingOptions

  /// Reads a sheet as what it is.
  static func read(_ source: SourceSheet, options: ReadingOptions) -> SheetImport {
    if let reason = reasonToSkip(source, options) {
      return skipped(source, reason)
    }
    let analysis = SheetAnalysis(source)
    guard !analysis.body.isEmpty || !analysis.hasKnownHeading else {
      return skipped(source, .noRows)
    }
    var sheet = SheetRecognition(analysis: analysis, options: options).read()
    if sheet.understanding.shape != nil {
      sheet.understanding.upperHeaderLine = analysis.upperHeader?.number
      sheet.understanding.alikeHeadings = analysis.alikeHeadings
      sheet.problems += analysis.sums.compactMap { row in
        row.cells.first { Sums.isSum($0.text) }.map {
          source.problem(.sumNotRead, at: $0, ["value": $0.text], .rowLeftOut)
        }
      }
    }
    return sheet
  }

  private static func reasonToSkip(
    _ source: SourceSheet, _ options: ReadingOptions
  ) -> Understanding.Reason? {
    if !options.sheets.isEmpty {
      let isAsked = options.sheets.contains { folded($0) == folded(source.sheet.name) }
      if !isAsked { return .notAsked }
    } else if source.sheet.isHidden {
      return .hidden
    }
    return source.sheet.rows.isEmpty ? .noRows : nil
  }

  private static func skipped(
    _ source: SourceSheet, _ reason: Understanding.Reason
  ) -> SheetImport {
    SheetImport(source, shape: nil, reason: reason)
  }

  private func read() -> SheetImport {
    guard !analysis.body.isEmpty else { return unrecognised() }
    if let asked = options.shape { return read(as: asked) }
    return studyTable() ?? partnersOfOrganisations() ?? partnersOfProjects() ?? plainList()
      ?? grid(asked: nil) ?? doubtfulList() ?? partnerList() ?? organisationList()
      ?? listWithoutHeadings() ?? unrecognised()
  }

  private func read(as shape: SheetShape) -> SheetImport {
    let found: SheetImport? =
      switch shape {
      case .collaborationList:
        partnersOfOrganisations() ?? plainList() ?? doubtfulList() ?? listWithoutHeadings()
      case .matrix, .roster, .projectColumns: grid(asked: shape)
      case .partnerList: partnersOfProjects() ?? partnerList()
      case .organisationList: organisationList()
      case .studyTable: studyTable()
      }
    return found ?? unrecognised()
  }

  /// A sheet called as one of the format's tables, with the columns that one needs.
  private func studyTable() -> SheetImport? {
    guard let name = analysis.source.sheetName.map(folded), analysis.header != nil else {
      return nil
    }
    let named = TableKind.allCases.first { $0.fileNames.map(folded).contains(name) }
    guard let kind = named, hasRequiredColumns(of: kind) else { return nil }
    var sheet = SheetImport(analysis.source, shape: .studyTable, reason: .namedAsTable)
    sheet.understanding.table = kind.rawValue
    ListReader(analysis, kind: kind, fixed: [:], isOwnTable: true, options: options)
      .read(into: &sheet)
    if kind == .collaborations {
      CollaborationRows.finish(&sheet, severalInOneCell: false, areReports: false)
    }
    return sheet
  }

  private func hasRequiredColumns(of kind: TableKind) -> Bool {
    let keys = Set(analysis.columns.map(\.key))
    return kind.columns.filter(\.isRequired).allSatisfy { column in
      ([column.name] + column.aliases).contains { keys.contains(folded($0)) }
    }
  }

  /// A row for each organisation, with a partner in each of several columns.
  private func partnersOfOrganisations() -> SheetImport? {
    PartnerColumns(ofOrganisationsIn: analysis, options: options)?.sheet
  }

  /// A row for each project, with somebody who takes part in each of several columns.
  private func partnersOfProjects() -> SheetImport? {
    PartnerColumns(ofProjectsIn: analysis, options: options)?.sheet
  }

  /// Two columns whose headings say who and with whom, in words.
  private func plainList() -> SheetImport? {
    let ends = self.ends
    guard let (from, to) = ends, from.key.count > 1 || to.key.count > 1 else { return nil }
    return list(from: from, to: to, .twoColumnsOfNames)
  }

  /// The same with headings of one letter, which might be names in a matrix.
  private func doubtfulList() -> SheetImport? {
    ends.flatMap { list(from: $0, to: $1, .twoColumnsOfNames) }
  }

  private var ends: (SheetAnalysis.Column, SheetAnalysis.Column)? {
    if let to = analysis.column(headed: HeadingSynonyms.to) {
      // `kilde` is who, beside `mål`; beside anything else it is where it is known from.
      let sources = ["mål", "target"].contains(to.key) ? ["kilde", "kjelde"] : []
      let starts = HeadingSynonyms.from + sources + HeadingSynonyms.respondents
      let from =
        analysis.column(headed: starts, except: [to.position])
        ?? analysis.column(headed: HeadingSynonyms.actors, except: [to.position])
      if let from, holdsNames(from), holdsNames(to) { return (from, to) }
    }
    let partners = HeadingSynonyms.partner + HeadingSynonyms.partners
    guard let to = analysis.column(headed: partners) else { return nil }
    let firsts =
      HeadingSynonyms.respondents + HeadingSynonyms.from.filter { $0 != "source" }
      + HeadingSynonyms.actors
    let dated = analysis.columns.filter { !holdsNames($0) }.map(\.position)
    guard let from = analysis.column(headed: firsts, except: Set(dated + [to.position])) else {
      return nil
    }
    return (from, to)
  }

  /// Dates under `fra` and `til` are a period, not a collaboration; so are days as Excel counts them when
  /// other columns say who.
  private func holdsNames(_ column: SheetAnalysis.Column) -> Bool {
    let sample = column.cells.prefix(50)
    if isOfNumberedMatrix(column) { return false }
    let others = HeadingSynonyms.partner + HeadingSynonyms.partners
    let projects = HeadingSynonyms.meanings(in: .participations)["project"] ?? []
    func isThere(_ words: [String]) -> Bool {
      analysis.column(headed: words, except: [column.position]) != nil
    }
    let maySerial = isThere(others) || isThere(HeadingSynonyms.actors) && isThere(projects)
    let dates = sample.count {
      $0.kind == .date || DateWords.plainDate($0.text) != nil
        || maySerial && DateWords.serialDate($0) != nil
    }
    let years = sample.count { Int($0.text).map { 1900...2100 ~= $0 } ?? false }
    return sample.isEmpty || (2 * dates < sample.count && 2 * years < sample.count)
  }

  /// Whether most cells are grades or marks under a heading that is one of three or more with a number, such as
  /// *Aktør A*: the column of an organisation in a matrix. Two are the ends of ties between numbers (*Vertex 1*).
  private func isOfNumberedMatrix(_ column: SheetAnalysis.Column) -> Bool {
    guard let stem = NumberedHeading(column.title)?.stem else { return false }
    let alike = analysis.columns.count { NumberedHeading($0.title)?.stem == stem }
    let numbers = NumberColumn([], given: nil)
    let grades = column.cells.count { IntensityWords.read($0, numbers) != nil }
    return alike >= 3 && 2 * grades > column.cells.count
  }

  private func list(
    from: SheetAnalysis.Column, to: SheetAnalysis.Column, _ reason: Understanding.Reason
  ) -> SheetImport {
    let isPlural = HeadingSynonyms.partners.map(folded).contains(to.key)
    var sheet = SheetImport(
      analysis.source, shape: .collaborationList,
      reason: isPlural ? .partnersInOneCell : reason)
    sheet.understanding.values = ["first": from.title, "second": to.title]
    let ends = [from.position: "from", to.position: "to"]
    let fixed = ends.merging(period(except: Set(ends.keys))) { end, _ in end }
    if let years = YearColumns(in: analysis, except: Set(fixed.keys)) {
      read(years, fixed, into: &sheet)
    } else {
      ListReader(analysis, kind: .collaborations, fixed: fixed, options: options)
        .read(into: &sheet)
    }
    CollaborationRows.takeOutNobody(&sheet)
    CollaborationRows.finish(
      &sheet, severalInOneCell: isPlural,
      areReports: HeadingSynonyms.respondents.map(folded).contains(from.key) || from.key == "ego")
    return sheet
  }

  /// A list read once for each year, with the rows that have something in the year's column.
  private func read(_ years: YearColumns, _ fixed: [Int: String], into sheet: inout SheetImport) {
    var columns: [[Understanding.Column]] = []
    for year in years.years {
      var part = SheetImport(analysis.source, shape: .collaborationList, reason: .twoColumnsOfNames)
      let own = years.areGraded ? [year.column.position: "intensity"] : [:]
      let others = years.years.map(\.column.position)
        .filter { own[$0] == nil }
      ListReader(
        analysis.restricted(to: analysis.body.filter { years.holds($0, in: year) }),
        kind: .collaborations, fixed: fixed.merging(own) { $1 }, subjects: Set(others),
        options: options
      ).read(into: &part)
      part.setSnapshot(year.id, of: .collaborations)
      sheet.absorb(part)
      columns.append(part.understanding.columns)
    }
    sheet.headings[.collaborations]?["snapshot"] = years.years.first?.column.heading
    let headings = Set(years.years.map(\.column.title))
    sheet.understanding.columns = Understanding.Column.joined(columns).map {
      headings.contains($0.heading) ? $0.meaning("snapshot") : $0
    }
    for row in analysis.body.filter(years.isSilent) {
      sheet.problems.append(
        analysis.source.problem(.inNoYear, line: row.number, [:], .rowLeftOut))
    }
  }

  /// Columns of dates headed as ends of a tie are its beginning and its end.
  private func period(except ends: Set<Int>) -> [Int: String] {
    var columns: [Int: String] = [:]
    let headings = [(["fra", "frå", "from"], "valid_from"), (["til", "to"], "valid_to")]
    for (words, name) in headings {
      guard let column = analysis.column(headed: words, except: ends), !holdsNames(column) else {
        continue
      }
      columns[column.position] = name
    }
    return columns
  }

  private func partnerList() -> SheetImport? {
    let words = HeadingSynonyms.meanings(in: .participations)["project"] ?? []
    let names = HeadingSynonyms.meanings(in: .projects)["name"] ?? []
    guard let project = analysis.column(headed: words + names),
      let organisation = analysis.column(
        headed: HeadingSynonyms.actors + HeadingSynonyms.partner, except: [project.position])
    else { return nil }
    var sheet = SheetImport(
      analysis.source, shape: .partnerList, reason: .organisationAndProject)
    sheet.understanding.values = ["first": organisation.title, "second": project.title]
    let ofOrganisations = organisationColumns(except: [organisation.position, project.position])
    let others = Set(analysis.columns.map(\.position)).subtracting(ofOrganisations.keys)
    var about = SheetImport(analysis.source, shape: nil, reason: .organisationAndProject)
    ListReader(
      analysis, kind: .organisations,
      fixed: ofOrganisations.merging([organisation.position: "name"]) { $1 },
      subjects: others.subtracting([organisation.position]), options: options
    ).read(into: &about)
    ListReader(
      analysis, kind: .participations,
      fixed: [organisation.position: "organisation", project.position: "project"],
      subjects: Set(ofOrganisations.keys), options: options
    ).read(into: &sheet)
    if !ofOrganisations.isEmpty { sheet.addOrganisations(of: about) }
    return sheet
  }

  /// The columns that tell of the organisation rather than of its part in a project.
  private func organisationColumns(except taken: Set<Int>) -> [Int: String] {
    let meanings = HeadingSynonyms.meanings(in: .organisations)
    var columns: [Int: String] = [:]
    for name in ["organisation_number", "municipality", "kind", "sector", "short_name", "parent"] {
      guard let column = analysis.column(headed: meanings[name] ?? [], except: taken) else {
        continue
      }
      columns[column.position] = name
    }
    return columns
  }

  private func organisationList() -> SheetImport? {
    let names = HeadingSynonyms.actors + HeadingSynonyms.partner + HeadingSynonyms.respondents
    guard let name = analysis.fullestColumn(headed: names) else { return nil }
    var sheet = SheetImport(
      analysis.source, shape: .organisationList, reason: .oneColumnOfNames)
    sheet.understanding.values = ["first": name.title]
    ListReader(
      analysis, kind: .organisations, fixed: [name.position: "name"], options: options
    ).read(into: &sheet)
    return sheet
  }

  /// Two columns of names, and perhaps one of numbers, without any heading.
  private func listWithoutHeadings() -> SheetImport? {
    let columns = analysis.columns
    guard analysis.header == nil, 2...3 ~= columns.count,
      columns.prefix(2).allSatisfy({ $0.cells.count == analysis.body.count }),
      columns.count == 2 || columns[2].cells.allSatisfy({ Self.isNumber($0) })
    else { return nil }
    var sheet = SheetImport(analysis.source, shape: .collaborationList, reason: .noHeadings)
    var fixed = [columns[0].position: "from", columns[1].position: "to"]
    if columns.count == 3 { fixed[columns[2].position] = "weight" }
    ListReader(analysis, kind: .collaborations, fixed: fixed, options: options).read(into: &sheet)
    return sheet
  }

  private static func isNumber(_ cell: Cell) -> Bool {
    NumberColumn([], given: nil).plainNumber(in: cell) != nil
  }

  private func grid(asked: SheetShape?) -> SheetImport? {
    guard let found = GridRecognition(analysis, asked: asked) else { return nil }
    var sheet = SheetImport(analysis.source, shape: found.shape, reason: found.reason)
    sheet.understanding.values = ["count": String(found.grid.names.count)]
    GridImport(found, options: options).read(into: &sheet)
    return sheet
  }

  private func unrecognised() -> SheetImport {
    var sheet = Self.skipped(analysis.source, .nothingRecognised)
    sheet.understanding.values = [
      "headings": (analysis.header ?? analysis.body.first)?.cells.prefix(8).map(\.text)
        .joined(separator: ", ") ?? ""
    ]
    return sheet
  }
}

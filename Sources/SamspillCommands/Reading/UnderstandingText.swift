import InnovationSystem
import Spreadsheets
import StudyFiles
import Wording

/// What was made of somebody's own files, as lines.
struct UnderstandingText {
  private let understanding: Understanding
  private let study: Study
  private let language: Language
  private let limit: Int

  /// Prepares the text.
  ///
  /// - Parameter limit: how many of a kind are listed.
  init(_ understanding: Understanding, of study: Study, _ language: Language, limit: Int = 12) {
    self.limit = limit
    self.understanding = understanding
    self.study = study
    self.language = language
  }

  /// The lines: files and sheets with what they were taken for, then what was guessed.
  var lines: [String] {
    let guesses = self.guesses
    var lines = [UnderstandingWords.heading[language]]
    lines += files.map { "  " + $0 }
    lines += understanding.sheets.flatMap(sheetLines).map { "  " + $0 }
    if !guesses.isEmpty {
      lines.append(UnderstandingWords.guesses[language])
      lines += guesses.map { "  " + $0 }
    }
    return lines
  }

  private var files: [String] {
    understanding.files.flatMap { file -> [String] in
      let text = file.text.map {
        UnderstandingWords.text(
          file.name, encoding: $0.encoding.rawValue, separator: $0.separator.rawValue, language)
      }
      return [text].compactMap { $0 }
        + file.leftOut.map { UnderstandingWords.leftOut($0.rawValue)[language] }
    }
  }

  private func sheetLines(_ sheet: Understanding.Sheet) -> [String] {
    let name = sheet.name ?? sheet.file
    var lines = [
      UnderstandingWords.sheet(
        name, shape: sheet.shape?.rawValue, reason: sheet.reason.rawValue, values: sheet.values,
        language)
    ]
    guard sheet.shape != nil else { return lines }
    let rows = UnderstandingWords.rows(
      sheet.rows, used: sheet.usedRows, empty: sheet.emptyRows, language)
    lines.append("  " + rows)
    if let upper = sheet.upperHeaderLine, let lower = sheet.headerLine {
      lines.append("  " + UnderstandingWords.twoRowsOfHeadings(upper, lower)[language])
      if !sheet.alikeHeadings.isEmpty {
        lines.append("  " + UnderstandingWords.alikeHeadings(sheet.alikeHeadings)[language])
      }
    }
    for column in sheet.columns where column.use == .read {
      guard let meaning = column.meaning else { continue }
      let name = ColumnWords.name(of: meaning.asPeriod(in: sheet.shape), language)
      guard column.heading.lowercased() != name || column.isDecidedByValues else { continue }
      let words = UnderstandingWords.column(
        column.heading, as: name, byValues: column.isDecidedByValues)
      lines.append("  " + words[language])
    }
    let others = sheet.columns.filter { $0.use == .attribute && $0.isNamed }.map(\.heading)
    let places = others.filter { sheet.listsOrganisations && Organisation.namesMunicipality($0) }
    if !places.isEmpty { lines.append("  " + UnderstandingWords.onMaps(places)[language]) }
    let kept = others.filter { !places.contains($0) }
    if !kept.isEmpty { lines.append("  " + UnderstandingWords.attributes(kept)[language]) }
    lines += unread(in: sheet).map { "  " + $0[language] }
    for column in sheet.columns {
      guard let sign = column.decimalSign else { continue }
      let words = UnderstandingWords.decimalSign(
        column.heading, isComma: sign == .comma, isUncertain: column.isSignUncertain)
      lines.append("  " + words[language])
    }
    for column in sheet.columns {
      guard let first = column.serialDates.first, let days = Double(first),
        let date = SerialDate.text(days, isFrom1904: false).flatMap({ PartialDate($0) })
      else { continue }
      let words = UnderstandingWords.serialDates(
        column.heading, column.serialDates.count, first,
        (year: date.year, month: date.month, day: date.day))
      lines.append("  " + words[language])
    }
    return lines
  }

  /// What columns with a heading that isn't theirs alone, or with none, come to.
  private func unread(in sheet: Understanding.Sheet) -> [Words] {
    let kept = sheet.columns.filter { $0.use == .attribute }
    let read = Set(sheet.columns.filter { $0.use != .attribute }.map { $0.heading.lowercased() })
    let alike = kept.filter { $0.isNamed && read.contains($0.heading.lowercased()) }.map(\.heading)
    let nameless = kept.filter { !$0.isNamed }.map(\.heading)
    var words: [Words] = []
    if !alike.isEmpty { words.append(UnderstandingWords.calledTheSame(Set(alike).sorted())) }
    if !nameless.isEmpty { words.append(UnderstandingWords.withoutHeading(nameless)) }
    return words
  }

  private var guesses: [String] {
    var lines: [String] = []
    if let scale = understanding.assumedScale {
      let threshold = study.snapshots.first?.threshold.map { Formatter(language).number($0) }
      lines.append(UnderstandingWords.scale(scale.rawValue, threshold: threshold)[language])
    }
    if let date = understanding.assumedDate {
      let words = Formatter(language).date(year: date.year, month: date.month, day: date.day)
      lines.append(
        UnderstandingWords.date(words, isLastBeginning: understanding.isDateLastBeginning)[
          language])
    }
    for joined in understanding.joinedNames.prefix(limit) {
      let words = UnderstandingWords.joined(
        joined.name, others: joined.others, isAlias: joined.isAlias)
      lines.append(words[language])
    }
    let kinds = understanding.guessedKinds
    if !kinds.isEmpty {
      let unknown = study.organisations.count { $0.kind == nil && $0.sector == nil }
      let words = UnderstandingWords.guessedKinds(
        kinds.count, of: study.organisations.count, unknown: unknown)
      lines.append(words[language])
    }
    for guess in kinds.prefix(limit) {
      let name = study.taxonomy.kind(guess.kind)?.name[language.rawValue] ?? guess.kind
      let words = UnderstandingWords.guessedKind(guess.name, name, clue: guess.clue)
      lines.append("  " + words[language])
    }
    return lines
  }
}

extension Understanding.Sheet {
  /// Whether its columns are kept with organisations.
  fileprivate var listsOrganisations: Bool {
    shape == .organisationList || table == "organisations"
  }
}

extension Understanding.Column {
  /// Whether the column has a heading of its own.
  fileprivate var isNamed: Bool { heading.count > 2 || heading.uppercased() != heading }
}

extension String {
  /// In a partner list, from and to are the time an organisation takes part.
  fileprivate func asPeriod(in shape: SheetShape?) -> String {
    guard shape == .partnerList, self == "from" || self == "to" else { return self }
    return "valid_" + self
  }
}

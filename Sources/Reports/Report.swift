import Figures
import GapAnalysis
import GraphvizRendering
import InnovationSystem
import StudyFiles
import Wording

/// The report of one snapshot: a page and the files that go with it.
public struct Report {
  private let results: StudyResults
  private let figureFiles: FigureFiles
  private let warnings: [String]
  /// What is wrong with the report's figures, in words; they stand among the page's warnings too.
  public let flaws: [String]
  private let date: PartialDate?
  private let audience: ReportAudience?
  private let parts: ReportParts?
  private let original: Study?
  private let frameHeights = FrameHeights()
  /// The fingerprint that the figures' stamps tell of.
  private let stamped: StudyDigest
  /// The figure as PDF, which its check looks into.
  private let pdf: [UInt8]

  /// Measures, looks for gaps and lays out the figure.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - snapshot: the snapshot the report is of.
  ///   - language: the language it is written in.
  ///   - warnings: what somebody should look at, in words.
  ///   - date: the date to print; the snapshot's when `nil`. No output holds the clock.
  ///   - audience: whom it is for; everybody when `nil`.
  ///   - original: the study that the names were taken out of, which the stamps of the figures tell
  ///     of; `nil` when the names are there.
  ///   - renderer: what draws the figures.
  /// - Throws: `GraphvizError` when the figure can't be drawn.
  public init(
    _ study: Study, at snapshot: Snapshot, _ language: Language, warnings: [String] = [],
    date: PartialDate? = nil, for audience: ReportAudience? = nil, original: Study? = nil,
    renderer: GraphvizRenderer = GraphvizRenderer()
  ) throws {
    let results = StudyResults(study, at: snapshot, language)
    var options = FigureOptions()
    options.language = language
    var subject = FigureSubject(study, at: snapshot, options: options, renderer: renderer)
    subject.original = original
    subject.frameHeights = frameHeights
    self.results = results
    self.original = original
    self.audience = audience
    let stamped = original.map { StudyDigest($0) } ?? results.digest
    self.stamped = stamped
    figureFiles = try FigureFiles(subject, of: stamped, date: date)
    parts = try audience.map { audience in
      ReportParts(
        results, for: audience,
        try PackFigures(for: audience, subject, of: stamped, date: date))
    }
    pdf = try figureFiles.bytes(of: .pdf)
    flaws = try figureFiles.flaws(pdf: pdf) + (parts?.figures.drawn.flatMap(\.flaws) ?? [])
    self.warnings = warnings + flaws
    self.date = date
  }

  /// The first screen as lines of text, for the terminal: the summary, the headlines, what the data
  /// are like, and the notice.
  public var headlines: [String] {
    let lines = Headlines(results).all.enumerated().map { index, headline in
      "\(index + 1). \(headline.theme): \(headline.sentence)"
    }
    let notice = results.study.notice.map { $0[results.language.rawValue] }
    let quality =
      "\(ReportWords.dataQuality[results.language]): \(QualityText(results).opening)"
    return [SummaryText(results).text] + lines + [quality] + [notice].compactMap { $0 }
  }

  /// The bytes of every file, by name.
  ///
  /// - Throws: `GraphvizError` when a figure file can't be made, and `WorkbookWriteError` when the
  ///   workbook can't.
  public func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    files["figure-network.pdf"] = pdf
    for format in FigureFormat.ofReports where format != .pdf {
      files["figure-network." + format.rawValue] = try figureFiles.bytes(of: format)
    }
    let svg = String(decoding: files["figure-network.svg"] ?? [], as: UTF8.self)
    let figure = figureFiles.figure
    let words = [
      "caption.txt": figure.caption + "\n",
      "alt.txt": figure.shortDescription + "\n\n" + figure.longDescription + "\n",
    ]
    for (name, text) in words.merging(try texts(), uniquingKeysWith: { first, _ in first }) {
      files[name] = Array(text.utf8)
    }
    files.merge(try tableFiles()) { first, _ in first }
    if let audience { files = files.filter { audience.has($0.key) } }
    if let parts { files.merge(parts.files) { first, _ in first } }
    let page = ReportPage(
      results: results, frames: try frames(svg), warnings: warnings, date: date,
      order: audience?.sections, further: parts?.sections ?? [], files: files.keys.sorted())
    files["index.html"] = Array(page.html.utf8)
    return files
  }

  /// The tables as files: workbook, CSV and JSON.
  private func tableFiles() throws -> [String: [UInt8]] {
    let provenance = ReportProvenance(results, date: date)
    let tables = ReportTables(results, provenance, remarks: warnings)
    var files = tables.delimitedFiles.mapValues { Array($0.utf8) }
    var all = tables.all
    all.insert(contentsOf: parts?.tables ?? [], at: min(1, all.count))
    let json = ResultsJSON(results, provenance, remarks: warnings, tables: all)
    let workbook = TableWorkbook(
      all, title: results.title, lines: workbookLines, results.language)
    files["tables.xlsx"] = try workbook.bytes()
    files["results.json"] = Array(try json.text().utf8)
    return files
  }

  /// The texts to copy from, in every language, and where their numbers are found.
  private func texts() throws -> [String: String] {
    let kind = FigureKindCatalog.usual(for: results.study)
    let words = try Language.allCases.map { language in
      (language, try figureFiles.texts(in: language, as: kind))
    }
    let figure = PackFigure(
      name: "figure-network", kind: kind, texts: Dictionary(uniqueKeysWithValues: words))
    let figures = [figure] + (parts?.packFigures ?? [])
    var files: [String: String] = [:]
    for language in Language.allCases {
      let pack = TextPack(results.told(in: language), figures)
      files["texts/\(language.rawValue).txt"] = pack.text
      guard language == results.language else { continue }
      files[NumberList.file] = NumberList(pack.passages, language).text
    }
    return files
  }

  /// What stands above the first table: which snapshot it is of, and the study's notice.
  private var workbookLines: [String] {
    [
      results.view.snapshot.name(results.format).map(results.format.capitalised),
      results.study.notice?[results.language.rawValue],
    ].compactMap { $0 }
  }

  /// The figures of all snapshots, everyone at the same place in each; of a study of participations
  /// the one there is.
  private func frames(_ svg: String) throws -> [PageFrame] {
    let own = results.view.snapshot
    let snapshots = results.study.isTwoMode ? [own] : results.study.snapshots
    return try snapshots.enumerated().map { index, snapshot in
      guard snapshot.id != own.id else {
        return PageFrame(snapshot: own, figure: figureFiles.figure, svg: svg, idPrefix: "")
      }
      var options = FigureOptions()
      options.language = results.language
      options.idPrefix = "frame\(index)-"
      var subject = FigureSubject(
        results.study, at: snapshot, options: options, renderer: figureFiles.renderer)
      subject.original = original
      subject.frameHeights = frameHeights
      let files = try FigureFiles(subject, of: stamped)
      return PageFrame(
        snapshot: snapshot, figure: files.figure,
        svg: String(decoding: try files.bytes(of: .svg), as: UTF8.self),
        idPrefix: options.idPrefix)
    }
  }
}

import CommandLineParsing
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Reports
import Spelling
import Wording

/// Prints measures of one snapshot: the basic ones, or those asked for.
struct MetricsCommand: TalkingCommand {
  /// Beyond so many steps a measure that nobody asked for by name is left out: a few seconds.
  static let stepLimit = 2e9

  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "metrics", abstract: CommandWords.metrics[language],
      discussion: CommandWords.example(
        "samspill metrics graphs/nordland --measure betweenness,constraint --top 5")[language]
    )
  }

  @OptionGroup var input: StudyArguments

  @Option(
    help: CommandWords.help(
      CommandWords.measureOption, value: "ID,ID|all",
      choices: ["all"] + MetricCatalog.all.map { $0.description.id }, isList: true))
  var measure: String?

  @Option(help: CommandWords.help(CommandWords.sectorOption, value: "SECTOR"))
  var sector: String?

  @Option(help: CommandWords.help(CommandWords.topOption, value: "N"))
  var top: Int?

  @Flag(help: CommandWords.help(CommandWords.weightedFlag))
  var weighted = false

  @Option(help: CommandWords.help(CommandWords.directionOption, value: "out|in"))
  var direction: DirectionChoice?

  @OptionGroup var approximation: ApproximationArguments

  @Flag(help: CommandWords.help(CommandWords.csvFlag))
  var csv = false

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    objections.add(MetricsWords.topRange, if: top.map { $0 < 1 } ?? false)
    objections.add(ApproximationWords.notWeighted, if: weighted && approximation.sampling != nil)
    objections.add(MetricsWords.bothForms, if: csv && json)
    try objections.raise()
  }

  mutating func run() throws {
    let loaded = try input.read()
    let view = loaded.view
    let measures = try chosenMeasures(isTwoMode: view.study.isTwoMode, loaded.language)
    try checkApproximation(of: measures, in: view, loaded.language)
    if direction != nil, !view.hasDirection {
      Session.current.warn(MetricsWords.directionMissing[loaded.language])
    }
    var selection = RowSelection(
      sector: try chosenSector(of: view, loaded.language), top: top)
    if measure != nil || top != nil {
      let first = measures.first { $0.shape == .node }?.description.id
      selection.measure = ranking(by: first, of: view, loaded.language) ? first : nil
      if selection.measure == nil { selection.top = nil }
    }
    let scores = SnapshotScores(
      view, measures, conventions: conventions,
      stepLimit: measure == nil || measure == "all" ? Self.stepLimit : .infinity)
    try write(scores, selection, loaded.language)
  }

  /// Says how long exact betweenness will take when that is long, and refuses to estimate what isn't
  /// asked for.
  private func checkApproximation(
    of measures: [any Metric.Type], in view: SnapshotView, _ language: Language
  ) throws {
    let isAsked = measures.contains { $0 == Betweenness.self }
    guard approximation.sampling == nil else {
      guard isAsked else { throw CommandFailure(lines: [ApproximationWords.notAsked[language]]) }
      return
    }
    guard isAsked, !weighted, !view.study.isTwoMode else { return }
    let minutes = Int(SnapshotScores.betweennessMinutes(view, conventions).rounded())
    if minutes > 1 {
      Session.current.warnAtOnce(ApproximationWords.takesLong(minutes: minutes)[language])
    }
  }

  /// Whether people may be shown organisations ranked by a measure; where not, it is said why.
  private func ranking(
    by measure: String?, of view: SnapshotView, _ language: Language
  ) -> Bool {
    guard let measure else { return false }
    let policy = RankingPolicy(view)
    guard !json, !csv, !view.study.isTwoMode, !policy.allowsRanking(by: measure)
    else { return true }
    let reason = WarningCatalog.warnings(
      in: GapInput(view.study, at: view.snapshot), findings: [], sensitivity: nil
    ).first { $0.code == policy.reason }
    Session.current.warn(
      [reason?.sentence(in: view.study, language), MetricsWords.inOrderOfIds[language]]
        .compactMap { $0 }.joined(separator: " "))
    return false
  }

  private func write(
    _ scores: SnapshotScores, _ selection: RowSelection, _ language: Language
  ) throws {
    let session = Session.current
    if json {
      session.writeRaw(try MetricsJSON(scores, selection).text())
    } else if csv {
      session.writeRaw(MetricsTable(scores, selection, language).text)
    } else {
      session.writeRaw(MetricsText(scores, selection, language).text)
      let others = MetricCatalog.all.count - scores.measures.count
      if measure == nil, others > 0 {
        session.write("")
        session.write(MetricsWords.more(others)[language])
      }
    }
  }

  private var conventions: MeasureConventions {
    MeasureConventions(
      weights: weighted ? .counted : .ignored, direction: direction?.direction ?? .ignored,
      sampling: approximation.sampling)
  }

  /// The measures named; without names the basic ones, for a program all, in a table those of
  /// organisations.
  private func chosenMeasures(
    isTwoMode: Bool, _ language: Language
  ) throws -> [any Metric.Type] {
    guard let measure else {
      if json { return MetricCatalog.all }
      let basic = isTwoMode ? MetricCatalog.basicTwoMode : MetricCatalog.basic
      return csv ? basic.filter { $0.shape == .node } : basic
    }
    let chosen = measure == "all" ? MetricCatalog.all : try named(measure, language)
    guard csv, MetricsTable.shapes(of: chosen).count > 1 else { return chosen }
    throw CommandFailure(lines: [
      MetricsWords.mixedShapes(measure == "all" ? ["all"] : chosen.map { $0.description.id })[
        language]
    ])
  }

  /// The measures of a list of ids; every unknown one is told of at once.
  private func named(_ list: String, _ language: Language) throws -> [any Metric.Type] {
    let ids = list.split(separator: ",").map {
      $0.filter { $0 != " " }.lowercased()
    }.filter { !$0.isEmpty }
    var chosen: [any Metric.Type] = []
    var failures: [String] = []
    for id in ids {
      if let metric = MetricCatalog.all.first(where: { $0.description.id == id }) {
        if !chosen.contains(where: { $0 == metric }) { chosen.append(metric) }
      } else {
        failures.append(UnknownMeasure(id).text(language))
      }
    }
    guard failures.isEmpty, !chosen.isEmpty else {
      throw CommandFailure(
        lines: failures.isEmpty ? [UnknownMeasure(list).text(language)] : failures)
    }
    return chosen
  }

  /// The code of the sector that was named by its code or its name.
  private func chosenSector(of view: SnapshotView, _ language: Language) throws -> String? {
    guard let sector else { return nil }
    let taxonomy = view.study.taxonomy
    let codes = Set(view.organisations.compactMap(taxonomy.sectorCode)).sorted()
    let names = codes.map { taxonomy.sector($0)?.name[language.rawValue] ?? $0 }
    let wanted = sector.lowercased()
    let index = codes.indices.first {
      codes[$0].lowercased() == wanted || names[$0].lowercased() == wanted
    }
    if let index { return codes[index] }
    let suggestion = nearestSpelling(to: sector, among: codes + names)
    throw CommandFailure(lines: [
      MetricsWords.unknownSector(
        sector, suggestion: suggestion,
        known: zip(codes, names).map { $0 == $1 ? $0 : "\($0) (\($1))" })[language]
    ])
  }
}

/// Which way collaborations are followed.
enum DirectionChoice: String, CaseIterable, ExpressibleByArgument {
  case out
  case `in`

  /// The convention of the measures.
  var direction: MetricInput.Direction { self == .out ? .outgoing : .incoming }
}

/// A measure, or kind of gap, that isn't in the catalog.
struct UnknownMeasure {
  private let id: String
  private let isKindAllowed: Bool

  /// Tells of a word that names no measure, nor a kind of gap where that would do.
  init(_ id: String, orKind isKindAllowed: Bool = false) {
    self.id = id
    self.isKindAllowed = isKindAllowed
  }

  /// What to say of it.
  func text(_ language: Language) -> String {
    let kinds = isKindAllowed ? GapDetectorCatalog.all.map { $0.kind } : []
    let known = MetricCatalog.descriptions.map(\.id) + kinds
    let suggestion = nearestSpelling(to: id, among: known)
    let words =
      isKindAllowed
      ? CommandWords.unknownDefinition(id, suggestion: suggestion)
      : CommandWords.unknownMeasure(id, suggestion: suggestion)
    return words[language]
  }
}

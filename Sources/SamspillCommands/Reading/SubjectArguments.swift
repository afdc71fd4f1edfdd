import CommandLineParsing
import Figures
import GraphvizRendering
import InnovationSystem
import NetworkMetrics
import Spelling
import Wording

/// What a figure is about, and how its network is laid out.
struct SubjectArguments: ParsableArguments {
  @Option(help: CommandWords.help(FigureSubjectWords.organisation, value: "ORG"))
  var organisation: String?

  @Option(help: CommandWords.help(FigureSubjectWords.project, value: "PROJECT"))
  var project: String?

  @Option(help: CommandWords.help(FigureSubjectWords.from, value: "ID"))
  var from: String?

  @Option(help: CommandWords.help(FigureSubjectWords.to, value: "ID"))
  var to: String?

  @Option(
    help: CommandWords.help(
      FigureSubjectWords.layout, value: "LAYOUT", choices: PlacementCatalog.all.map { $0.id }))
  var layout: String?

  @Option(
    help: CommandWords.help(
      FigureSubjectWords.by, value: "MEASURE",
      choices: MetricCatalog.all.filter { $0.shape == .node }.map { $0.description.id }))
  var by: String?

  @Option(
    help: CommandWords.help(
      ReductionOptionWords.reduce, value: "REDUCTION",
      choices: ReductionCatalog.all.map { $0.id }))
  var reduce: String?

  @Option(help: CommandWords.help(ReductionOptionWords.top, value: "K"))
  var top: Int?

  @Option(help: CommandWords.help(ReductionOptionWords.alpha, value: "A"))
  var alpha: Double?

  mutating func validate() throws {
    var objections = Objections()
    objections.add(ReductionOptionWords.topRange, if: top.map { !(5...45 ~= $0) } ?? false)
    objections.add(
      ReductionOptionWords.alphaRange, if: alpha.map { !($0 > 0 && $0 < 1) } ?? false)
    objections.add(
      ReductionOptionWords.alphaNeedsBackbone,
      if: alpha != nil && reduce != nil && reduce != BackboneReduction.id)
    objections.add(
      ReductionOptionWords.topNeedsReduction, if: top != nil && reduce == NoReduction.id)
    try objections.raise()
  }

  /// A study in the snapshot that was asked for, with what was chosen about the figure.
  ///
  /// - Throws: `CommandFailure` when a name stands for nothing.
  func subject(
    of loaded: LoadedStudy, options: FigureOptions, renderer: GraphvizRenderer = GraphvizRenderer()
  ) throws -> FigureSubject {
    let language = loaded.language
    let snapshot = try to.map { try chosen($0, of: loaded) } ?? loaded.snapshot
    var subject = FigureSubject(
      loaded.study, at: snapshot, options: options, renderer: renderer)
    subject.earlier = try from.map { try chosen($0, of: loaded) }
    if let organisation {
      let choice = OrganisationChoice(in: subject.view, option: "--organisation", language)
      subject.organisation = try choice.ids(of: organisation).first
    }
    subject.project = try project.map { try id(ofProject: $0, in: loaded) }
    subject.layout = try method(language)
    subject.measure = try measure(language)
    // A level is asked of the backbone alone.
    subject.reduction.id = try reduction(language) ?? alpha.map { _ in BackboneReduction.id }
    subject.reduction.top = top
    subject.reduction.alpha = alpha
    if by != nil, subject.layout?.id != RingsPlacement.id {
      throw CommandFailure(lines: [FigureSubjectWords.byNeedsRings[language]])
    }
    return subject
  }

  private func chosen(_ id: String, of loaded: LoadedStudy) throws -> Snapshot {
    if let found = loaded.study.snapshot(id) { return found }
    let known = loaded.study.snapshots.map(\.id).filter { !$0.isEmpty }
    throw CommandFailure(lines: [
      CommandWords.unknownSnapshot(
        id, known: known, suggestion: nearestChoice(to: id, among: known))[loaded.language]
    ])
  }

  /// The id of a project by its id or name; an id wins over another's name.
  private func id(ofProject text: String, in loaded: LoadedStudy) throws -> String {
    let names = loaded.study.projectNames.sorted { $0.key < $1.key }
    let wanted = text.lowercased()
    if let found = names.first(where: { $0.key.lowercased() == wanted })
      ?? names.first(where: { $0.value.lowercased() == wanted })
    {
      return found.key
    }
    let suggestion = nearestSpelling(to: text, among: names.flatMap { [$0.key, $0.value] })
    throw CommandFailure(lines: [
      FigureSubjectWords.unknownProject(text, suggestion: suggestion)[loaded.language]
    ])
  }

  private func method(_ language: Language) throws -> (any PlacementMethod.Type)? {
    guard let layout else { return nil }
    if let known = PlacementCatalog.method(layout) { return known }
    let ids = PlacementCatalog.all.map { $0.id }
    throw CommandFailure(lines: [
      FigureSubjectWords.unknownLayout(
        layout, known: ids, suggestion: nearestChoice(to: layout, among: ids))[language]
    ])
  }

  private func reduction(_ language: Language) throws -> String? {
    guard let reduce else { return nil }
    let ids = ReductionCatalog.all.map { $0.id }
    guard !ids.contains(reduce) else { return reduce }
    throw CommandFailure(lines: [
      ReductionOptionWords.unknown(
        reduce, known: ids, suggestion: nearestChoice(to: reduce, among: ids))[language]
    ])
  }

  private func measure(_ language: Language) throws -> String? {
    guard let by else { return nil }
    guard let metric = MetricCatalog.all.first(where: { $0.description.id == by }) else {
      throw CommandFailure(lines: [UnknownMeasure(by).text(language)])
    }
    guard metric.shape == .node else {
      throw CommandFailure(lines: [CommandWords.measureOfWhole(by)[language]])
    }
    return by
  }
}

import CommandLineParsing
import Figures
import GapAnalysis
import InnovationSystem
import Reports
import Spelling
import Wording

/// Tries what breaks when something falls away.
struct DrillCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "drill", abstract: DrillOptionWords.command[language],
      discussion: CommandWords.example(
        "samspill drill graphs/nordland --organisation NAVIS")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(help: CommandWords.help(DrillOptionWords.organisation, value: "ORG,ORG"))
  var organisation: String?

  @Option(help: CommandWords.help(DrillOptionWords.pair, value: "ORG,ORG"))
  var pair: String?

  @Option(help: CommandWords.help(DrillOptionWords.funding, value: "ID"))
  var funding: String?

  @Option(help: CommandWords.help(DrillOptionWords.arena, value: "ID"))
  var arena: String?

  @Option(help: CommandWords.help(DrillOptionWords.top, value: "N"))
  var top: Int?

  @Option(help: CommandWords.help(DrillOptionWords.cards, value: "N"))
  var cards: Int?

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    for (option, value, low) in [("--top", top, 1), ("--cards", cards, 0)] {
      let isWrong = value.map { !(low...10_000 ~= $0) } ?? false
      objections.add(SpreadOptionWords.range(option, low, 10_000), if: isWrong)
    }
    try objections.raise()
  }

  mutating func run() throws {
    let loaded = try input.read()
    let chosen = try subjects(in: loaded)
    if loaded.study.isTwoMode, chosen.contains(where: \.needsCollaborations) || chosen.isEmpty {
      Session.current.warn(DrillOptionWords.onlyParticipations[loaded.language])
    }
    let results = DrillResults(
      GapInput(loaded.study, at: loaded.snapshot), only: chosen.isEmpty ? nil : chosen,
      rows: top ?? 10, cards: cards ?? 3)
    Session.current.writeRaw(
      json ? try DrillJSON(results).text() : DrillText(results, loaded.language).text)
  }

  /// What was chosen; every wrong name is told of at once.
  private func subjects(in loaded: LoadedStudy) throws -> [LossSubject] {
    let choices: [() throws -> [LossSubject]] = [
      { try self.organisations(in: loaded) }, { try self.pairs(in: loaded) },
      {
        let known = loaded.study.funding.map { (id: $0.id, name: $0.name) }
        return try self.named(self.funding, "--funding", known, loaded).map { .funding($0) }
      },
      {
        let known = loaded.study.projects.map { (id: $0.id, name: $0.name) }
        return try self.named(self.arena, "--arena", known, loaded).map { .project($0) }
      },
    ]
    var found: [LossSubject] = []
    var problems: [String] = []
    for choice in choices {
      do { found += try choice() } catch let failure as CommandFailure { problems += failure.lines }
    }
    guard problems.isEmpty else { throw CommandFailure(lines: problems) }
    return found
  }

  private func organisations(in loaded: LoadedStudy) throws -> [LossSubject] {
    guard let organisation else { return [] }
    return try OrganisationChoice(in: loaded.view, option: "--organisation", loaded.language)
      .ids(of: organisation).map { .organisation($0) }
  }

  private func pairs(in loaded: LoadedStudy) throws -> [LossSubject] {
    guard let pair else { return [] }
    let language = loaded.language
    let ids = try OrganisationChoice(in: loaded.view, option: "--pair", language).ids(of: pair)
    guard ids.count == 2 else {
      throw CommandFailure(lines: [DrillOptionWords.pairForm[language]])
    }
    let known = loaded.view.pair(ids[0], ids[1]).map { loaded.snapshot.counts($0.intensity) }
    guard known == true else {
      let names = ids.map(loaded.study.displayName)
      throw CommandFailure(lines: [DrillOptionWords.noTie(names[0], names[1])[language]])
    }
    return [.pair(Finding.Evidence(ids[0], ids[1]))]
  }

  /// The id of a source or project that was named by id or name.
  private func named(
    _ text: String?, _ option: String, _ known: [(id: String, name: String)], _ loaded: LoadedStudy
  ) throws -> [String] {
    guard let text else { return [] }
    let wanted = text.lowercased()
    let match = known.first { $0.id.lowercased() == wanted || $0.name.lowercased() == wanted }
    if let match { return [match.id] }
    let suggestion = nearestSpelling(to: text, among: known.flatMap { [$0.id, $0.name] })
    throw CommandFailure(lines: [
      DrillOptionWords.unknown(
        option, text, suggestion: suggestion, known: known.map(\.id).sorted())[loaded.language]
    ])
  }
}

extension LossSubject {
  /// Whether it says nothing without collaborations.
  fileprivate var needsCollaborations: Bool {
    if case .project = self { false } else { true }
  }
}

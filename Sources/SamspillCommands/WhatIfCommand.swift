import CommandLineParsing
import InnovationSystem
import Reports
import StudyFiles
import Wording

/// Says what would follow if collaborations came about, fell away or changed.
struct WhatIfCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "whatif", abstract: CommandWords.whatIf[language],
      discussion: CommandWords.example(
        "samspill whatif graphs/nordland graphs/nordland/scenarioer/plan-a.csv\n"
          + "  samspill whatif graphs/nordland --planned")[language])
  }

  @OptionGroup var input: StudyArguments

  @Argument(help: CommandWords.help(CommandWords.scenarioArgument, value: "SCENARIO"))
  var scenarios: [String] = []

  @Flag(help: CommandWords.help(CommandWords.plannedFlag))
  var planned = false

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    guard !scenarios.isEmpty || planned else {
      throw ValidationError(CommandWords.noScenario[Session.current.languageOfUsage])
    }
  }

  mutating func run() throws {
    let loaded = try input.read()
    guard !loaded.study.isTwoMode else {
      throw CommandFailure(lines: [CommandWords.whatIfTwoMode[loaded.language]])
    }
    let whatIf = WhatIf(loaded.view, try plans(loaded), loaded.language)
    Session.current.writeRaw(
      json ? try WhatIfJSON(whatIf).text() : WhatIfText(whatIf).text)
  }

  /// The planned scenario first, then the files; the problems of all of them at once.
  private func plans(
    _ loaded: LoadedStudy
  ) throws -> [(Scenario, withoutEffect: [CombinedCollaboration])] {
    var plans = planned ? [try plannedScenario(loaded)] : []
    var problems: [Problem] = []
    let options = try input.reading.options(of: Session.current, loaded.language)
    for path in scenarios {
      do throws(StudyProblems) {
        let read = try ScenarioReader.read(
          path, of: loaded.study, at: loaded.snapshot, options: options)
        Session.current.warn(of: read.warnings, loaded.language)
        plans.append((read.scenario, []))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw input.failure(problems, loaded.language) }
    return plans
  }

  private func plannedScenario(
    _ loaded: LoadedStudy
  ) throws -> (Scenario, withoutEffect: [CombinedCollaboration]) {
    let plan = PlannedScenario(of: loaded.study, at: loaded.snapshot, called: "planned")
    guard plan.problems.isEmpty else {
      throw input.failure(plan.problems, loaded.language)
    }
    guard !plan.scenario.changes.isEmpty || !plan.withoutEffect.isEmpty else {
      let others = loaded.study.collaborations.filter { $0.status == .planned }.map(\.snapshot)
      throw CommandFailure(lines: [
        CommandWords.nothingPlanned(
          loaded.snapshot.id, elsewhere: Set(others).subtracting([loaded.snapshot.id]).sorted())[
            loaded.language]
      ])
    }
    return (plan.scenario, plan.withoutEffect)
  }
}

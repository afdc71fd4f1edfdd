import CommandLineParsing
import GapAnalysis
import Reports
import Spelling
import Wording

/// Prints the few new collaborations that would help most.
struct RecommendCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "recommend", abstract: RecommendWords.command[language],
      discussion: CommandWords.example(
        "samspill recommend graphs/nordland --weights research=0.5,users=0.5")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(help: CommandWords.help(RecommendWords.countOption, value: "N"))
  var count = RecommendationOptions().count

  @Option(help: CommandWords.help(RecommendWords.weightsOption, value: "PART=W,PART=W"))
  var weights: String?

  @Option(help: CommandWords.help(RecommendWords.perOrganisationOption, value: "N"))
  var perOrganisation = RecommendationOptions().perOrganisation ?? 2

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    objections.add(RecommendWords.countRange, if: !(1...100 ~= count))
    objections.add(RecommendWords.perOrganisationRange, if: perOrganisation < 1)
    if weights != nil { weightList.problems.forEach { objections.add($0, if: true) } }
    try objections.raise()
  }

  mutating func run() throws {
    let loaded = try input.read()
    var options = GapOptions()
    options.recommendations.count = count
    options.recommendations.perOrganisation = perOrganisation
    if weights != nil { options.recommendations.weights = weightList.weights }
    let assessment = GapAssessment(
      loaded.study, at: loaded.snapshot, options: options, by: [RecommendedCollaborations.self])
    if json {
      Session.current.writeRaw(try GapsJSON(assessment, loaded.language).text())
    } else {
      Session.current.writeRaw(RecommendationsText(assessment, loaded.language).text)
    }
  }

  private var weightList: WeightList { WeightList(weights ?? "") }
}

/// Weights as typed: `research=0.5,users=0.5`, or with decimal commas `research=0,5,users=0,5`.
private struct WeightList {
  /// The weights by component.
  private(set) var weights: [UtilityComponent: Double] = [:]
  /// What is wrong with them.
  private(set) var problems: [Words] = []

  init(_ text: String) {
    let known = UtilityComponent.allCases.map(\.rawValue)
    for part in DecimalList.namedParts(text) {
      let sides = part.split(separator: "=", maxSplits: 1).map { side in
        String(side).replacing(" ", with: "")
      }
      guard sides.count == 2, let weight = DecimalWord(sides[1]).value, weight >= 0 else {
        problems.append(RecommendWords.badWeight(part))
        continue
      }
      guard let component = UtilityComponent(rawValue: sides[0].lowercased()) else {
        let near = nearestSpelling(to: sides[0], among: known)
        problems.append(RecommendWords.unknownPart(sides[0], suggestion: near, known: known))
        continue
      }
      weights[component] = weight
    }
    if problems.isEmpty, !weights.values.contains(where: { $0 > 0 }) {
      problems.append(RecommendWords.noWeight)
    }
  }
}

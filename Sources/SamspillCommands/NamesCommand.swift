import CommandLineParsing
import Foundation
import InnovationSystem
import OrganisationNames
import StudyFiles
import Wording

/// Lists names that may be the same organisation, and writes those accepted as aliases.
struct NamesCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "names", abstract: NameWords.command[language],
      discussion: CommandWords.example("samspill names kart.xlsx --accept --only 1,3")[language])
  }

  @OptionGroup var input: StudyArguments

  @Flag(help: CommandWords.help(NameWords.accept))
  var accept = false

  @Option(help: CommandWords.help(NameWords.only, value: "NUMBERS"))
  var only: String?

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let loaded = try input.read(needsTies: false)
    let session = Session.current
    let list = NameList(of: loaded.study)
    guard !list.isEmpty else {
      session.write(NameWords.none[loaded.language])
      return
    }
    list.lines(loaded.language).forEach(session.write)
    guard !list.aliases.isEmpty else { return }
    if accept {
      try write(try chosen(from: list.aliases, loaded.language), beside: loaded)
    } else {
      session.write(NameWords.notMerged[loaded.language])
    }
  }

  private func chosen(
    from all: [NameSuggestion], _ language: Language
  ) throws -> [NameSuggestion] {
    guard let only else { return all }
    return try only.split(separator: ",").map { text in
      let number = Int(text.filter { $0 != " " })
      guard let number, all.indices.contains(number - 1) else {
        throw CommandFailure(lines: [
          NameWords.notANumber(String(text), of: all.count)[language]
        ])
      }
      return all[number - 1]
    }
  }

  private func write(_ chosen: [NameSuggestion], beside loaded: LoadedStudy) throws {
    let language = loaded.language
    let new = chosen.map { suggestion in
      let reason = NameWords.reasons[suggestion.reason.rawValue]?[language]
      return NameAlias(alias: suggestion.name, name: suggestion.suggested, note: reason)
    }
    let file = try AliasFile.adding(
      new, to: URL(fileURLWithPath: input.study), language: language.rawValue)
    try OutputFolder.write([file.url.path: file.bytes], in: nil, language)
    Session.current.note(NameWords.accepted(new.count, file.url.lastPathComponent)[language])
  }
}

/// The suggestions for a study's names: aliases to accept, and events to record.
struct NameList {
  /// What may be written as aliases, best first.
  let aliases: [NameSuggestion]
  /// What is a known event in the organisations' history.
  let events: [NameSuggestion]

  /// Looks for names that are alike.
  init(of study: Study) {
    let entries = study.organisations.map {
      NameEntry(
        name: $0.name, organisationNumber: $0.organisationNumber, municipality: $0.municipality,
        kind: $0.isKindGuessed ? nil : $0.kind)
    }
    let all = NameMatcher.suggestions(among: entries)
    let recorded = Set(study.lineage.compactMap(\.from))
    aliases = all.filter { $0.reason != .lineage }
    let latest = study.latestSnapshot.date?.year
    let names = Set(study.organisations.map(\.name))
    events = all.filter { suggestion in
      // What happened after the last snapshot is no news of it, unless the new name is there.
      let year = suggestion.event.flatMap { Int($0.date.prefix(4)) }
      let isLater = latest.map { $0 < year ?? 0 } ?? false
      return suggestion.reason == .lineage && (!isLater || names.contains(suggestion.suggested))
        && !study.organisations.contains { $0.name == suggestion.name && recorded.contains($0.id) }
    }
  }

  /// How many suggestions there are.
  var count: Int { aliases.count + events.count }

  /// Whether nothing is suggested.
  var isEmpty: Bool { aliases.isEmpty && events.isEmpty }

  /// The lines: numbered suggestions, then events as rows of the table of events.
  func lines(_ language: Language) -> [String] {
    let format = Formatter(language)
    var lines = aliases.enumerated().map { index, suggestion in
      let reason = NameWords.reasons[suggestion.reason.rawValue]?[language] ?? ""
      let score = format.decimal(suggestion.score, places: 2)
      return "\(index + 1). \(suggestion.name) → \(suggestion.suggested)  (\(score), \(reason))"
    }
    guard !events.isEmpty else { return lines }
    lines.append(NameWords.lineage[language])
    for suggestion in events {
      let date = suggestion.event?.date ?? ""
      let type = suggestion.event?.type ?? ""
      lines.append("  \(date);\(type);\(suggestion.name);\(suggestion.suggested)")
    }
    return lines
  }
}

import GapAnalysis
import InnovationSystem
import Wording

/// A card that tells what breaks with one subject, and what the cheapest backup is.
struct DrillCard {
  private let results: DrillResults
  private let subject: LossSubject
  private let language: Language

  /// Prepares the card of a subject.
  init(_ results: DrillResults, _ subject: LossSubject, _ language: Language) {
    self.results = results
    self.subject = subject
    self.language = language
  }

  /// The card's text.
  var text: String {
    let loss = results.loss(of: subject)
    let certainty = loss.map {
      " (\(Terms.word($0.certainty.rawValue, in: Terms.certainties, language)))"
    }
    let body = (loss.map(lines) ?? [DrillWords.nothingHeld[language]]) + meetings
    return heading[language] + (certainty ?? "") + "\n" + body.map { "  \($0)\n" }.joined()
      + (loss == nil ? "" : backup)
  }

  private var format: Formatter { Formatter(language) }

  private var heading: Words {
    switch subject {
    case .organisation: DrillWords.ifOrganisation(results.name(of: subject))
    case .pair(let pair):
      DrillWords.ifPair(
        results.name(of: LossSubject.organisation(pair.first)),
        results.name(of: LossSubject.organisation(pair.second)))
    case .funding: DrillWords.ifFunding(results.name(of: subject))
    case .project: DrillWords.ifArena(results.name(of: subject))
    }
  }

  private func lines(_ loss: RankedLoss) -> [String] {
    let effect = loss.effect
    let numbers = DrillNumbers(loss, language)
    var lines = rankLines(loss, numbers) + [ties(effect)[language]]
    lines.append(cutOff(loss, numbers)[language])
    lines += sectors(effect)
    lines.append(
      DrillWords.shortPairs(effect.shortPairsLost, of: effect.shortPairs)[language])
    if let before = effect.fragmentationBefore, let after = effect.fragmentationAfter {
      lines.append(DrillWords.fragmentation(before, after)[language])
    }
    for (list, fromUsers) in [(effect.fartherFromResearch, false), (effect.fartherFromUsers, true)]
    where !list.isEmpty {
      lines.append(DrillWords.farther(list.map(text), fromUsers: fromUsers)[language])
    }
    if !effect.requirements.isEmpty {
      lines.append(DrillWords.requirements(effect.requirements.map(text))[language])
    }
    return lines
  }

  private func cutOff(_ loss: RankedLoss, _ numbers: DrillNumbers) -> Words {
    let names = loss.effect.cutOff.map(results.view.study.displayName)
    guard names.isEmpty else { return DrillWords.cutOff(names, range: numbers.cutOffSpan) }
    let most = loss.cutOffs?.upperBound ?? 0
    return most == 0 ? DrillWords.nobodyCutOff : DrillWords.perhapsCutOff(most)
  }

  private func rankLines(_ loss: RankedLoss, _ numbers: DrillNumbers) -> [String] {
    guard loss.rank != nil else { return [] }
    let isUnsure = loss.ranks.map { $0.lowerBound != $0.upperBound } ?? false
    let line = DrillWords.rankLine(numbers.rank, of: ranked, isUnsure: isUnsure)[language]
    let equals = loss.equals.map { results.name(of: $0) }
    return [line] + (equals.isEmpty ? [] : [DrillWords.equals(equals)[language]])
  }

  /// How many of the kind were tried.
  private var ranked: Int {
    switch subject {
    case .organisation: results.organisations.losses.count
    case .pair: results.pairs.losses.count
    case .funding: results.funding.losses.count
    case .project: results.arenas.filter { $0.loss != nil }.count
    }
  }

  private func ties(_ effect: LossEffect) -> Words {
    switch subject {
    case .organisation(let id):
      let partners = effect.ties.map { $0.first == id ? $0.second : $0.first }
      return DrillWords.ties(partners.count, partners.map(results.view.study.displayName))
    case .pair: return DrillWords.ties(effect.ties.count, [])
    default: return DrillWords.ties(effect.ties.count, effect.ties.map { results.name(of: $0) })
    }
  }

  private func sectors(_ effect: LossEffect) -> [String] {
    func name(_ code: String) -> String {
      results.view.study.taxonomy.sector(code)?.name[language.rawValue] ?? code
    }
    func names(_ pairs: [LossEffect.SectorPair]) -> [String] {
      pairs.map { "\(name($0.first)) – \(name($0.second))" }
    }
    let (ties, paths) = (names(effect.sectorsWithoutTies), names(effect.sectorsWithoutPaths))
    return [
      ties.isEmpty ? nil : DrillWords.sectors(ties, arePaths: false)[language],
      paths.isEmpty ? nil : DrillWords.sectors(paths, arePaths: true)[language],
      effect.emptiedSector.map { DrillWords.emptied(name($0))[language] },
    ].compactMap { $0 }
  }

  private func text(_ farther: LossEffect.Farther) -> String {
    let after = farther.after.map(format.count) ?? DrillWords.noPath[language]
    let name = results.view.study.displayName(of: farther.municipality)
    return "\(name) (\(format.count(farther.before)) → \(after))"
  }

  private func text(_ loss: LossEffect.RequirementLoss) -> String {
    let names = loss.organisations.map(results.view.study.displayName).joined(separator: " – ")
    let ends = [loss.before, loss.after].map {
      Terms.word($0.rawValue, in: Terms.requirementStatuses, language)
    }
    return "\(loss.rule) \(names) (\(ends.joined(separator: " → ")))"
  }

  private var meetings: [String] {
    guard case .project(let id) = subject else { return [] }
    let pairs = results.drill.pairs(meetingOnlyIn: id).map { results.name(of: $0) }
    return pairs.isEmpty ? [] : [DrillWords.meetOnlyThere(pairs)[language]]
  }

  private var backup: String {
    guard let backup = results.drill.backup(for: subject) else {
      return "  \(DrillWords.noBackup[language])\n"
    }
    guard !backup.ties.isEmpty else { return "  \(BackupWords.none[language])\n" }
    let heading = BackupWords.heading(backup.ties.count, isFewest: backup.isFewest)[language]
    let ties = backup.ties.map { "    + \(text($0))\n" }
    let mends = BackupWords.mends(backup.wanted - backup.unmet, of: backup.wanted)[language]
    return "  \(heading)\n" + ties.joined() + "    \(mends)\n"
  }

  private func text(_ tie: Backup.Tie) -> String {
    let study = results.view.study
    let reasons = [
      tie.hasContact ? BackupWords.hasContact : nil,
      tie.commonPartners.isEmpty
        ? nil : BackupWords.commonPartners(tie.commonPartners.map(study.displayName)),
      tie.sharedProjects.isEmpty
        ? nil
        : BackupWords.sharedProjects(
          tie.sharedProjects.map { format.quoted(results.projectName($0)) }),
    ].compactMap { $0?[language] }
    return BackupWords.tie(results.name(of: tie.pair), reasons)[language]
  }
}

import InnovationSystem
import Wording

/// A study of which only a part is drawn, as a study of its own.
///
/// Those who aren't drawn are out of every frame; several that are drawn together are one
/// organisation. All snapshots are reduced alike, so places stay the same from one to the next.
struct ReducedStudy: Sendable {
  /// The whole study.
  let whole: Study
  /// What is drawn.
  let study: Study
  /// The boxes and lines that stand for several.
  let folding: Folding

  private let outcome: ReductionOutcome
  private let id: String
  private let interest: WholeNetwork.Interest
  private let isWeighted: Bool
  /// What each organisation is drawn as: itself, or a box; nothing when it isn't drawn.
  private let drawnAs: [String: String]
  private let ties: Set<[String]>?

  /// Reduces the study of a subject.
  init(
    _ subject: FigureSubject, by reduction: any NetworkReduction, _ network: WholeNetwork,
    _ interest: WholeNetwork.Interest
  ) {
    let whole = subject.study
    let outcome = reduction.outcome(for: network, subject.reduction)
    self.whole = whole
    self.outcome = outcome
    self.interest = interest
    id = type(of: reduction).id
    isWeighted = StrongestTies.areWeighted(network.graph.edges)
    let boxes = outcome.boxes.map { places in
      FoldedBox(
        places.flatMap { network.members[$0] }, of: subject.study, at: subject.snapshot,
        subject.options.language)
    }
    var drawnAs: [String: String] = [:]
    for place in outcome.kept { for id in network.members[place] { drawnAs[id] = id } }
    for box in boxes { for id in box.members { drawnAs[id] = box.organisation.id } }
    self.drawnAs = drawnAs
    func names(_ end: Int) -> [String] {
      end < network.placeCount
        ? network.members[end] : [boxes[end - network.placeCount].organisation.id]
    }
    ties = outcome.ties.map { ties in
      ties.reduce(into: []) { all, tie in
        for one in names(tie.first) {
          for other in names(tie.second) { all.insert([one, other].sorted()) }
        }
      }
    }
    let rows = ReducedRows(of: whole, drawnAs: drawnAs, boxes: boxes, ties: ties)
    var folding = Folding(sizes: [:], ties: rows.counts)
    for box in boxes { folding.sizes[box.organisation.id] = box.size }
    self.folding = folding
    var study = whole
    study.organisations =
      (whole.organisations.map { organisation in
        guard drawnAs[organisation.id] != organisation.id else { return organisation }
        var absent = organisation
        absent.frame = .only([])
        return absent
      } + boxes.map(\.organisation)).sorted { $0.id < $1.id }
    study.collaborations = rows.rows
    self.study = study
  }

  /// Whether nobody is left to draw.
  var isEmpty: Bool { drawnAs.isEmpty }

  /// What a snapshot's figure leaves out.
  func facts(at snapshot: Snapshot) -> ReductionFacts {
    let view = whole.view(at: snapshot)
    var facts = ReductionFacts(id: id, basis: interest.basis, alpha: outcome.alpha)
    facts.isWeighted = isWeighted
    facts.isFiltered = outcome.ties != nil
    facts.organisations = view.organisations.count
    facts.named = view.organisations.filter { drawnAs[$0.id] == $0.id }.count
    facts.folded = view.organisations.filter { drawnAs[$0.id] != nil }.count - facts.named
    facts.ties = view.collaborations.count
    if let centre = interest.centre {
      facts.partners = view.collaborations.filter { $0.involves([centre]) }.count
    }
    var (all, drawn) = (0.0, 0.0)
    for pair in view.collaborations {
      all += pair.intensity
      guard let one = drawnAs[pair.first], let other = drawnAs[pair.second] else { continue }
      if one == other {
        facts.within += 1
      } else if ties?.contains([one, other].sorted()) ?? true {
        drawn += pair.intensity
        facts.drawnTies += 1
      }
    }
    if all > 0 { facts.share = drawn / all }
    return facts
  }
}

/// A box that stands for several organisations of one sector.
struct FoldedBox {
  /// The ids of those it stands for.
  let members: [String]
  /// The organisation that is drawn in their place.
  let organisation: Organisation
  /// How many of them are in the snapshot that is drawn.
  let size: Int

  /// Makes the box of some members of a study, who share a sector.
  init(_ members: [String], of study: Study, at snapshot: Snapshot, _ language: Language) {
    self.members = members
    let organisations = members.compactMap(study.organisation)
    size = organisations.filter { $0.isInFrame(of: snapshot.id) }.count
    let sector = organisations.first.flatMap { study.taxonomy.sectorCode(of: $0) }
    // No id of a study is taken: a plus goes before until it is free.
    var id = sector.map { "others-" + $0 } ?? "others"
    while study.organisation(id) != nil { id = "+" + id }
    let name = study.taxonomy.sector(sector)?.name[language.rawValue] ?? sector
    var box = Organisation(
      id: id,
      name: ReductionWords.others(size, of: name ?? LegendWords.noSector[language])[language])
    box.sector = sector
    let levels = Set(organisations.map(\.level))
    if levels.count == 1 { box.level = organisations.first?.level }
    box.frame = .only(
      Set(
        study.snapshots.map(\.id).filter { id in
          organisations.contains { $0.isInFrame(of: id) }
        }))
    organisation = box
  }
}

/// The rows of a reduced study.
struct ReducedRows {
  /// The rows of those who are drawn, and one for each line that stands for several ties.
  private(set) var rows: [Collaboration] = []
  /// How many ties those stand for, by snapshot.
  private(set) var counts: [String: [[String]: Int]] = [:]

  /// Keeps the rows of what is drawn.
  init(of study: Study, drawnAs: [String: String], boxes: [FoldedBox], ties: Set<[String]>?) {
    func isDrawn(_ one: String, _ other: String) -> Bool {
      ties?.contains([one, other].sorted()) ?? true
    }
    rows = study.collaborations.filter { row in
      guard drawnAs[row.from] == row.from, drawnAs[row.to] == row.to else { return false }
      return row.status == .planned || isDrawn(row.from, row.to)
    }
    guard !boxes.isEmpty else { return }
    for snapshot in study.snapshots {
      var strongest: [[String]: Double] = [:]
      var counts: [[String]: Int] = [:]
      for pair in study.view(at: snapshot).collaborations {
        guard let one = drawnAs[pair.first], let other = drawnAs[pair.second], one != other,
          one != pair.first || other != pair.second, isDrawn(one, other)
        else { continue }
        let key = [one, other].sorted()
        counts[key, default: 0] += 1
        strongest[key] = max(strongest[key] ?? 0, pair.intensity)
      }
      self.counts[snapshot.id] = counts
      rows += counts.keys.sorted { $0.lexicographicallyPrecedes($1) }.map {
        Collaboration(snapshot: snapshot.id, from: $0[0], to: $0[1], intensity: strongest[$0])
      }
    }
  }
}

import InnovationSystem

@testable import SnapshotComparison

/// Made-up studies of two snapshots, for what is inferred from them.
struct InferredStudy {
  var ids: [String]
  /// Pairs of positions and the intensity both parties report.
  var before: [(Int, Int)]
  var after: [(Int, Int)]
  /// Positions of those who did not answer.
  var silentBefore: Set<Int> = []
  var silentAfter: Set<Int> = []
  var intensity = 3.0
  var scales: [IntensityScale] = [.levelsOfCollaboration, .levelsOfCollaboration]
  var sectors: [String] = []

  init(_ count: Int, before: [(Int, Int)], after: [(Int, Int)]) {
    ids = (0..<count).map { "O" + String(100 + $0).dropFirst() }
    (self.before, self.after) = (before, after)
  }

  var study: Study {
    let codes = Set(sectors).sorted()
    let taxonomy = Taxonomy(
      kinds: [], sectors: codes.map { Sector(code: $0, name: StudyText($0), role: nil) })
    var study = Study(
      id: "made", taxonomy: taxonomy, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: [], snapshots: ["1", "2"].map { Snapshot(id: $0) })
    for (index, scale) in scales.enumerated() {
      study.snapshots[index].scale = scale
      study.snapshots[index].threshold = scale.defaultThreshold
    }
    for (index, sector) in sectors.enumerated() { study.organisations[index].sector = sector }
    for (snapshot, ties, silent) in [("1", before, silentBefore), ("2", after, silentAfter)] {
      for (first, second) in ties {
        var row = Collaboration(
          snapshot: snapshot, from: ids[first], to: ids[second], intensity: intensity)
        row.reportedFrom = silent.contains(first) ? nil : intensity
        row.reportedTo = silent.contains(second) ? nil : intensity
        study.collaborations.append(row)
      }
      study.responses += ids.indices.map {
        Response(
          snapshot: snapshot, organisation: ids[$0],
          status: silent.contains($0) ? .notAnswered : .answered)
      }
    }
    return study
  }

  var comparison: StudyComparison {
    let study = study
    return StudyComparison(
      ComparedSnapshots(of: study, from: study.snapshots[0], to: study.snapshots[1]))
  }

  var inference: ComparisonInference {
    var options = InferenceOptions()
    options.bootstrapDraws = 400
    options.labellingDraws = 400
    options.orderDraws = 400
    options.rankDraws = 200
    return ComparisonInference(comparison, options: options)
  }

  /// Every pair of so many.
  static func all(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { second in (0..<second).map { ($0, second) } }
  }
}

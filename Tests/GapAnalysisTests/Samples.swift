import GapAnalysis
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A taxonomy with one kind for each role (`municipality`, `research`, …) and `other` without one.
let roles = Taxonomy(
  kinds: (OrganisationRole.allCases + [nil]).map { role in
    OrganisationKind(
      code: role?.rawValue ?? "other", name: StudyText(role?.rawValue ?? "other"), level: nil,
      line: nil, sector: (role?.rawValue ?? "other").uppercased(), role: role)
  }, sectors: [])

/// A study of one snapshot `s` (Frey scale, threshold 2) of organisations such as `K:municipality`.
func study(
  _ organisations: String..., ties: [Collaboration] = [], change: (inout Study) -> Void = { _ in }
) -> Study {
  var snapshot = Snapshot(id: "s")
  snapshot.scale = .levelsOfCollaboration
  snapshot.threshold = 2
  var study = Study(
    id: "sample", taxonomy: roles,
    organisations: organisations.map { text in
      let parts = text.split(separator: ":").map(String.init)
      var organisation = Organisation(id: parts[0], name: parts[0])
      organisation.kind = parts.count > 1 ? parts[1] : "other"
      return organisation
    }, collaborations: ties, snapshots: [snapshot])
  change(&study)
  return study
}

/// A collaboration that both sides report alike, in snapshot `s` and perhaps in phases.
func tie(_ from: String, _ to: String, _ intensity: Double = 3, _ phases: Set<Phase>? = nil)
  -> Collaboration
{
  reported(from, to, intensity, intensity, phases)
}

/// A collaboration with what each side reports.
func reported(
  _ from: String, _ to: String, _ byFrom: Double?, _ byTo: Double?, _ phases: Set<Phase>? = nil
) -> Collaboration {
  var row = Collaboration(snapshot: "s", from: from, to: to)
  row.reportedFrom = byFrom
  row.reportedTo = byTo
  row.phases = phases
  return row
}

extension Collaboration {
  /// The collaboration with something changed.
  func changed(_ change: (inout Collaboration) -> Void) -> Collaboration {
    var row = self
    change(&row)
    return row
  }

  /// The collaboration at a stage of practice.
  func at(_ stage: PracticeStage) -> Collaboration { changed { $0.practice = stage } }

  /// The collaboration paid by these sources.
  func paid(_ sources: String...) -> Collaboration { changed { $0.funding = sources } }
}

extension Study {
  /// Everybody has answered but these.
  mutating func answers(allBut silent: String...) {
    responses = organisations.map {
      Response(
        snapshot: "s", organisation: $0.id,
        status: silent.contains($0.id) ? .notAnswered : .answered)
    }
  }

  /// What a detector finds in the snapshot with an id, the first when none is given.
  func findings(_ detector: any GapDetector.Type, at snapshot: String? = nil) -> [Finding] {
    detector.init().findings(
      in: GapInput(self, at: snapshot.flatMap(self.snapshot) ?? snapshots[0]))
  }
}

extension Study {
  /// What a detector finds in the first snapshot, or one with an id, when spreading is asked for
  /// otherwise than by default.
  func findings(
    _ detector: any GapDetector.Type, at snapshot: String? = nil,
    given change: (inout SpreadingOptions) -> Void
  ) -> [Finding] {
    detector.init().findings(in: input(at: snapshot, given: change))
  }

  /// The first snapshot, or one with an id, with other options of spreading.
  func input(at snapshot: String? = nil, given change: (inout SpreadingOptions) -> Void) -> GapInput
  {
    var options = GapOptions()
    change(&options.spreading)
    let chosen = snapshot.flatMap(self.snapshot) ?? snapshots[0]
    return GapInput(self, at: chosen, options: options)
  }

  /// What a detector lacks in the first snapshot; `nil` when its question can be answered.
  func missing(for detector: any GapDetector.Type) -> [GapNeed]? {
    GapDetectorCatalog.notAssessed(in: GapInput(self, at: snapshots[0]))
      .first { $0.kind == detector.kind }?.missing
  }
}

extension Sequence where Element == Finding {
  /// The finding about a subject.
  func about(_ subject: String) throws -> Finding {
    try XCTUnwrap(first { $0.id == $0.kind + ":" + subject }, "\(map(\.id))")
  }
}

/// The bundled Nordland study.
func nordland() throws -> Study {
  try StudyReader.read(Folders.graphs.appendingPathComponent("nordland").path).study
}

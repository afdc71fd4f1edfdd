import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A collaboration in snapshot `s`, with what each side said.
func tie(
  _ from: String, _ to: String, _ reports: (Double?, Double?) = (nil, nil),
  intensity: Double? = nil, in snapshot: String = "s"
) -> Collaboration {
  var row = Collaboration(snapshot: snapshot, from: from, to: to, intensity: intensity)
  row.reportedFrom = reports.0
  row.reportedTo = reports.1
  return row
}

/// A study of the organisations named, on the Frey scale with threshold 2.
func study(
  of ids: [String], _ rows: [Collaboration], snapshots: [String] = ["s"],
  taxonomy: Taxonomy = .empty
) -> Study {
  Study(
    id: "sample", taxonomy: taxonomy, organisations: ids.map { Organisation(id: $0, name: $0) },
    collaborations: rows,
    snapshots: snapshots.map { id in
      var snapshot = Snapshot(id: id)
      snapshot.scale = .levelsOfCollaboration
      snapshot.threshold = 2
      return snapshot
    })
}

/// What a study's collaborations come to in its first snapshot: `A-B 3`, in order.
func pairs(_ view: SnapshotView) -> [String] {
  view.collaborations.map { "\($0.first)-\($0.second) \(Int($0.intensity))" }
}

/// The bundled Nordland study.
func nordland() throws -> Study {
  try StudyReader.read(Folders.graphs.appendingPathComponent("nordland").path).study
}

extension Study {
  /// The study in the snapshot with an id.
  func view(_ id: String) throws -> SnapshotView { view(at: try XCTUnwrap(snapshot(id))) }
}

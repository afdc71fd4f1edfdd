import InnovationSystem
import Wording

extension TableColumn {
  /// A column of one snapshot, under its id.
  static func snapshot(_ snapshot: Snapshot, _ cell: @escaping (Row) -> ReportCell) -> Self {
    let id = snapshot.id
    let heading = id.isEmpty ? ReportWords.onlySnapshot : Words(nb: id, nn: id, en: id)
    return Self(id: "snapshot:" + id, heading: heading, kind: .any, cell: cell)
  }
}

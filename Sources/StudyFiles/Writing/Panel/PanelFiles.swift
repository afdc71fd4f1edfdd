import InnovationSystem

/// A study's snapshots as files for the programs that model change: RSiena, statnet and UCINET.
///
/// - `wave-1.txt` …: a matrix for each snapshot as RSiena reads it: 1 and 0, `NA` where nobody reported
///   on a pair, 10 (a structural zero) where one of the two wasn't in frame.
/// - `composition.txt`: for each organisation the snapshots it was in frame of, from 1, as first and last
///   of each run; the other way to tell RSiena of who comes and goes.
/// - `organisations.csv`: id, name, kind, sector and level, in the order of the rows.
/// - `waves.csv`: number, id and date of each snapshot.
/// - `panel.dl`: all snapshots for UCINET; 0 where it isn't known, and a second matrix of each snapshot
///   with 1 where it is.
/// - `panel.R`: reads the above into RSiena and into statnet's `network`.
///
/// - SeeAlso: the help of RSiena's `sienaDependent` and `sienaCompositionChange`; the DL language in
///   UCINET's help.
public enum PanelFiles {
  /// The bytes of each file, by name.
  ///
  /// - Complexity: O(*T* · *n*²) for *n* organisations and *T* snapshots.
  public static func files(of study: Study) -> [String: [UInt8]] {
    let waves = PanelWaves(study)
    var files: [String: String] = [
      "composition.txt": composition(waves), "organisations.csv": organisations(waves),
      "waves.csv": list(of: waves), "panel.dl": PanelDL.text(waves),
      "panel.R": PanelScript.text,
    ]
    for (number, view) in waves.views.enumerated() {
      files["wave-\(number + 1).txt"] = matrix(waves, view)
    }
    return files.mapValues { Array($0.utf8) }
  }

  private static func matrix(_ waves: PanelWaves, _ view: SnapshotView) -> String {
    let nodes = waves.organisations.indices
    return nodes.map { row in
      nodes.map { column in
        switch waves.cell(row, column, in: view) {
        case .tie: "1"
        case .none: "0"
        case .unseen: "NA"
        case .impossible: "10"
        }
      }.joined(separator: " ") + "\n"
    }.joined()
  }

  private static func composition(_ waves: PanelWaves) -> String {
    waves.organisations.indices.map { row in
      waves.runs(of: row).map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: " ") + "\n"
    }.joined()
  }

  private static func organisations(_ waves: PanelWaves) -> String {
    let taxonomy = waves.views[0].study.taxonomy
    let rows = waves.organisations.map { one in
      [
        one.id, one.name, one.kind ?? "", taxonomy.sectorCode(of: one) ?? "",
        taxonomy.level(of: one)?.rawValue ?? "",
      ]
    }
    return table([["id", "name", "kind", "sector", "level"]] + rows)
  }

  private static func list(of waves: PanelWaves) -> String {
    let rows = waves.views.enumerated().map { number, view in
      ["\(number + 1)", view.snapshot.id, view.snapshot.date?.description ?? ""]
    }
    return table([["wave", "snapshot", "date"]] + rows)
  }

  private static func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell as R's `read.csv` takes it: in quotation marks where it has to be.
  private static func quoted(_ cell: String) -> String {
    let isPlain = !cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

import GraphvizRendering
import InnovationSystem

/// Whether a figure's file still says what the study says: what `samspill verify` finds.
public struct FigureVerification: Sendable, Hashable {
  /// What the file is.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// As it was written, and of the study, options and version there are now.
    case current
    /// As it was written, and something it was made of is another now.
    case stale
    /// Not as it was written.
    case edited
    /// Not to be told: there is no stamp in it that this version can read.
    case unknown
  }

  /// Why nothing can be told of a file.
  public enum Obstacle: String, Sendable, Hashable, CaseIterable {
    /// There are no bytes in it.
    case empty
    /// It is no SVG, PDF, EPS or PNG.
    case otherFormat
    /// It breaks off before its end, and before a stamp.
    case cutShort
    /// It is a figure, but has no stamp: another program wrote it, or wrote it anew.
    case noStamp
    /// It has a stamp of a form this version doesn't know.
    case otherStamp
  }

  /// What the file is.
  public let verdict: Verdict
  /// Why nothing can be told; `nil` when something can.
  public let obstacle: Obstacle?
  /// Whether the file breaks off before its end.
  public let isCutShort: Bool
  /// What is another than when the figure was made; of an edited file as far as its stamp tells.
  public let changes: [FigureProvenance.Change]
  /// What the figure was made of; `nil` when that can't be told.
  public let made: FigureProvenance?
  /// Whether no table is as it was, so that the figure may be of another study.
  public let sharesNothing: Bool
  /// Whether the ties and answers of the snapshot that the figure shows are as they were; `nil` when
  /// that can't be told.
  public let isSnapshotSame: Bool?

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - study: the study as it is now.
  ///   - asked: options that the figure ought to have, by name; the others may be as they are.
  public init(_ bytes: [UInt8], of study: Study, asked: [String: String] = [:]) {
    let format = DrawingFormat(of: bytes)
    let isCutShort = format?.isCutShort(bytes) ?? false
    let stamp = FileStamp(in: bytes)
    let made = stamp.flatMap { FigureProvenance($0.text) }
    self.isCutShort = isCutShort
    self.made = made
    guard let stamp, let made else {
      obstacle = Self.obstacle(bytes, format, isCutShort: isCutShort, hasStamp: stamp != nil)
      (verdict, changes, sharesNothing, isSnapshotSame) = (.unknown, [], false, nil)
      return
    }
    let now = FigureProvenance(study, options: made.options.merging(asked) { $1 })
    changes = now.changes(since: made)
    obstacle = nil
    verdict = !stamp.isIntact ? .edited : changes.isEmpty ? .current : .stale
    sharesNothing = !made.tables.contains { now.tables[$0.key] == $0.value }
    isSnapshotSame = made.options["snapshot"].flatMap { id in
      made.snapshots[id].map { now.snapshots[id] == $0 }
    }
  }

  private static func obstacle(
    _ bytes: [UInt8], _ format: DrawingFormat?, isCutShort: Bool, hasStamp: Bool
  ) -> Obstacle {
    if bytes.isEmpty { return .empty }
    if format == nil { return .otherFormat }
    if hasStamp { return .otherStamp }
    return isCutShort ? .cutShort : .noStamp
  }
}

/// `samspill verify --json`: a contract, described in `docs/json-output.md`.
public struct VerificationJSON {
  private let output: Output

  /// Prepares the output of a file that was looked at.
  public init(_ verification: FigureVerification, file: String, study: String) {
    output = Output(
      file: file, study: study, verdict: verification.verdict.rawValue,
      reason: verification.obstacle?.rawValue, cutShort: verification.isCutShort,
      changes: verification.changes.map(Change.init),
      snapshotUnchanged: verification.isSnapshotSame, version: verification.made?.version,
      data: verification.made?.data, options: verification.made?.options.filter { $0.value != "" })
  }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: output) }
}

private struct Output: Encodable {
  let file: String
  let study: String
  let verdict: String
  @Nullable var reason: String?
  let cutShort: Bool
  let changes: [Change]
  @Nullable var snapshotUnchanged: Bool?
  @Nullable var version: String?
  @Nullable var data: String?
  @Nullable var options: [String: String]?
}

private struct Change: Encodable {
  let of: String
  let name: String
  @Nullable var change: String?
  @Nullable var before: String?
  @Nullable var now: String?

  init(_ change: FigureProvenance.Change) {
    switch change {
    case .table(let name, let kind):
      (of, self.name, self.change, before, now) = ("table", name, kind.rawValue, nil, nil)
    case .snapshot(let id, let kind):
      (of, name, self.change, before, now) = ("snapshot", id, kind.rawValue, nil, nil)
    case .option(let name, let old, let new):
      (of, self.name, self.change) = ("option", name, nil)
      (before, now) = (old.isEmpty ? nil : old, new.isEmpty ? nil : new)
    case .version(let old, let new):
      (of, name, self.change, before, now) = ("version", "samspill", nil, old, new)
    }
  }
}

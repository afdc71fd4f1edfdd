import Figures
import InnovationSystem

/// Whom a report is for: what it holds, and in which order.
public enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  /// Who leads the project: what was found, whom to talk to, what to do.
  case lead
  /// Who writes an application: the gap paragraph, figures at the funders' widths, the partners, before
  /// and after.
  case application
  /// Who evaluates: every snapshot, what changed and how sure it is, method, all tables.
  case evaluation

  /// The sections of the page by id, in order; those that the study has nothing for are left out.
  var sections: [String] {
    switch self {
    case .lead:
      [
        "findings", "figure", "contacts", "actions", "suggestions", "gap-ledger", "quality",
        "collaborations", "organisations", "method",
      ]
    case .application:
      [
        "application", "figure", "pack-figures", "before-after", "partners", "findings",
        "target-model", "key-figures", "quality", "limitations", "method",
      ]
    case .evaluation:
      [
        "figure", "findings", "quality", "method", "limitations", "key-figures", "evaluation",
        "comparison", "change", "pack-figures", "organisations", "collaborations", "sector-phases",
        "target-model", "all-findings", "gap-ledger", "suggestions", "likely", "projects",
        "definitions",
      ]
    }
  }

  /// The kinds of figures beside the network, in order.
  var figureKinds: [any FigureKind.Type] {
    switch self {
    case .lead: []
    case .application: [PlannedKind.self, ConsortiumKind.self, DifferenceKind.self]
    case .evaluation: [SeriesKind.self, DifferenceKind.self, PhasesKind.self, TargetsKind.self]
    }
  }

  /// What receivers those figures are drawn for; the page has the first.
  var presets: [FigurePreset] { self == .application ? FigurePreset.allCases : [.nfr] }

  /// Whether a file of the usual report goes with it.
  func has(_ file: String) -> Bool {
    let tables: Set<String>
    switch self {
    case .evaluation: return true
    case .lead: tables = ["findings", "suggestions", "gap-ledger"]
    case .application: tables = ["key-figures", "target-model", "target-fulfilment", "projects"]
    }
    guard file.hasSuffix(".csv"), !file.contains("/") else { return true }
    return tables.contains(String(file.dropLast(4)))
  }
}

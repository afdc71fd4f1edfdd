/// What a receiver of figures asks for: a width, and the smallest text that may be in them.
public enum FigurePreset: String, Sendable, Hashable, CaseIterable {
  /// Forskningsrådet's project descriptions: the text's width on A4 with margins of 20 mm; captions
  /// may be 9 pt.
  case nfr
  /// A text document with Word's usual margins on A4.
  case word
  /// Horizon Europe: the text's width on A4 with margins of 15 mm; other text than the body's may be
  /// 8 pt.
  case he

  /// The figure's width, in millimetres.
  public var widthInMillimetres: Double {
    switch self {
    case .nfr: 170
    case .word: 160
    case .he: 180
    }
  }

  /// The smallest text, in points.
  public var smallestText: Double { self == .he ? 8 : 9 }
}

/// A share of a page that a figure may take.
public enum FigureHeight: String, Sendable, Hashable, CaseIterable {
  /// A quarter of the text on a page of A4.
  case kvart
  /// Half of it.
  case halv
  /// All of it.
  case hel

  /// The words that name it, in bokmål, nynorsk and English.
  public var names: [String] {
    switch self {
    case .kvart: ["kvart", "fjerdedel", "quarter"]
    case .halv: ["halv", "half"]
    case .hel: ["hel", "heil", "full", "whole"]
    }
  }

  /// The share that a word names in any of the languages, whatever its case.
  public init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.names.contains(word.lowercased()) })
    else { return nil }
    self = found
  }

  /// The height, in millimetres.
  public var millimetres: Double {
    switch self {
    case .kvart: 60
    case .halv: 115
    case .hel: 235
    }
  }
}

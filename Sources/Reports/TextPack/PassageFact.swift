import GapAnalysis

/// A number that a sentence tells, and where it is found.
public struct PassageFact: Sendable, Hashable {
  /// The table, by its id; a key of `results.json` for what is in no table.
  public let table: String
  /// The row, by its id; a key within that key.
  public let row: String
  /// The column, by its id; a key within that key, or empty.
  public let column: String
  /// The number in full; a share is 0–1, also where a sentence says it in per cent.
  public let value: Double

  /// A number of a table.
  init(_ table: String, _ row: String, _ column: String, _ value: Double) {
    self.table = table
    self.row = row
    self.column = column
    self.value = value
  }

  /// A count of a table.
  init(_ table: String, _ row: String, _ column: String, _ value: Int) {
    self.init(table, row, column, Double(value))
  }
}

extension Finding {
  /// Every number of the finding: its details, how many each list of them has, and whom it leaves
  /// without something.
  var facts: [PassageFact] {
    let others = consequence.organisations - consequence.municipalities
    let whom = [
      ("municipalities", consequence.municipalities), ("organisations", consequence.organisations),
      ("others", others),
    ]
    return whom.map { PassageFact("findings", id, "consequence." + $0, $1) }
      + PassageFact.all(of: details, in: "findings", row: id)
  }
}

extension StudyWarning {
  /// Every number of the warning.
  var facts: [PassageFact] {
    PassageFact.all(of: details, in: "warnings", row: code.rawValue)
  }
}

extension PassageFact {
  /// The numbers of some details, and how many each list of them has, in order of name.
  fileprivate static func all(
    of details: [String: FindingDetail], in table: String, row: String, under prefix: String = ""
  ) -> [PassageFact] {
    details.sorted { $0.key < $1.key }.flatMap { name, detail -> [PassageFact] in
      let key = prefix + name
      func fact(_ value: Double) -> PassageFact { PassageFact(table, row, key, value) }
      return switch detail {
      case .number(let number): [fact(number)]
      case .count(let count): [fact(Double(count))]
      case .counts(let counts): counts.map { fact(Double($0)) }
      case .numbers(let numbers): numbers.compactMap { $0 }.map(fact)
      case .texts(let list), .organisations(let list), .sectors(let list):
        [fact(Double(list.count))]
      case .pairs(let pairs): [fact(Double(pairs.count))]
      case .object(let inner): all(of: inner, in: table, row: row, under: key + ".")
      case .text, .flag, .unknown: []
      }
    }
  }
}

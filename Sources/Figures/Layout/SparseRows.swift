/// A table of numbers most of which are 0, which are neither looked at nor added. The value owns its memory.
struct SparseRows: ~Copyable {
  /// How many words have a bit for each column.
  private let words: Int
  private let columns: Int
  private let values: OwnedValues<Double>
  /// Which numbers of each row aren't 0.
  private let bits: OwnedValues<UInt64>

  /// A table of nothing but 0.
  init(rows: Int, columns: Int) {
    self.columns = columns
    words = (columns + 63) / 64
    values = OwnedValues(repeating: 0, count: rows * columns)
    bits = OwnedValues(repeating: 0, count: rows * words)
  }

  /// The columns of a row, among the 64 of a word, that aren't 0.
  @inline(__always)
  private func columns(of row: Int, word: Int) -> SetBits {
    SetBits(bits[row * words + word], word: word)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set {
      values[row * columns + column] = newValue
      let (place, bit) = (row * words + column >> 6, UInt64(1) << UInt64(column & 63))
      if newValue == 0 { bits[place] &= ~bit } else { bits[place] |= bit }
    }
  }

  /// Writes a row anew: what some of its columns have part in, in each word of them.
  ///
  /// - Returns: the sum of the row.
  @inline(__always)
  mutating func note(
    _ row: Int, among columns: (Int) -> SetBits, _ part: (Int) -> Double
  ) -> Double {
    var sum = 0.0
    for word in 0..<words {
      var found: UInt64 = 0
      for column in columns(word) {
        let part = part(column)
        guard part > 0 else { continue }
        values[row * self.columns + column] = part
        found |= 1 &<< UInt64(column)
        sum += part
      }
      bits[row * words + word] = found
    }
    return sum
  }

  /// Lets a row be 0; what stands in it is left until it is written over.
  mutating func clear(_ row: Int) {
    for place in row * words..<(row + 1) * words { bits[place] = 0 }
  }

  /// A row's numbers, or those of some columns, added to a start one after another.
  @inline(__always)
  func sum(_ row: Int, from start: Double = 0, where isCounted: (Int) -> Bool = { _ in true })
    -> Double
  {
    var sum = start
    for word in 0..<words {
      for column in columns(of: row, word: word) where isCounted(column) {
        sum += values[row * columns + column]
      }
    }
    return sum
  }

  /// Lets a row be 0, and the column of the same number as well.
  mutating func clearBothWays(_ row: Int) {
    for word in 0..<words {
      for column in columns(of: row, word: word) { self[column, row] = 0 }
    }
    clear(row)
  }

  /// Puts a row of another table into a row, and into the column of the same number as well; what else is
  /// in them stays.
  mutating func putBothWays(_ row: Int, _ table: borrowing SparseRows, row other: Int) {
    for word in 0..<words {
      for column in table.columns(of: other, word: word) {
        let value = table[other, column]
        self[row, column] = value
        self[column, row] = value
      }
    }
  }

  /// Lets a row be 0, and its numbers in a table whose columns are the rows of this one as well.
  mutating func clear(_ row: Int, withColumnsOf turned: inout SparseRows) {
    for word in 0..<words {
      for column in columns(of: row, word: word) { turned[column, row] = 0 }
    }
    clear(row)
  }

  /// Puts a row of another table into one that is 0, and into a table whose columns are the rows of this one.
  mutating func put(
    _ row: Int, _ table: borrowing SparseRows, row other: Int, alsoInto turned: inout SparseRows
  ) {
    for word in 0..<words {
      for column in table.columns(of: other, word: word) {
        let value = table[other, column]
        self[row, column] = value
        turned[column, row] = value
      }
    }
  }
}

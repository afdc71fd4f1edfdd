extension Gazetteer {
  /// What is wrong with a municipality number, if anything.
  ///
  /// - Parameters:
  ///   - number: as it was written.
  ///   - year: the year it is used for; `nil` for the newest year of the table, when a former
  ///     number has ended.
  ///   - name: the municipality's name where it stands beside the number; the best suggestion for
  ///     an unknown number is the municipality of that name.
  /// - Returns: `nil` when the number was in use at some time of that year. An unknown number's
  ///   suggestion is otherwise the only number in use that is a lost leading zero, a swap of
  ///   neighbours or, failing these, one digit away; none when there are several.
  public func numberProblem(
    _ number: String, in year: Int?, named name: String? = nil
  ) -> MunicipalityNumberProblem? {
    guard let municipality = municipality(number: number) else {
      return .unknown(suggestion: suggestion(for: number, year: year, name: name))
    }
    if municipality.isValid(in: year ?? newestYear) { return nil }
    let isPast = municipality.validTo.map { $0 < year ?? newestYear } ?? false
    return isPast ? .ended(municipality, successors(of: number)) : .notYet(municipality)
  }

  /// Whether two numbers can stand for the same municipality: equal, or one became (part of) the
  /// other.
  func mayBeTheSame(_ first: String, _ second: String) -> Bool {
    first == second || !Set(present(first)).isDisjoint(with: present(second))
  }

  /// The numbers in use today that a number led to, itself when it is in use or unknown.
  private func present(_ number: String) -> [String] {
    let next = successors(of: number).map(\.newNumber).filter { $0 != number }
    return next.isEmpty ? [number] : next.flatMap(present)
  }

  /// The municipality an unknown number most likely stands for.
  private func suggestion(for number: String, year: Int?, name: String?) -> Municipality? {
    let year = year ?? newestYear
    if let name {
      let named = municipalities(named: name).filter { $0.isValid(in: year) }
      if named.count == 1 { return named[0] }
    }
    let valid = municipalities.filter { $0.isValid(in: year) }
    for isNear in [isLostZero, isSwap, isOneDigitAway] {
      let near = valid.filter { isNear(number, $0.number) }
      if !near.isEmpty { return near.count == 1 ? near[0] : nil }
    }
    return nil
  }
}

/// The last year the table of municipalities covers.
private let newestYear = 2024

/// Whether a number lost its leading zero, as in a spreadsheet.
private func isLostZero(_ written: String, _ meant: String) -> Bool { "0" + written == meant }

/// Whether two neighbouring digits changed places.
private func isSwap(_ written: String, _ meant: String) -> Bool {
  written.count == meant.count && isOneEditApart(Array(written), Array(meant))
    && written.sorted() == meant.sorted()
}

/// Whether one digit is wrong.
private func isOneDigitAway(_ written: String, _ meant: String) -> Bool {
  written.count == meant.count && zip(written, meant).count { $0 != $1 } == 1
}

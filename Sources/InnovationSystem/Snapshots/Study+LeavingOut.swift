extension Study {
  /// The study as if an organisation hadn't answered in a snapshot: what it alone reported is gone,
  /// unless a document shows it.
  public func without(_ respondent: String, in snapshot: String) -> Study {
    var result = self
    result.collaborations = collaborations.compactMap { row in
      guard row.snapshot == snapshot, row.from == respondent || row.to == respondent
      else { return row }
      var rest = row
      if row.from == respondent { rest.reportedFrom = nil } else { rest.reportedTo = nil }
      let hadReport = row.reportedFrom != nil || row.reportedTo != nil
      let hasReport = rest.reportedFrom != nil || rest.reportedTo != nil
      let isShown = rest.evidence?.isDocument == true
      return hadReport && !hasReport && !isShown ? nil : rest
    }
    for index in result.responses.indices
    where result.responses[index].snapshot == snapshot
      && result.responses[index].organisation == respondent
    {
      result.responses[index].status = .notAnswered
    }
    return result
  }
}

import InnovationSystem

extension Study {
  /// The study without where its records were read, for comparing studies read from different files.
  public var withoutOrigins: Study {
    var study = self
    for index in study.organisations.indices { study.organisations[index].origin = nil }
    for index in study.collaborations.indices { study.collaborations[index].origin = nil }
    for index in study.projects.indices { study.projects[index].origin = nil }
    for index in study.participations.indices { study.participations[index].origin = nil }
    for index in study.snapshots.indices { study.snapshots[index].origin = nil }
    for index in study.responses.indices { study.responses[index].origin = nil }
    for index in study.lineage.indices { study.lineage[index].origin = nil }
    for index in study.targets.indices { study.targets[index].origin = nil }
    for index in study.catchments.indices { study.catchments[index].origin = nil }
    for index in study.neighbours.indices { study.neighbours[index].origin = nil }
    for index in study.funding.indices { study.funding[index].origin = nil }
    for index in study.aliases.indices { study.aliases[index].origin = nil }
    for index in study.ledger.indices { study.ledger[index].origin = nil }
    for index in study.positions.indices { study.positions[index].origin = nil }
    for index in study.mapPositions.indices { study.mapPositions[index].origin = nil }
    study.mapFrame?.origin = nil
    return study
  }
}

extension Municipality {
  /// Reads `number;name;other names;other forms;from;to;latitude;longitude;point`.
  init(row: [String]) {
    number = row[0]
    name = row[1]
    otherNames = row[2].split(separator: "|").map(String.init)
    otherForms = row[3].split(separator: "|").map(String.init)
    validFrom = Int(row[4])
    validTo = Int(row[5])
    point = MunicipalityPoint(latitude: row[6], longitude: row[7], kind: row[8])
  }
}

extension MunicipalityPoint {
  /// Reads the three cells; `nil` when they are empty.
  fileprivate init?(latitude: String, longitude: String, kind: String) {
    guard let north = Double(latitude), let east = Double(longitude),
      let kind = Kind(rawValue: kind)
    else { return nil }
    self.init(latitude: north, longitude: east, kind: kind)
  }
}

extension MunicipalityChange {
  /// Reads `date;old;new;kind`, names taken from the municipalities; `nil` for a number without
  /// one.
  init?(row: [String], names: [String: Municipality]) {
    guard let old = names[row[1]], let new = names[row[2]],
      let kind = MunicipalityChangeKind(rawValue: row[3])
    else { return nil }
    date = row[0]
    oldNumber = old.number
    oldName = old.name
    newNumber = new.number
    newName = new.name
    self.kind = kind
  }
}

extension OrganisationEvent {
  /// Reads `date;type;old;new;source`.
  init(row: [String]) {
    date = row[0]
    type = row[1]
    old = row[2]
    new = row[3].isEmpty ? nil : row[3]
    source = row[4]
  }
}

import Foundation

/// The rows of a comma-separated file as dictionaries by column name; fields may be quoted.
func rowsOfCSV(_ file: URL) throws -> [[String: String]] {
  let records = recordsOfCSV(try String(contentsOf: file, encoding: .utf8))
  guard let header = records.first else { return [] }
  return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

/// The records of comma-separated text: quotes may hold commas, line breaks and doubled quotes.
func recordsOfCSV(_ text: String) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var field = ""
  var isQuoted = false
  var isAfterQuote = false
  for character in text {
    switch character {
    case "\"":
      if isAfterQuote { field.append(character) }
      isAfterQuote = isQuoted
      isQuoted.toggle()
      continue
    case "," where !isQuoted:
      record.append(field)
      field = ""
    case _ where character.isNewline && !isQuoted:
      records.append(record + [field])
      (record, field) = ([], "")
    default:
      field.append(character)
    }
    isAfterQuote = false
  }
  if !record.isEmpty || !field.isEmpty { records.append(record + [field]) }
  return records
}

import Foundation
import Spreadsheets

/// A study full of names that must not be in anything made without names.
enum SecretStudy {
  static let names = [
    "Zetaby", "Yankeedal", "Xraysykehuset", "Whiskeysenteret", "Victorforbundet", "Fjellprosjektet",
    "zetakort", "yankeealias", "orgzeta", "orgyankee", "orgxray", "orgwhiskey", "orgvictor",
    "prosjektfjell", "974760673", "kontaktperson", "hemmelignotat", "Lokalnavnet",
  ]

  static let tables = [
    "study.yaml": "id: lokalnavnet\ntitle: Lokalnavnet\nsource: Lokalnavnet i Zetaby\n"
      + "notice: Tallene er fra Zetaby\nsnapshots:\n  - id: \"2020\"\n    date: 2020\n"
      + "    title: Lokalnavnet\n  - id: \"2021\"\n    date: 2021\n",
    "organisations.csv": "id,name,short_name,kind,organisation_number,note\n"
      + "orgzeta,Zetaby kommune,zetakort,kommune,974760673,hemmelignotat\n"
      + "orgyankee,Yankeedal kommune,,kommune,,\n"
      + "orgxray,Xraysykehuset HF,,hf,,\norgwhiskey,Whiskeysenteret,,universitet,,\n"
      + "orgvictor,Victorforbundet,,brukerorg,,\n",
    "aliases.csv": "alias,name\nyankeealias,Yankeedal kommune\n",
    "projects.csv": "id,name\nprosjektfjell,Fjellprosjektet\n",
    "participations.csv": "project,organisation\nprosjektfjell,orgzeta\nprosjektfjell,orgxray\n",
    "collaborations.csv":
      "snapshot,from,to,intensity,phases,contact_key,note\n"
      + "2020,orgzeta,orgxray,2,define,,\n2021,orgzeta,orgxray,3,define,kontaktperson,hemmelignotat\n"
      + "2021,orgyankee,orgxray,2,generate,,\n2021,orgwhiskey,orgzeta,4,implement,,\n",
    "targets.csv": "rule,from,to,intensity,source,description\n"
      + "Zetaby,orgzeta,kind:hf,2,Lokalnavnet,Zetaby skal samarbeide\n",
  ]

  static func mentions(_ bytes: Data) -> [String] {
    let plain = String(decoding: bytes, as: UTF8.self).lowercased()
    // PDF writes its title and subject as UTF-16 in hexadecimal.
    return names.filter { name in
      let wide = name.utf16.map { String(format: "%04X", $0) }.joined()
      return plain.contains(name.lowercased()) || plain.contains(wide.lowercased())
    }
  }

  /// The names in a workbook's cells and sheets.
  static func mentions(inWorkbook bytes: Data) throws -> [String] {
    let workbook = try SpreadsheetReader.read(bytes: Array(bytes))
    let texts = workbook.sheets.flatMap { sheet in
      [sheet.name] + sheet.rows.flatMap { $0.cells.map(\.text) }
    }
    return mentions(Data(texts.joined(separator: "\n").utf8))
  }
}

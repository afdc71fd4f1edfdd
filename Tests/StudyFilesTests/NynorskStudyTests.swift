import Foundation
import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// A study written in nynorsk is the same study as in bokmål.
final class NynorskStudyTests: XCTestCase {
  private func study(_ files: [String: String]) throws -> Study {
    let folder = try Folders.makeTemporary()
    addTeardownBlock { try FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let reading = try StudyReader.read(folder.path)
    XCTAssertEqual(reading.warnings.map(\.code), [])
    return reading.study
  }

  func testFilesHeadingsAndValuesAreRead() throws {
    let bokmål = try study([
      "study.yaml": "id: s\nmålinger: [{id: 2024, skala: frey, terskel: 2}]\nkilde: oss\n",
      "organisasjoner.csv": "id;navn;aktørtype\nA;Alfa;kommune\nB;Beta;hf\n",
      "relasjoner.csv":
        "fra;til;måling;intensitet;faser;relasjonstype;status\nA;B;2024;3;velge;tjeneste;ønsket\n",
      "svar.csv": "måling;aktør;status\n2024;A;svart\n2024;B;ikke svart\n",
      "maalbilde.csv": "regel;fra;til;krav;intensitet\nr;A;tjeneste:sykehus;minst en;2\n",
      "opptak.csv": "kommune;tjeneste;tilbyder\nA;sykehus;B\n",
    ])
    let nynorsk = try study([
      "study.yaml": "id: s\nmålingar: [{id: 2024, skala: frey, terskel: 2}]\nkjelde: oss\n",
      "organisasjonar.csv": "id;namn;aktørtype\nA;Alfa;kommune\nB;Beta;hf\n",
      "relasjonar.csv":
        "frå;til;måling;intensitet;fasar;relasjonstype;status\nA;B;2024;3;velje;teneste;ønskt\n",
      "svar.csv": "måling;aktør;status\n2024;A;svara\n2024;B;ikkje svara\n",
      "maalbilete.csv": "regel;frå;til;krav;intensitet\nr;A;teneste:sjukehus;minst ein;2\n",
      "opptak.csv": "kommune;teneste;tilbydar\nA;sjukehus;B\n",
    ])
    XCTAssertEqual(nynorsk.collaborations.map(\.phases), [[Phase.choose]])
    XCTAssertEqual(nynorsk.responses.map(\.status), [.answered, .notAnswered])
    XCTAssertEqual(
      StudyFolderWriter.files(of: nynorsk, language: "nb"),
      StudyFolderWriter.files(of: bokmål, language: "nb"))
  }

  func testTwoFilesOfOneTableAreRefusedInWhateverLanguages() {
    XCTAssertThrowsError(
      try study(["relasjoner.csv": "fra;til\nA;B\n", "relasjonar.csv": "frå;til\nA;C\n"]))
  }
}

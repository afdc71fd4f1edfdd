import XCTest

@testable import OrganisationNames

final class KindGuesserTests: XCTestCase {
  func testKindsAndTheWordsThatGiveThem() {
    let expected: [(name: String, kind: String, clue: String)] = [
      ("Bodø kommune", "kommune", "kommune"), ("KOMMUNEN BODØ", "kommune", "KOMMUNEN"),
      ("Municipality of Bodø", "kommune", "Municipality"), ("Bodø", "kommune", "Bodø"),
      ("Aarborte – Hattfjelldal", "kommune", "Aarborte Hattfjelldal"),
      ("Mo i Rana", "kommune", "Mo i Rana"), ("Bodo", "kommune", "Bodo"),
      ("Nordland fylkeskommune", "fylkeskommune", "fylkeskommune"),
      ("Nordland County Council", "fylkeskommune", "County Council"),
      ("Nordland FK", "fylkeskommune", "FK"), ("Nordland fylke", "fylkeskommune", "fylke"),
      ("NAV Bodø", "nav_kontor", "NAV"), ("Nav-kontoret i Bodø", "nav_kontor", "Nav kontoret"),
      ("Bodø kommune v/NAV", "nav_kontor", "NAV"), ("Bodø kommune, Nav", "nav_kontor", "Nav"),
      ("NAV Indre Salten", "nav_kontor", "NAV"), ("NAV Nordland", "nav_fylke", "NAV"),
      ("NAV Møre og Romsdal", "nav_fylke", "NAV"), ("Nav i Nordland fylke", "nav_fylke", "Nav"),
      ("NAV Arbeidslivssenter Nordland", "nav_spesial", "Arbeidslivssenter"),
      ("NAV Hjelpemiddelsentral Nordland", "nav_spesial", "Hjelpemiddelsentral"),
      ("Brukerutvalget i NAV Nordland", "brukerutvalg", "Brukerutvalget"),
      ("Nordlandssykehuset HF", "hf", "HF"), ("Nordlandssjukehuset", "hf", "Nordlandssjukehuset"),
      ("Oslo University Hospital", "hf", "Hospital"), ("Helse Førde HF", "hf", "HF"),
      ("Helse Nord RHF", "rhf", "RHF"), ("Barnevernet i Bodø kommune", "komm_enhet", "Barnevernet"),
      ("Psykisk helse og rus, Fauske kommune", "komm_enhet", "Psykisk helse og rus"),
      ("PPT Salten", "komm_enhet", "PPT"),
      ("Helsestasjonen i Rana", "komm_enhet", "Helsestasjonen"),
      ("Statsforvalteren i Nordland", "statsforvalter", "Statsforvalteren"),
      ("Statsforvaltaren i Rogaland", "statsforvalter", "Statsforvaltaren"),
      ("Fylkesmannen i Nordland", "statsforvalter", "Fylkesmannen"),
      ("Nord universitet", "universitet", "universitet"), ("UiN", "universitet", "UiN"),
      ("University of Oslo", "universitet", "University"),
      ("Høyskolen i Bodø", "hogskole", "Høyskolen"), ("Høgskulen i Volda", "hogskole", "Høgskulen"),
      ("Norges handelshøyskole", "hogskole", "handelshøyskole"),
      ("Bodø University College", "hogskole", "University College"),
      ("Nordlandsforskning", "institutt", "Nordlandsforskning"), ("NORCE", "institutt", "NORCE"),
      ("SINTEF Narvik AS", "institutt", "SINTEF"), ("Møreforsking", "institutt", "Møreforsking"),
      ("Bodin vgs", "vgs", "vgs"), ("Bodin videregående skole", "vgs", "videregående"),
      ("Volda vidaregåande skule", "vgs", "vidaregåande"), ("BUP Bodø", "dps_bup", "BUP"),
      ("Salten DPS", "dps_bup", "DPS"), ("BUP Bodø, Nordlandssykehuset HF", "dps_bup", "BUP"),
      ("Mental Helse Nordland", "brukerorg", "Mental Helse"), ("LPP Nordland", "brukerorg", "LPP"),
      ("A-larm", "brukerorg", "A larm"), ("ADHD Norge", "brukerorg", "ADHD Norge"),
      ("RIO", "brukerorg", "RIO"),
      ("Rådet for psykisk helse", "frivillig", "Rådet for psykisk helse"),
      ("Ungdomsrådet i Bodø kommune", "brukerutvalg", "Ungdomsrådet"),
      ("Bodø Røde Kors", "frivillig", "Røde Kors"), ("Frelsesarmeen", "frivillig", "Frelsesarmeen"),
      ("Kirkens Bymisjon", "frivillig", "Kirkens Bymisjon"),
      ("Voksne for Barn", "frivillig", "Voksne for Barn"),
      ("Innovasjon Norge", "virkemiddel", "Innovasjon Norge"), ("Siva SF", "virkemiddel", "Siva"),
      ("Forskningsrådet", "virkemiddel", "Forskningsrådet"), ("KS", "ks", "KS"),
      ("KS Nordland", "ks", "KS"), ("Sametinget", "sametinget", "Sametinget"),
      ("Helse- og omsorgsdepartementet", "departement", "omsorgsdepartementet"),
      ("Helsedirektoratet", "direktorat", "Helsedirektoratet"), ("Hdir", "direktorat", "Hdir"),
      ("Helsetilsynet", "tilsyn", "Helsetilsynet"), ("Salten regionråd", "regionraad", "regionråd"),
      ("Salten Brann IKS", "iks", "IKS"), ("Svolvær legekontor", "fastlege", "legekontor"),
      ("Helsefellesskapet Helgeland", "helsefellesskap", "Helsefellesskapet"),
      ("Fagforbundet Nordland", "fagforening", "Fagforbundet"), ("NSF", "fagforening", "NSF"),
      ("Salten Næringshage AS", "klynge", "Næringshage"), ("Kjeldsberg Mat AS", "bedrift", "AS"),
    ]
    for (name, kind, clue) in expected {
      XCTAssertEqual(KindGuesser.kind(of: name), KindGuess(kind: kind, clue: clue), name)
    }
  }

  func testUnsureIsNil() {
    for name in [
      "", "NAV", "Nordland", "Salten", "Org A", "Folkehøgskolen i Bodø", "Bodø Glimt FK", "Bask",
      "Skatteetaten", "Prosjekt 1",
    ] {
      XCTAssertNil(KindGuesser.kind(of: name), name)
    }
  }

  func testEveryCurrentMunicipalityIsOne() {
    for municipality in Gazetteer.norway.municipalities where municipality.validTo == nil {
      for name in [municipality.name] + municipality.otherNames {
        XCTAssertEqual(KindGuesser.kind(of: name)?.kind, "kommune", name)
        XCTAssertEqual(KindGuesser.kind(of: name + " kommune")?.kind, "kommune", name)
      }
    }
  }

  func testNothingTraps() {
    var source = SeededNames(seed: 13)
    for _ in 0..<2000 {
      for name in [source.hostileName(), source.plausibleName()] {
        XCTAssertNotEqual(KindGuesser.kind(of: name)?.clue, "", name)
      }
    }
  }
}

import CommandLineParsing
import Foundation
import XCTest

/// What a shell offers while a command line is typed.
final class CompletionScriptTests: XCTestCase {
  /// The words Bash offers for what stands before the cursor; the last word is the one being typed.
  private func offered(
    _ words: String..., by root: any ParsableCommand.Type = Samspill.self
  ) throws -> [String] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      root.completionScript(for: .bash) + """
        compopt() { :; }
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
        _\(words[0]); printf '%s\\n' "${COMPREPLY[@]}"
        """
    return try lines(of: "/bin/bash", ["--norc", "-c", script])
  }

  /// The lines a program prints; it must not complain.
  private func lines(of program: String, _ arguments: [String]) throws -> [String] {
    let bash = Process()
    bash.executableURL = URL(fileURLWithPath: program)
    bash.arguments = arguments
    let output = Pipe()
    let errors = Pipe()
    (bash.standardOutput, bash.standardError) = (output, errors)
    try bash.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    bash.waitUntilExit()
    XCTAssertEqual(complaint, "")
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func testSubcommandsAreOfferedFirst() throws {
    XCTAssertEqual(try offered("samspill", ""), ["measure", "study"])
    XCTAssertEqual(try offered("samspill", "m"), ["measure"])
  }

  func testSubcommandsOfSubcommandsAreReached() throws {
    XCTAssertEqual(try offered("samspill", "study", ""), ["rename"])
    XCTAssertEqual(try offered("samspill", "study", "rename", "--r"), ["--reason"])
  }

  func testOptionsAreThoseOfTheCommandThatIsTyped() throws {
    XCTAssertEqual(try offered("samspill", "--"), ["--trace", "--version", "--help"])
    XCTAssertEqual(try offered("samspill", "measure", "--ma"), ["--maximum-rows"])
    XCTAssertEqual(try offered("samspill", "measure", "--no"), ["--no-colour"])
    XCTAssertEqual(try offered("samspill", "measure", "--trace"), [])
  }

  func testAllowedValuesAreOfferedAfterAnOptionAndAfterAnEqualsSign() throws {
    XCTAssertEqual(try offered("samspill", "measure", "--output", ""), ["page", "svg", "text"])
    XCTAssertEqual(try offered("samspill", "measure", "-o", "s"), ["svg"])
    XCTAssertEqual(try offered("samspill", "measure", "--output", "=", "t"), ["text"])
    XCTAssertEqual(
      try offered("samspill", "measure", "--output", "="), ["page", "svg", "text"])
  }

  func testValuesWithCommasBetweenAreOfferedAfterTheCommaAndNoneTwice() throws {
    let all = ["degree", "density", "betweenness"]
    XCTAssertEqual(try offered("listing", "--measure", "", by: Listing.self), all)
    XCTAssertEqual(
      try offered("listing", "--measure", "de", by: Listing.self), ["degree", "density"])
    XCTAssertEqual(
      try offered("listing", "--measure", "degree,de", by: Listing.self), ["degree,density"])
    XCTAssertEqual(
      try offered("listing", "--measure", "=", "degree,density,", by: Listing.self),
      ["degree,density,betweenness"])
  }

  func testFishOffersThemAfterTheCommaToo() throws {
    let fish = "/usr/bin/fish"
    guard FileManager.default.isExecutableFile(atPath: fish) else {
      throw XCTSkip("fish is not installed")
    }
    for (typed, offered) in [
      ("listing --measure de", ["degree", "density"]),
      ("listing --measure degree,de", ["degree,density"]),
      ("listing --measure degree,density,", ["degree,density,betweenness"]),
    ] {
      let script = Listing.completionScript(for: .fish) + "complete -C '\(typed)'\n"
      // A tab and the help of the option follow.
      let told = try lines(of: fish, ["--no-config", "-c", script])
      XCTAssertEqual(
        Set(told.compactMap { $0.split(separator: "\t").first }.map(String.init)), Set(offered),
        typed)
    }
  }

  func testZshIsGivenTheSeparator() {
    XCTAssertTrue(
      Listing.completionScript(for: .zsh)
        .contains(": _values -s , \"measure\" degree density betweenness'"))
  }

  func testWhereNothingIsKnownNothingIsOffered() throws {
    XCTAssertEqual(try offered("samspill", "measure", "--threshold", ""), [])
    XCTAssertEqual(try offered("samspill", "nonsense", ""), ["measure", "study"])
  }

  func testTextsThatShellsReadAsMoreAreQuoted() {
    let help = "It's 50 % [of all]: \"so\" $(touch x)"
    for shell in CompletionShell.allCases {
      let script = Awkward.completionScript(for: shell)
      XCTAssertFalse(script.contains(help), shell.rawValue)
      if shell == .zsh {
        XCTAssertTrue(script.contains("It'\\''s 50 % \\[of all\\]\\: \"so\" $(touch x)"))
      }
      if shell == .fish { XCTAssertTrue(script.contains("'It\\'s 50 % [of all]:")) }
    }
  }

  func testTheScriptsOfTheOtherShellsNameEveryCommandOptionAndValue() {
    for shell in [CompletionShell.zsh, .fish] {
      let script = Samspill.completionScript(for: shell)
      for word in ["measure", "study", "rename", "maximum-rows", "no-colour", "page svg text"] {
        XCTAssertTrue(script.contains(word), "\(shell.rawValue): \(word)")
      }
    }
  }
}

private struct Awkward: ParsableCommand {
  @Flag(help: "It's 50 % [of all]: \"so\" $(touch x)") var all = false
}

private struct Listing: ParsableCommand {
  @Option(
    help: ArgumentHelp(
      "What to measure.", completion: .commaList(["degree", "density", "betweenness"])))
  var measure: String?
}

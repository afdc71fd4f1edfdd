import Digests
import XCTest

/// The examples of the standard (FIPS 180-4, and NIST's page of examples), and every length of padding.
final class SHA256Tests: XCTestCase {
  private func digest(_ text: String) -> String { SHA256.hexadecimal(of: text.utf8) }

  func testTheExamplesOfTheStandard() {
    XCTAssertEqual(
      digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    XCTAssertEqual(
      digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    XCTAssertEqual(
      digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    XCTAssertEqual(
      digest(String(repeating: "a", count: 1_000_000)),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Lengths around the block size, where padding needs one block more. Reference: Python's
  /// `hashlib` of the digests of 0…199 letters `a`, one after the other without line breaks.
  func testEveryLengthOfPadding() {
    let all = (0..<200).map { digest(String(repeating: "a", count: $0)) }.joined()
    XCTAssertEqual(digest(all), "019f2b9f1af27a53a1f046da7e98af2c179f431e4b5bebb000e74040917a4123")
  }
}

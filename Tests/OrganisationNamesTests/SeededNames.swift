/// Names drawn at random, the same ones for the same seed.
struct SeededNames: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private static let hostile = Array(
    "abøåæŧŋ ABØ–-/.,(')\"«»\u{AD}\u{200B}\u{301}\u{30A}\u{338}ǅİßẞﬁΣ　1２京👩‍👧\u{0}\u{A0}v"
      .unicodeScalars)

  /// A text of letters, marks and signs that people do not write.
  mutating func hostileName() -> String {
    var name = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...14, using: &self) {
      name.append(Self.hostile.randomElement(using: &self)!)
    }
    return String(name)
  }

  /// A name of words that names are made of, well or badly spelt.
  mutating func plausibleName() -> String {
    let words = [
      "Bodø", "Bodo", "Bdoø", "Rana", "kommune", "komune", "v/NAV", "Nav-kontoret", "i", "og", "AS",
      "(NAV)", "(", ")", "UiN", "Nordland", "fylke", "FK", "BUP", "1", "2", "universitetssykehuset",
      "Mo", "Univ.", ",", "Mental", "Helse", "Hesle", "sjukehuset",
    ]
    return (0..<Int.random(in: 0...5, using: &self)).map { _ in words.randomElement(using: &self)! }
      .joined(separator: " ")
  }
}

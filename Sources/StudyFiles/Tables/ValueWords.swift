/// What a value of a table is called besides its English raw value.
struct ValueWords: Sendable {
  /// The word in bokmål, which files in bokmål are written with.
  let bokmål: String
  /// The word in nynorsk.
  let nynorsk: String
  /// Further spellings.
  let others: [String]

  /// Makes the words of a value; `nynorsk` is left out where it is the same as bokmål.
  init(_ bokmål: String, nn nynorsk: String? = nil, also others: [String] = []) {
    self.bokmål = bokmål
    self.nynorsk = nynorsk ?? bokmål
    self.others = others
  }

  /// All of them, bokmål first, each once.
  var all: [String] {
    [bokmål] + (nynorsk == bokmål ? [] : [nynorsk]) + others
  }
}

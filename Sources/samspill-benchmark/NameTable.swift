import Glibc

/// Numbers for names, in the order they come; the bytes of the names stay where they are.
struct NameTable {
  /// Where a name stands.
  private struct Slot {
    var start: UnsafeRawPointer?
    var count: Int32 = 0
    var number: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  /// How many names there are.
  private(set) var count = 0

  /// The number of a name, which must stay where it is as long as the table is used.
  mutating func number(of name: UnsafeRawBufferPointer) -> Int {
    if 2 * count >= slots.count { grow() }
    let place = place(of: name)
    if slots[place].start == nil {
      slots[place] = Slot(
        start: name.baseAddress, count: Int32(name.count), number: Int32(count))
      count += 1
    }
    return Int(slots[place].number)
  }

  /// Where a name stands, or the free place for it.
  private func place(of name: UnsafeRawBufferPointer) -> Int {
    let digest = digest(of: name)
    var place = Int(truncatingIfNeeded: digest & UInt64(slots.count - 1))
    while let start = slots[place].start,
      slots[place].count != Int32(name.count)
        || memcmp(start, name.baseAddress ?? start, name.count) != 0
    {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// The bytes of a name mixed, eight at a time.
  @inline(__always)
  private func digest(of name: UnsafeRawBufferPointer) -> UInt64 {
    var digest = UInt64(name.count)
    var place = 0
    while place < name.count {
      var word: UInt64 = 0
      if place + 8 <= name.count {
        word = name.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      } else {
        for byte in name[place...] { word = word << 8 | UInt64(byte) }
      }
      let product = (digest ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      digest = product.high ^ product.low
      place += 8
    }
    return digest
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 4 * old.count)
    for slot in old where slot.start != nil {
      slots[place(of: UnsafeRawBufferPointer(start: slot.start, count: Int(slot.count)))] = slot
    }
  }
}

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
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var place = Int(truncatingIfNeeded: (digest ^ digest >> 29) & UInt64(slots.count - 1))
    while let start = slots[place].start,
      !UnsafeRawBufferPointer(start: start, count: Int(slots[place].count)).elementsEqual(name)
    {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 4 * old.count)
    for slot in old where slot.start != nil {
      slots[place(of: UnsafeRawBufferPointer(start: slot.start, count: Int(slot.count)))] = slot
    }
  }
}

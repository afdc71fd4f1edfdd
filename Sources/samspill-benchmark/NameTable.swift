import Glibc

/// Numbers for names, in the order they come.
///
/// A name of up to 24 bytes lies in its slot, two to a cache line, and is compared as three numbers; of a
/// longer one the slot knows where it is.
struct NameTable: ~Copyable {
  private struct Slot {
    /// The bytes of a short name, with zeros after them; of a long one its digest and its address.
    var key: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var length: UInt32 = 0
    /// −1 as long as the slot is free.
    var number: Int32 = -1
  }

  /// How many bytes after a name must be readable.
  static let padding = 32
  /// The bytes of the longest name that lies in its slot.
  private static let longestInside = 24

  private var slots = NameTable.free(1 << 6)
  /// How many names there are.
  private(set) var count = 0

  init() {}

  deinit { slots.deallocate() }

  /// The number of a name, which must stay where it is as long as the table is used, with `padding` bytes
  /// after it.
  @inline(__always)
  mutating func number(of name: UnsafeRawBufferPointer) -> Int {
    guard let start = name.baseAddress else { return number(of: (0, 0, 0), length: 0) }
    guard name.count <= Self.longestInside else { return number(ofLong: name, at: start) }
    let key = (
      Self.word(at: start, bytes: name.count), Self.word(at: start + 8, bytes: name.count - 8),
      Self.word(at: start + 16, bytes: name.count - 16)
    )
    return number(of: key, length: UInt32(name.count))
  }

  /// The first bytes of the eight at a place, at most, as a number.
  @inline(__always)
  private static func word(at place: UnsafeRawPointer, bytes: Int) -> UInt64 {
    let word = place.loadUnaligned(as: UInt64.self).littleEndian
    return bytes >= 8 ? word : bytes <= 0 ? 0 : word & (1 << (8 * UInt64(bytes)) - 1)
  }

  @inline(__always)
  private mutating func number(of key: (UInt64, UInt64, UInt64), length: UInt32) -> Int {
    var place = place(of: key)
    while slots[place].number >= 0 {
      if slots[place].key == key, slots[place].length == length {
        return Int(slots[place].number)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return add(Slot(key: key, length: length), at: place)
  }

  private mutating func number(
    ofLong name: UnsafeRawBufferPointer, at start: UnsafeRawPointer
  ) -> Int {
    var digest = UInt64(name.count)
    for first in stride(from: 0, to: name.count, by: 8) {
      digest = Self.mixed(digest, Self.word(at: start + first, bytes: name.count - first))
    }
    let key = (digest, UInt64(UInt(bitPattern: start)), UInt64(0))
    let length = UInt32(name.count)
    var place = place(of: key, isLong: true)
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.length == length, slot.key.0 == digest,
        let other = UnsafeRawPointer(bitPattern: UInt(slot.key.1)),
        memcmp(other, start, name.count) == 0
      {
        return Int(slot.number)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return add(Slot(key: key, length: length), at: place)
  }

  private mutating func add(_ slot: Slot, at place: Int) -> Int {
    slots[place] = slot
    slots[place].number = Int32(count)
    count += 1
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// Where a name is looked for first; of a long one the address says nothing.
  @inline(__always)
  private func place(of key: (UInt64, UInt64, UInt64), isLong: Bool = false) -> Int {
    let digest = isLong ? key.0 : Self.mixed(Self.mixed(key.0, key.1), key.2)
    return Int(truncatingIfNeeded: digest & UInt64(slots.count - 1))
  }

  /// Two numbers mixed so that each bit of the one may turn each of the low bits of the result.
  @inline(__always)
  private static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x2D35_8DCC_AA6C_78A5)
      .multipliedFullWidth(by: second ^ 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private mutating func grow() {
    let old = slots
    slots = Self.free(4 * old.count)
    for slot in old where slot.number >= 0 {
      var place = place(of: slot.key, isLong: slot.length > UInt32(Self.longestInside))
      while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
    old.deallocate()
  }

  private static func free(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }
}

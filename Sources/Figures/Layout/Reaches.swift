/// How far many things reach to each side, to find quickly the few that are near something else.
///
/// Sixteen of them are compared at a time, in the steps of a grid: what is told apart there is apart. Of the
/// others their `Extent` tells. The value owns its memory.
struct Reaches: ~Copyable {
  /// Where a thing was before it moved.
  struct Former {
    fileprivate let extent: Extent
    fileprivate let steps: SIMD4<Int8>

    /// Before anything has moved.
    static let nowhere = Former(
      extent: Extent(left: 0, right: 0, bottom: 0, top: 0), steps: SIMD4())
  }

  /// The steps of sixteen things, or those of one sixteen times.
  struct Steps {
    fileprivate let left, right, bottom, top: SIMD16<Int8>

    @inline(__always)
    fileprivate init(repeating steps: SIMD4<Int8>) {
      (left, right) = (SIMD16(repeating: steps.x), SIMD16(repeating: steps.y))
      (bottom, top) = (SIMD16(repeating: steps.z), SIMD16(repeating: steps.w))
    }

    /// Those of the things of a sixteen.
    @inline(__always)
    fileprivate init(_ things: borrowing Reaches, sixteen: Int) {
      left = things.left.sixteen(sixteen)
      right = things.right.sixteen(sixteen)
      bottom = things.bottom.sixteen(sixteen)
      top = things.top.sixteen(sixteen)
    }

    /// A bit for each of the sixteen that has a step in common with another's.
    @inline(__always)
    fileprivate func near(_ other: Steps) -> UInt64 {
      let apart =
        (left .> other.right) .| (right .< other.left) .| (bottom .> other.top)
        .| (top .< other.bottom)
      let bytes = unsafeBitCast(apart, to: SIMD2<UInt64>.self)
      return Self.gathered(~bytes.x) | Self.gathered(~bytes.y) << 8
    }

    /// The lowest bits of eight bytes, the first of which comes last.
    @inline(__always)
    private static func gathered(_ bytes: UInt64) -> UInt64 {
      ((bytes & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56
    }
  }

  private let grid: CoarseGrid
  private let extents: OwnedValues<Extent>
  private let steps: OwnedValues<SIMD4<Int8>>
  /// The steps again, those to one side beside one another, in whole sixteens.
  private let left, right, bottom, top: OwnedValues<Int8>

  /// The extents of some things.
  init(_ extents: [Extent], on grid: CoarseGrid) {
    self.grid = grid
    self.extents = OwnedValues(extents)
    steps = OwnedValues(extents.map { grid.steps(of: $0) })
    let whole = (extents.count + 15) / 16 * 16
    // No thing at all is to the right of, and above, all others, and to the left of and below them.
    left = OwnedValues(repeating: 127, count: whole)
    right = OwnedValues(repeating: -128, count: whole)
    bottom = OwnedValues(repeating: 127, count: whole)
    top = OwnedValues(repeating: -128, count: whole)
    for thing in extents.indices { put(thing, steps[thing]) }
  }

  /// How far a thing reaches.
  subscript(_ thing: Int) -> Extent { extents[thing] }

  /// Lets a thing reach as far as another extent.
  @inline(__always)
  mutating func move(_ thing: Int, to extent: Extent) -> Former {
    let former = Former(extent: extents[thing], steps: steps[thing])
    moveBack(thing, to: Former(extent: extent, steps: grid.steps(of: extent)))
    return former
  }

  /// Lets a thing be where it was.
  @inline(__always)
  mutating func moveBack(_ thing: Int, to former: Former) {
    extents[thing] = former.extent
    steps[thing] = former.steps
    put(thing, former.steps)
  }

  @inline(__always)
  private func put(_ thing: Int, _ steps: SIMD4<Int8>) {
    (left[thing], right[thing]) = (steps.x, steps.y)
    (bottom[thing], top[thing]) = (steps.z, steps.w)
  }

  /// The steps of a thing, to compare others of the same grid with.
  @inline(__always)
  func steps(of thing: Int) -> Steps { Steps(repeating: steps[thing]) }

  /// Which of the 64 things of a word may be near something with some steps.
  @inline(__always)
  func near(_ other: Steps, word: Int) -> SetBits {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    for sixteen in 4 * word..<min(4 * word + 4, left.count / 16) {
      bits |= Steps(self, sixteen: sixteen).near(other) &<< shift
      shift += 16
    }
    return SetBits(bits, word: word)
  }

  /// Hands out, ascending, the things below a limit that may be near.
  @inline(__always)
  func near(_ other: Steps, below limit: Int, _ body: (Int) -> Void) {
    for word in 0..<(min(limit, extents.count) + 63) / 64 {
      for thing in near(other, word: word).below(limit) { body(thing) }
    }
  }
}

extension OwnedValues<Int8> {
  /// Sixteen values one after another.
  @inline(__always)
  fileprivate func sixteen(_ place: Int) -> SIMD16<Int8> {
    UnsafeRawBufferPointer(memory).loadUnaligned(
      fromByteOffset: 16 * place, as: SIMD16<Int8>.self)
  }
}

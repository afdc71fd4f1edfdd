/// How far many things reach to each side, to find quickly the few that are near something else.
///
/// Sixteen of them are compared at a time, in the steps of a grid: what is told apart there is apart. Of the
/// others their `Extent` tells.
struct Reaches {
  /// Where a thing was before it moved.
  struct Former {
    fileprivate let extent: Extent
    fileprivate let steps: SIMD4<Int8>
  }

  /// The steps of sixteen things, or those of one sixteen times.
  struct Steps {
    // No thing at all is to the right of, and above, all others, and to the left of and below them.
    fileprivate var left = SIMD16<Int8>(repeating: 127)
    fileprivate var right = SIMD16<Int8>(repeating: -128)
    fileprivate var bottom = SIMD16<Int8>(repeating: 127)
    fileprivate var top = SIMD16<Int8>(repeating: -128)

    fileprivate init() {}

    @inline(__always)
    fileprivate init(repeating steps: SIMD4<Int8>) {
      (left, right) = (SIMD16(repeating: steps.x), SIMD16(repeating: steps.y))
      (bottom, top) = (SIMD16(repeating: steps.z), SIMD16(repeating: steps.w))
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
  private var extents: [Extent]
  private var steps: [SIMD4<Int8>]
  private var sixteens: [Steps]

  /// The extents of some things.
  init(_ extents: [Extent], on grid: CoarseGrid) {
    self.grid = grid
    self.extents = extents
    steps = extents.map { grid.steps(of: $0) }
    sixteens = [Steps](repeating: Steps(), count: (extents.count + 15) / 16)
    for thing in steps.indices { put(thing, steps[thing]) }
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
  private mutating func put(_ thing: Int, _ steps: SIMD4<Int8>) {
    let (place, lane) = (thing >> 4, thing & 15)
    sixteens[place].left[lane] = steps.x
    sixteens[place].right[lane] = steps.y
    sixteens[place].bottom[lane] = steps.z
    sixteens[place].top[lane] = steps.w
  }

  /// The steps of a thing, to compare others of the same grid with.
  @inline(__always)
  func steps(of thing: Int) -> Steps { Steps(repeating: steps[thing]) }

  /// Which of the 64 things of a word may be near something with some steps.
  @inline(__always)
  func near(_ other: Steps, word: Int) -> SetBits {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    for place in 4 * word..<min(4 * word + 4, sixteens.count) {
      bits |= sixteens[place].near(other) &<< shift
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

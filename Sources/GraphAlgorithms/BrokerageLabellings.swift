/// How often each node has a brokerage role under each of many labellings.
///
/// Counts 64 labellings at once: the labels of a node are kept as bits, one word for each binary
/// digit and 64 labellings, so that a few logical operations tell in which of them a triad gives
/// its middle the role. The counts of a node are binary too, one word for each digit.
public struct BrokerageLabellings: Sendable {
  private let triads: OpenTriads
  private let planes: LabelPlanes

  /// Deals the labellings.
  ///
  /// - Parameters:
  ///   - triads: the open triads among the nodes with a group.
  ///   - labellings: the labellings, of labels below `groupCount`.
  ///   - groupCount: how many groups there are.
  /// - Complexity: O(*n*·labellings) time, O(*n*·labellings·log(groups)) bits of memory.
  public init(of triads: OpenTriads, in labellings: GroupLabellings, groupCount: Int) {
    self.triads = triads
    planes = LabelPlanes(
      of: labellings, nodeCount: triads.offsets.count - 1, groupCount: groupCount)
  }

  /// How often a node has a role, for each labelling in the order dealt.
  ///
  /// - Complexity: O(triads around the node·labellings / 64·log(groups)).
  public func counts(of role: BrokerageRole, around node: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: planes.laneCount)
    guard !triads.range(around: node).isEmpty else { return counts }
    var counter = LaneCounter(highest: triads.range(around: node).count)
    for batch in 0..<planes.batchCount {
      counter.reset()
      for position in triads.range(around: node) {
        counter.add(lanes(of: role, at: position, around: node, in: batch))
      }
      let start = batch * UInt64.bitWidth
      for lane in 0..<min(UInt64.bitWidth, planes.laneCount - start) {
        counts[start + lane] = Double(counter.count(of: lane))
      }
    }
    return counts
  }

  /// The labellings of a batch in which a triad gives its middle the role.
  private func lanes(
    of role: BrokerageRole, at position: Int, around node: Int, in batch: Int
  ) -> UInt64 {
    let (first, last) = (Int(triads.firsts[position]), Int(triads.lasts[position]))
    let firstDiffers = planes.differing(first, node, in: batch)
    let lastDiffers = planes.differing(node, last, in: batch)
    switch role {
    case .coordinator: return ~firstDiffers & ~lastDiffers
    case .gatekeeper:
      return triads.isDirected ? firstDiffers & ~lastDiffers : firstDiffers ^ lastDiffers
    case .representative: return triads.isDirected ? ~firstDiffers & lastDiffers : 0
    case .consultant: return firstDiffers & ~planes.differing(first, last, in: batch)
    case .liaison: return firstDiffers & lastDiffers & planes.differing(first, last, in: batch)
    }
  }
}

/// Labellings as bits: bit `lane` of a word belongs to one labelling of a batch of 64.
private struct LabelPlanes: Sendable {
  let laneCount: Int
  private let nodeCount: Int
  private let digitCount: Int
  private var words: [UInt64]

  var batchCount: Int { (laneCount + UInt64.bitWidth - 1) / UInt64.bitWidth }

  init(of labellings: GroupLabellings, nodeCount: Int, groupCount: Int) {
    laneCount = labellings.count
    self.nodeCount = nodeCount
    digitCount = max(1, Int.bitWidth - max(0, groupCount - 1).leadingZeroBitCount)
    words = []
    words = [UInt64](repeating: 0, count: batchCount * nodeCount * digitCount)
    WorkCount.add(entries: laneCount * nodeCount, bytes: 8 * words.count)
    var lane = 0
    labellings.forEach { labelling in
      write(labelling, in: lane)
      lane += 1
    }
  }

  private mutating func write(_ labelling: [Int], in lane: Int) {
    let bit = UInt64(1) << UInt64(lane % UInt64.bitWidth)
    var position = lane / UInt64.bitWidth * nodeCount * digitCount
    for label in labelling {
      var rest = max(0, label)
      var digit = position
      while rest > 0 {
        if rest & 1 == 1 { words[digit] |= bit }
        rest &>>= 1
        digit += 1
      }
      position += digitCount
    }
  }

  /// The labellings of a batch in which two nodes have different labels.
  func differing(_ first: Int, _ second: Int, in batch: Int) -> UInt64 {
    var left = (batch * nodeCount + first) * digitCount
    var right = (batch * nodeCount + second) * digitCount
    let end = left + digitCount
    var difference: UInt64 = 0
    while left < end {
      difference |= words[left] ^ words[right]
      left += 1
      right += 1
    }
    return difference
  }
}

/// 64 counters side by side: word `d` holds binary digit `d` of each.
private struct LaneCounter {
  private var digits: [UInt64]

  init(highest: Int) {
    digits = [UInt64](repeating: 0, count: Int.bitWidth - highest.leadingZeroBitCount)
  }

  mutating func reset() {
    for digit in digits.indices { digits[digit] = 0 }
  }

  /// Adds 1 to the counters whose bit is set.
  mutating func add(_ lanes: UInt64) {
    var carry = lanes
    var digit = 0
    while carry != 0 {
      let old = digits[digit]
      digits[digit] = old ^ carry
      carry &= old
      digit += 1
    }
  }

  func count(of lane: Int) -> Int {
    var count: UInt64 = 0
    var digit = digits.count
    while digit > 0 {
      digit -= 1
      count = count &<< 1 | (digits[digit] &>> UInt64(lane)) & 1
    }
    return Int(count)
  }
}

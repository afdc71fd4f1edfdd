/// A value for each of sixteen sources.
typealias Lanes = SIMD16<Double>

extension UnsafeMutablePointer<Lanes> {
  /// Memory with zeros, no lanes of which lie across more lines of a cache than they must; whoever asks
  /// for it deallocates it.
  static func zeroLanes(_ count: Int) -> Self {
    let stride = MemoryLayout<Pointee>.stride
    WorkCount.add(bytes: count * stride)
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: count * stride, alignment: stride)
      .bindMemory(to: Pointee.self, capacity: count)
    pointer.initialize(repeating: Pointee(), count: count)
    return pointer
  }

  /// The values one after another.
  var numbers: UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Double.self)
  }
}

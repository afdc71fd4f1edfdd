extension UnsafeMutablePointer {
  /// Memory with the values of an array; whoever asks for it deallocates it.
  static func copy(of values: [Pointee]) -> Self { values.withUnsafeBufferPointer(copy) }

  /// Memory with the values of other memory; whoever asks for it deallocates it.
  static func copy(of values: UnsafeBufferPointer<Pointee>) -> Self {
    let pointer = scratch(values.count)
    if let start = values.baseAddress { pointer.initialize(from: start, count: values.count) }
    return pointer
  }

  /// Memory with one value over and over; whoever asks for it deallocates it.
  static func filled(_ count: Int, with value: Pointee) -> Self {
    let pointer = scratch(count)
    pointer.initialize(repeating: value, count: count)
    return pointer
  }

  /// Memory that nothing stands in yet; whoever asks for it deallocates it.
  static func scratch(_ count: Int) -> Self {
    WorkCount.add(bytes: count * MemoryLayout<Pointee>.stride)
    return allocate(capacity: count)
  }
}

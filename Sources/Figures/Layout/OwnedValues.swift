/// Values in memory that one owner has, for loops that run some hundred thousand times for each figure: an
/// array would ask each time whether it is shared. Places are checked where debugging is on.
struct OwnedValues<Value>: ~Copyable {
  /// The values where they stand; not to be kept.
  let memory: UnsafeMutableBufferPointer<Value>

  /// A copy of an array's values.
  init(_ values: [Value]) {
    memory = .allocate(capacity: values.count)
    _ = memory.initialize(fromContentsOf: values)
  }

  /// One value over and over.
  init(repeating value: Value, count: Int) {
    memory = .allocate(capacity: count)
    memory.initialize(repeating: value)
  }

  deinit {
    memory.deinitialize()
    memory.deallocate()
  }

  var count: Int { memory.count }

  /// The values as an array.
  var array: [Value] { Array(memory) }

  subscript(_ place: Int) -> Value {
    @inline(__always) get { memory[place] }
    @inline(__always) nonmutating set { memory[place] = newValue }
  }
}

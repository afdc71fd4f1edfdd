/// A list in memory of its own that grows, for kernels that write entry by entry.
struct ScratchList<Element: BitwiseCopyable>: ~Copyable {
  private(set) var elements: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// How many elements there are.
  var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    elements = .scratch(self.capacity)
  }

  deinit { elements.deallocate() }

  /// Makes sure that so many more can be written.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  private mutating func grow(to needed: Int) {
    capacity = max(2 * capacity, needed)
    let larger = UnsafeMutablePointer<Element>.scratch(capacity)
    larger.initialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    elements[count] = element
    count += 1
  }

  /// An element; may be set before it counts, where room has been reserved for it.
  @inline(__always)
  subscript(_ index: Int) -> Element {
    get { elements[index] }
    nonmutating set { elements[index] = newValue }
  }
}

internal import CGraphviz
internal import Synchronization

/// The one Graphviz context of the process, and the lock around every call.
///
/// Graphviz isn't thread-safe, not even with a context for each thread, so nothing outside `run`
/// may call it. The context is made at the first use and lives as long as the process.
enum GraphvizSession {
  private static let context = Mutex<GraphvizContext?>(nil)

  /// Gives exclusive use of Graphviz to the body. Not re-entrant.
  static func run<Answer: Sendable>(
    _ body: (GraphvizContext) throws(GraphvizError) -> Answer
  ) throws(GraphvizError) -> Answer {
    try context.withLock { slot throws(GraphvizError) -> Answer in
      let context = if let open = slot { open } else { try GraphvizContext() }
      slot = context
      graphviz_silence()
      _ = graphviz_take_error_flag()
      return try body(context)
    }
  }
}

/// A Graphviz context with all plug-ins this module needs.
///
/// Unchecked: the pointer is only followed under the lock of `GraphvizSession`.
struct GraphvizContext: @unchecked Sendable {
  fileprivate let pointer: OpaquePointer

  fileprivate init() throws(GraphvizError) {
    graphviz_silence()
    guard let pointer = gvContext() else {
      throw .graphvizFailed(message: "gvContext")
    }
    graphviz_add_rows(pointer, { PictureRows.keep($0) })
    // Without its configuration file the context has no plug-ins and says nothing about it.
    let needed = [
      ("layout", "neato"), ("layout", "sfdp"), ("layout", "nop2"), ("textlayout", "textlayout"),
      ("device", "svg"), ("device", "pdf"), ("device", "eps"), ("render", "cairo"),
    ]
    let missing = needed.filter { graphviz_has_plugin(pointer, $0.0, $0.1) == 0 }
    guard missing.isEmpty else {
      gvFreeContext(pointer)
      throw .pluginsMissing(names: missing.map { "\($0.0) \($0.1)" })
    }
    self.pointer = pointer
  }

  /// Lays the graph out, hands it to the body, and frees the layout again: the order Graphviz
  /// needs, because a second layout without freeing the first crashes.
  func withLayout<Answer>(
    of graph: borrowing GraphvizGraph, engine: String,
    _ body: () throws(GraphvizError) -> Answer
  ) throws(GraphvizError) -> Answer {
    graphviz_seed()
    GraphvizCalls.current?.addLayout()
    let status = gvLayout(pointer, graph.pointer, engine)
    defer { gvFreeLayout(pointer, graph.pointer) }
    // Several failures leave the status at 0 and only report an error.
    guard graphviz_take_error_flag() == 0, status == 0 else {
      throw .graphvizFailed(message: Self.lastMessage)
    }
    return try body()
  }

  /// The bytes of a graph that has been laid out; the format is Graphviz' own name.
  func bytes(of graph: borrowing GraphvizGraph, format: String) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    GraphvizCalls.current?.addRendering()
    let status = graphviz_render(pointer, graph.pointer, format, &data, &length)
    defer { if let data { gvFreeRenderData(data) } }
    guard graphviz_take_error_flag() == 0, status == 0, let data, length > 0 else {
      throw .graphvizFailed(message: Self.lastMessage)
    }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
  }

  /// The last message Graphviz reported, at most 500 bytes.
  private static var lastMessage: String {
    var buffer = [CChar](repeating: 0, count: 501)
    graphviz_last_message(&buffer, buffer.count)
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return LabelText.withoutControls(String(decoding: bytes, as: UTF8.self))
  }
}

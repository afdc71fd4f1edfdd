/// Why a drawing or a layout could not be made.
public enum GraphvizError: Error, Sendable, Equatable, Codable {
  /// Graphviz is installed without parts that are needed; the names are Graphviz' own, for example
  /// `layout neato` or `device pdf`.
  case pluginsMissing(names: [String])
  /// More of something than the limits allow.
  case limitExceeded(Limit, allowed: Int, actual: Int)
  /// A number is not finite or out of its range; `element` is the identifier of the node or edge,
  /// or empty for the whole drawing.
  case invalidNumber(property: String, element: String)
  /// A colour is not written as `#rrggbb`.
  case invalidColour(String, element: String)
  /// A font family has other characters than letters, digits, spaces, hyphens and commas, or is
  /// empty.
  case invalidFontFamily(String)
  /// An identifier or class is empty, too long or has white space or control characters.
  case invalidIdentifier(String)
  /// Two elements have the same identifier, or one that the renderer uses itself.
  case duplicateIdentifier(String)
  /// An edge names a node that doesn't exist.
  case unknownNode(String, edge: String)
  /// An edge joins a node to itself, which has no straight path.
  case edgeToItself(String)
  /// A node, at the size Graphviz gives it, reaches over the edge of the canvas.
  case nodeOutsideCanvas(String)
  /// A figure needs more height than it may have; both in millimetres. `needed` is enough, less may be.
  case doesNotFit(allowed: Double, needed: Double)
  /// A PDF date that isn't in the calendar.
  case invalidDate(PDFDate)
  /// A language or stamp has other characters than it may, or is too long.
  case invalidText(property: String)
  /// Graphviz reported an error; the message is its own.
  case graphvizFailed(message: String)
  /// A worker was stopped because it took longer than it may.
  case tookTooLong(seconds: Double)
  /// A worker ended without an answer.
  case workerEnded(WorkerEnd)
  /// Graphviz wrote something this module doesn't know how to complete; the format is `svg`, `pdf`,
  /// `eps` or `png`.
  case unexpectedOutput(format: String)

  /// How a worker can end without an answer.
  public enum WorkerEnd: Sendable, Hashable, Codable {
    /// It could not be started.
    case notStarted
    /// A signal ended it, as after a crash inside Graphviz; the number is the system's.
    case signal(Int)
    /// It used the memory it may have, or the system ended it for want of memory.
    case outOfMemory
    /// It gave up with a status of its own.
    case status(Int)
    /// It said something else than an answer.
    case garbage
  }

  /// What there can be too much of.
  public enum Limit: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nodes of a drawing or layout.
    case nodes
    /// Edges of a drawing or layout.
    case edges
    /// Lines of a label.
    case labelLines
    /// Unicode scalars of a label.
    case labelLength
    /// Unicode scalars of a title or description.
    case textLength
    /// Width or height of the canvas, in points.
    case canvasSide
    /// Pixels of a PNG, or pixels along one side of it.
    case pixels
  }
}

internal import CZip

/// A zip archive in memory, with its parts by name.
final class ZipPackage {
  /// How much may still be unpacked.
  let budget: PartBudget
  /// The names of the parts as they are compared: lower case, `/` between folders.
  private(set) var names: [String] = []

  private static let mostParts = 100_000
  private let archive: OpaquePointer
  private var indices: [String: zip_uint64_t] = [:]

  /// Opens an archive; the bytes must outlive it.
  ///
  /// - Throws: `damaged` when the directory can't be read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: SpreadsheetLimits) throws(SpreadsheetError) {
    guard let archive = czip_open(bytes.baseAddress, bytes.count) else {
      throw .damaged(part: "", reason: "the archive has no readable directory")
    }
    self.archive = archive
    budget = PartBudget(limits)
    let count = zip_get_num_entries(archive, 0)
    guard count <= Self.mostParts else {
      throw .damaged(part: "", reason: "more than \(Self.mostParts) parts")
    }
    for index in 0..<zip_uint64_t(max(0, count)) {
      guard let name = zip_get_name(archive, index, 0) else { continue }
      note(Self.key(String(cString: name)), at: index)
    }
  }

  deinit { zip_discard(archive) }

  private func note(_ name: String, at index: zip_uint64_t) {
    guard indices[name] == nil else { return }
    indices[name] = index
    names.append(name)
  }

  /// A part's name as it is compared: parts' names don't tell case apart.
  private static func key(_ name: String) -> String {
    let name = name.lowercased()
    return name.contains("\\") ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
  }

  /// Whether there is a part with a name.
  func contains(_ name: String) -> Bool { indices[Self.key(name)] != nil }

  /// Begins to unpack a part that may hold at most so many bytes.
  ///
  /// - Throws: `damaged` when it isn't there or can't be opened, `tooLarge` when the directory
  ///   says so already.
  func open(_ name: String, limit: Int) throws(SpreadsheetError) -> ZipEntry {
    guard let index = indices[Self.key(name)] else {
      throw .damaged(part: name, reason: "the part is missing")
    }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw problem(name) }
    guard status.size <= zip_uint64_t(limit) else { throw .tooLarge(part: name, limit: limit) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw problem(name) }
    return ZipEntry(file, name: name, limit: limit, of: self)
  }

  private func problem(_ name: String) -> SpreadsheetError {
    .damaged(part: name, reason: String(cString: zip_strerror(archive)))
  }
}

/// One part of an archive while it is unpacked.
final class ZipEntry {
  /// The part's name.
  let name: String
  /// Why it can't be unpacked further; `nil` while it can.
  private(set) var failure: SpreadsheetError?

  private let file: OpaquePointer
  private let limit: Int
  /// Kept so that the archive stays open as long as its part.
  private let package: ZipPackage
  private var count = 0

  /// Takes over an open part.
  init(_ file: OpaquePointer, name: String, limit: Int, of package: ZipPackage) {
    self.file = file
    self.name = name
    self.limit = limit
    self.package = package
  }

  deinit { zip_fclose(file) }

  /// Unpacks the next bytes into a buffer; their number, 0 at the end, -1 on failure.
  func read(into buffer: UnsafeMutablePointer<CChar>?, _ length: CInt) -> CInt {
    let got = zip_fread(file, buffer, zip_uint64_t(max(0, length)))
    guard got >= 0 else {
      failure = .damaged(part: name, reason: String(cString: zip_file_strerror(file)))
      return -1
    }
    count += Int(got)
    if count > limit { failure = .tooLarge(part: name, limit: limit) }
    if !package.budget.spend(Int(got)) {
      failure = .tooLarge(part: name, limit: package.budget.total)
    }
    return failure == nil ? CInt(got) : -1
  }
}

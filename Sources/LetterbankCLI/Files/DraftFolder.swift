/// The folder that drafts are written to, held by one run at a time.
struct DraftFolder {
  /// What became of a draft.
  enum Outcome {
    case written
    /// It stood there already, byte for byte.
    case unchanged
    /// It was edited by hand, and left alone.
    case edited
    case failed(FileFault)
  }

  /// The largest draft that is read to see if it was edited, in bytes.
  private static let largestDraft = 256 * 1_048_576

  private let folder: Folder
  private let overwrites: Bool
  private let lock: System.Descriptor
  private var ledger: DraftLedger

  /// Opens the folder, and waits until no other run writes to it.
  init(_ folder: Folder, overwrites: Bool) throws(FileFault) {
    self.folder = folder
    self.overwrites = overwrites
    lock = try folder.attempt(to: .write, "") { () throws(SystemError) in
      let descriptor = try System.openFolder(folder.path)
      try System.lock(descriptor)
      return descriptor
    }
    folder.removeUnfinished()
    ledger = DraftLedger(in: folder)
  }

  /// Puts a draft under a name, unless a hand has been there since the last.
  ///
  /// - Parameter edited: what a hand has made of the last, where that may be replaced.
  mutating func put(
    _ bytes: [UInt8], as name: String, replacing edited: [UInt8]? = nil
  ) -> Outcome {
    do throws(FileFault) {
      if let kind = System.kind(of: folder.path(of: name)) {
        guard kind == .file else {
          throw folder.fault(name, .write, .wrongKind(found: kind, expected: .file))
        }
        if !overwrites {
          let present = try folder.read(name, limit: Self.largestDraft)
          guard present == bytes || present == edited || ledger.knows(present, as: name) else {
            return .edited
          }
          if present == bytes {
            try ledger.announce(bytes, as: name)
            return .unchanged
          }
        }
      }
      try ledger.announce(bytes, as: name)
      try folder.replace(name, with: bytes)
      ledger.confirm(name)
      return .written
    } catch {
      return .failed(error)
    }
  }

  /// Whether something stands under a name.
  func holds(_ name: String) -> Bool { System.kind(of: folder.path(of: name)) != nil }

  /// A name in the folder as people see it.
  func shown(_ name: String) -> String { folder.shown(name) }

  /// Lets other runs write again.
  func close() throws(FileFault) {
    defer { try? System.closeFile(lock) }
    try ledger.settle()
  }
}

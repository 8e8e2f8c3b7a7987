/// A folder that is read and written, and out of which no link leads.
struct Folder {
  /// The largest file that is read, in bytes.
  static let largestFile = 4 * 1_048_576

  /// The folder's absolute path, without links.
  let path: String
  /// What is put before a name within it when the name is shown: nothing, or `out/`.
  private let shownPrefix: String

  /// A folder that is there.
  init(_ path: String, shownAs shownPrefix: String = "") throws(FileFault) {
    self.shownPrefix = shownPrefix
    let shown = shownPrefix.isEmpty ? path : String(shownPrefix.dropLast())
    do {
      self.path = try System.realPath(path)
    } catch {
      throw FileFault(path: shown, attempt: .read, cause: error.cause)
    }
    if let kind = System.kind(of: self.path), kind != .folder {
      throw FileFault(
        path: shown, attempt: .read, cause: .wrongKind(found: kind, expected: .folder))
    }
  }

  /// The absolute path of a name within the folder.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// A name within the folder as people see it.
  func shown(_ name: String) -> String { shownPrefix + name }

  /// A fault with a name in the folder.
  func fault(_ name: String, _ attempt: FileFault.Attempt, _ cause: FileFault.Cause) -> FileFault {
    FileFault(path: shown(name), attempt: attempt, cause: cause)
  }

  /// What a call of the system gives, its error laid to a name in the folder.
  func attempt<Result>(
    to attempt: FileFault.Attempt, _ name: String, _ call: () throws(SystemError) -> Result
  ) throws(FileFault) -> Result {
    do {
      return try call()
    } catch {
      throw fault(name, attempt, error.cause)
    }
  }
}

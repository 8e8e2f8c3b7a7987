/// A folder that is read and written, and out of which no link leads.
///
/// It is held open, so that what is put into it goes there even if its path leads elsewhere
/// meanwhile.
struct Folder: Sendable {
  /// The largest file that is read, in bytes.
  static let largestFile = 4 * 1_048_576

  private let place: OpenPath
  /// The folder itself, or one around it within which links may lead.
  let boundary: OpenPath
  /// What is put before a name within it when the name is shown: nothing, or `out/`.
  private let shownPrefix: String

  /// A folder that is there.
  init(_ path: String, shownAs shownPrefix: String = "") throws(FileFault) {
    self.shownPrefix = shownPrefix
    let shown = shownPrefix.isEmpty ? path : String(shownPrefix.dropLast())
    do {
      let path = try System.realPath(path)
      place = OpenPath(path, try OpenFile(folder: path))
      boundary = place
    } catch {
      if let kind = System.kind(of: path), kind != .folder, kind != .link {
        throw FileFault(
          path: shown, attempt: .read, cause: .wrongKind(found: kind, expected: .folder))
      }
      throw FileFault(path: shown, attempt: .read, cause: error.cause)
    }
  }

  /// A folder that is open, within one that links may not lead out of.
  init(_ place: OpenPath, within boundary: OpenPath, shownAs shownPrefix: String) {
    self.place = place
    self.boundary = boundary
    self.shownPrefix = shownPrefix
  }

  /// The folder's absolute path, without links.
  var path: String { place.path }

  /// The folder, held open.
  var handle: OpenFile { place.file }

  /// Whether it still stands where it was when it was opened.
  var isInPlace: Bool {
    let present = try? OpenFile(folder: path)
    return present?.identity?.number == handle.identity?.number
  }

  /// What stands under a name, a link not followed; nothing where nothing does.
  func kind(of name: String) -> FileKind? { identity(of: name)?.kind }

  /// What stands under a name, and which file it is.
  func identity(of name: String) -> FileIdentity? {
    System.identity(of: name, in: handle.descriptor)
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

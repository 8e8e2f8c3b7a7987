import SourceText

/// Why a file or folder could not be read or written.
struct FileFault: Error {
  /// What was in the way.
  enum Cause: Error {
    case missing
    case exists
    case notPermitted
    case wrongKind(found: FileKind, expected: FileKind)
    /// A link that leads out of the folder, to where.
    case linkOutside(String)
    /// The file's size, and the largest that is read, in bytes.
    case tooLarge(Int, limit: Int)
    case noSpace
    /// No file may be as large as this one would be, by a limit that is not the program's.
    case largerThanAllowed
    /// Another program has the file open to write to it.
    case inUse
    /// A folder that does not stand any more where it was opened.
    case moved
    /// A folder that letters are made from, where one for drafts is expected.
    case holdsSources
    /// In the words of the system.
    case other(String)
  }

  /// What was tried.
  enum Attempt: String {
    case read
    case write
  }

  /// The path as it is shown.
  let path: String
  let attempt: Attempt
  let cause: Cause

  /// The fault as people see it.
  var diagnostic: Diagnostic {
    Diagnostic(
      rule: rule, message, at: .path(path), repair: advice.map { .advice($0) })
  }

  private var rule: String {
    switch cause {
    case .missing: "file.missing"
    case .exists: "file.exists"
    case .notPermitted: "file.no-permission"
    case .wrongKind: "file.wrong-kind"
    case .linkOutside: "file.link-outside"
    case .tooLarge: "file.too-large"
    case .noSpace: "file.no-space"
    case .largerThanAllowed: "file.larger-than-allowed"
    case .inUse: "file.in-use"
    case .moved: "file.moved"
    case .holdsSources: "file.holds-sources"
    case .other: "file.failed"
    }
  }

  private var message: String {
    switch cause {
    case .missing: "there is no such file or folder"
    case .exists: "this is there already, so it is left as it is"
    case .notPermitted: "there is no permission to \(attempt.rawValue) this"
    case .wrongKind(let found, let expected):
      "this is \(found.noun), where \(expected.noun) is expected"
    case .linkOutside(let target): "this is a link that leads out of the folder, to \(target)"
    case .tooLarge(let size, let limit):
      "this file has \(size) bytes, and at most \(limit / 1_048_576) MiB are read"
    case .noSpace: "the disk is full"
    case .largerThanAllowed: "the system allows no file as large as this would be"
    case .inUse: "another program has this open to write to it, so it is left as it is"
    case .moved:
      "this folder was moved away while the program ran, and what was written is in it still"
    case .holdsSources: "letters are made from what is in this folder, so no drafts go there"
    case .other(let words): "this could not be \(attempt == .read ? "read" : "written"): \(words)"
    }
  }

  private var advice: String? {
    switch cause {
    case .missing:
      attempt == .write
        ? "make the folder that it belongs in first" : "see how it is spelt, and where it is"
    case .exists: "go on with what is there, or move it away first"
    case .wrongKind(.link, _): "put the thing itself there"
    case .wrongKind: "move it away, or name another"
    case .other: nil
    case .inUse: "save it there and close it, then run again"
    case .moved: "run again, or move it back"
    case .holdsSources: "name another folder with --out"
    case .notPermitted: "ask its owner, or change its permissions"
    case .linkOutside: "put the thing itself there"
    case .tooLarge: "no letter needs so large a file: is it the right one?"
    case .largerThanAllowed:
      "raise the limit, as with ulimit -f: what stood there before still does"
    case .noSpace: "make room and run again: what stood there before still does"
    }
  }
}

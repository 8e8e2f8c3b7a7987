#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a call of the system failed, by its number.
///
/// The numbers have their names, and their words, only in the C library.
struct SystemError: Error {
  /// Somebody has a file open that is not to be changed meanwhile.
  static let inUse = SystemError(code: ETXTBSY)

  let code: Int32

  /// What it means for a file.
  var cause: FileFault.Cause {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM, EROFS: .notPermitted
    case EEXIST: .exists
    case EISDIR: .wrongKind(found: .folder, expected: .file)
    case ENOSPC, EDQUOT: .noSpace
    case EFBIG: .largerThanAllowed
    case ETXTBSY: .inUse
    case ELOOP: .wrongKind(found: .link, expected: .file)
    case ENXIO: .wrongKind(found: .other, expected: .file)
    default: .other(String(cString: strerror(code)))
    }
  }

  /// Whether the file system cannot give a file a second name.
  var meansNoLinks: Bool { [EPERM, EOPNOTSUPP, ENOTSUP, ENOSYS, EMLINK].contains(code) }

  /// Whether the file system has no such way to rename a file.
  var meansNoSuchMove: Bool { [EINVAL, EOPNOTSUPP, ENOTSUP, ENOSYS].contains(code) }

  /// Whether there is nothing.
  var meansMissing: Bool { code == ENOENT }

  /// Whether something is there already.
  var meansExists: Bool { code == EEXIST }

  /// Whether a file has another name, or can have no other.
  var meansOtherNames: Bool { code == EMLINK }

  /// Whether another has what is not waited for.
  var meansHeld: Bool { code == EWOULDBLOCK }

  /// Whether a link stands where none is followed.
  var meansLink: Bool { code == ELOOP }

  /// Whether nobody reads any more what is written.
  var isBrokenPipe: Bool { code == EPIPE }
}

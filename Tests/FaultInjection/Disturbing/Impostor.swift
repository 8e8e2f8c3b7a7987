import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What may stand where a file or a folder of an inspector's is expected.
package enum Impostor: String, CaseIterable, Sendable {
  case linkInside = "a link within the folder"
  case linkOutside = "a link out of the folder"
  case danglingLink = "a link to what is not there"
  case linkToDevice = "a link to a device"
  case folder = "a folder"
  case file = "a file"
  case pipe = "a pipe"
  case socket = "a socket"

  /// Puts it at a path, at which nothing is.
  func take(_ path: String, in scratch: ScratchFolder) throws {
    let absolute = "\(scratch.path)/\(path)"
    let manager = FileManager.default
    func link(to target: String) throws {
      try manager.createSymbolicLink(atPath: absolute, withDestinationPath: target)
    }
    func check(_ result: Int32) throws {
      guard result == 0 else { throw HarnessFailure("\(path) cannot be made \(rawValue)") }
    }
    switch self {
    case .linkInside: try link(to: "\(scratch.path)/findings-bank")
    case .linkOutside: try link(to: "\(scratch.outside)/\(path.split(separator: "/").last ?? "")")
    case .danglingLink: try link(to: "\(scratch.outside)/nothing")
    case .linkToDevice: try link(to: "/dev/zero")
    case .folder: try manager.createDirectory(atPath: absolute, withIntermediateDirectories: false)
    case .file: try Data("Not what was here.\n".utf8).write(to: URL(filePath: absolute))
    case .pipe: try check(mkfifo(absolute, 0o600))
    case .socket: try check(mknod(absolute, S_IFSOCK | 0o600, 0))
    }
  }
}

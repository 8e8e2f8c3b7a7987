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

  /// Makes it at a place where nothing is, for a path in a folder that it is to be put at.
  func make(at place: String, for path: String, in scratch: ScratchFolder) throws {
    let manager = FileManager.default
    func link(to target: String) throws {
      try manager.createSymbolicLink(atPath: place, withDestinationPath: target)
    }
    func check(_ result: Int32) throws {
      guard result == 0 else { throw HarnessFailure("\(path) cannot be made \(rawValue)") }
    }
    switch self {
    case .linkInside: try link(to: "\(scratch.path)/findings-bank")
    case .linkOutside: try link(to: "\(scratch.outside)/\(path.split(separator: "/").last ?? "")")
    case .danglingLink: try link(to: "\(scratch.outside)/nothing")
    case .linkToDevice: try link(to: "/dev/zero")
    case .folder: try manager.createDirectory(atPath: place, withIntermediateDirectories: false)
    case .file: try Data("Not what was here.\n".utf8).write(to: URL(filePath: place))
    case .pipe: try check(mkfifo(place, 0o600))
    case .socket: try check(mknod(place, S_IFSOCK | 0o600, 0))
    }
  }
}

package import Foundation

/// All that a folder holds at one moment, by path within it.
package struct FolderSnapshot: Equatable, Sendable {
  /// What stands at a path.
  package enum Entry: Equatable, Sendable {
    case file(Data)
    case folder
    case link(String)
    /// A pipe, a socket, a device.
    case other
  }

  /// What stands at each path.
  package var entries: [String: Entry] = [:]

  /// What a folder holds now; nothing where there is no such folder.
  package init(of folder: String) {
    let manager = FileManager.default
    for path in manager.enumerator(atPath: folder) ?? .init() {
      guard let path = path as? String else { continue }
      let absolute = "\(folder)/\(path)"
      let kind = (try? manager.attributesOfItem(atPath: absolute))?[.type] as? FileAttributeType
      switch kind {
      case .typeRegular: entries[path] = manager.contents(atPath: absolute).map { .file($0) }
      case .typeDirectory: entries[path] = .folder
      case .typeSymbolicLink:
        entries[path] = .link((try? manager.destinationOfSymbolicLink(atPath: absolute)) ?? "")
      case nil: break
      default: entries[path] = .other
      }
    }
  }

  /// The bytes of a file; nothing where there is none.
  package func bytes(of path: String) -> Data? {
    if case .file(let bytes)? = entries[path] { bytes } else { nil }
  }

  /// Makes a folder hold just this.
  package func restore(to folder: String) throws {
    let manager = FileManager.default
    let present = FolderSnapshot(of: folder)
    // A folder goes with all that is in it, so what is in it may be gone already.
    for (path, entry) in present.entries where entries[path] != entry {
      try? manager.removeItem(atPath: "\(folder)/\(path)")
    }
    for (path, entry) in entries.sorted(by: { $0.key < $1.key })
    where present.entries[path] != entry {
      let absolute = "\(folder)/\(path)"
      switch entry {
      case .file(let bytes): try bytes.write(to: URL(filePath: absolute))
      case .folder: try manager.createDirectory(atPath: absolute, withIntermediateDirectories: true)
      case .link(let target):
        try manager.createSymbolicLink(atPath: absolute, withDestinationPath: target)
      case .other: break
      }
    }
  }
}

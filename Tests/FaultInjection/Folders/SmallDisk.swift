import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A small disk in memory that holds all of a scratch folder, until this goes.
package final class SmallDisk {
  private static let size = "8m"

  private let home: String

  /// Whether it can be made here: only root can, and not on every system.
  package static var canBeMade: Bool { geteuid() == 0 && Tool.path(of: "mount") != nil }

  /// Moves a scratch folder onto a disk of its own.
  package init(under scratch: ScratchFolder) throws {
    home = scratch.home
    let holds = FolderSnapshot(of: home)
    let mount = Tool.path(of: "mount") ?? "mount"
    guard
      try Spawning.run([mount, "-t", "tmpfs", "-o", "size=\(Self.size)", "tmpfs", home]) == 0
    else { throw HarnessFailure("no small disk can be mounted") }
    try holds.restore(to: home)
  }

  deinit {
    _ = try? Spawning.run([Tool.path(of: "umount") ?? "umount", "-l", home])
    try? FileManager.default.removeItem(atPath: home)
  }
}

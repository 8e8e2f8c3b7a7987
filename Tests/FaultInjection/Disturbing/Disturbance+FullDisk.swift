import Foundation

#if canImport(Glibc)
  import Glibc
#endif

extension Disturbance {
  /// Disks on which so many pages are left, and disks that fill up midway; they must be small.
  package static let fullDisks: [Disturbance] = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]
    .flatMap {
      pages in
      let filling = Disturbance(
        title: "\(pages) pages left on the disk",
        before: { try $0.fillDisk(leaving: pages) },
        after: { scratch in
          // A process that was started while the file was open may hold it for some time yet.
          truncate(scratch.filler, 0)
          try FileManager.default.removeItem(atPath: scratch.filler)
        })
      return [filling, filling.happeningMidway]
    }
}

extension ScratchFolder {
  fileprivate var filler: String { "\(home)/filler" }

  /// Fills the disk but for some pages.
  fileprivate func fillDisk(leaving pages: Int) throws {
    var status = statvfs()
    guard statvfs(home, &status) == 0 else { throw HarnessFailure("the disk tells no size") }
    let size = max(0, Int(status.f_bfree) - pages) * Int(status.f_bsize)
    try Data().write(to: URL(filePath: filler))
    let handle = try FileHandle(forWritingTo: URL(filePath: filler))
    defer { try? handle.close() }
    // What the run itself takes meanwhile is not there any more.
    try? handle.write(contentsOf: Data(count: size))
  }
}

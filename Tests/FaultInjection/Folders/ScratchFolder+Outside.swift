import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ScratchFolder {
  /// The folders whose changes are watched.
  var watched: [String] { ["", "/out", "/assessments", "/samples"].map { path + $0 } }

  /// A folder beside the one that is worked in, which no run has any business in.
  var outside: String { "\(home)/outside" }

  private var aside: String { "\(home)/aside" }

  /// Makes the folder outside, with names in it that links lead to; gives what it holds.
  func makeOutside() throws -> FolderSnapshot {
    let manager = FileManager.default
    try? manager.removeItem(atPath: outside)
    for name in ["out", "samples", "assessments"] {
      try manager.createDirectory(
        atPath: "\(outside)/\(name)", withIntermediateDirectories: true)
      try Data("Not yours.\n".utf8).write(to: URL(filePath: "\(outside)/\(name)/kent.md"))
    }
    for name in ["kent.md", "cleveland.txt", ".letterbank", "accepted.conf", "cleveland.conf"] {
      try Data("Not yours.\n".utf8).write(to: URL(filePath: "\(outside)/\(name)"))
    }
    return outsideSnapshot
  }

  /// What the folder outside holds now.
  var outsideSnapshot: FolderSnapshot { FolderSnapshot(of: outside) }

  /// Moves something away, out of the folder, if it is there.
  func putAside(_ name: String) throws {
    try? FileManager.default.removeItem(atPath: aside)
    rename("\(path)/\(name)", aside)
  }

  /// Puts something in the place of what stands under a name, in one step, and that aside.
  func swap(_ name: String, for impostor: Impostor) throws {
    try? FileManager.default.removeItem(atPath: aside)
    try impostor.make(at: aside, for: name, in: self)
    let absolute = "\(path)/\(name)"
    // Whoever runs meanwhile may make or remove what stands there between two of these.
    while !Renaming.exchange(aside, with: absolute) {
      if Renaming.move(aside, toFree: absolute) { return }
      guard errno == EEXIST else { throw HarnessFailure("\(name) cannot be swapped") }
    }
  }

  /// Moves back what was put aside, in the place of whatever is there now.
  func putBack(_ name: String) throws {
    let manager = FileManager.default
    let absolute = "\(path)/\(name)"
    try? manager.removeItem(atPath: absolute)
    rename(aside, absolute)
  }
}

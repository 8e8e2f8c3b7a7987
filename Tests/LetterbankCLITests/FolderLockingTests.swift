import Foundation
import Testing

@testable import LetterbankCLI

@Suite("The folder that is locked is the one that is written, wherever its path leads by then")
struct FolderLockingTests {
  private static let unfinished = ".letterbank-unfinished-1-a.txt"

  private let working: WorkingFolder
  /// The folder that was at `here` and is at `there`; another, with the same in it, is at `here`.
  private let folder: Folder

  init() throws {
    working = try WorkingFolder(only: ["here/\(Self.unfinished)": "half"])
    folder = try Folder(working.path("here"))
    try FileManager.default.moveItem(atPath: working.path("here"), toPath: working.path("there"))
    try working.write("half", to: "here/\(Self.unfinished)")
  }

  private func isLocked(_ name: String) throws -> Bool {
    let other = try OpenFile(folder: working.path(name))
    return flock(other.descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// Expects that what was opened is locked and tidied up, and the other folder left alone.
  private func expectLocked() throws {
    #expect(try isLocked("there"))
    #expect(try !isLocked("here"))
    #expect(!working.names(in: "there").contains(Self.unfinished))
    #expect(working.names(in: "here") == [Self.unfinished])
  }

  @Test("a folder that is not any more where it was opened is known")
  func isInPlace() throws {
    #expect(!folder.isInPlace)
    #expect(try Folder(working.path("here")).isInPlace)
    try working.remove("here")
    #expect(!folder.isInPlace)
  }

  @Test("while something is written")
  func writing() throws {
    try folder.whileLocked { () throws(FileFault) in
      #expect(throws: Never.self) { try expectLocked() }
    }
    #expect(try !isLocked("there"))
  }

  @Test("while drafts are put in place")
  func drafts() throws {
    let drafts = try DraftFolder(folder, overwrites: false)
    try withExtendedLifetime(drafts) { try expectLocked() }
  }
}

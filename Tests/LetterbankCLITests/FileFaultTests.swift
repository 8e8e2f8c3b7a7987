import Foundation
import SourceText
import Testing

@testable import LetterbankCLI

@Suite("What is said of the system's own errors")
struct FileFaultTests {
  @Test(
    "each error has its words and its repair",
    arguments: [
      (
        ENOSPC, FileFault.Attempt.write,
        """
        out/kent.md: error: the disk is full
        help: make room and run again: what stood there before still does

        """
      ),
      (
        EACCES, .write,
        """
        out/kent.md: error: there is no permission to write this
        help: ask its owner, or change its permissions

        """
      ),
      (
        ENOENT, .read,
        "out/kent.md: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n"
      ),
      (EIO, .read, "out/kent.md: error: this could not be read: Input/output error\n"),
    ])
  func words(code: Int32, attempt: FileFault.Attempt, shown: String) {
    let fault = FileFault(
      path: "out/kent.md", attempt: attempt, cause: SystemError(code: code).cause)
    #expect(DiagnosticRenderer().render(fault.diagnostic) == shown)
  }

  @Test("a folder that cannot be read to its end is a fault, and no shorter folder")
  func brokenOff() throws {
    let working = try WorkingFolder(only: ["a.txt": "", "b.txt": ""])
    let folder = try Folder(working.url.path)
    var names: [String] = []
    #expect(throws: FileFault.self) {
      names = try folder.names { name in
        Self.breakReaders(of: folder)
        return name
      }
    }
    #expect(names == [])
  }

  /// Puts something that is no folder behind every open file that a folder is read through.
  private static func breakReaders(of folder: Folder) {
    var own = stat()
    guard fstat(folder.handle.descriptor, &own) == 0 else { return }
    for descriptor in Int32(0)..<1_024 where descriptor != folder.handle.descriptor {
      var other = stat()
      guard fstat(descriptor, &other) == 0, other.st_ino == own.st_ino, other.st_dev == own.st_dev
      else { continue }
      let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
      dup2(nothing, descriptor)
      close(nothing)
    }
  }

  @Test("a fingerprint tells bytes apart, and is read back as it is written")
  func fingerprints() throws {
    let one = Fingerprint(of: Array("Dear Zoë".utf8))
    #expect(one != Fingerprint(of: Array("Dear Zoe".utf8)))
    #expect(Fingerprint(one.description) == one)
    // As the reference in C has them, for lengths with and without a rest.
    #expect(Fingerprint(of: []).description == "0000000000000000")
    #expect(Fingerprint(of: "a".utf8).description == "071717d2d36b6b11")
    #expect(Fingerprint(of: "Dear Zoë".utf8).description == "b8bcde8ac9226ac8")
    #expect(Fingerprint(of: "hello, world!! 12".utf8).description == "4691cf49f83998d8")
    #expect(Fingerprint("12") == nil)
    #expect(Fingerprint("zzzzzzzzzzzzzzzz") == nil)
  }

  @Test("a file is replaced whole, and what could not be written leaves nothing behind")
  func replacing() throws {
    let working = try WorkingFolder()
    let folder = try Folder(working.url.path)
    try folder.replace("a.txt", with: Array("one".utf8))
    try folder.replace("a.txt", with: Array("two".utf8))
    try folder.append(Array("three".utf8), to: "a.txt")
    #expect(working.read("a.txt") == "twothree")
    #expect(throws: FileFault.self) { try folder.replace("no/such", with: []) }
    #expect(!working.names(in: "").contains { $0.hasPrefix(".letterbank") })
  }
}

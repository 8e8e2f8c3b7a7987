import Foundation
import Testing

@Suite("Folders that vanish")
struct VanishedFolderTests {
  /// What a line of shell prints in a folder that is no longer there; `$root` is that of the
  /// letters.
  private func gone(_ command: String, _ working: WorkingFolder) throws -> String {
    try BuiltProgram.shell(
      "root=$PWD; mkdir gone && cd gone && rmdir ../gone && \(command); echo $?", in: working.url)
  }

  @Test("the current folder: letters that are named are drafted, and nothing is put anywhere else")
  func currentFolder() throws {
    let working = try WorkingFolder()
    #expect(
      try gone("letterbank batch", working) == """
        error: the current folder is not there any more
        help: go to the folder of the letters, or name it with --root
        2

        """)
    #expect(
      try gone("letterbank batch --root $root", working)
        == "2 letters in 4 files, from 2 assessments, in out/\n0\n")
    #expect(
      try gone("letterbank batch --root $root --out letterbank-test-drafts", working) == """
        letterbank-test-drafts: error: there is no such file or folder
        help: make the folder that it belongs in first
        0 letters from 2 assessments: the folder cannot be used
        2

        """)
    #expect(!FileManager.default.fileExists(atPath: "/letterbank-test-drafts"))
    #expect(
      try gone("letterbank render ''", working) == """
        : error: there is no such file or folder
        help: see how it is spelt, and where it is
        2

        """)
  }
}

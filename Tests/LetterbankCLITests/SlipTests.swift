import Foundation
import LetterbankCLI
import Testing

@Suite("The slips of whoever runs the program")
struct SlipTests {
  @Test("edits that --overwrite replaces are named")
  func overwritten() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    try folder.write("Dear all\n", to: "out/kent.md")
    try folder.write("Dear all\n", to: "out/essex.txt")
    #expect(
      folder.run("batch", "--overwrite").output
        == "2 letters in 4 files, from 2 assessments, in out/; "
        + "2 edits replaced: out/essex.txt, out/kent.md\n")
    #expect(
      folder.run("batch", "--overwrite").output
        == "2 letters in 4 files, from 2 assessments, in out/\n")
  }

  @Test("drafts in a format that was not asked for are told of, as they may be older")
  func otherFormat() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("batch", "--format", "text").output
        == "2 letters in 2 files, from 2 assessments, in out/\n")
    _ = folder.run("batch")
    #expect(
      folder.run("draft", "kent", "--format", "text").output
        == "1 letter in 1 file, from 1 assessment, in out/; "
        + "1 in another format as before: out/kent.md\n")
  }

  @Test("a flag with one value is given once, --format twice")
  func repeatedFlag() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("explain", "kent", "--line", "3", "--line=5").errors == """
        error: --line is given twice, and takes one value
        help: keep the one that is right

        """)
    #expect(
      folder.run("draft", "kent", "--format", "text", "--format", "markdown").code == .done)
  }

  @Test(
    "a force may be meant by one of its files",
    arguments: ["assessments/kent.conf", "out/kent.md", "kent.txt", "assessments/Kent.conf.txt"])
  func fileForForce(name: String) throws {
    #expect(
      try WorkingFolder().run("draft", name).errors
        == "error: there is no force '\(name)'\nhelp: did you mean 'kent'?\n")
  }

  @Test("an assessment that an editor named kent.conf.txt is told of, and no second one begun")
  func misnamed() throws {
    let folder = try WorkingFolder()
    try FileManager.default.moveItem(
      atPath: folder.path("assessments/kent.conf"),
      toPath: folder.path("assessments/kent.conf.txt"))
    let fault = """
      assessments/kent.conf.txt: warning: the assessment of 'kent' is kent.conf, not this file
      help: if it is meant for that, name it kent.conf

      """
    let inLint = fault.replacing("this file\n", with: "this file [assessment.misnamed-file]\n")
    #expect(folder.run("new", "kent").errors == fault)
    #expect(folder.run("new", "kent").code == .failed)
    #expect(folder.read("assessments/kent.conf") == nil)
    #expect(folder.run("lint", "assessments").errors.contains(inLint))
    #expect(folder.run("lint", "assessments/kent.conf.txt").errors == inLint)
    #expect(folder.run("batch").errors == fault)
    #expect(
      folder.run("lint", "assessments/kent.conf").errors.hasSuffix(
        "help: 'kent.conf.txt' may be it: name it kent.conf\n"))
  }

  @Test(
    "a file that no plain text editor saved is told by what it is",
    arguments: [
      ([0xFF, 0xFE, 0x66, 0x00], "this is text in UTF-16, which some programs call Unicode"),
      ([0x50, 0x4B, 0x03, 0x04, 0x0A], "this is a document of a word processor"),
      (Array("%PDF-1.4\n".utf8), "this is a PDF"),
      (
        Array("force = kent\ra = b\rc = d\re = f\rg".utf8),
        "the lines of this file end as on old Macs"
      ),
    ])
  func noPlainText(bytes: [UInt8], message: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Data(bytes), to: "assessments/kent.conf")
    #expect(
      folder.run("draft", "kent").errors == """
        assessments/kent.conf: error: \(message)
        help: save it as plain text with the encoding UTF-8

        """)
  }

  @Test("what keeps many drafts from being written is told once")
  func unwritable() throws {
    let folder = try WorkingFolder()
    for name in ["essex.md", "essex.txt", "kent.md", "kent.txt"] {
      try folder.makeFolder("out/\(name)")
    }
    #expect(
      folder.run("batch").errors == """
        out/essex.md: error: this is a folder, where a file is expected; so it is with 3 other drafts
        help: move it away, or name another

        """)
    #expect(folder.run("batch", "--json").output.split(separator: "\"rule\"").count == 5)
  }

  @Test("a template whose name is nearly right may be the one that is missing")
  func misnamedTemplate() throws {
    let folder = try WorkingFolder()
    try FileManager.default.moveItem(
      atPath: folder.path("templates/letter.mustache"),
      toPath: folder.path("templates/leter.mustache"))
    #expect(
      folder.run("batch").errors == """
        templates/letter.mustache: error: this file is missing: every letter is made from it
        help: if 'leter.mustache' is meant for it, name it letter.mustache

        """)
  }

  @Test("lint looks at the record of what was accepted as well")
  func record() throws {
    let folder = try WorkingFolder()
    try folder.write("oops\n", to: "samples/accepted.conf")
    #expect(folder.run("lint").errors.contains("samples/accepted.conf:1:1: error: "))
  }
}

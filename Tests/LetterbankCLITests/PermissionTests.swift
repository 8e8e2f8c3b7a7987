import Foundation
import LetterbankCLI
import Testing

@Suite("Who may read and write a file stays so when it is replaced")
struct PermissionTests {
  /// Less than a new file has, and more.
  private static let permissions = [0o600, 0o664]
  private static let changed = "force = kent\naddressee = Ms K\n[iom]\nteams = none\n"

  @Test("an assessment into which edits are brought back", arguments: permissions)
  func assessment(permissions: Int) throws {
    let folder = try WorkingFolder()
    #expect(folder.run("draft", "kent").code == .done)
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter.replacing("joint", with: "no"), to: "out/kent.md")
    let names = ["assessments/kent.conf", "out/kent.md", "out/.letterbank"]
    for name in names { try folder.setPermissions(permissions, of: name) }
    #expect(folder.run("import", "out/kent.md", "--into", "assessments", "--yes").code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("none") == true)
    for name in names { #expect(try folder.permissions(of: name) == permissions, "\(name)") }
  }

  @Test("a sample that takes accepted words, and the record of that", arguments: permissions)
  func sample(permissions: Int) throws {
    let folder = try WorkingFolder()
    #expect(folder.run("check", "--accept").code == .done)
    let names = ["samples/kent.md", "samples/accepted.conf"]
    for name in names { try folder.setPermissions(permissions, of: name) }
    try folder.write(Self.changed, to: "assessments/kent.conf")
    #expect(folder.run("check", "--accept").code == .done)
    #expect(folder.read("samples/kent.md")?.contains("no teams") == true)
    for name in names { #expect(try folder.permissions(of: name) == permissions, "\(name)") }
  }

  @Test("drafts, and the ledger of them, which a second name leads to", arguments: permissions)
  func drafts(permissions: Int) throws {
    let folder = try WorkingFolder()
    #expect(folder.run("batch").code == .done)
    try FileManager.default.linkItem(
      atPath: folder.path("out/.letterbank"), toPath: folder.path("backup"))
    let names = ["out/kent.md", "out/kent.txt", "out/.letterbank"]
    for name in names { try folder.setPermissions(permissions, of: name) }
    try folder.write(Self.changed, to: "assessments/kent.conf")
    #expect(folder.run("batch").code == .done)
    #expect(folder.read("out/kent.md")?.contains("no teams") == true)
    for name in names { #expect(try folder.permissions(of: name) == permissions, "\(name)") }
  }

  @Test(
    "whose a file is, also when root runs the program",
    .enabled(if: getuid() == 0, "only root can give a file to another"))
  func owner() throws {
    let folder = try WorkingFolder()
    #expect(folder.run("batch").code == .done)
    let path = folder.path("out/kent.md")
    #expect(chown(path, 65_534, 65_533) == 0)
    try folder.setPermissions(0o660, of: "out/kent.md")
    try folder.write(Self.changed, to: "assessments/kent.conf")
    #expect(folder.run("batch").code == .done)
    #expect(folder.read("out/kent.md")?.contains("no teams") == true)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 65_534)
    #expect(status.st_gid == 65_533)
    #expect(try folder.permissions(of: "out/kent.md") == 0o660)
  }
}

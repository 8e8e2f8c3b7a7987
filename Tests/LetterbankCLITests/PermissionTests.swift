import Foundation
import Testing

@testable import LetterbankCLI

#if os(Linux)
  import ExtendedAttributes
#endif

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

  @Test("nobody may do more with a file that had to change its group")
  func otherGroup() {
    let expected: [(UInt16, UInt16)] = [
      (0o664, 0o644), (0o604, 0o600), (0o640, 0o600), (0o755, 0o755), (0o606, 0o600),
      (0o666, 0o666),
    ]
    for (permissions, rest) in expected {
      let access = FileAccess(owner: 1, group: 2, permissions: permissions)
      #expect(access.permissionsForAnyGroup == rest)
    }
  }

  #if os(Linux)
    @Test("who else may use a file by a list of its own, and notes on it")
    func attributes() throws {
      let folder = try WorkingFolder()
      #expect(folder.run("batch").code == .done)
      // Read and write for the owner and for user 65,534, read for the group, nothing for others,
      // as the kernel has it: entries of two bytes for the kind, two for the rights, four for whom.
      let list: [UInt8] = [
        2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 6, 0, 254, 255, 0, 0, 4, 0, 4, 0, 255,
        255,
        255, 255, 16, 0, 6, 0, 255, 255, 255, 255, 32, 0, 0, 0, 255, 255, 255, 255,
      ]
      let attributes = ["system.posix_acl_access": list, "user.note": Array("kept".utf8)]
      let name = "out/kent.md"
      let given = attributes.filter { setxattr(folder.path(name), $0, $1, $1.count, 0) == 0 }
      try folder.write(Self.changed, to: "assessments/kent.conf")
      #expect(folder.run("batch").code == .done)
      #expect(folder.read(name)?.contains("no teams") == true)
      for (attribute, value) in given {
        var found = [UInt8](repeating: 0, count: 100)
        let count = getxattr(folder.path(name), attribute, &found, found.count)
        #expect(Array(found.prefix(max(0, count))) == value, "\(attribute)")
      }
      if given["system.posix_acl_access"] != nil {
        #expect(try folder.permissions(of: name) == 0o660)
      }
    }
  #endif

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

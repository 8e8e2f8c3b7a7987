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
    try replaceDraft(in: folder)
    for name in names { #expect(try folder.permissions(of: name) == permissions, "\(name)") }
  }

  /// Lets a batch replace a draft.
  private func replaceDraft(in folder: WorkingFolder) throws {
    try folder.write(Self.changed, to: "assessments/kent.conf")
    #expect(folder.run("batch").code == .done)
    #expect(folder.read("out/kent.md")?.contains("no teams") == true)
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
    /// What the kernel has for a list of who may use a file: entries of two bytes for the kind, two
    /// for the rights, four for whom.
    private static func list(_ entries: [(kind: UInt8, rights: UInt8, user: UInt8?)]) -> [UInt8] {
      [2, 0, 0, 0]
        + entries.flatMap { entry in
          [entry.kind, 0, entry.rights, 0]
            + (entry.user.map { [$0, 1, 0, 0] } ?? [255, 255, 255, 255])
        }
    }

    /// Read and write for the owner and for one user, read for the group, nothing for others.
    private static let granting = list([
      (1, 6, nil), (2, 6, 99), (4, 4, nil), (16, 6, nil), (32, 0, nil),
    ])
    private static let access = "system.posix_acl_access"

    /// Whether the disk of the tests keeps such lists and notes.
    private static let hasAttributes: Bool = {
      guard let folder = try? WorkingFolder(only: ["a": ""]) else { return false }
      return setxattr(folder.path("a"), "user.note", "x", 1, 0) == 0
        && setxattr(folder.path("a"), access, granting, granting.count, 0) == 0
    }()

    private func attribute(_ name: String, of path: String) -> [UInt8]? {
      var value = [UInt8](repeating: 0, count: 200)
      let count = getxattr(path, name, &value, value.count)
      return count < 0 ? nil : Array(value[..<count])
    }

    @Test(
      "who else may use a file by a list of its own, and notes on it",
      .enabled(if: hasAttributes, "the disk keeps none"))
    func attributes() throws {
      let folder = try WorkingFolder()
      #expect(folder.run("batch").code == .done)
      let path = folder.path("out/kent.md")
      let attributes = [Self.access: Self.granting, "user.note": Array("kept".utf8)]
      for (name, value) in attributes {
        #expect(setxattr(path, name, value, value.count, 0) == 0)
      }
      try replaceDraft(in: folder)
      for (name, value) in attributes { #expect(attribute(name, of: path) == value, "\(name)") }
      #expect(try folder.permissions(of: "out/kent.md") == 0o660)
    }

    @Test(
      "a list that the folder gives to new files is not given to one that had none",
      .enabled(if: hasAttributes, "the disk keeps none"))
    func noList() throws {
      let folder = try WorkingFolder()
      #expect(folder.run("batch").code == .done)
      try folder.setPermissions(0o640, of: "out/kent.md")
      #expect(
        setxattr(
          folder.path("out"), "system.posix_acl_default", Self.granting, Self.granting.count, 0)
          == 0)
      try replaceDraft(in: folder)
      #expect(attribute(Self.access, of: folder.path("out/kent.md")) == nil)
      #expect(try folder.permissions(of: "out/kent.md") == 0o640)
    }

    @Test(
      "a file whose list cannot be seen is its owner's alone",
      .enabled(if: hasAttributes, "the disk keeps none"))
    func unreadableList() throws {
      let folder = try WorkingFolder(only: ["a.txt": "old", "b.txt": "new"])
      let handle = try Folder(folder.url.path).handle
      let access = FileAccess(owner: getuid(), group: getgid(), permissions: 0o660)
      let new = try OpenFile("b.txt", in: handle)
      try System.inherit(from: Predecessor(access: access, file: nil), new.descriptor)
      #expect(try folder.permissions(of: "b.txt") == 0o600)
      let old = try OpenFile("a.txt", in: handle)
      try System.inherit(from: Predecessor(access: access, file: old), new.descriptor)
      #expect(try folder.permissions(of: "b.txt") == 0o660)
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
    try replaceDraft(in: folder)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 65_534)
    #expect(status.st_gid == 65_533)
    #expect(try folder.permissions(of: "out/kent.md") == 0o660)
  }
}

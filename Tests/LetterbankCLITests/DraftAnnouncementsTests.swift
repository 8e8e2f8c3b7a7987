import Foundation
import SourceText
import Testing

@testable import LetterbankCLI

@Suite("What a run adds to the ledger of drafts")
struct DraftAnnouncementsTests {
  private let working: WorkingFolder
  private let folder: Folder
  private let old = Fingerprint(of: "old".utf8)
  private let new = Fingerprint(of: "new".utf8)

  init() throws {
    working = try WorkingFolder(only: ["kent.txt": "old"])
    folder = try Folder(working.url.path)
    try working.write(
      DraftLedgerFile.header + DraftLedgerFile.line("kent.txt", old)
        + DraftLedgerFile.line("essex.txt", old), to: DraftLedgerFile.name)
  }

  @Test("what could be announced only in part is forgotten by nobody, and spoils no later line")
  func tornAppend() throws {
    let ledger = DraftLedgerFile.name
    var announcements = DraftAnnouncements(after: try DraftLedgerFile(in: folder))
    let before = try #require(working.read(ledger))
    // A folder in its place takes no line; then the ledger is there again, with a part of them.
    try working.remove(ledger)
    try working.write("", to: "\(ledger)/in-the-way")
    #expect(throws: FileFault.self) {
      try announcements.add([("kent.txt", new)], to: folder, replacesEarlier: true)
    }
    try working.remove(ledger)
    try working.write(before + DraftLedgerFile.line("kent.txt", new) + "kent.md = 01", to: ledger)

    try announcements.add([("essex.txt", new)], to: folder, replacesEarlier: true)
    try announcements.settle(in: folder)
    let settled = try DraftLedger(in: folder)
    #expect(settled.knows(Array("old".utf8), as: "kent.txt"))
    #expect(settled.knows(Array("new".utf8), as: "essex.txt"))
    #expect(!settled.knows(Array("old".utf8), as: "essex.txt"))
  }

  @Test("a ledger that cannot be read is not written anew")
  func unreadable() throws {
    let ledger = DraftLedgerFile.name
    var announcements = DraftAnnouncements(after: try DraftLedgerFile(in: folder))
    try announcements.add([("kent.txt", new)], to: folder, replacesEarlier: true)
    try working.remove(ledger)
    try working.write("", to: "\(ledger)/in-the-way")
    #expect(throws: FileFault.self) { try announcements.settle(in: folder) }
    #expect(working.read("\(ledger)/in-the-way") == "")
    #expect(throws: FileFault.self) { _ = try DraftFolder(folder, overwrites: false) }
  }
}

import Foundation
import Testing

@testable import LetterbankCLI

@Suite("A file takes the place of the one that was seen, and of no other")
struct ExchangeTests {
  private let working: WorkingFolder
  private let folder: Folder

  init() throws {
    working = try WorkingFolder(only: ["a.txt": "old", "hand.txt": "by hand", "new.txt": "new"])
    folder = try Folder(working.url.path)
  }

  private func put(_ text: String, over seen: FileIdentity?) throws -> Bool {
    try folder.put(Array(text.utf8), as: "a.txt", over: seen)
  }

  private func saveByHand() throws {
    try System.move("hand.txt", to: "a.txt", in: folder.handle.descriptor)
  }

  private var leftovers: [String] {
    working.names(in: "").filter { $0.hasPrefix(".letterbank") }
  }

  @Test("what was seen is replaced")
  func seen() throws {
    #expect(try put("new", over: folder.identity(of: "a.txt")))
    #expect(working.read("a.txt") == "new")
    #expect(leftovers == [])
  }

  @Test("what was saved since stays, whole in another's place or written over")
  func saved() throws {
    let seen = folder.identity(of: "a.txt")
    try saveByHand()
    #expect(try !put("new", over: seen))
    #expect(working.read("a.txt") == "by hand")
    let handle = try FileHandle(forWritingTo: working.url.appending(path: "a.txt"))
    let before = folder.identity(of: "a.txt")
    try handle.write(contentsOf: Data("in place".utf8))
    try handle.close()
    #expect(try !put("new", over: before))
    #expect(working.read("a.txt") == "in place")
    #expect(leftovers == [])
  }

  @Test("who may read it is told anew if that was changed since it was seen")
  func permissionsChanged() throws {
    let seen = folder.identity(of: "a.txt")
    try working.setPermissions(0o600, of: "a.txt")
    #expect(try !put("new", over: seen))
    #expect(try put("new", over: folder.identity(of: "a.txt")))
    #expect(try working.permissions(of: "a.txt") == 0o600)
    #expect(leftovers == [])
  }

  @Test("a name that nothing stood under is taken, but not from what stands there by then")
  func nothing() throws {
    #expect(try !put("new", over: nil))
    #expect(working.read("a.txt") == "old")
    try working.remove("a.txt")
    #expect(try put("new", over: nil))
    #expect(working.read("a.txt") == "new")
    #expect(leftovers == [])
  }

  @Test("what was taken away meanwhile is not put back")
  func takenAway() throws {
    let seen = folder.identity(of: "a.txt")
    try working.remove("a.txt")
    #expect(try !put("new", over: seen))
    #expect(working.read("a.txt") == nil)
    #expect(leftovers == [])
  }

  /// How far a run came before it was ended.
  enum Progress: CaseIterable {
    case ready
    case exchanged
    /// With what was saved a moment before.
    case exchangedWithSaved
    case savedAgain
  }

  @Test("an exchange that was cut off is ended by the next run", arguments: Progress.allCases)
  func cutOff(progress: Progress) throws {
    let new = try #require(folder.identity(of: "new.txt"))
    let seen = try #require(folder.identity(of: "a.txt"))
    let pending = PendingExchange(of: new, over: seen, as: "a.txt")
    #expect(PendingExchange(pending.fileName)?.fileName == pending.fileName)
    let descriptor = folder.handle.descriptor
    try System.move("new.txt", to: pending.fileName, in: descriptor)
    if progress == .exchangedWithSaved { try saveByHand() }
    if progress != .ready {
      try System.exchange(pending.fileName, with: "a.txt", in: descriptor)
    }
    if progress == .savedAgain { try saveByHand() }
    #expect(folder.holdsUnfinished)

    folder.removeUnfinished()
    let expected =
      switch progress {
      case .ready: "old"
      case .exchanged: "new"
      case .exchangedWithSaved, .savedAgain: "by hand"
      }
    #expect(working.read("a.txt") == expected)
    #expect(leftovers == [])
  }

  @Test(
    "only the names that the program gives tell of an exchange",
    arguments: [
      ".letterbank-exchange-", ".letterbank-exchange-1f-a.txt", "1f-0123456789abcdef-a.txt",
      ".letterbank-exchange-xy-0123456789abcdef-a.txt", ".letterbank-exchange-1f-01-a.txt",
    ])
  func names(name: String) {
    #expect(PendingExchange(name) == nil)
  }
}

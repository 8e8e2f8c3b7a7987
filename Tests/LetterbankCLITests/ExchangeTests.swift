import Foundation
import SourceText
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

  private func put(_ text: String, over seen: FileVersion?) throws -> Bool {
    try folder.put(Array(text.utf8), as: "a.txt", over: seen)
  }

  private func present() throws -> FileVersion { try folder.version(of: "a.txt") }

  private func saveByHand() throws {
    try System.move("hand.txt", to: "a.txt", in: folder.handle.descriptor)
  }

  private var leftovers: [String] {
    working.names(in: "").filter { $0.hasPrefix(".letterbank") }
  }

  @Test("what was seen is replaced")
  func replaced() throws {
    #expect(try put("new", over: present()))
    #expect(working.read("a.txt") == "new")
    #expect(leftovers == [])
  }

  @Test("what was saved since stays, whole in another's place or written over")
  func saved() throws {
    let seen = try present()
    try saveByHand()
    #expect(try !put("new", over: seen))
    #expect(working.read("a.txt") == "by hand")
    let handle = try FileHandle(forWritingTo: working.url.appending(path: "a.txt"))
    let before = try present()
    try handle.write(contentsOf: Data("in place".utf8))
    try handle.close()
    #expect(try !put("new", over: before))
    #expect(working.read("a.txt") == "in place")
    #expect(leftovers == [])
  }

  @Test("what was written since stays even if it is as long and seems as old")
  func sameSizeAndTime() throws {
    let seen = try present()
    let path = working.path("a.txt")
    var status = stat()
    try #require(stat(path, &status) == 0)
    try writeOver("odd")
    let times = [status.st_atim, status.st_mtim]
    try #require(utimensat(AT_FDCWD, path, times, 0) == 0)
    #expect(folder.identity(of: "a.txt") == seen.identity)
    #expect(try !put("new", over: seen))
    #expect(working.read("a.txt") == "odd")
    #expect(leftovers == [])
  }

  private func writeOver(_ text: String) throws {
    let handle = try FileHandle(forWritingTo: working.url.appending(path: "a.txt"))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  #if os(Linux)
    @Test("what is saved by an editor that had the file open before it was replaced stays")
    func openInEditor() throws {
      let seen = try present()
      let editor = try FileHandle(forWritingTo: working.url.appending(path: "a.txt"))
      let saving = Thread {
        usleep(50_000)
        try? editor.write(contentsOf: Data("edited".utf8))
        try? editor.close()
      }
      saving.start()
      #expect(try !put("new", over: seen))
      #expect(working.read("a.txt") == "edited")
      #expect(leftovers == [])
    }

    @Test("what an editor puts in the place of a file that it had open stays")
    func renamedByEditor() throws {
      let seen = try present()
      let editor = try FileHandle(forWritingTo: working.url.appending(path: "a.txt"))
      let (descriptor, hand) = (folder.handle.descriptor, "hand.txt")
      let saving = Thread {
        usleep(50_000)
        try? System.move(hand, to: "a.txt", in: descriptor)
        try? editor.close()
      }
      saving.start()
      #expect(try !put("new", over: seen))
      #expect(working.read("a.txt") == "by hand")
      #expect(working.names(in: "").sorted() == ["a.txt", "new.txt"])
    }

    @Test("a file that an editor keeps open is left as it is")
    func keptOpen() throws {
      let editor = try FileHandle(forUpdating: working.url.appending(path: "a.txt"))
      let fault = try #require(throws: FileFault.self) { try put("new", over: present()) }
      #expect(
        DiagnosticRenderer().render(fault.diagnostic).hasSuffix(
          """
          a.txt: error: another program has this open to write to it, so it is left as it is
          help: save it there and close it, then run again

          """))
      try editor.write(contentsOf: Data("edited".utf8))
      try editor.close()
      #expect(working.read("a.txt") == "edited")
      #expect(leftovers == [])
    }

    @Test("a file that somebody has open to read it is replaced")
    func openToRead() throws {
      let reader = try FileHandle(forReadingFrom: working.url.appending(path: "a.txt"))
      #expect(try put("new", over: present()))
      #expect(try reader.readToEnd() == Data("old".utf8))
    }
  #endif

  @Test("who may read it is told anew if that was changed since it was seen")
  func permissionsChanged() throws {
    let seen = try present()
    try working.setPermissions(0o600, of: "a.txt")
    #expect(try !put("new", over: seen))
    #expect(try put("new", over: present()))
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
    let seen = try present()
    try working.remove("a.txt")
    #expect(try !put("new", over: seen))
    #expect(working.read("a.txt") == nil)
    #expect(leftovers == [])
  }

  /// How far a run came before it was ended, and what was done until the next one.
  enum Progress: CaseIterable {
    case ready
    case exchanged
    /// The new file, which was saved in another's place since.
    case exchangedThenSaved
    /// With what was saved a moment before.
    case exchangedWithSaved
    /// Likewise, and the new file was touched since, or written over, or taken away.
    case savedThenTouched
    case savedThenWrittenOver
    case savedThenTakenAway
    /// Likewise, where there is something already under the name that one of the two is to have.
    case savedTwice

    /// What there is in the end.
    var result: [String: String] {
      switch self {
      case .ready: ["a.txt": "old", "hand.txt": "by hand"]
      case .exchanged: ["a.txt": "new", "hand.txt": "by hand"]
      case .exchangedThenSaved, .exchangedWithSaved, .savedThenTouched, .savedThenTakenAway:
        ["a.txt": "by hand"]
      case .savedThenWrittenOver: ["a.txt": "neu", "a.txt.saved": "by hand"]
      case .savedTwice:
        ["a.txt": "neu", "a.txt.saved": "earlier", "a.txt.saved-2": "by hand"]
      }
    }
  }

  @Test("an exchange that was cut off is ended by the next run", arguments: Progress.allCases)
  func cutOff(progress: Progress) throws {
    let pending = PendingExchange(
      of: Array("new".utf8), over: try present(), as: "a.txt")
    #expect(PendingExchange(pending.fileName)?.fileName == pending.fileName)
    let descriptor = folder.handle.descriptor
    try System.move("new.txt", to: pending.fileName, in: descriptor)
    if ![.ready, .exchanged, .exchangedThenSaved].contains(progress) { try saveByHand() }
    if progress != .ready {
      try System.exchange(pending.fileName, with: "a.txt", in: descriptor)
    }
    switch progress {
    case .ready, .exchanged, .exchangedWithSaved: break
    case .exchangedThenSaved: try saveByHand()
    case .savedThenTouched: try working.setPermissions(0o600, of: "a.txt")
    case .savedThenTakenAway: try working.remove("a.txt")
    case .savedThenWrittenOver, .savedTwice: try writeOver("neu")
    }
    if progress == .savedTwice { try working.write("earlier", to: "a.txt.saved") }
    #expect(folder.holdsUnfinished)

    folder.removeUnfinished()
    let result = working.names(in: "").map { ($0, working.read($0) ?? "") }
    #expect(Dictionary(uniqueKeysWithValues: result) == progress.result)
  }

  @Test(
    "only the names that the program gives tell of an exchange",
    arguments: [
      ".letterbank-exchange-", ".letterbank-exchange-1f-a.txt",
      "00000000000000f1-0123456789abcdef-a.txt",
      ".letterbank-exchange-1f-0123456789abcdef-a.txt",
      ".letterbank-exchange-0123456789abcdef-1f-a.txt",
    ])
  func names(name: String) {
    #expect(PendingExchange(name) == nil)
  }
}

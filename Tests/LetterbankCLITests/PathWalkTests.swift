import Foundation
import SourceText
import Synchronization
import Testing

@testable import LetterbankCLI

@Suite("A path is followed within the folder and no further")
struct PathWalkTests {
  private let working: WorkingFolder
  private let folder: Folder

  init() throws {
    working = try WorkingFolder(only: [
      "inside/samples/kent.md": "kent", "inside/a/b/c.txt": "c", "outside/kent.md": "secret",
    ])
    folder = try Folder(working.path("inside"))
  }

  private func read(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  @Test(
    "links within the folder lead to what they say",
    arguments: [
      ("link", "samples/kent.md", "link"), ("a/link", "../samples/kent.md", "a/link"),
      ("a/b/link", "../../samples", "a/b/link/kent.md"),
      ("link", "a/b/../../samples/./", "link//kent.md"), ("link", ".", "link/samples/kent.md"),
      ("a/b/link", "..", "a/b/link/b/../../samples/kent.md"),
    ])
  func within(place: String, target: String, path: String) throws {
    try working.link("inside/\(place)", to: target)
    #expect(try read(path) == "kent")
  }

  @Test("a link that names the way from the root, to the folder itself as well")
  func absolute() throws {
    try working.link("inside/link", to: working.path("inside"))
    try working.link("inside/far", to: working.path("inside/a/../link/samples"))
    #expect(try read("link/samples/kent.md") == "kent")
    #expect(try read("far/kent.md") == "kent")
    #expect(try folder.folder("far").path == folder.path + "/samples")
    #expect(try folder.folder("link").path == folder.path)
    #expect(try folder.folder("far").names() == ["kent.md"])
  }

  @Test("links from one to the next are followed, in a circle they are not")
  func chains() throws {
    for number in 1...40 {
      let target = number == 40 ? "samples/kent.md" : "link-\(number + 1)"
      try working.link("inside/link-\(number)", to: target)
    }
    #expect(try read("link-1") == "kent")
    try working.link("inside/link-0", to: "link-1")
    try working.link("inside/circle", to: "circle")
    for name in ["link-0", "circle"] {
      let fault = try #require(throws: FileFault.self) { try read(name) }
      #expect(fault.diagnostic.message == "this is a link, where a file is expected")
    }
  }

  @Test(
    "what leads out is told with where it leads",
    arguments: [
      ("link", "../outside", "link/kent.md"), ("a/link", "../../outside/kent.md", "a/link"),
      ("a/link", "b/../../../outside/kent.md", "a/link"),
      ("link", "a/../..", "link/outside/kent.md"),
    ])
  func outside(place: String, target: String, path: String) throws {
    try working.link("inside/\(place)", to: target)
    let fault = try #require(throws: FileFault.self) { try read(path) }
    let real = try System.realPath(working.path("outside/kent.md"))
    #expect(
      fault.diagnostic.message == "this is a link that leads out of the folder, to \(real)")
  }

  @Test("a slash separates names whatever comes after it, also a mark that combines with it")
  func combining() throws {
    try working.write("secret", to: "outside/\u{301}x.mustache")
    try working.write("x", to: "\u{301}x.mustache")
    try working.link("inside/link", to: "../outside")
    try working.link("inside/way", to: "link/\u{301}x.mustache")
    for name in ["link/\u{301}x.mustache", "../\u{301}x.mustache", "way"] {
      #expect(throws: FileFault.self) { try read(name) }
    }
    let templates = TemplateFolder(folder)
    for name in ["link/\u{301}x", "../\u{301}x"] { #expect(templates.read(name).value == nil) }
    #expect(!TemplateFolder.isWithin("../\u{301}x"))
    #expect(!templates.holds("../\u{301}x"))
    try working.write("kent", to: "inside/a/\u{301}y.md")
    try working.link("inside/marked", to: working.path("inside/a/\u{301}y.md"))
    #expect(try read("marked") == "kent")
  }

  @Test("a folder whose name begins as this one's does is another")
  func sibling() throws {
    try working.write("secret", to: "inside-too/kent.md")
    try working.link("inside/link", to: working.path("inside-too/kent.md"))
    #expect(throws: FileFault.self) { try read("link") }
  }

  @Test("a folder within another is one whose links may lead into the other")
  func inner() throws {
    try working.link("inside/a/kent.md", to: "../samples/kent.md")
    try working.link("inside/a/secret.md", to: "../../outside/kent.md")
    let inner = try folder.folder("a")
    #expect(try inner.read("kent.md") == Array("kent".utf8))
    #expect(throws: FileFault.self) { try inner.read("secret.md") }
    #expect(throws: FileFault.self) { try Folder(working.path("inside/a")).read("kent.md") }
  }

  @Test("a folder is made where there is none; a link is no folder where none is followed")
  func making() throws {
    #expect(try folder.makingFolder("new").names() == [])
    #expect(try folder.makingFolder("samples").names() == ["kent.md"])
    try working.link("inside/link", to: "samples")
    #expect(try folder.makingFolder("link").names() == ["kent.md"])
    let fault = try #require(throws: FileFault.self) {
      try folder.makingFolder("link", followingLinks: false)
    }
    #expect(fault.diagnostic.message == "this is a link, where a folder is expected")
    try working.link("inside/nowhere", to: "../outside/new")
    #expect(throws: FileFault.self) { try folder.makingFolder("nowhere") }
    #expect(working.names(in: "outside") == ["kent.md"])
  }

  @Test("a folder that is swapped for a link out of it, again and again, is not left")
  func swapped() throws {
    try working.link("inside/link", to: "../outside")
    let isReading = Atomic(false)
    let isDone = Atomic(false)
    System.callOnThreads(2) { [folder] in
      if isReading.exchange(true, ordering: .relaxed) {
        while !isDone.load(ordering: .relaxed) {
          try? System.exchange("samples", with: "link", in: folder.handle.descriptor)
        }
      } else {
        Self.useSwapped(folder)
        isDone.store(true, ordering: .relaxed)
      }
    }
    #expect(working.names(in: "outside") == ["kent.md"])
  }

  /// Reads and writes in a folder until it has been there often enough, and often not.
  private static func useSwapped(_ folder: Folder) {
    var (readings, refusals, writings) = (0, 0, 0)
    for _ in 0..<1_000_000 where min(readings, refusals, writings) < 200 {
      if let bytes = try? folder.read("samples/kent.md") {
        readings += 1
        #expect(bytes == Array("kent".utf8))
      } else {
        refusals += 1
      }
      if let samples = try? folder.makingFolder("samples", followingLinks: false) {
        writings += 1
        #expect(throws: Never.self) { try samples.replace("new.md", with: []) }
      }
    }
    #expect(min(readings, refusals, writings) >= 200)
  }
}

import Foundation
import LetterDocument
import Testing

@Suite(
  "Another CommonMark reader", .enabled(if: CommonMark.isInstalled, "cmark is not on the PATH"))
struct CommonMarkTests {
  @Test("sees the words of a letter in our Markdown", arguments: 0..<40)
  func words(seed: UInt64) throws {
    var generator = LetterGenerator(seed: seed)
    for _ in 0..<5 {
      let letter = LetterDocument(markdown: generator.letter())
      let written = markdown(letter)
      #expect(
        try CommonMark.words(of: written) == letter.words, "of \(written.debugDescription)")
    }
  }
}

/// The reader `cmark`, where it is installed.
enum CommonMark {
  ///
  /// Nothing is written to it to find out: a reader that is not there would break the pipe.
  static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["cmark", "--version"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The words that it sees, each separated from the next by one blank.
  static func words(of markdown: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["cmark", "-t", "html"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
    try input.fileHandleForWriting.close()
    let html = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return text(ofHTML: String(decoding: html, as: UTF8.self))
      .split { " \t\n\r\r\n".contains($0) }.joined(separator: " ")
  }

  /// The text between the tags, of which only those of styles may stand within a word.
  private static func text(ofHTML html: String) -> String {
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[start...end]
      text += rest[..<start] + (tag.contains("strong") || tag.contains("em>") ? "" : " ")
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}

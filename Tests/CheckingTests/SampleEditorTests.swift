import Checking
import Foundation
import LetterDocument
import LetterFixtures
import SourceText
import Testing
import Wording

@testable import Drafting

@Suite("Accepting changes into a sample")
struct SampleEditorTests {
  private static let finder = CauseFinder(Repository.house)

  /// A letter of these words, given as Markdown.
  private func letter(_ markdown: String) throws -> Letter {
    let force = try #require(Repository.house.roster["kent"])
    return Letter(
      force: force, document: MarkdownReader.read(Array(markdown.utf8), path: "").value)
  }

  /// The sample after some changes, chosen by index, or all.
  private func accept(
    _ markdown: String, into text: String, as name: String = "kent.md", _ chosen: [Int]? = nil
  ) throws -> String? {
    let sample = try #require(Sample(SourceFile(path: name, text: text)))
    let letter = try letter(markdown)
    let diff = letter.changes(since: sample)
    let changes = diff.changes
    let accepted = SampleEditor(sample, diff, letter: letter).accepting(
      chosen.map { $0.map { changes[$0] } } ?? changes)
    return accepted.map { String(decoding: $0.file.bytes, as: UTF8.self) }
  }

  @Test(
    "words are replaced, put in and taken out where they stand",
    arguments: [
      ("He sees a dog.", "He  sees the dog.", "He  sees a dog."),
      ("Staff, well led, act.", "Staff act.", "Staff, well led, act."),
      ("Staff act.", "Staff, well led, act.", "Staff act."),
      ("It (not that) is.", "It is.", "It (not that) is."),
      ("a \\*b\\* c_d & 1 < 2", "a c_d", "a \\*b\\* c_d & 1 < 2"),
      ("a **b** c", "a x c", "a b c"),
      ("**Name** of region", "**Other** of region", "**Name** of region"),
      ("foo baz", "foo **bar** baz", "foo baz"),
      ("foo qux", "foo **bar baz** qux", "foo qux"),
      ("foo bar qux", "foo **bar baz** qux", "foo **bar** qux"),
      ("one x two", "one \\* two", "one x two"),
      ("one two", "one &amp; two", "one two"),
      ("# A better heading", "# **A heading** #", "# **A better heading** #"),
      ("A.\n\nBetter, yes.", "A.\r\n\r\nWorse,\r\nyes.  \r\n", "A.\r\n\r\nBetter,\r\nyes.  \r\n"),
      ("one\\\ntwo\\\nthree", "one  \nthree\n", "one\\\ntwo  \nthree\n"),
      ("1\\. x y", "1\\. x\n", "1\\. x y\n"),
      ("Yes. Dr Who", "**Yes**. Who", "**Yes**. Dr Who"),
    ])
  func words(letter: String, sample: String, expected: String) throws {
    let accepted = try accept(letter, into: sample)
    #expect(accepted == expected)
  }

  @Test(
    "passages come, go and move in the sample's own style",
    arguments: [
      ("a\n\n- b\n- c\n- d\n\ne", "a\n\n* b\n* d\n\ne\n", "a\n\n* b\n* c\n* d\n\ne\n"),
      ("a\n\n- c\n- d\n\ne", "a\n\n  +  d\n\n\ne", "a\n\n  +  c\n  +  d\n\n\ne"),
      ("a\n\n- d\n- c\n\ne", "a\n\n* d\n\ne", "a\n\n* d\n* c\n\ne"),
      ("a\n\n- b\n\ne", "a\r\n\r\n- b\r\n- c\r\n\r\ne\r\n", "a\r\n\r\n- b\r\n\r\ne\r\n"),
      ("a\n\nb\n\nc", "a\n\nc", "a\n\nb\n\nc"),
      ("a\n\nb\n\nc", "a\n\n\nc\n\n", "a\n\n\nb\n\n\nc\n\n"),
      ("a\n\nc", "a\n\nb\n\nc", "a\n\nc"),
      ("a", "a\n\nb\n", "a\n"),
      ("b", "a\n\nb\n", "b\n"),
      ("a\n\nb", "a", "a\n\nb\n"),
      (
        "## A\n\nx\n\n## B\n\ny\n\n## C\n\nz", "### **A**\n\nx\n\n### **C**\n\nz\n",
        "### **A**\n\nx\n\n### **B**\n\ny\n\n### **C**\n\nz\n"
      ),
      ("- b one\n- a two\n- c", "- a two\n- b one\n- c\n", "- b one\n- a two\n- c\n"),
      ("1. a\n2. b", "1) a\n", "1) a\n2) b\n"),
      ("T\n\nx", "T\n===\nx\n", "T\n===\nx\n"),
      ("x", "T\n===\nx\n", "x\n"),
    ])
  func passages(letter: String, sample: String, expected: String) throws {
    let accepted = try accept(letter, into: sample)
    #expect(accepted == expected)
  }

  @Test(
    "in plain text a line is not filled anew for a word, and what comes is wrapped as the rest is",
    arguments: [
      ("a new line of words", "an old line\nof words\n", "a new line\nof words\n"),
      ("line of words", "line old\nof words\n", "line\nof words\n"),
      ("# A\n\n- *x*\n- y", "A\n\n• x\n", "A\n\n• x\n• y\n"),
      ("a * b", "a b\n", "a * b\n"),
    ])
  func plainText(letter: String, sample: String, expected: String) throws {
    #expect(try accept(letter, into: sample, as: "kent.txt") == expected)
  }

  @Test("one of several changes is made, the others are left")
  func subset() throws {
    #expect(try accept("the b c x e f", into: "a b c d e f\n", [1]) == "a b c x e f\n")
    #expect(try accept("the b c x e f", into: "a b c d e f\n", []) == "a b c d e f\n")
  }

  @Test(
    "letters of the repository, any changes, any layout", arguments: 0..<24)
  func anything(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let forces = Repository.samples.map(\.file.nameWithoutExtension)
    for _ in 0..<3 {
      let letter = try #require(
        Repository.house.draft(
          try Repository.assessment(forces[random.below(forces.count)])
        ).value)
      let sample = try random.sample(like: forces[random.below(forces.count)])
      let diff = letter.changes(since: sample)
      let editor = SampleEditor(sample, diff, letter: letter)
      let changes = diff.changes
      let share = random.below(5)
      let some = changes.filter { _ in random.below(4) < share }
      // Values of their own keep what is shown of a failure short.
      let someAccepted = editor.accepting(some)
      let accepted = try #require(someAccepted, "\(sample.file.path)")
      let rest = letter.changes(since: accepted)
      // What remains is exactly the rest: a change may be part of a hunk, and several of them.
      let taken = some.reduce(0) { sum, change in
        sum
          + diff.hunks.reduce(0) {
            $0 + $1.old.clamped(to: change.old).count + $1.new.clamped(to: change.new).count
          }
      }
      #expect(Self.size(rest.hunks) == Self.size(diff.hunks) - taken)
      let isExact = diff.isOld(with: some, Wording(accepted.document))
      #expect(isExact)
      if some.isEmpty { #expect(accepted.file.bytes == sample.file.bytes) }
      try expectUntouchedLines(of: sample, in: accepted, some)
      let allAccepted = editor.accepting(changes)
      let all = try #require(allAccepted, "\(sample.file.path)")
      #expect(letter.changes(since: all).hunks.isEmpty)
    }
  }

  @Test("changes as they are laid to lines, any of them, any layout", arguments: 0..<24)
  func laidChanges(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let forces = Repository.samples.map(\.file.nameWithoutExtension)
    for _ in 0..<3 {
      let assessment = try Repository.assessment(forces[random.below(forces.count)])
      let letter = try #require(Repository.house.trace(assessment).value)
      let sample = try random.sample(like: forces[random.below(forces.count)])
      let diff = Self.finder.attribute(
        letter.letter.changes(since: sample), since: sample, of: letter, from: assessment
      ).diff
      let editor = SampleEditor(sample, diff, letter: letter.letter)
      let share = random.below(5)
      let some = diff.changes.filter { _ in random.below(4) < share }
      let someAccepted = editor.accepting(some)
      let accepted = try #require(someAccepted, "\(seed) \(sample.file.path)")
      let isExact = diff.isOld(with: some, Wording(accepted.document))
      #expect(isExact)
      try expectUntouchedLines(of: sample, in: accepted, some)
      let allAccepted = editor.accepting(diff.changes)
      let all = try #require(allAccepted, "\(seed) \(sample.file.path)")
      #expect(letter.letter.changes(since: all).hunks.isEmpty)
    }
  }

  /// How many tokens go and come.
  private static func size(_ hunks: [Hunk]) -> Int {
    hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
  }

  /// Expects the lines of every passage that no change touches, byte for byte and in order.
  private func expectUntouchedLines(
    of sample: Sample, in accepted: Sample, _ changes: [Hunk]
  ) throws {
    let tokens = Wording(sample.document).tokens
    var touched = Set<Int>()
    for change in changes {
      for index in change.old { touched.insert(tokens[index].passage) }
      if change.old.lowerBound > 0 { touched.insert(tokens[change.old.lowerBound - 1].passage) }
      if change.old.upperBound < tokens.count {
        touched.insert(tokens[change.old.upperBound].passage)
      }
    }
    var rest = accepted.file.bytes[...]
    for (index, placed) in sample.document.placedPassages().enumerated() {
      guard !touched.contains(index), let place = placed.place else { continue }
      let lines = sample.file.bytes[place.lines]
      let found = try #require(rest.firstRange(of: lines))
      rest = rest[found.upperBound...]
    }
  }
}

/// Numbers that are the same in every run.
private struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// A force's letter in some layout: either form, lines ended either way, blanks at their ends.
  mutating func sample(like force: String) throws -> Sample {
    let letter = try #require(Repository.house.draft(try Repository.assessment(force)).value)
    let format = LetterFormat.allCases[below(2)]
    var text = String(decoding: letter.bytes(format, width: [0, 50, 78][below(3)]), as: UTF8.self)
    if format == .markdown {
      if below(2) == 0 { text = text.replacing("\n- ", with: "\n  *  ") }
      if below(2) == 0 { text = text.replacing("HMIC", with: "**HMIC**") }
      if below(2) == 0 { text = text.replacing("The force has", with: "*The force* has") }
      if below(2) == 0 { text = text.replacing(". The ", with: ".\nThe ") }
    }
    if below(3) == 0 { text = text.replacing(".\n", with: ".   \n") }
    if below(3) == 0 { text = text.replacing("\n\n", with: "\n \n\n") }
    if below(2) == 0 { text = text.replacing("\n", with: "\r\n") }
    if below(4) == 0 { text = "\u{FEFF}" + text }
    if below(4) == 0 { text = String(text.dropLast()) }
    return try #require(
      Sample(SourceFile(path: "samples/\(force).\(format.fileEnding)", text: text)))
  }
}

import Checking
import Drafting
import LetterDocument
import LetterFixtures
import SourceText
import Testing
import Wording

@Suite("Letters far longer than any that is sent")
struct LongLetterTests {
  /// What differs between a letter with a free text and its sample, which has another in its place.
  private func changes(from old: String, to new: String) throws -> [AttributedChange] {
    let house = SmallHouse().house
    let file = SourceFile(
      path: "assessments/kent.conf",
      text: "force = kent\naddressee = Mr K\n[iom]\nteams = \"\(new)\"\n[demand]\ndemand = known\n")
    let letter = try #require(house.trace(file).value)
    let markdown = String(decoding: letter.letter.bytes(.markdown), as: UTF8.self)
    let sample = try #require(
      Sample(SourceFile(path: "samples/kent.md", text: markdown.replacing(new, with: old))))
    let diff = try #require(letter.letter.differences(from: sample))
    let finder = CauseFinder(house)
    return finder.attribute(diff, since: sample, of: letter, from: file).changes
  }

  /// A full stop after each of 20,000 words: looking at the sentences after each again and again
  /// would take minutes.
  @Test("sentences that went are looked at once each")
  func manySentences() throws {
    let count = 20_000
    let changes = try changes(
      from: Array(repeating: "Word.", count: count).joined(separator: " "),
      to: Array(repeating: "word", count: count).joined(separator: " ") + ".")
    #expect(!changes.isEmpty)
    #expect(Set(changes.map(\.cause.source.description)) == ["assessments/kent.conf:4"])
  }

  @Test("sentences that moved are looked up, each by its place")
  func manyMoves() throws {
    let sentences = (0..<5_000).map { "Case \($0) was closed." }
    // Each sentence has changed places with its neighbour.
    let swapped = stride(from: 0, to: sentences.count, by: 2)
      .flatMap { [sentences[$0 + 1], sentences[$0]] }
    let changes = try changes(
      from: swapped.joined(separator: " "), to: sentences.joined(separator: " "))
    #expect(changes.allSatisfy { $0.cause.kind == .moved })
    #expect(changes.count == sentences.count)
  }
}

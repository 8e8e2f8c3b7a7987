import LetterDocument
import SeededRandom
import Testing
import Wording

@Suite("What differs between two wordings")
struct WordingDiffTests {
  private func diff(_ old: [Passage], _ new: [Passage]) -> WordingDiff {
    WordingDiff(from: Wording(old), to: Wording(new))
  }

  @Test("random prose: the hunks turn the old into the new, and no script is shorter")
  func random() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let diff = diff(generator.passages(upTo: 12), generator.passages(upTo: 12))
      let (old, new) = (diff.old.forms, diff.new.forms)
      #expect(diff.applied(diff.hunks) == new)
      #expect(diff.applied(diff.changes) == new)
      #expect(diff.standsApart)
      #expect(diff.hunks.isEmpty == (diff.old == diff.new))
      #expect(
        diff.changedCount == old.count + new.count - 2 * Reference.commonCount(old, new),
        "\(old) \(new)")
    }
  }

  @Test(
    "random words of small and large vocabularies: the same", arguments: [2, 3, 10, 50, 1000])
  func randomWords(vocabulary: Int) {
    var generator = SeededGenerator(seed: UInt64(vocabulary))
    for count in [1, 2, 3, 5, 8, 50, 300] {
      let old = generator.words(count, of: vocabulary)
      let new = generator.words(count + count / 3, of: vocabulary)
      let diff = diff(
        [Passage(old.joined(separator: " "))], [Passage(new.joined(separator: " "))])
      #expect(diff.applied(diff.hunks) == new)
      #expect(
        diff.changedCount == old.count + new.count - 2 * Reference.commonCount(old, new))
    }
  }

  @Test("one word changed, taken out, put in, at any place of a long text, is one hunk")
  func smallEdits() {
    var generator = SeededGenerator(seed: 7)
    let words = generator.words(400, of: 60)
    let old = Wording(words.joined(separator: " "))
    for position in stride(from: 0, to: 400, by: 7) {
      var changed = words
      changed[position] = "other"
      let replaced = WordingDiff(from: old, to: Wording(changed.joined(separator: " ")))
      #expect(
        replaced.hunks == [Hunk(old: position..<position + 1, new: position..<position + 1)])
      #expect(replaced.count == DifferenceCount(words: 1, punctuation: 0))
      changed.remove(at: position)
      let removed = WordingDiff(from: old, to: Wording(changed.joined(separator: " ")))
      #expect(removed.hunks.count == 1)
      #expect(removed.count == DifferenceCount(words: 1, punctuation: 0))
    }
  }

  @Test("words that stand for words count once; words and marks are counted apart")
  func count() {
    let diff = diff(
      [Passage("The force, is strong (and) good.")], [Passage("A force is and very good!")])
    #expect(diff.count == DifferenceCount(words: 3, punctuation: 4))
    #expect(self.diff([], [Passage("a b.")]).count == DifferenceCount(words: 2, punctuation: 1))
    #expect(self.diff([], []).count == DifferenceCount())
  }

  @Test(
    "many words that differ throughout",
    arguments: [(2, 10_000), (5000, 10_000), (50_000, 100_000)])
  func differThroughout(vocabulary: Int, count: Int) {
    var generator = SeededGenerator(seed: 3)
    let old = generator.words(count, of: vocabulary)
    let new = generator.words(count, of: vocabulary)
    let diff = diff([Passage(old.joined(separator: " "))], [Passage(new.joined(separator: " "))])
    #expect(diff.applied(diff.hunks) == new)
  }

  @Test("one word 100,000 times against the same 99,999 times is one hunk of one word")
  func repeated() {
    let old = String(repeating: "the ", count: 100_000)
    let new = String(repeating: "the ", count: 99_999)
    #expect(diff([Passage(old)], [Passage(new)]).hunks == [Hunk(old: 0..<1, new: 0..<0)])
    let quotes = String(repeating: "' ", count: 100_000)
    #expect(diff([Passage(quotes)], [Passage(quotes + "'")]).hunks.count == 1)
  }

  @Test("of two halves of 20,000 words that changed places one is kept")
  func moved() {
    var generator = SeededGenerator(seed: 9)
    let words = generator.words(20_000, of: 5000)
    let swapped = Array(words[10_000...] + words[..<10_000])
    let diff = diff(
      [Passage(words.joined(separator: " "))], [Passage(swapped.joined(separator: " "))])
    #expect(diff.applied(diff.hunks) == swapped)
    #expect(diff.changedCount <= 20_000)
  }
}

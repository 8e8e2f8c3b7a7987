import Checking
import Drafting
import LetterFixtures
import SourceText
import Testing
import Wording

/// The project's own folder with some of its files edited, and what a check of it would find.
struct Edits {
  /// The texts of the files that were edited, by path.
  private var texts: [String: String] = [:]

  /// Replaces a part of a file, which must hold it.
  mutating func replace(
    _ old: String, with new: String, in path: String,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = try text(of: path)
    #expect(text.contains(old), "\(path) does not hold \(old)", sourceLocation: location)
    texts[path] = text.replacing(old, with: new, maxReplacements: 1)
  }

  /// Replaces a whole file.
  mutating func write(_ text: String, to path: String) { texts[path] = text }

  /// A file's text as it is now.
  func text(of path: String) throws -> String {
    try texts[path] ?? String(decoding: Repository.file(path).bytes, as: UTF8.self)
  }

  /// What has changed against the samples in these letters, or in all.
  func letters(_ forces: [String]? = nil) throws -> [AttributedLetter] {
    let house = House.read(
      HouseFiles(
        templates: Repository.files.templates.values.map(edited),
        bank: Repository.files.bank.map(edited))
    ).value
    let finder = CauseFinder(house)
    var letters: [AttributedLetter] = []
    for original in Repository.assessments {
      let force = original.nameWithoutExtension
      guard forces?.contains(force) ?? true else { continue }
      let assessment = edited(original)
      let letter = try #require(house.draft(assessment).value, "\(force)")
      let stored = try #require(Repository.sample(force))
      let sample = try #require(Sample(edited(stored.file)))
      let diff = letter.changes(since: sample)
      guard !diff.hunks.isEmpty else { continue }
      let traced = try #require(house.trace(assessment).value)
      let attributed = finder.attribute(diff, since: sample, of: traced, from: assessment)
      expectSound(attributed)
      letters.append(attributed)
    }
    return letters
  }

  /// The entries of a check of these letters, or of all.
  func entries(_ forces: [String]? = nil) throws -> [CheckEntry] {
    let letters = try letters(forces)
    let entries = CheckEntry.merging(letters)
    // Every change of every letter is in exactly one entry.
    for letter in letters {
      let hunks = entries.flatMap(\.letters).filter { $0.force == letter.force }.flatMap(\.hunks)
      #expect(
        hunks.sorted {
          ($0.old.lowerBound, $0.new.lowerBound) < ($1.old.lowerBound, $1.new.lowerBound)
        }
          == letter.diff.changes)
    }
    return entries
  }

  /// Expects a check of these letters, or of all, to find these entries, as `summary` has them.
  func expectEntries(
    of forces: [String]? = nil, _ expected: [String],
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let found = try entries(forces).map(\.summary)
    #expect(found == expected, sourceLocation: location)
  }

  /// Expects the changes to turn the sample's wording into the letter's, each attributed to a line that
  /// exists.
  private func expectSound(_ letter: AttributedLetter) {
    let (old, new) = (letter.diff.old, letter.diff.new)
    #expect(letter.changes.map(\.hunk) == letter.diff.changes)
    var forms: [String] = []
    var place = 0
    for hunk in letter.diff.changes {
      #expect(place <= hunk.old.lowerBound)
      forms += old.tokens[place..<hunk.old.lowerBound].map(old.form)
      #expect(forms.count == hunk.new.lowerBound)
      forms += new.tokens[hunk.new].map(new.form)
      place = hunk.old.upperBound
    }
    forms += old.tokens[place...].map(old.form)
    #expect(forms == new.tokens.map(new.form))
    for change in letter.changes {
      let source = change.cause.source
      let text = try? text(of: source.path)
      let lines = text?.split(separator: "\n", omittingEmptySubsequences: false).count ?? 0
      #expect((1...max(1, lines)).contains(source.number), "\(source)")
    }
  }

  private func edited(_ file: SourceFile) -> SourceFile {
    texts[file.path].map { SourceFile(path: file.path, text: $0) } ?? file
  }
}

extension CheckEntry {
  /// The entry in a line: the line behind it, what happened, the letters, and each change once.
  var summary: String {
    var changes: [String] = []
    for letter in letters {
      for hunk in letter.hunks {
        let old = letter.diff.old.text(of: hunk.old, longest: 6)
        let new = letter.diff.new.text(of: hunk.new, longest: 6)
        let change = (old.isEmpty ? "" : "[-\(old)-]") + (new.isEmpty ? "" : "{+\(new)+}")
        if !changes.contains(change) { changes.append(change) }
      }
    }
    let who = letters.count == 1 ? letters[0].force : "\(letters.count) letters"
    return "\(cause.source) \(cause.kind.rawValue) · \(who) · \(changes.joined(separator: " "))"
  }
}

import FindingsBank
import KeyValue

/// A draft in Markdown that is edited at random, as hands do: in its words, sentences and bullets.
struct EditedDraft {
  /// A section: the line of its heading, and its bullets, each with the lines of its list.
  private struct Section {
    let name: String
    let heading: String
    var bullets: [[String]]
  }

  private let bank: Bank
  private var random: RandomGenerator
  private var head: [String] = []
  private var tail: [String] = []
  private var sections: [Section] = []
  /// Whether bullets were moved, and not only changed where they stand.
  private(set) var hasMoves = false

  init(_ letter: String, _ bank: Bank, seed: Int) {
    self.bank = bank
    random = RandomGenerator(seed: seed)
    for line in letter.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("### ") {
        let heading = String(line.dropFirst(4))
        let section = bank.sections.first { $0.headings.contains { $0.text == heading } }
        sections.append(Section(name: section?.name ?? "", heading: line, bullets: []))
      } else if sections.isEmpty {
        head.append(line)
      } else if line.hasPrefix("- "), tail.isEmpty {
        sections[sections.count - 1].bullets.append([line])
      } else if line.hasPrefix("  "), tail.isEmpty, let last = sections.last?.bullets.indices.last {
        sections[sections.count - 1].bullets[last].append(line)
      } else if !line.isEmpty || !tail.isEmpty {
        tail.append(line)
      }
    }
  }

  /// The letter as it now stands.
  var text: String {
    let middle = sections.flatMap { [$0.heading, ""] + $0.bullets.flatMap { $0 } + [""] }
    return (head + middle + tail).joined(separator: "\n")
  }

  /// The first lines of the bullets as they now stand.
  var bullets: Set<String> {
    Set(sections.flatMap { $0.bullets.map { $0.joined(separator: " ") } })
  }

  /// Makes one edit; its kind in a word.
  mutating func edit() -> String {
    let place = random.below(sections.count)
    guard let index = sections[place].bullets.indices.randomElement(using: &random) else {
      return "nothing"
    }
    switch random.below(13) {
    case 0: return change(place, index) { words, at, _ in words[at] = "zebra" } ?? "word"
    case 1: return change(place, index) { words, at, _ in words.remove(at: at) } ?? "word out"
    case 2: return change(place, index) { words, at, _ in words.insert("indeed", at: at) } ?? "in"
    case 3:
      let sentence = self.sentence(in: place)
      sections[place].bullets[index][0] += isPlain(place, index) ? " " + sentence : ""
      return "sentence"
    case 4:
      let sentence = self.sentence(in: place)
      sections[place].bullets[index][0] =
        "- " + sentence + " " + sections[place].bullets[index][0].dropFirst(2)
      return "sentence first"
    case 5:
      sections[place].bullets.remove(at: index)
      return "bullet out"
    case 6:
      sections[place].bullets.insert(["- " + sentence(in: place)], at: index)
      return "bullet"
    case 7:
      let bullet = sections[place].bullets.remove(at: index)
      sections[place].bullets.insert(bullet, at: random.below(sections[place].bullets.count + 1))
      hasMoves = true
      return "move"
    case 8: return sentences(place, index) { $0.removeLast() } ?? "sentence out"
    case 9: return sentences(place, index) { $0.reverse() } ?? "sentences turned"
    case 10:
      hasMoves = true
      return sentences(place, index) { _ in } ?? split(place, index)
    case 11: return join(place, index)
    default: return fill(place)
    }
  }

  private mutating func change(
    _ place: Int, _ index: Int, _ body: (inout [Substring], Int, Int) -> Void
  ) -> String? {
    var words = sections[place].bullets[index][0].split(separator: " ")
    guard words.count > 4 else { return nil }
    body(&words, 1 + random.below(words.count - 1), 0)
    sections[place].bullets[index][0] = words.joined(separator: " ")
    return nil
  }

  private func isPlain(_ place: Int, _ index: Int) -> Bool {
    sections[place].bullets[index].count == 1
  }

  /// A sentence: a finding of the section as the house words it, or one of nobody's.
  private mutating func sentence(in place: Int) -> String {
    let findings = bank.section(sections[place].name)?.topics.flatMap(\.findings) ?? []
    guard random.once(in: 2),
      let finding = findings.filter({ finding in
        finding.items.isEmpty && finding.slots.allSatisfy { $0.houseWording != nil }
      }).randomElement(using: &random)
    else { return "This was written by hand in hour \(random.below(24))." }
    return finding.houseText
  }

  private mutating func sentences(
    _ place: Int, _ index: Int, _ body: (inout [String]) -> Void
  ) -> String? {
    let text = sections[place].bullets[index][0].dropFirst(2)
    var sentences = text.replacing(". ", with: ".\n").split(separator: "\n").map(String.init)
    guard sentences.count > 1, isPlain(place, index) else { return "nothing" }
    body(&sentences)
    sections[place].bullets[index][0] = "- " + sentences.joined(separator: " ")
    return nil
  }

  private mutating func split(_ place: Int, _ index: Int) -> String {
    let text = sections[place].bullets[index][0]
    guard let stop = text.firstRange(of: ". ") else { return "nothing" }
    sections[place].bullets[index][0] = text[..<stop.lowerBound] + "."
    sections[place].bullets.insert(["- " + text[stop.upperBound...]], at: index + 1)
    return "split"
  }

  private mutating func join(_ place: Int, _ index: Int) -> String {
    guard index + 1 < sections[place].bullets.count, isPlain(place, index) else { return "nothing" }
    let next = sections[place].bullets.remove(at: index + 1)
    sections[place].bullets[index][0] += " " + next[0].dropFirst(2)
    sections[place].bullets[index] += next.dropFirst()
    return "join"
  }

  /// Fills a closed slot of any finding that the section has otherwise.
  private mutating func fill(_ place: Int) -> String {
    let findings = bank.section(sections[place].name)?.topics.flatMap(\.findings) ?? []
    for finding in findings.shuffled(using: &random) {
      let pieces = finding.phrasing.pieces
      for (piece, next) in zip(pieces, pieces.dropFirst()) {
        guard case .words(let words) = piece, case .slot(let name, _) = next,
          case .choice(let wordings)? = finding.slot(name)?.filling
        else { continue }
        for index in sections[place].bullets.indices {
          for wording in wordings {
            let text = words.text + wording.text
            guard sections[place].bullets[index][0].contains(text) else { continue }
            let other = wordings.filter { $0.text != wording.text }.randomElement(using: &random)
            sections[place].bullets[index][0].replace(text, with: words.text + (other?.text ?? ""))
            return "slot"
          }
        }
      }
    }
    return "nothing"
  }
}

/// Names made of words, each given once.
struct NamePool {
  private var taken: Set<String> = []

  /// A name for a slot: the first telling word of its wordings, or else the first word of all.
  mutating func name(for wordings: [String]) -> String {
    let words = wordings.flatMap { Self.words(of: $0) }
    let telling = words.first { !Self.common.contains($0) } ?? words.first ?? "words"
    return unused(telling)
  }

  /// A name for a finding: its most telling words, in their order.
  ///
  /// - Parameter frequency: in how many findings each word stands.
  mutating func name(forText text: String, frequency: [String: Int]) -> String {
    let words = Self.words(of: text).filter { !Self.common.contains($0) && $0.count > 2 }
    let rarest = Set(
      words.enumerated().sorted { left, right in
        (frequency[left.element] ?? 0, left.offset) < (frequency[right.element] ?? 0, right.offset)
      }.prefix(Self.mostWords).map(\.element))
    var used: Set<String> = []
    let chosen = words.filter { rarest.contains($0) && used.insert($0).inserted }
    return unused(chosen.isEmpty ? "finding" : chosen.joined(separator: "-"))
  }

  /// The words of a text that a name can hold, in small letters.
  static func words(of text: String) -> [String] {
    text.split(separator: "{{").map { part in
      // A slot's name is no word of the text.
      part.firstRange(of: "}}").map { String(part[$0.upperBound...]) } ?? String(part)
    }.joined(separator: " ").lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .map(String.init)
      .filter { $0.first?.isLetter ?? false }
  }

  /// Whether a capital at a word's start may only mean that a sentence begins.
  static func isSentenceOpener(_ word: some StringProtocol) -> Bool {
    common.contains(word.lowercased())
  }

  private static let mostWords = 3

  private mutating func unused(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Words that tell nothing of a sentence.
  private static let common: Set = [
    "a", "about", "after", "all", "also", "although", "an", "and", "any", "are", "as", "at", "be",
    "been", "being", "both", "but", "by", "can", "could", "do", "does", "doesn", "during", "for",
    "from", "had", "has", "have", "how", "however", "if", "in", "into", "is", "it", "its", "may",
    "more", "no", "not", "of", "on", "or", "other", "our", "some", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "was",
    "we", "were", "when", "where", "which", "while", "who", "will", "with", "would",
  ]
}

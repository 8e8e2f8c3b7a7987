import FindingsBank
import KeyValue

/// The sections that the headings of a pile of letters stand for.
struct SectionNames {
  /// The names of the sections, in the order in which they are first seen.
  private(set) var order: [String] = []
  private var nameByHeading: [String: String] = [:]
  private var counts: [String: [(heading: String, count: Int)]] = [:]

  /// Names each heading: as the bank does, or else after its words.
  init(_ pile: LetterPile, _ bank: Bank) {
    for heading in pile.sentences.map(\.heading) {
      let name = nameByHeading[heading] ?? Self.name(for: heading, bank)
      if nameByHeading.updateValue(name, forKey: heading) == nil, !order.contains(name) {
        order.append(name)
      }
      var headings = counts[name] ?? []
      if let index = headings.firstIndex(where: { $0.heading == heading }) {
        headings[index].count += 1
      } else {
        headings.append((heading, 1))
      }
      counts[name] = headings
    }
  }

  /// The section that most sentences of a cluster stand in; of equals, that of the first.
  func section(of cluster: SentenceCluster) -> String {
    var counts: [String: Int] = [:]
    for sentence in cluster.sentences {
      counts[nameByHeading[sentence.heading] ?? "section", default: 0] += 1
    }
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? "section"
  }

  /// The headings that stand for a section, the most frequent first.
  func headings(of name: String) -> [String] {
    (counts[name] ?? []).enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.heading)
  }

  private static func name(for heading: String, _ bank: Bank) -> String {
    let known = bank.sections.first { section in
      section.headings.contains { $0.text.lowercased() == heading.lowercased() }
    }
    if let known { return known.name }
    let words = NamePool.words(of: heading)
    return words.isEmpty ? "section" : words.joined(separator: "-")
  }
}

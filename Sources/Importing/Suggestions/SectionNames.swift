import FindingsBank
import KeyValue

/// The sections that the headings of a pile of letters stand for.
struct SectionNames {
  /// The names of the sections, in the order in which they are first seen.
  private(set) var order: [String] = []
  private var nameByHeading: [String: String] = [:]
  private var counts: [String: [(heading: String, count: Int)]] = [:]

  /// Names each heading: as the bank does, or else after its words; headings that several clusters
  /// have in common are one section, named for the one that stands above most sentences.
  init(_ pile: LetterPile, _ clusters: [SentenceCluster], _ bank: Bank) {
    let headings = pile.sentences.map(\.heading)
    let main = Self.mainHeadings(headings, clusters)
    for heading in headings {
      let name = nameByHeading[heading] ?? Self.name(for: main[heading] ?? heading, bank)
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

  /// How many clusters make two headings one section.
  private static let fewestShared = 2

  /// For each heading the one of its section that stands above most sentences.
  private static func mainHeadings(
    _ headings: [String], _ clusters: [SentenceCluster]
  ) -> [String: String] {
    var shared: [Set<String>: Int] = [:]
    for cluster in clusters {
      let own = Set(cluster.sentences.map(\.heading)).sorted()
      for (index, first) in own.enumerated() {
        for second in own[(index + 1)...] { shared[[first, second], default: 0] += 1 }
      }
    }
    let counts = Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +)
    let ordered = counts.keys.sorted { left, right in
      let (more, less) = (counts[left] ?? 0, counts[right] ?? 0)
      return more == less ? left < right : more > less
    }
    var main: [String: String] = [:]
    for heading in ordered {
      let joined = ordered.first { other in
        main[other] == other && (shared[[heading, other]] ?? 0) >= fewestShared
      }
      main[heading] = joined ?? heading
    }
    return main
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

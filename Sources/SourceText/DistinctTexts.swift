/// Texts in the order in which they came, each once.
package struct DistinctTexts: Sendable {
  /// How many are compared with a text faster than its hash is worked out.
  private static let few = 16

  /// The texts.
  package private(set) var all: [String] = []
  /// The texts, where they are many.
  private var known: Set<String> = []

  /// No texts yet.
  package init() {}

  /// Adds a text, and tells whether it is new; in the same time however many there are.
  package mutating func insert(_ text: String) -> Bool {
    if all.count < Self.few {
      if all.contains(text) { return false }
    } else {
      if known.isEmpty { known = Set(all) }
      guard known.insert(text).inserted else { return false }
    }
    all.append(text)
    return true
  }
}

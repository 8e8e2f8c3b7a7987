import KeyValue
import Mustache
import SourceText

/// The keys of a key=value file as maps in each other.
struct KeyValueTree {
  /// A word of a key: what was given under it, and the words that follow it after a dot.
  private struct Node {
    /// The entry that it was first part of.
    let first: KeyValueEntry
    var texts: [String] = []
    /// The words below it and their nodes, in the order of the file.
    var children: [(word: String, node: Int)] = []
  }

  /// A word below a node, by its bytes: letters that only look the same are two words.
  private struct Place: Hashable {
    let node: Int
    let word: [UInt8]
  }

  /// All words, each after the one that it is below.
  private var nodes: [Node] = []
  private var positions: [Place: Int] = [:]
  /// The words that no other is above.
  private var roots: [(word: String, node: Int)] = []
  private var diagnostics: [Diagnostic] = []

  /// Reads a file: keys with dots and sections are maps in each other, a key that is repeated is a
  /// list, and every other value is text.
  ///
  /// A key has so few bytes that the maps are in each other far less deep than the limit.
  static func read(_ file: SourceFile) -> Diagnosed<Value> {
    var tree = KeyValueTree()
    let document = KeyValueDocument.read(file).reporting(to: &tree.diagnostics)
    for entry in document.entries { tree.add(entry) }
    return Diagnosed(tree.value, tree.diagnostics.inOrder())
  }

  private mutating func add(_ entry: KeyValueEntry) {
    var last = -1
    for word in entry.path {
      if last >= 0, !nodes[last].texts.isEmpty {
        return diagnostics.append(.partOfText(entry, text: nodes[last].first))
      }
      last = node(for: word, below: last, entry)
    }
    if let child = nodes[last].children.first {
      return diagnostics.append(.textOfMap(entry, part: nodes[child.node].first))
    }
    nodes[last].texts.append(entry.value.text)
  }

  /// The node of a word below another, or below none if that is -1; made unless it is there.
  private mutating func node(for word: String, below parent: Int, _ entry: KeyValueEntry) -> Int {
    let place = Place(node: parent, word: Array(word.utf8))
    if let known = positions[place] { return known }
    let new = nodes.count
    nodes.append(Node(first: entry))
    positions[place] = new
    if parent >= 0 {
      nodes[parent].children.append((word, new))
    } else {
      roots.append((word, new))
    }
    return new
  }

  /// The whole as one map, made from the last word to the first, so that no value waits for
  /// another.
  private var value: Value {
    var values: [Value] = Array(repeating: .null, count: nodes.count)
    for (index, node) in nodes.enumerated().reversed() {
      values[index] =
        switch node.texts.count {
        case 0: .map(Map(node.children.map { ($0.word, values[$0.node]) }))
        case 1: .string(node.texts[0])
        default: .list(List(node.texts.map { .string($0) }))
        }
    }
    return .map(Map(roots.map { ($0.word, values[$0.node]) }))
  }
}

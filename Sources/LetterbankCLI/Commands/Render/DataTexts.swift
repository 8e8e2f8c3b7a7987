import Mustache

/// The texts and numbers in some data.
enum DataTexts {
  /// All of them, each once, in order of the alphabet; takes n log n time.
  static func of(_ data: Value) -> [String] {
    var texts: Set<String> = []
    var waiting = [data]
    while let value = waiting.popLast() {
      switch value {
      case .string(let text): texts.insert(text)
      case .number(let number): texts.insert(number.written)
      case .marked(let marked): texts.insert(marked.text)
      case .list(let list): waiting += list
      case .map(let map): waiting += map.map(\.value)
      case .null, .bool, .lambda: break
      }
    }
    return texts.sorted()
  }
}

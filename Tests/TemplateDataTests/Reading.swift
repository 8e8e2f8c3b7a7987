import Mustache
import SourceText
import TemplateData

/// Data as read from a text, and what was said of them.
struct Reading {
  let value: Value
  /// The faults as people see them.
  let faults: String

  init(_ text: String, as path: String) {
    self.init(Array(text.utf8), as: path)
  }

  init(_ bytes: [UInt8], as path: String) {
    let read = TemplateData.read(SourceFile(path: path, bytes: bytes))
    value = read.value
    faults = DiagnosticRenderer().render(read.diagnostics)
  }

  /// The data in one line, as JSON has them.
  var outline: String { Self.outline(value) }

  private static func outline(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): number.written
    case .string(let text): "\"\(text)\""
    case .list(let list): "[\(list.map(outline).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.map { "\"\($0.key)\": \(outline($0.value))" }.joined(separator: ", "))}"
    case .marked, .lambda: "?"
    }
  }
}

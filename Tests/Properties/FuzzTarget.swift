/// What can be fuzzed; each has a property with a file of its own.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case keyValue = "key-value"
  case json
  case template
  case escaping
  case markdown
  case wordingDiff = "wording-diff"
  case importing = "import"

  /// What must hold.
  package var property: any Property.Type {
    switch self {
    case .keyValue: KeyValueProperty.self
    case .json: JSONProperty.self
    case .template: TemplateProperty.self
    case .escaping: EscapingProperty.self
    case .markdown: MarkdownProperty.self
    case .wordingDiff: WordingDiffProperty.self
    case .importing: ImportProperty.self
    }
  }
}

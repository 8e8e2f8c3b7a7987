/// One tag of a template; what stands between two tags is text.
struct Tag {
  enum Kind {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case rawVariable
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}` or `{{>*name}}`
    case partial
    /// `{{<name}}` or `{{<*name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{! … }}` or `{{=| |=}}`: nothing to render.
    case silent
    /// A tag that is wrong and was reported; left out as it is.
    case faulty
  }

  var kind: Kind
  /// The whole tag, delimiters included.
  let range: Range<Int>
  /// The name, without blanks around it and without the `*` of a dynamic one.
  var name = 0..<0
  /// Whether the name is that of a value which holds the template's name.
  var isDynamic = false
  /// The delimiters in force after the tag, by their position among those of the template.
  var delimiters = 0

  // What follows is found by the matcher.

  /// What the tag takes out of the text: itself, or its whole line when it stands alone on it.
  var cut: Range<Int>
  /// Whether the tag takes its whole line with it, which may be just as long as the tag.
  var isStandalone = false
  /// Of an opening tag its closing one, and the other way round.
  var partner: Int?
  /// Whether a block stands right inside a parent, whose block it overrides.
  var isArgument = false
  /// Of a partial, parent or block: the blanks that begin its lines.
  var indentation = 0..<0

  init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
    cut = range
  }

  /// Whether a closing tag must follow.
  var isOpening: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .variable, .rawVariable, .close, .partial, .silent, .faulty: false
    }
  }
}

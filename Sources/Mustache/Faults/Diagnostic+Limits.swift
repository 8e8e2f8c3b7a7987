import SourceText

// What reaches a limit.
extension Diagnostic {
  /// More tags in a template than the limit.
  static func tooManyTags(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-many-tags", "a template has at most \(limit) tags, and this is one more",
      at: location, repair: .advice("divide the template into partials"))
  }

  /// Sections in each other beyond the limit, in one template.
  static func tooManyInside(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-deep",
      "more than \(limit) sections, blocks and parents are inside each other here", at: location,
      repair: .advice("close those before it, or use fewer of them inside each other"))
  }

  /// Partials, parents, blocks or functions in each other beyond the limit.
  static func tooDeep(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-deep",
      "more than \(limit) templates, blocks or functions are being rendered inside each other here",
      at: location,
      repair: .advice("look for one that includes itself, and put that tag into a section"))
  }

  /// Sections of one or several templates in each other beyond the limit.
  static func tooNested(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-deep",
      "more than \(limit) sections and templates are being rendered inside each other here",
      at: location,
      repair: .advice("look for a template that includes itself inside many sections"))
  }

  /// More output than the limit.
  static func tooLarge(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-large", "the output grows beyond \(limit) bytes here", at: location,
      repair: .advice(tooMuch))
  }

  /// More steps than the limit.
  static func tooLong(_ location: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      rule: "mustache.too-long", "rendering takes more than \(limit) steps and is given up here",
      at: location, repair: .advice(tooMuch))
  }

  private static var tooMuch: String {
    "look for sections on long lists inside each other, and templates that call each other twice"
  }
}

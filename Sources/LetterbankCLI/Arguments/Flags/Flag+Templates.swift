extension Flag {
  static let data = Flag(
    "data", takes: "FILE",
    "what fills the template, a .conf or .json file; nothing if none is named", sets: \.data)
  static let partials = Flag(
    "partials", takes: "DIR", "where the template's partials are, instead of its own folder",
    sets: \.partials)
  static let escape = Flag(
    "escape", takes: "html|markdown|none", "what is done to values: html if nothing is said"
  ) { value, options in
    choose(value, "kind of escaping") { options.escape = $0 }
  }
  static let lenient = Flag(
    "lenient", "leave names that lead to nothing empty", turnsOn: \.isLenient)
}

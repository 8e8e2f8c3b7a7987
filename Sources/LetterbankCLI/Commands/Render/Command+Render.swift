extension Command {
  /// `letterbank render TEMPLATE`.
  static let render = Command(
    "render",
    summary: "fill any Mustache template from .conf or .json data",
    operands: Operands(
      "TEMPLATE", 1...1, or: "'render' needs a template",
      "name its file, as in letterbank render letter.mustache --data kent.conf"),
    flags: [.data, .partials, .escape, .lenient],
    idle: [.root, .out, .format],
    details: """
      TEMPLATE is a file of its own: no folder of letters is needed. Partials and parents are found
      by name, {{>parts/address}} in parts/address.mustache. A name that leads to nothing is an
      error; {{#name?}} asks whether it is there. In data from .conf, [sections] and dots make maps,
      and a key that is repeated makes a list.
      """,
    run: { RenderCommand(session: $0).run($1[0]) })
}

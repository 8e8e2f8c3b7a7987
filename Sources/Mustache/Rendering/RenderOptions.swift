/// How a template is rendered.
public struct RenderOptions: Sendable {
  /// What is done to values that are put into the text by `{{name}}`.
  public var escaping: Escaping
  /// How much the template may ask for.
  public var limits: Limits

  /// HTML escaping and the usual limits, as long as nothing else is said.
  public init(escaping: Escaping = .html, limits: Limits = Limits()) {
    self.escaping = escaping
    self.limits = limits
  }
}

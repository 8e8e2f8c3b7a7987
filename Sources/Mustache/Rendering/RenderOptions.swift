/// How a template is rendered.
public struct RenderOptions: Sendable {
  /// What is done to values that are put into the text by `{{name}}`.
  public var escaping: Escaping
  /// How many templates, overriding blocks and functions may be rendered inside each other.
  public var depthLimit: Int
  /// How many bytes the output may have.
  public var sizeLimit: Int

  /// HTML escaping, 1,000 levels and 1 GiB, as long as nothing else is said.
  public init(escaping: Escaping = .html, depthLimit: Int = 1_000, sizeLimit: Int = 1 << 30) {
    self.escaping = escaping
    self.depthLimit = depthLimit
    self.sizeLimit = sizeLimit
  }
}

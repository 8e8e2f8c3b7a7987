package import Mustache

extension RenderOptions {
  /// How the template of a letter is rendered: to Markdown of at most 4 MiB, in 10 million steps.
  package static let letter = RenderOptions(
    escaping: .markdown, limits: Limits(size: 4 << 20, steps: 10_000_000))
}

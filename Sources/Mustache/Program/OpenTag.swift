/// An opening tag whose closing one the compiler has not come to.
struct OpenTag {
  enum Kind {
    /// A section, by its position; whether it ends in a step back to its start.
    case section(Int, loops: Bool)
    /// A block, by its position.
    case block(Int)
    /// A parent, by the position of its call.
    case parent(Int)
    /// A block that overrides one of the parent around it.
    case argument(Argument, outerDedent: Range<Int>)
    /// Anything inside a parent but outside the blocks it overrides.
    case ignored
  }

  let kind: Kind
  /// The opening tag, by its position.
  let tag: Int
  /// Of a parent, the blocks it overrides.
  var arguments: [Argument] = []
  /// How many steps have been compiled right inside.
  var steps = 0

  init(_ kind: Kind, tag: Int) {
    self.kind = kind
    self.tag = tag
  }

  var isParent: Bool {
    if case .parent = kind { true } else { false }
  }

  /// Whether what stands right inside is left out.
  var isSilent: Bool {
    switch kind {
    case .parent, .ignored: true
    case .section, .block, .argument: false
    }
  }
}

/// A parent whose blocks are overridden, while it is being rendered.
struct Override {
  /// The template that overrides them.
  let template: Int
  /// The call in that template.
  let call: Int
  /// The overrides in force where that call stands; below zero for none.
  let outer: Int
}

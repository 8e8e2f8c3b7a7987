/// A call in a template of the set, whose blocks were looked for in a parent that the data name.
struct CheckedCall: Hashable {
  /// Where the call stands in its template.
  let call: Range<Int>
  /// The template, and the parent it was given.
  let template: Int
  let parent: Int

  init(call: Range<Int>, of template: Int, parent: Int) {
    self.call = call
    self.template = template
    self.parent = parent
  }
}

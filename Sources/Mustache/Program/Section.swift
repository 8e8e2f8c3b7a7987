/// A section of a template, of any of its four kinds.
struct Section: Sendable {
  /// The name, by its position among those of the template.
  ///
  /// Of a question, the name asked about; the one after it is the name with its question mark.
  let name: Int
  /// The text between the tags, which a function is given.
  var content: Range<Int>
  /// The delimiters in force in it, by their position among those of the template.
  let delimiters: Int
  /// The step after the section.
  var end = 0
  /// How many steps are counted each time it is rendered, without the sections inside it.
  var steps = 0
}

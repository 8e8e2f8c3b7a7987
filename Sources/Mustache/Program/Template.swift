import SourceText

/// One template as a flat program over the bytes of its source.
struct Template: Sendable {
  /// The name by which other templates call it.
  let name: String
  let file: SourceFile
  /// The source's bytes, padded, at an address that stays.
  let text: FrozenArray<UInt8>
  let code: FrozenArray<Instruction>
  let names: FrozenArray<Name>
  let parts: FrozenArray<NamePart>
  let sections: [Section]
  var calls: [Call]
  let blocks: [Block]
  let arguments: [Argument]
  let delimiters: [Delimiters]
  /// How many steps are counted each time it is rendered, without its sections.
  let steps: Int

  /// A stretch of the source as text.
  func text(_ range: Range<Int>) -> String { file.text(range) }

  /// Whether two parts, of two templates, are the same word.
  static func same(_ part: NamePart, of one: Template, _ other: NamePart, of two: Template) -> Bool
  {
    part.hash == other.hash
      && one.file.bytes[part.range].elementsEqual(two.file.bytes[other.range])
  }
}

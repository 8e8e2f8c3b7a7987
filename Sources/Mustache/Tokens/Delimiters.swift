/// What opens and closes a tag.
struct Delimiters: Sendable, Hashable {
  let open: [UInt8]
  let close: [UInt8]

  /// `{{` and `}}`.
  static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
  /// The longest delimiter, so that looking for one takes time linear in the text.
  static let longest = 64

  var openText: String { String(decoding: open, as: UTF8.self) }
  var closeText: String { String(decoding: close, as: UTF8.self) }
}

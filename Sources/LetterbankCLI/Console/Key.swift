/// What a person does at the keyboard while a question is open.
package enum Key: Sendable, Equatable {
  /// A key that stands for a character.
  case character(Character)
  /// Any other key, several at once, or text pasted.
  case other

  /// The key behind bytes that a terminal sent together.
  init(_ bytes: [UInt8]) {
    let characters = Array(String(decoding: bytes, as: UTF8.self))
    if let first = characters.first, characters.count == 1,
      first.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    {
      self = .character(first)
    } else {
      self = .other
    }
  }
}

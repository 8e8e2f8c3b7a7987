/// What is written before an item: a bullet, or a number and a sign.
struct ItemMarker {
  /// The number; nothing for a bullet.
  let number: Int?
  /// The bullet, or what follows the number.
  let sign: UInt8

  /// How wide it is, with the blank at its end.
  var width: Int { 2 + (number.map { String($0).utf8.count } ?? 0) }

  /// The marker of the next item.
  var next: ItemMarker { ItemMarker(number: number.map { $0 + 1 }, sign: sign) }
}

/// The names of a template's sections, blocks and parents as numbers: those of two tags are the
/// same number if they are the same name.
struct TagNames {
  /// How many different names there are.
  private(set) var count = 0
  /// The number of each tag's name; of a tag that neither opens nor closes anything, of no use.
  private var numbers: [Int] = []

  /// The names of these tags, in time linear in their number and length.
  init(_ tags: [Tag], in bytes: [UInt8]) {
    var known: [String: Int] = [:]
    numbers.reserveCapacity(tags.count)
    for tag in tags {
      guard tag.isOpening || tag.kind == .close else {
        numbers.append(0)
        continue
      }
      let name = tag.fullName(in: bytes)
      if let number = known[name] {
        numbers.append(number)
      } else {
        known[name] = count
        numbers.append(count)
        count += 1
      }
    }
  }

  /// The number of a tag's name, by the tag's position.
  subscript(tag: Int) -> Int { numbers[tag] }
}

extension Tag {
  /// The tag's name as it is written, with the `*` of a dynamic one.
  func fullName(in bytes: [UInt8]) -> String {
    (isDynamic ? "*" : "") + String(decoding: bytes[name], as: UTF8.self)
  }
}
